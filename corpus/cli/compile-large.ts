import { rmSync } from "node:fs";
import { join } from "node:path";
import { Assembly, compileLexicon, type PackAbout, prepareLexicon } from "../pack/compile";
import type { Manifest } from "../pack/layout";
import type { PrepareLexicon } from "../pack/prepare";
import { preparedDocuments } from "../pack/prepared-bytes";
import type { Run } from "../pack/runs";
import { type BatchAbout, finishedBatch, openBatch, writeBatch } from "./batch-files";
import { BatchThreads } from "./batch-threads";
import { type Skipped, versionOf } from "./compile-files";
import type { FoundFile } from "./found-files";
import { PackFile } from "./pack-file";
import { BATCH_BYTES, batchesOf, openWorkFolder } from "./work-folder";

/** Share of the work that is preparing, putting together and merging, for telling how far it is. */
const SHARES = { prepare: 0.6, assemble: 0.3, merge: 0.1 };

export interface LargeCompile {
  files: FoundFile[];
  out: string;
  about: Omit<PackAbout, "version">;
  /** Threads beside this one; with none, batches are prepared in this. */
  threads: number;
  batchBytes?: number;
  onProgress: (share: number, note: string) => void;
  /** Told where a compile that was stopped is taken up. */
  onResumed: (finished: number, batches: number) => void;
}

/**
 * Compiles files of any size in bounded memory: batches of files are prepared in threads and kept in a work
 * folder beside the pack, put together in their order, and their postings merged into one index. After a stop
 * the same call goes on with the batches that are finished. Gives null where no file has a document.
 */
export async function compileLarge(input: LargeCompile): Promise<{ manifest: Manifest | null; skipped: Skipped[] }> {
  const { out, about, onProgress } = input;
  const lexicon = compileLexicon(about);
  const batches = batchesOf(input.files, input.batchBytes ?? BATCH_BYTES);
  const folder = openWorkFolder(out, batches, lexicon);
  const finished = batches.map((_, number) => finishedBatch(folder, number));
  const left = [...finished.keys()].filter((number) => finished[number] === null);
  if (left.length < batches.length) input.onResumed(batches.length - left.length, batches.length);
  const progress = new CompileShares(batches, onProgress);
  for (const [number, batch] of finished.entries()) if (batch) progress.prepared(number);
  const paths = batches.map(({ files }) => files.map(({ path }) => path));
  const threads = new BatchThreads(input.threads, { folder, batches: paths, left, lexicon }, (number) =>
    progress.prepared(number),
  );
  const pack = new PackFile(join(folder, "records"));
  const assembly = new Assembly(lexicon, (record) => pack.put(record));
  const abouts: BatchAbout[] = [];
  const runs: (Run & { stored: { close(): void } })[] = [];
  try {
    const seen = new Set<string>();
    let tools: PrepareLexicon | null = null;
    for (const number of batches.keys()) {
      let batch = finished[number] ?? (await threads.batch(number));
      const repeated = batch.documents.filter((id) => seen.has(id));
      // Batches are made without knowing of each other; one that repeats a document is made once more without it.
      if (repeated.length > 0) {
        const without = [...batch.without, ...repeated];
        tools ??= prepareLexicon(lexicon);
        batch = writeBatch(folder, number, paths[number]!, without, tools);
      }
      for (const id of batch.documents) seen.add(id);
      const opened = openBatch(folder, batch, assembly.counts.passages);
      runs.push(...opened.runs);
      for (const document of preparedDocuments(opened.prepared)) assembly.add(document);
      opened.prepared.close();
      abouts.push(batch);
      progress.assembled(number, assembly.counts.passages);
    }
    const skipped = abouts.flatMap((batch) => batch.skipped);
    if (assembly.counts.documents === 0) {
      rmSync(folder, { recursive: true, force: true });
      return { manifest: null, skipped };
    }
    const version = versionOf(abouts.flatMap((batch) => batch.digests));
    const manifest = assembly.finish({ ...about, version }, runs, (hash) => progress.merged(hash / 2 ** 32));
    await pack.finish(out);
    for (const { stored } of runs) stored.close();
    rmSync(folder, { recursive: true, force: true });
    return { manifest, skipped };
  } finally {
    await threads.stop();
  }
}

/** How far a compile is, of all its stages together. */
class CompileShares {
  private readonly total: number;
  private readonly done = { prepare: 0, assemble: 0, merge: 0 };
  private note = "";

  constructor(
    private readonly batches: { bytes: number }[],
    private readonly onProgress: (share: number, note: string) => void,
  ) {
    this.total = Math.max(
      1,
      batches.reduce((sum, { bytes }) => sum + bytes, 0),
    );
  }

  prepared(batch: number): void {
    this.done.prepare += this.batches[batch]!.bytes / this.total;
    this.tell();
  }

  assembled(batch: number, passages: number): void {
    this.done.assemble += this.batches[batch]!.bytes / this.total;
    this.note = `${passages.toLocaleString("en")} passages`;
    this.tell();
  }

  merged(share: number): void {
    this.done.merge = share;
    this.tell();
  }

  private tell(): void {
    const { prepare, assemble, merge } = this.done;
    this.onProgress(SHARES.prepare * prepare + SHARES.assemble * assemble + SHARES.merge * merge, this.note);
  }
}

import { createHash, type Hash } from "node:crypto";
import { closeSync, existsSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { prepareBatch } from "../pack/batch";
import type { PrepareLexicon } from "../pack/prepare";
import type { Run, StoredBytes } from "../pack/runs";
import { DocumentFiles, type Skipped } from "./compile-files";
import { fileBytes } from "./file-bytes";

/** Bytes of prepared documents gathered before they are written. */
const WRITE_BYTES = 1 << 20;

interface KeptFile {
  name: string;
  length: number;
  sha256: string;
}

/** What is known of a finished batch; its file is written last, so that it stands for the whole batch. */
export interface BatchAbout {
  /** Ids of documents that were left to earlier batches. */
  without: string[];
  documents: string[];
  passages: number;
  digests: string[];
  skipped: Skipped[];
  prepared: KeptFile;
  runs: (KeptFile & { base: number })[];
}

/** Reads and prepares files and keeps what comes out in the work folder. */
export function writeBatch(
  folder: string,
  batch: number,
  paths: string[],
  without: string[],
  lexicon: PrepareLexicon,
): BatchAbout {
  const files = new DocumentFiles(paths, new Set(without));
  const prepared = new KeptFileWriter(folder, `${batch}.prepared`);
  const kept: KeptFile[] = [];
  const { documents, passages, runs } = prepareBatch(
    files.documents(),
    lexicon,
    (bytes) => prepared.write(bytes),
    (bytes) => {
      const file = new KeptFileWriter(folder, `${batch}.run-${kept.length}`);
      file.write(bytes);
      kept.push(file.done());
      return { length: bytes.length, read: () => bytes.subarray(0, 0) };
    },
  );
  const about: BatchAbout = {
    without,
    documents,
    passages,
    digests: files.digests,
    skipped: files.skipped,
    prepared: prepared.done(),
    runs: runs.map(({ base }, at) => ({ ...kept[at]!, base })),
  };
  const path = join(folder, `${batch}.json`);
  writeFileSync(`${path}.part`, JSON.stringify(about));
  renameSync(`${path}.part`, path);
  return about;
}

/** A batch that was finished before, if every byte of it is still there; null where it has to be made. */
export function finishedBatch(folder: string, batch: number): BatchAbout | null {
  const path = join(folder, `${batch}.json`);
  if (!existsSync(path)) return null;
  try {
    const about = JSON.parse(readFileSync(path, "utf8")) as BatchAbout;
    return [about.prepared, ...about.runs].every((file) => isWhole(folder, file)) ? about : null;
  } catch {
    return null;
  }
}

/** The prepared documents of a batch, and its runs, counted on from the passages before it. Open until `close`. */
export function openBatch(
  folder: string,
  about: BatchAbout,
  passagesBefore: number,
): { prepared: StoredBytes & { close(): void }; runs: (Run & { stored: { close(): void } })[] } {
  const open = ({ name, length }: KeptFile) => fileBytes(join(folder, name), length);
  const runs = about.runs.map((run) => ({ base: run.base + passagesBefore, stored: open(run) }));
  return { prepared: open(about.prepared), runs };
}

function isWhole(folder: string, { name, length, sha256 }: KeptFile): boolean {
  const stored = fileBytes(join(folder, name), length);
  const hash = createHash("sha256");
  try {
    for (let at = 0; at < length; at += WRITE_BYTES) hash.update(stored.read(at, Math.min(length, at + WRITE_BYTES)));
    return hash.digest("hex") === sha256;
  } finally {
    stored.close();
  }
}

/** Writes a file of the work folder and knows its length and checksum at the end. */
class KeptFileWriter {
  private readonly file: number;
  private readonly hash: Hash = createHash("sha256");
  private parts: Uint8Array[] = [];
  private gathered = 0;
  private length = 0;

  constructor(
    folder: string,
    private readonly name: string,
  ) {
    this.file = openSync(join(folder, name), "w");
  }

  write(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.gathered += bytes.length;
    if (this.gathered >= WRITE_BYTES) this.flush();
  }

  done(): KeptFile {
    this.flush();
    closeSync(this.file);
    return { name: this.name, length: this.length, sha256: this.hash.digest("hex") };
  }

  private flush(): void {
    const bytes = Buffer.concat(this.parts);
    this.hash.update(bytes);
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.length += bytes.length;
    this.parts = [];
    this.gathered = 0;
  }
}

import { statSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compileRecords, type PackAbout, writeArchive } from "../pack/compile";
import type { PackRecord } from "../pack/container";
import type { Manifest } from "../pack/layout";
import { DocumentFiles, type Skipped, versionOf } from "./compile-files";
import { filesBelow, LEXICON, measuresAt, ratesAt, termsAt } from "./files";
import { Progress } from "./progress";
import { print, say, UsageError } from "./usage";

/** Bytes of files up to which an archive is compiled in memory: threads take a second to start. */
const SMALL_BYTES = 16 * 1024 * 1024;

/** What a compile gives; no manifest where no file has a document. */
interface Compiled {
  manifest: Manifest | null;
  skipped: Skipped[];
}

/** `compile PATH... --out FILE [--lexicon DIR]`: what no reader can read is listed with the reason and skipped. */
export async function compileCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { out: { type: "string" }, lexicon: { type: "string" }, json: { type: "boolean" } },
  });
  if (positionals.length === 0) throw new UsageError("PATH is missing: name the files or folders to compile.");
  if (!values.out) throw new UsageError("--out FILE is missing: name the pack to write.");
  const paths = filesBelow(positionals);
  const lexicon = resolve(values.lexicon ?? LEXICON);
  const name = basename(values.out).replace(/\.[^.]*$/, "");
  const about = {
    id: name,
    title: name,
    terms: await termsAt(lexicon),
    measures: measuresAt(lexicon),
    rates: ratesAt(lexicon),
  };
  const large = paths.reduce((sum, path) => sum + statSync(path).size, 0) > SMALL_BYTES;
  const { manifest, skipped } = await (large ? compileParts : compileWhole)(paths, values.out, about);
  for (const { path, reason } of skipped) say(`skipped ${path}: ${reason}`);
  const { documents, posts, passages, figures, pictures } = manifest ?? NOTHING;
  const summary = { documents, posts, passages, figures, pictures, skipped };
  if (!manifest) {
    say("There is no document among these files.");
    if (values.json) print(true, summary, () => []);
    return 1;
  }
  print(values.json, summary, () => [
    `${documents} documents, ${posts} posts, ${passages} passages, ` +
      `${figures} figures, ${pictures} pictures; ${skipped.length} files skipped.`,
  ]);
  return 0;
}

const NOTHING = { documents: 0, posts: 0, passages: 0, figures: 0, pictures: 0 };

async function compileWhole(paths: string[], out: string, about: Omit<PackAbout, "version">): Promise<Compiled> {
  const files = new DocumentFiles(paths);
  const records: PackRecord[] = [];
  const input = {
    ...about,
    documents: files.documents(),
    // Asked for last, when all files are read.
    get version() {
      return versionOf(files.digests);
    },
  };
  const manifest = compileRecords(input, (record) => records.push(record));
  if (manifest.documents === 0) return { manifest: null, skipped: files.skipped };
  writeFileSync(out, writeArchive(records));
  return { manifest, skipped: files.skipped };
}

async function compileParts(paths: string[], out: string, about: Omit<PackAbout, "version">): Promise<Compiled> {
  const { compileLarge } = await import("./compile-large");
  const progress = new Progress();
  const compiled = await compileLarge({
    paths,
    out,
    about,
    threads: availableParallelism(),
    onProgress: (share, note) => progress.update(share, note),
    onResumed: (finished, all) => say(`Going on where a compile was stopped: ${finished} of ${all} parts are done.`),
  });
  progress.done();
  return compiled;
}

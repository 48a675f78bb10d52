import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { compileRecords, type PackAbout, writeArchive } from "../pack/compile";
import type { PackRecord } from "../pack/container";
import type { Manifest } from "../pack/layout";
import { DocumentFiles, type Skipped, versionOf } from "./compile-files";
import { named } from "./files";
import { type FoundFile, findFiles } from "./found-files";
import { lexiconAt } from "./lexicon-files";
import { checkOutputPlace } from "./output-place";
import { partOf, putWhole } from "./pack-file";
import { Progress } from "./progress";
import { counted, print, say, UsageError } from "./usage";
import { workFolderOf } from "./work-folder";

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
  const { out } = values;
  checkOutputPlace(out);
  // What an earlier compile left there is none of the documents.
  const found = findFiles(positionals, [out, partOf(out), workFolderOf(out)]);
  const name = basename(out).replace(/\.[^.]*$/, "");
  const about = { id: name, title: name, ...lexiconAt(values.lexicon) };
  const large = found.files.reduce((sum, { size }) => sum + size, 0) > SMALL_BYTES;
  const compiled = await (large ? compileParts : compileWhole)(found.files, out, about).catch((error: unknown) => {
    throw named(out, error);
  });
  const { manifest } = compiled;
  const skipped = [...found.skipped, ...compiled.skipped];
  for (const { path, reason } of skipped) say(`skipped ${path}: ${reason}`);
  const { documents, posts, passages, figures, pictures } = manifest ?? NOTHING;
  const summary = { documents, posts, passages, figures, pictures, skipped };
  if (!manifest) {
    say("There is no document among these files.");
    if (values.json) print(true, summary, () => []);
    return 1;
  }
  print(values.json, summary, () => [
    `${[
      counted(documents, "document"),
      counted(posts, "post"),
      counted(passages, "passage"),
      counted(figures, "figure"),
      counted(pictures, "picture"),
    ].join(", ")}; ${skipped.length} skipped.`,
  ]);
  return 0;
}

const NOTHING = { documents: 0, posts: 0, passages: 0, figures: 0, pictures: 0 };

async function compileWhole(found: FoundFile[], out: string, about: Omit<PackAbout, "version">): Promise<Compiled> {
  const files = new DocumentFiles(found.map(({ path }) => path));
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
  await putWhole(out, (part) => writeFileSync(part, writeArchive(records)));
  return { manifest, skipped: files.skipped };
}

async function compileParts(files: FoundFile[], out: string, about: Omit<PackAbout, "version">): Promise<Compiled> {
  const { compileLarge } = await import("./compile-large");
  say(
    `What is done is kept in ${workFolderOf(out)} until the pack stands: after a stop the same command goes on there.`,
  );
  const progress = new Progress();
  const compiled = await compileLarge({
    files,
    out,
    about,
    threads: availableParallelism(),
    onProgress: (share, note) => progress.update(share, note),
    onResumed: (finished, all) => say(`Going on where a compile was stopped: ${finished} of ${all} parts are done.`),
  });
  progress.done();
  return compiled;
}

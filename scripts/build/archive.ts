import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { DocumentFiles } from "../../corpus/cli/compile-files";
import { findFiles } from "../../corpus/cli/found-files";
import { lexiconAt } from "../../corpus/cli/lexicon-files";
import { type ArchiveDocument, BUNDLED } from "../../corpus/model";
import { compilePack } from "../../corpus/pack/compile";
import { PACK_VERSION } from "../../corpus/pack/container";

/**
 * Compile the archive that the build ships: our digests, or with ARCHIVE=DIR the documents of that
 * folder. Returns the pack's path; throws where no document could be read.
 */
export function buildArchive(root: string): string {
  const folder = process.env.ARCHIVE ? resolve(process.env.ARCHIVE) : resolve(root, "corpus/documents");
  const documents = readFolder(folder);
  if (documents.length === 0) throw new Error(`No document could be read from ${folder}.`);
  const lexicon = resolve(root, "corpus/lexicon");
  const pack = compilePack({
    id: BUNDLED,
    title: "Ant Group and Alipay",
    version: contentVersion([folder, lexicon]),
    documents,
    ...lexiconAt(lexicon),
  });
  const path = resolve(root, ".cache/archive.pack");
  mkdirSync(resolve(root, ".cache"), { recursive: true });
  writeFileSync(path, pack);
  return path;
}

function readFolder(folder: string): ArchiveDocument[] {
  const found = findFiles([folder]);
  const read = new DocumentFiles(found.files.map(({ path }) => path));
  const documents = [...read.documents()];
  for (const { path, reason } of [...found.skipped, ...read.skipped]) console.warn(`${path} is left out: ${reason}`);
  return documents;
}

/** Changes with any byte of the inputs and with the format, so that an update installs anew and a rebuild does not. */
function contentVersion(folders: string[]): string {
  const hash = createHash("sha256").update(String(PACK_VERSION));
  for (const { path } of findFiles(folders).files) hash.update(basename(path)).update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseMeasures, parseRates } from "../../corpus/figures/parse-lists";
import type { ArchiveDocument } from "../../corpus/model";
import { compilePack } from "../../corpus/pack/compile";
import { PACK_VERSION } from "../../corpus/pack/container";
import { readDocument } from "../../corpus/readers/registry";
import { parseLexicon } from "../../corpus/terms/lexicon";

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
    id: "bundled",
    title: "Ant Group and Alipay",
    version: contentVersion([folder, lexicon]),
    documents,
    terms: parseLexicon(readFileSync(resolve(lexicon, "terms.yaml"), "utf8"), "terms.yaml"),
    measures: parseMeasures(readFileSync(resolve(lexicon, "measures.yaml"), "utf8"), "measures.yaml"),
    rates: parseRates(readFileSync(resolve(lexicon, "rates.yaml"), "utf8"), "rates.yaml"),
  });
  const path = resolve(root, ".cache/archive.pack");
  mkdirSync(resolve(root, ".cache"), { recursive: true });
  writeFileSync(path, pack);
  return path;
}

function readFolder(folder: string): ArchiveDocument[] {
  const documents: ArchiveDocument[] = [];
  for (const path of filesOf(folder)) {
    try {
      documents.push(...readDocument(basename(path), readFileSync(path)));
    } catch (error) {
      console.warn(`${path} is left out: ${error instanceof Error ? error.message : error}`);
    }
  }
  return documents;
}

/** Changes with any byte of the inputs and with the format, so that an update installs anew and a rebuild does not. */
function contentVersion(folders: string[]): string {
  const hash = createHash("sha256").update(String(PACK_VERSION));
  for (const path of folders.flatMap(filesOf)) hash.update(basename(path)).update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => resolve(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

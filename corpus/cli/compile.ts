import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { ArchiveDocument } from "../model";
import { compilePack } from "../pack/compile";
import { packSummary } from "../pack/summary";
import { readDocument } from "../readers/registry";
import { filesBelow, LEXICON, measuresAt, ratesAt, termsAt } from "./files";
import { print, say, UsageError } from "./usage";

interface Skipped {
  path: string;
  reason: string;
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
  const { documents, skipped, digest } = readAll(filesBelow(positionals));
  for (const { path, reason } of skipped) say(`skipped ${path}: ${reason}`);
  if (documents.length === 0) {
    say("There is no document among these files.");
    if (values.json) print(true, { documents: 0, posts: 0, passages: 0, figures: 0, pictures: 0, skipped }, () => []);
    return 1;
  }
  const lexicon = resolve(values.lexicon ?? LEXICON);
  const pack = compilePack({
    id: basename(values.out).replace(/\.[^.]*$/, ""),
    title: basename(values.out),
    version: digest,
    documents,
    terms: await termsAt(lexicon),
    measures: measuresAt(lexicon),
    rates: ratesAt(lexicon),
  });
  writeFileSync(values.out, pack);
  const summary = { ...packSummary(pack), skipped };
  print(values.json, summary, () => [
    `${summary.documents} documents, ${summary.posts} posts, ${summary.passages} passages, ` +
      `${summary.figures} figures, ${summary.pictures} pictures; ${skipped.length} files skipped.`,
  ]);
  return 0;
}

function readAll(paths: string[]): { documents: ArchiveDocument[]; skipped: Skipped[]; digest: string } {
  const documents = new Map<string, ArchiveDocument>();
  const skipped: Skipped[] = [];
  const hash = createHash("sha256");
  for (const path of paths) {
    try {
      const bytes = readFileSync(path);
      hash.update(bytes);
      for (const document of readDocument(basename(path), bytes)) {
        if (documents.has(document.id)) skipped.push({ path, reason: `another document has the id ${document.id}` });
        else documents.set(document.id, document);
      }
    } catch (error) {
      skipped.push({ path, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { documents: [...documents.values()], skipped, digest: hash.digest("hex").slice(0, 12) };
}

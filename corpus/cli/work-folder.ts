import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CompiledLexicon } from "../pack/compile";
import { type FoundFile, findFiles } from "./found-files";

/** Bytes of files that are prepared together: some thousand passages, a minute's work at most that a stop can cost. */
export const BATCH_BYTES = 8 * 1024 * 1024;

/** Files that are prepared together. */
export interface Batch {
  files: FoundFile[];
  bytes: number;
}

/** Files in batches of about so many bytes, in their order; a larger file is a batch by itself. */
export function batchesOf(files: FoundFile[], batchBytes: number): Batch[] {
  const batches: Batch[] = [];
  for (const file of files) {
    const last = batches.at(-1);
    if (last && last.bytes + file.size <= batchBytes) {
      last.files.push(file);
      last.bytes += file.size;
    } else batches.push({ files: [file], bytes: file.size });
  }
  return batches;
}

/** What a compile leaves in its work folder while it is not finished. */
const OURS = /^(?:plan|records|\d+\.(?:prepared|run-\d+|json|json\.part))$/;

/** Where what is finished of a pack waits for the rest. */
export function workFolderOf(out: string): string {
  return `${out}.work`;
}

/** Everything that reads, prepares and writes. */
const CODE = resolve(import.meta.dirname, "..");

/**
 * The folder beside the pack that holds what is finished of it. What is there is kept only where it was made
 * of the same files, unchanged since, with the same lexicon and by the same code. Throws where a folder of that name
 * holds something else, which is not ours to delete.
 */
export function openWorkFolder(out: string, batches: Batch[], lexicon: CompiledLexicon): string {
  const folder = workFolderOf(out);
  const plan = join(folder, "plan");
  const foreign = existsSync(folder) ? readdirSync(folder).find((name) => !OURS.test(name)) : undefined;
  if (foreign !== undefined)
    throw new Error(`${folder} is needed for the work and holds ${foreign}: rename the folder, or name another --out.`);
  const key = keyOf(batches, lexicon);
  if (!existsSync(plan) || readFileSync(plan, "utf8") !== key) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(plan, key);
  }
  return folder;
}

function keyOf(batches: Batch[], lexicon: CompiledLexicon): string {
  const hash = createHash("sha256").update(JSON.stringify(lexicon));
  for (const { path } of findFiles([CODE]).files) if (path.endsWith(".ts")) hash.update(readFileSync(path));
  for (const { files } of batches) {
    hash.update("\n\n");
    for (const { path, size, changed } of files) hash.update(`\n${path} ${size} ${changed}`);
  }
  return hash.digest("hex");
}

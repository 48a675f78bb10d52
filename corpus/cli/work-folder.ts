import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CompiledLexicon } from "../pack/compile";
import { filesBelow } from "./files";

/** Bytes of files that are prepared together: some thousand passages, a minute's work at most that a stop can cost. */
export const BATCH_BYTES = 8 * 1024 * 1024;

/** Files in batches of about so many bytes, in their order; a larger file is a batch by itself. */
export function batchesOf(paths: string[], batchBytes: number): { paths: string[]; bytes: number }[] {
  const batches: { paths: string[]; bytes: number }[] = [];
  for (const path of paths) {
    const { size } = statSync(path);
    const last = batches.at(-1);
    if (last && last.bytes + size <= batchBytes) {
      last.paths.push(path);
      last.bytes += size;
    } else batches.push({ paths: [path], bytes: size });
  }
  return batches;
}

/** Everything that reads, prepares and writes. */
const CODE = resolve(import.meta.dirname, "..");

/**
 * The folder beside the pack that holds what is finished of it. What is there is kept only where it was made
 * of the same files, unchanged since, with the same lexicon and by the same code.
 */
export function openWorkFolder(out: string, batches: { paths: string[] }[], lexicon: CompiledLexicon): string {
  const folder = `${out}.work`;
  const plan = join(folder, "plan");
  const key = keyOf(batches, lexicon);
  if (!existsSync(plan) || readFileSync(plan, "utf8") !== key) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(plan, key);
  }
  return folder;
}

function keyOf(batches: { paths: string[] }[], lexicon: CompiledLexicon): string {
  const hash = createHash("sha256").update(JSON.stringify(lexicon));
  for (const path of filesBelow([CODE])) if (path.endsWith(".ts")) hash.update(readFileSync(path));
  for (const { paths } of batches) {
    hash.update("\n\n");
    for (const path of paths) {
      const { size, mtimeMs } = statSync(path);
      hash.update(`\n${path} ${size} ${mtimeMs}`);
    }
  }
  return hash.digest("hex");
}

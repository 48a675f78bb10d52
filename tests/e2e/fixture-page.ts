import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** A page of tests/fixtures/pages. */
export function fixturePage(name: string): string {
  return readFileSync(resolve(import.meta.dirname, "../fixtures/pages", name), "utf8");
}

import { resolve } from "node:path";

/**
 * Packages whose browser build needs a document, with the build that does not: readers also run in workers, which have
 * none.
 */
export function workerAliases(root: string): Record<string, string> {
  return {
    "decode-named-character-reference": resolve(root, "node_modules/decode-named-character-reference/index.js"),
  };
}

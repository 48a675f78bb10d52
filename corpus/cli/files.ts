import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseMeasures, parseRates } from "../figures/parse-lists";
import type { Rates } from "../figures/rates";
import type { Measure, Term } from "../model";
import { PackError } from "../pack/errors";
import { type OpenedPack, openPack } from "../pack/read";

/** Our own lexicon, used where none is named. */
export const LEXICON = resolve(import.meta.dirname, "../lexicon");

/** Read a pack from disk; throws PackError with what is wrong with it, the path before it. */
export function packAt(path: string): OpenedPack {
  try {
    return openPack(readFileSync(path));
  } catch (error) {
    throw error instanceof PackError ? new PackError(error.code, `${path}: ${error.message}`, error.record) : error;
  }
}

/** The terms of a lexicon folder; the parser comes with heavy libraries, so it is loaded only here. */
export async function termsAt(folder: string): Promise<Term[]> {
  const { parseLexicon } = await import("../terms/lexicon");
  return parseLexicon(readFileSync(resolve(folder, "terms.yaml"), "utf8"), "terms.yaml");
}

/** The measures of a lexicon folder. */
export function measuresAt(folder: string): Measure[] {
  return parseMeasures(readFileSync(resolve(folder, "measures.yaml"), "utf8"), "measures.yaml");
}

/** The exchange rates of a lexicon folder. */
export function ratesAt(folder: string): Rates {
  return parseRates(readFileSync(resolve(folder, "rates.yaml"), "utf8"), "rates.yaml");
}

/** A file's bytes, or standard input for `-`. */
export function bytesOf(path: string): Uint8Array {
  return readFileSync(path === "-" ? 0 : path);
}

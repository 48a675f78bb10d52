import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseMeasures, parseRates } from "../../../corpus/figures/parse-lists";
import { parseLexicon } from "../../../corpus/terms/lexicon";

/** The lists that a pack is compiled with, as the extension ships them. */
export function lexiconLists() {
  const list = (name: string) => readFileSync(resolve(import.meta.dirname, "../../../corpus/lexicon", name), "utf8");
  return {
    terms: parseLexicon(list("terms.yaml"), "terms.yaml"),
    measures: parseMeasures(list("measures.yaml"), "measures.yaml"),
    rates: parseRates(list("rates.yaml"), "rates.yaml"),
  };
}

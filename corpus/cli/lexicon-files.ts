import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseMeasures, parseRates, unknownTerms } from "../figures/parse-lists";
import type { Rates } from "../figures/rates";
import type { Measure, Term } from "../model";
import { parseLexicon } from "../terms/lexicon";
import { say } from "./usage";

/** The lexicon of the bundled archive. */
const OURS = resolve(import.meta.dirname, "../lexicon");
const FILES = ["terms.yaml", "measures.yaml", "rates.yaml"] as const;

/** What passages are compiled with: names, measures and exchange rates. */
export interface Lexicon {
  terms: Term[];
  measures: Measure[];
  rates: Rates;
}

/**
 * The lexicon of a folder, ours without one. Of the three files a folder may lack some, which are ours then; that is said,
 * as is whom its measures speak of without a term. Throws LexiconError at the first fault. What parses terms is heavy:
 * a command that can do without imports this file only when it needs it.
 */
export function lexiconAt(folder = OURS): Lexicon {
  const own = FILES.filter((name) => existsSync(join(folder, name)));
  if (own.length === 0) throw new Error(`${folder} has none of ${FILES.join(", ")}.`);
  for (const name of FILES) if (!own.includes(name)) say(`${folder} has no ${name}: ours is taken.`);
  const read = <Value>(name: (typeof FILES)[number], parse: (text: string, path: string) => Value): Value => {
    const path = join(own.includes(name) ? folder : OURS, name);
    return parse(readFileSync(path, "utf8"), path);
  };
  const [terms, measures] = [read("terms.yaml", parseLexicon), read("measures.yaml", parseMeasures)];
  const unknown = own.includes("terms.yaml") && own.includes("measures.yaml") ? unknownTerms(measures, terms) : [];
  if (unknown.length > 0)
    say(`${join(folder, "measures.yaml")} speaks of ${namedShort(unknown)}, which terms.yaml does not have.`);
  return { terms, measures, rates: read("rates.yaml", parseRates) };
}

/** So many names and the number of the others: who copied our measures has hundreds. */
function namedShort(names: string[], most = 5): string {
  const others = names.length - most;
  return others > 0 ? `${names.slice(0, most).join(", ")} and ${others} more` : names.join(", ");
}

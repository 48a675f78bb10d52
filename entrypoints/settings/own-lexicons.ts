import { mergeMeasures } from "../../corpus/figures/merge-measures";
import { mergeMatchers } from "../../corpus/terms/merge";
import { settingItem } from "./item";
import type { PageLexicon } from "./settings";

/** What one archive lets pages mark and read: its parts of PageLexicon. */
export type OwnLexicon = Pick<PageLexicon, "matcher" | "measures" | "terms">;

/**
 * What the archives of the reader's own add to the bundled one's lexicon, from which the lexicon of pages can be made again when
 * the bundled one is replaced. Pages read it only then.
 */
export const ownLexicons = settingItem<OwnLexicon[]>("ownLexicons", []);

/** The lexicon of pages for the bundled archive and the reader's own together. */
export function withOwnLexicons({ lacksOwn: _, ...bundled }: PageLexicon, own: OwnLexicon[]): PageLexicon {
  const all = [bundled, ...own];
  return {
    ...bundled,
    matcher: mergeMatchers(all.map(({ matcher }) => matcher)),
    measures: mergeMeasures(all.map(({ measures }) => measures)),
    terms: mergeLines(all.map(({ terms }) => terms)),
  };
}

/** Of writePageTerms' lines the first for each term. */
function mergeLines(compacts: string[]): string {
  const lines = new Map<string, string>();
  for (const line of compacts.flatMap((compact) => compact.split("\n"))) {
    const [id = ""] = line.split("\t");
    if (id !== "" && !lines.has(id)) lines.set(id, line);
  }
  return [...lines.values()].join("\n");
}

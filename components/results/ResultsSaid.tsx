import type { Results } from "../../corpus/model";
import { shownQuery } from "../search/shown-query";
import { Said } from "../states/Said";
import { searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** Says how much a search found, in the words that stand above its results. */
export function ResultsSaid({ results, query }: { results: Results | null; query: string }) {
  const strings = useStrings(searchStrings);
  const typed = query.trim();
  if (typed === "" || !results) return <Said text="" />;
  const { hits, total, exact, suggestions, emptiedBy } = results;
  if (hits.length === 0)
    return (
      <Said text={emptiedBy === null ? strings.nothing(shownQuery(typed)) : strings.emptiedBy[emptiedBy]} of={typed} />
    );
  const corrected = suggestions[0] === undefined ? "" : `${strings.corrected(suggestions[0])} `;
  return <Said text={`${corrected}${strings.results(total, exact)}`} of={typed} />;
}

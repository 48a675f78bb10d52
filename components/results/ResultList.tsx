import type { ComponentChildren } from "preact";
import { firstOfPosts } from "../passage/first-of-post";
import { searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { DamagedNote } from "./DamagedNote";
import { NothingFound, type NothingFoundProps } from "./NothingFound";
import { ResultRow, type ResultRowProps } from "./ResultRow";
import { Suggestions } from "./Suggestions";

export interface ResultListProps extends NothingFoundProps, Omit<ResultRowProps, "hit" | "told"> {
  /** The choice of order, where it does not stand elsewhere; one passage needs none. */
  ordering?: ComponentChildren;
}

/** What a search found: how many, whether the query was corrected, and the passages. */
export function ResultList(props: ResultListProps) {
  const { results, query, onQuery, onResetFilters, resetWords, ordering, ...row } = props;
  const strings = useStrings(searchStrings);
  const { hits, total, exact, suggestions } = results;
  if (hits.length === 0)
    return (
      <>
        <DamagedNote damaged={results.damaged} />
        <NothingFound {...{ results, query, onQuery, onResetFilters, resetWords }} />
      </>
    );
  const corrected = suggestions[0];
  const first = firstOfPosts(hits);
  return (
    <section class="results">
      <DamagedNote damaged={results.damaged} />
      <p class="small soft">
        {corrected !== undefined && <span class="corrected">{strings.corrected(corrected)}</span>}
        {strings.results(total, exact)}
      </p>
      {ordering && hits.length > 1 && <div class="ordering small">{ordering}</div>}
      <Suggestions suggestions={suggestions.slice(1)} onQuery={onQuery} />
      <ol>
        {hits.map((hit) => (
          <li key={hit.passage}>
            <ResultRow {...row} hit={hit} told={!first.has(hit.passage)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

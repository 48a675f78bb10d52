import type { ComponentChildren } from "preact";
import type { Results } from "../../corpus/model";
import { Button } from "../controls/Button";
import { firstOfPosts } from "../passage/first-of-post";
import { shownQuery, withoutQuotes } from "../search/shown-query";
import { searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { DamagedNote } from "./DamagedNote";
import { ResultRow, type ResultRowProps } from "./ResultRow";

export interface ResultListProps extends Omit<ResultRowProps, "hit" | "told"> {
  results: Results;
  query: string;
  onQuery(query: string): void;
  onResetFilters?: () => void;
  /** The choice of order, where it does not stand elsewhere; one passage needs none. */
  ordering?: ComponentChildren;
}

/** What a search found: how many, whether the query was corrected, and the passages. */
export function ResultList({ results, query, onQuery, onResetFilters, ordering, ...row }: ResultListProps) {
  const strings = useStrings(searchStrings);
  const { hits, total, exact, suggestions } = results;
  if (hits.length === 0) return <NothingFound {...{ results, query, onQuery, onResetFilters }} />;
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
      {suggestions.length > 1 && <Suggestions suggestions={suggestions.slice(1)} onQuery={onQuery} />}
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

function Suggestions({ suggestions, onQuery }: { suggestions: string[]; onQuery(query: string): void }) {
  const strings = useStrings(searchStrings);
  return (
    <p class="small suggestions" data-row>
      <span class="soft">{strings.didYouMean}</span>
      {suggestions.map((suggestion) => (
        <Button kind="quiet" onClick={() => onQuery(suggestion)}>
          {suggestion}
        </Button>
      ))}
    </p>
  );
}

function NothingFound({
  results,
  query,
  onQuery,
  onResetFilters,
}: Omit<ResultListProps, keyof Omit<ResultRowProps, "hit" | "told">>) {
  const strings = useStrings(searchStrings);
  const filter = results.emptiedBy;
  const unquoted = withoutQuotes(query);
  return (
    <div class="empty">
      <DamagedNote damaged={results.damaged} />
      <p>{filter ? strings.emptiedBy[filter] : strings.nothing(shownQuery(query))}</p>
      {!filter && <p class="small">{strings.nothingHint}</p>}
      {filter && onResetFilters && (
        <p data-row>
          <Button onClick={onResetFilters}>{strings.resetFilters}</Button>
        </p>
      )}
      {!filter && unquoted !== null && (
        <p data-row>
          <Button onClick={() => onQuery(unquoted)}>{strings.unquoted}</Button>
        </p>
      )}
      {results.suggestions.length > 0 && <Suggestions suggestions={results.suggestions} onQuery={onQuery} />}
    </div>
  );
}

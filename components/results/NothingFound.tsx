import type { Results } from "../../corpus/model";
import { Button } from "../controls/Button";
import { shownQuery, withoutQuotes } from "../search/shown-query";
import { searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { Suggestions } from "./Suggestions";

export interface NothingFoundProps {
  results: Results;
  query: string;
  onQuery(query: string): void;
  /** Not given where there are no filters to clear. */
  onResetFilters?: () => void;
  /** What clearing them is called, where they are sources alone. */
  resetWords?: string;
}

/** Why a search shows nothing, and what else to try. */
export function NothingFound({ results, query, onQuery, onResetFilters, resetWords }: NothingFoundProps) {
  const strings = useStrings(searchStrings);
  const filter = results.emptiedBy;
  const unquoted = withoutQuotes(query);
  return (
    <div class="empty">
      <p>{filter ? strings.emptiedBy[filter] : strings.nothing(shownQuery(query))}</p>
      {!filter && <p class="small">{strings.nothingHint}</p>}
      {filter && onResetFilters && (
        <p data-row>
          <Button onClick={onResetFilters}>{resetWords ?? strings.resetFilters}</Button>
        </p>
      )}
      {!filter && unquoted !== null && (
        <p data-row>
          <Button onClick={() => onQuery(unquoted)}>{strings.unquoted}</Button>
        </p>
      )}
      <Suggestions suggestions={results.suggestions} onQuery={onQuery} />
    </div>
  );
}

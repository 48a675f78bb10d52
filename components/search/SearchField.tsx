import type { Ref } from "preact";
import { QUERY_MAX } from "../../corpus/limits";
import { Icon } from "../controls/Icon";
import { searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

export interface SearchFieldProps {
  query: string;
  onQuery(query: string): void;
  /** Keys that lead on from the field. */
  onKeys?: (event: KeyboardEvent) => void;
  field?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  /** A row of its own for the arrow keys, where nothing stands beside it. */
  row?: boolean;
}

/** The search field. Results follow as one types; there is nothing to press. */
export function SearchField({ query, onQuery, onKeys, field, autoFocus, row }: SearchFieldProps) {
  const strings = useStrings(searchStrings);
  return (
    <search class="search-field" data-row={row}>
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={query}
        placeholder={strings.placeholder}
        aria-label={strings.label}
        autocomplete="off"
        spellcheck={false}
        // biome-ignore lint/a11y/noAutofocus: a popup is opened to type into it
        autoFocus={autoFocus}
        // What is beyond the limit is not searched, so it is not shown as if it were.
        maxLength={QUERY_MAX}
        onInput={(event) => onQuery(event.currentTarget.value.slice(0, QUERY_MAX))}
        onKeyDown={onKeys}
      />
    </search>
  );
}

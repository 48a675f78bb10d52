import type { Ref } from "preact";
import { Icon } from "../controls/Icon";
import { searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

export interface SearchFieldProps {
  query: string;
  onQuery(query: string): void;
  onSubmit?: () => void;
  field?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  /** A row of its own for the arrow keys, where nothing stands beside it. */
  row?: boolean;
}

/** The search field. Results follow as one types; there is nothing to press. */
export function SearchField({ query, onQuery, onSubmit, field, autoFocus, row }: SearchFieldProps) {
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
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) onSubmit?.();
        }}
      />
    </search>
  );
}

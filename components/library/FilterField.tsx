import { Said } from "../states/Said";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { libraryStrings } from "../strings/page-catalogues";

export interface FilterFieldProps {
  label: string;
  value: string;
  onValue(value: string): void;
  shown: number;
  all: number;
}

/** Narrows a list as one types, and says how much of it is left. */
export function FilterField({ label, value, onValue, shown, all }: FilterFieldProps) {
  const language = useLanguage();
  const strings = useStrings(libraryStrings);
  const left = strings.shown(formatCount(shown, language), formatCount(all, language));
  return (
    <div class="filter-field" data-row>
      <input
        type="search"
        value={value}
        placeholder={label}
        aria-label={label}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <span class="small soft">{left}</span>
      <Said text={value === "" ? "" : left} of={value} />
    </div>
  );
}

/** Whether every word of the filter stands somewhere in the texts. */
export function matchesFilter(filter: string, texts: (string | null)[]): boolean {
  const haystack = texts.join("\n").toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

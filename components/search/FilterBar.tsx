import type { Filters, LanguageTag, Results, SourceKind } from "../../corpus/model";
import { commonStrings, searchStrings, viewStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { OrderChoice, type OrderChoiceProps } from "./OrderChoice";

export interface FilterBarProps extends Omit<OrderChoiceProps, "unranked"> {
  filters: Filters;
  /** What the current query finds, for how many there are of each kind and how they are ordered; null before there is a query. */
  found?: Pick<Results, "counts" | "exact" | "unranked"> | null;
  onFilters(filters: Filters): void;
}

const KINDS: SourceKind[] = ["news", "forum"];
const LANGUAGES: LanguageTag[] = ["en", "zh-Hans", "zh-Hant"];

/** Everything that narrows a search but the sources, which have switches of their own. */
export function FilterBar({ filters, found = null, onFilters, ...ordering }: FilterBarProps) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const views = useStrings(viewStrings);
  const strings = useStrings(searchStrings);
  const counted = (of: (counts: Results["counts"]) => number | undefined) =>
    found ? ` (${formatCount(of(found.counts) ?? 0, language)}${found.exact ? "" : "+"})` : "";
  const change = (part: Partial<Filters>) => onFilters({ ...filters, ...part });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row
    <div class="filter-bar small" role="group" aria-label={strings.filters}>
      <label>
        <span class="soft">{strings.kind}</span>
        <select
          value={filters.kinds[0] ?? ""}
          onChange={({ currentTarget: { value } }) => change({ kinds: value ? [value as SourceKind] : [] })}
        >
          <option value="">{strings.any}</option>
          {KINDS.map((kind) => (
            <option value={kind}>
              {common[kind]}
              {counted(({ kinds }) => kinds[kind])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="soft">{strings.language}</span>
        <select
          value={filters.languages[0] ?? ""}
          onChange={({ currentTarget: { value } }) => change({ languages: value ? [value as LanguageTag] : [] })}
        >
          <option value="">{strings.any}</option>
          {LANGUAGES.map((tag) => (
            <option value={tag}>
              {views.languages[tag]}
              {counted(({ languages }) => languages[tag])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span class="soft">{strings.from}</span>
        <input
          type="date"
          value={filters.after ?? ""}
          onChange={({ currentTarget: { value } }) => change({ after: value || null })}
        />
      </label>
      <label>
        <span class="soft">{strings.to}</span>
        <input
          type="date"
          value={filters.before ?? ""}
          onChange={({ currentTarget: { value } }) => change({ before: value || null })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.hasFigures}
          onChange={({ currentTarget: { checked } }) => change({ hasFigures: checked })}
        />
        {strings.withFigures}
        {counted(({ hasFigures }) => hasFigures)}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.hasPictures}
          onChange={({ currentTarget: { checked } }) => change({ hasPictures: checked })}
        />
        {strings.withPictures}
        {counted(({ hasPictures }) => hasPictures)}
      </label>
      <OrderChoice {...ordering} unranked={found?.unranked} />
    </div>
  );
}

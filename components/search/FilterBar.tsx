import type { Filters, LanguageTag, SearchQuery, SourceKind } from "../../corpus/model";
import { commonStrings, searchStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

export interface FilterBarProps {
  filters: Filters;
  onFilters(filters: Filters): void;
  order: SearchQuery["order"];
  onOrder(order: SearchQuery["order"]): void;
}

const LANGUAGES: LanguageTag[] = ["en", "zh-Hans", "zh-Hant"];
const ORDERS: SearchQuery["order"][] = ["score", "newest", "oldest"];

/** Everything that narrows a search but the sources, which have switches of their own. */
export function FilterBar({ filters, onFilters, order, onOrder }: FilterBarProps) {
  const common = useStrings(commonStrings);
  const strings = useStrings(searchStrings);
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
          <option value="news">{common.news}</option>
          <option value="forum">{common.forum}</option>
        </select>
      </label>
      <label>
        <span class="soft">{strings.language}</span>
        <select
          value={filters.languages[0] ?? ""}
          onChange={({ currentTarget: { value } }) => change({ languages: value ? [value as LanguageTag] : [] })}
        >
          <option value="">{strings.any}</option>
          {LANGUAGES.map((language) => (
            <option value={language}>{common.languages[language]}</option>
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
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.hasPictures}
          onChange={({ currentTarget: { checked } }) => change({ hasPictures: checked })}
        />
        {strings.withPictures}
      </label>
      <label>
        <span class="soft">{strings.order}</span>
        <select value={order} onChange={({ currentTarget: { value } }) => onOrder(value as SearchQuery["order"])}>
          {ORDERS.map((name) => (
            <option value={name}>{strings.orders[name]}</option>
          ))}
        </select>
      </label>
    </div>
  );
}

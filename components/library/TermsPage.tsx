import { useMemo, useState } from "preact/hooks";
import type { TermCard } from "../../corpus/model";
import { otherNames } from "../card/CardHeader";
import { commonStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { FilterField, matchesFilter } from "./FilterField";
import { NothingListed } from "./NothingListed";
import { formatRoute } from "./route";
import { usePlace } from "./use-place";
import { type Column, type Sorting, sorted, VirtualTable } from "./VirtualTable";

/** All terms the archive knows, with their names in the other languages. */
export function TermsPage({ terms }: { terms: TermCard[] }) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(libraryStrings);
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<Sorting>({ column: "name", descending: false });
  const columns = useMemo(
    (): Column<TermCard>[] => [
      {
        id: "name",
        name: strings.terms,
        width: "minmax(0, 2fr)",
        sortBy: (term) => term.names[language],
        cell: (term) => <a href={formatRoute({ page: "term", id: term.id })}>{term.names[language]}</a>,
      },
      {
        id: "others",
        name: strings.alsoCalled,
        width: "minmax(0, 2fr)",
        cell: (term) =>
          otherNames(term, language).map(([tag, name], index) => (
            <>
              {index > 0 && " · "}
              <span lang={tag}>{name}</span>
            </>
          )),
      },
      {
        id: "kind",
        name: strings.kindColumn,
        width: "minmax(0, 1fr)",
        sortBy: (term) => common.kinds[term.kind],
        cell: (term) => common.kinds[term.kind],
      },
      {
        id: "about",
        name: strings.descriptionColumn,
        width: "minmax(0, 4fr)",
        cell: (term) => term.description[language],
      },
    ],
    [language, common, strings],
  );
  const rows = useMemo(() => {
    const matching = terms.filter((term) => matchesFilter(filter, [...Object.values(term.names), ...term.aliases]));
    return sorted(matching, columns, sorting, language);
  }, [terms, filter, columns, sorting, language]);
  usePlace(strings.terms);
  return (
    <>
      <h1>{strings.terms}</h1>
      <FilterField
        label={strings.filterTerms}
        value={filter}
        onValue={setFilter}
        shown={rows.length}
        all={terms.length}
      />
      {rows.length === 0 ? (
        <NothingListed filter={filter} />
      ) : (
        <VirtualTable
          label={strings.terms}
          rows={rows}
          columns={columns}
          sorting={sorting}
          onSorting={setSorting}
          keyOf={(term) => term.id}
        />
      )}
    </>
  );
}

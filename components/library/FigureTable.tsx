import { useMemo, useState } from "preact/hooks";
import { Button } from "../controls/Button";
import { useMeasureName } from "../figures/measure-names";
import { authorBeside } from "../passage/author";
import { SourceMark } from "../sources/SourceMark";
import { commonStrings, figureStrings } from "../strings/catalogues";
import { dateKey, formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { FilterField, matchesFilter } from "./FilterField";
import { type FigureRow, figureKey, figuresCsv, figuresJson } from "./figure-rows";
import { NothingListed } from "./NothingListed";
import { formatRoute } from "./route";
import { type Column, type Sorting, sorted, VirtualTable } from "./VirtualTable";

export interface FigureTableProps {
  rows: FigureRow[];
  termName(id: string): string;
  /** Hand a file to the reader. */
  onSave(name: string, type: string, content: string): void;
}

/** Figures with their places, sorted and filtered; what is shown can be taken along as a file. */
export function FigureTable({ rows, termName, onSave }: FigureTableProps) {
  const language = useLanguage();
  const strings = useStrings(libraryStrings);
  const measureName = useMeasureName();
  const columns = useFigureColumns(termName);
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<Sorting>({ column: "measure", descending: false });
  const shown = useMemo(() => {
    const matching = rows.filter((row) =>
      matchesFilter(filter, [row.surface, row.sentence, row.source.name, row.author, measureName(row.measure)]),
    );
    return sorted(matching, columns, sorting, language);
  }, [rows, filter, columns, sorting, language, measureName]);
  return (
    <>
      <div class="list-head" data-row>
        <FilterField
          label={strings.filterFigures}
          value={filter}
          onValue={setFilter}
          shown={shown.length}
          all={rows.length}
        />
        <Button onClick={() => onSave("figures.csv", "text/csv", figuresCsv(shown))}>{strings.exportCsv}</Button>
        <Button onClick={() => onSave("figures.json", "application/json", figuresJson(shown))}>
          {strings.exportJson}
        </Button>
      </div>
      {shown.length === 0 ? (
        <NothingListed filter={filter} />
      ) : (
        <VirtualTable
          label={strings.figures}
          rows={shown}
          columns={columns}
          sorting={sorting}
          onSorting={setSorting}
          keyOf={figureKey}
        />
      )}
    </>
  );
}

function useFigureColumns(termName: (id: string) => string): Column<FigureRow>[] {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const figures = useStrings(figureStrings);
  const strings = useStrings(libraryStrings);
  const measureName = useMeasureName();
  return useMemo(
    () => [
      {
        id: "figure",
        name: figures.figure,
        width: "minmax(0, 1.4fr)",
        sortBy: (row) => Number(row.low),
        cell: (row) => (
          <a href={formatRoute({ page: "document", id: row.document, passage: row.passage })}>
            <b>{row.surface}</b>
          </a>
        ),
      },
      {
        id: "measure",
        name: strings.measureColumn,
        width: "minmax(0, 1.4fr)",
        sortBy: (row) => measureName(row.measure),
        cell: (row) => (
          <a href={formatRoute({ page: "measure", id: row.measure, about: row.about })}>{measureName(row.measure)}</a>
        ),
      },
      {
        id: "about",
        name: strings.aboutColumn,
        width: "minmax(0, 1.2fr)",
        sortBy: (row) => row.about && termName(row.about),
        cell: (row) =>
          row.about &&
          (Object.hasOwn(strings.places, row.about) ? (
            termName(row.about)
          ) : (
            <a href={formatRoute({ page: "term", id: row.about })}>{termName(row.about)}</a>
          )),
      },
      {
        id: "source",
        name: strings.sourceColumn,
        width: "minmax(0, 1.6fr)",
        sortBy: (row) => row.source.name,
        cell: (row) => (
          <>
            <SourceMark source={row.source} /> <span class="soft small">{authorBeside(row, null)}</span>
          </>
        ),
      },
      {
        id: "date",
        name: strings.dateColumn,
        width: "minmax(calc(130px * var(--factor)), 1.2fr)",
        sortBy: (row) => dateKey(row.asOf ?? row.date ?? "") || null,
        cell: (row) => {
          const date = row.asOf ?? row.date;
          return date ? formatDate(date, language) : <span class="soft">{common.unknownDate}</span>;
        },
      },
      {
        id: "sentence",
        name: strings.sentenceColumn,
        width: "minmax(0, 3fr)",
        cell: (row) => <span class="small sentence">{row.sentence}</span>,
      },
    ],
    [language, common, figures, strings, measureName, termName],
  );
}

import { useMemo, useState } from "preact/hooks";
import type { DocumentSummary } from "../../corpus/model";
import { SourceMark } from "../sources/SourceMark";
import { commonStrings } from "../strings/catalogues";
import { formatDate } from "../strings/dates";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { libraryStrings } from "../strings/page-catalogues";
import { FilterField, matchesFilter } from "./FilterField";
import { NothingListed } from "./NothingListed";
import { formatRoute } from "./route";
import { usePlace } from "./use-place";
import { type Column, type Sorting, sorted, VirtualTable } from "./VirtualTable";

/** All documents: filtered by words, sorted by any column. */
export function DocumentsPage({ documents }: { documents: DocumentSummary[] }) {
  const language = useLanguage();
  const strings = useStrings(libraryStrings);
  const columns = useColumns();
  const [filter, setFilter] = useState("");
  const [sorting, setSorting] = useState<Sorting>({ column: "date", descending: true });
  const rows = useMemo(
    () =>
      sorted(
        documents.filter((document) => matchesFilter(filter, [document.title, document.author, document.source.name])),
        columns,
        sorting,
        language,
      ),
    [documents, filter, sorting, columns, language],
  );
  usePlace(strings.documents);
  return (
    <>
      <h1>{strings.documents}</h1>
      <FilterField
        label={strings.filterDocuments}
        value={filter}
        onValue={setFilter}
        shown={rows.length}
        all={documents.length}
      />
      {rows.length === 0 ? (
        <NothingListed filter={filter} />
      ) : (
        <VirtualTable
          label={strings.documents}
          rows={rows}
          columns={columns}
          sorting={sorting}
          onSorting={setSorting}
          keyOf={(document) => document.id}
        />
      )}
    </>
  );
}

function useColumns(): Column<DocumentSummary>[] {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  const strings = useStrings(libraryStrings);
  return useMemo(
    () => [
      {
        id: "title",
        name: strings.titleColumn,
        width: "minmax(0, 4fr)",
        sortBy: (row) => row.title,
        cell: (row) => (
          <a href={formatRoute({ page: "document", id: row.id, passage: null })} lang={row.language}>
            {row.title}
          </a>
        ),
      },
      {
        id: "source",
        name: strings.sourceColumn,
        width: "minmax(0, 2fr)",
        sortBy: (row) => row.source.name,
        cell: (row) => <SourceMark source={row.source} />,
      },
      {
        id: "author",
        name: strings.authorColumn,
        width: "minmax(0, 1.5fr)",
        sortBy: (row) => row.author,
        cell: (row) => row.author ?? <span class="soft">{common.unknownAuthor}</span>,
      },
      {
        id: "date",
        name: strings.dateColumn,
        width: "minmax(calc(130px * var(--factor)), 1.5fr)",
        sortBy: (row) => row.published ?? row.retrieved,
        cell: (row) => <DocumentDate document={row} />,
      },
      {
        id: "posts",
        name: strings.postsColumn,
        width: "calc(72px * var(--factor))",
        number: true,
        sortBy: (row) => row.posts,
        cell: (row) => formatCount(row.posts, language),
      },
      {
        id: "figures",
        name: strings.figuresColumn,
        width: "calc(72px * var(--factor))",
        number: true,
        sortBy: (row) => row.figures,
        cell: (row) => formatCount(row.figures, language),
      },
    ],
    [language, common, strings],
  );
}

/** A document's publication date, or when it was fetched where the document states only that. */
export function DocumentDate({ document }: { document: Pick<DocumentSummary, "published" | "retrieved"> }) {
  const language = useLanguage();
  const common = useStrings(commonStrings);
  if (document.published) return <time dateTime={document.published}>{formatDate(document.published, language)}</time>;
  if (document.retrieved)
    return <span class="soft">{common.retrievedOn(formatDate(document.retrieved, language))}</span>;
  return <span class="soft">{common.unknownDate}</span>;
}

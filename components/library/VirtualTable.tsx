import type { ComponentChild } from "preact";
import { useContext, useMemo, useRef } from "preact/hooks";
import { Icon } from "../controls/Icon";
import { useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { Scroller } from "./Scroller";
import { useVirtual } from "./use-virtual";

export interface Column<Row> {
  id: string;
  name: string;
  /** Share of the width, as a grid track. */
  width: string;
  cell(row: Row): ComponentChild;
  /** Whether it holds bare numbers, which say nothing where the headings do not stand above them. */
  number?: boolean;
  /** What rows are sorted by; without it the column cannot sort. */
  sortBy?: (row: Row) => string | number | null;
}

export interface Sorting {
  column: string;
  descending: boolean;
}

export interface VirtualTableProps<Row> {
  label: string;
  rows: Row[];
  columns: Column<Row>[];
  sorting: Sorting;
  onSorting(sorting: Sorting): void;
  keyOf(row: Row): string;
}

const ROW_HEIGHT = 44;

/** A table of any length: sorted by its headings, drawn only where it is in view. */
export function VirtualTable<Row>({ label, rows, columns, sorting, onSorting, keyOf }: VirtualTableProps<Row>) {
  const strings = useStrings(libraryStrings);
  const scroller = useContext(Scroller);
  const body = useRef<HTMLDivElement>(null);
  const virtual = useVirtual(scroller, body, rows.length, ROW_HEIGHT);
  // A variable rather than the property itself: where there is little room the style sheet puts cells below each other.
  const tracks = { "--tracks": columns.map((column) => column.width).join(" ") };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed by hand cannot be those of a table element
    <div class="table" role="table" aria-label={label} aria-rowcount={rows.length + 1}>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a row is no control; its headings are */}
      <div class="table-head small" role="row" aria-rowindex={1} style={tracks} data-row>
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            sorting={sorting}
            onSorting={onSorting}
            label={strings.sort(column.name)}
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      <div ref={body} role="rowgroup" class="table-body" style={{ height: `${virtual.height}px` }}>
        {virtual.items.map((item) => {
          const row = rows[item.index];
          if (row === undefined) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: as above
            // biome-ignore lint/a11y/useFocusableInteractive: a row is no control; what it holds is
            <div
              key={keyOf(row)}
              ref={virtual.measure}
              role="row"
              aria-rowindex={item.index + 2}
              data-index={item.index}
              data-row
              class="table-row"
              style={{ ...tracks, transform: `translateY(${item.start - virtual.before}px)` }}
            >
              <Cells row={row} columns={columns} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Drawn once for a row: scrolling moves rows and must not compare what is in them. */
function Cells<Row>({ row, columns }: { row: Row; columns: Column<Row>[] }) {
  return useMemo(
    () => (
      <>
        {columns.map((column) => (
          // biome-ignore lint/a11y/useSemanticElements: rows that are placed by hand cannot be those of a table element
          <div role="cell" key={column.id} data-named={column.number ? column.name : undefined}>
            {column.cell(row)}
          </div>
        ))}
      </>
    ),
    [row, columns],
  );
}

interface HeadCellProps<Row> {
  column: Column<Row>;
  sorting: Sorting;
  onSorting(sorting: Sorting): void;
  label: string;
}

function HeadCell<Row>({ column, sorting, onSorting, label }: HeadCellProps<Row>) {
  const current = sorting.column === column.id;
  const state = current ? (sorting.descending ? "descending" : "ascending") : "none";
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows that are placed by hand cannot be those of a table element
    // biome-ignore lint/a11y/useFocusableInteractive: the button inside is the control
    <div role="columnheader" aria-sort={column.sortBy ? state : undefined}>
      {column.sortBy ? (
        <button
          type="button"
          class="sort"
          title={label}
          onClick={() => onSorting({ column: column.id, descending: current && !sorting.descending })}
        >
          {column.name}
          {current && <Icon name={sorting.descending ? "down" : "up"} />}
        </button>
      ) : (
        column.name
      )}
    </div>
  );
}

/** Rows in the order of a column; what has no value there comes last either way. */
export function sorted<Row>(
  rows: Row[],
  columns: Column<Row>[],
  { column, descending }: Sorting,
  language: string,
): Row[] {
  const sortBy = columns.find(({ id }) => id === column)?.sortBy;
  if (!sortBy) return rows;
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortBy(row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return (a.value === null ? 1 : 0) - (b.value === null ? 1 : 0);
      if (typeof a.value === "number" && typeof b.value === "number") return sign * (a.value - b.value);
      return sign * collator.compare(String(a.value), String(b.value));
    })
    .map(({ row }) => row);
}

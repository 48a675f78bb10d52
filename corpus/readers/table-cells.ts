import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/** Columns or rows that a cell spans beyond which the number is no table's. */
const SPAN_MAX = 50;

/** Columns of a row beyond which a cell is one wide, whatever it states. */
const COLUMNS_MAX = 200;

/** A cell that goes on in the rows below the one that it stands in. */
export interface Spanning {
  cell: Tree.Element;
  column: number;
  columns: number;
  /** Rows that it still covers. */
  rows: number;
}

/** A place of a row: the cell there and how many columns wide it is; null where the row has none. */
export interface Place {
  cell: Tree.Element | null;
  columns: number;
  /** Whether the cell began in a row above. */
  goesOn: boolean;
}

/**
 * Lays out a row of a table as a browser does: each of its cells stands in the first column that no cell of a row
 * above reaches down to. `below` are the cells that reach down to the next row.
 */
export function placesOf(
  cells: readonly Tree.Element[],
  above: readonly Spanning[],
): { places: Place[]; below: Spanning[] } {
  const places: Place[] = [];
  const below: Spanning[] = [];
  let column = 0;
  let next = 0;
  const put = (cell: Tree.Element | null, stated: number, rows: number, goesOn: boolean) => {
    const columns = column + stated > COLUMNS_MAX ? 1 : stated;
    places.push({ cell, columns, goesOn });
    if (cell !== null && rows > 1) below.push({ cell, column, columns, rows: rows - 1 });
    column += columns;
  };
  for (const reaching of above) {
    while (next < cells.length && column < reaching.column) putOwn();
    if (column < reaching.column) put(null, reaching.column - column, 1, false);
    put(reaching.cell, reaching.columns, reaching.rows, true);
  }
  while (next < cells.length) putOwn();
  return { places, below };

  function putOwn(): void {
    const cell = cells[next++]!;
    put(cell, spanOf(cell, "colspan"), spanOf(cell, "rowspan"), false);
  }
}

function spanOf(cell: Tree.Element, name: string): number {
  const stated = Number.parseInt(cell.attrs.find((each) => each.name === name)?.value ?? "1", 10);
  // No rows at all stand for all that follow.
  if (stated === 0 && name === "rowspan") return SPAN_MAX;
  return stated > 0 && stated <= SPAN_MAX ? stated : 1;
}

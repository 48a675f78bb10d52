/** The values of a row without the zeros at its end: most rows say nothing in most of their fields, and what is missing is read as 0. */
export function withoutEndingZeros<Cells extends unknown[]>(cells: Cells): Cells {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== 0) + 1) as Cells;
}

import { ALIAS, type Candidates, DEFINITE, END, FLAGS, START, STRIDE } from "./candidates";

const FREE = 0;
const POSSIBLE = 1;
const TAKEN = 2;

/**
 * The rule for overlaps: of two candidates the longer wins (length of the folded alias), of equally long ones the
 * earlier; a loser gives way even where its winner then loses to a third. A candidate that needs evidence competes
 * only once it is settled, so until then what it overlaps is kept beside it.
 *
 * Drops every candidate that loses in any case and marks as definite what wins in any case.
 */
export function pruneOverlaps(
  rows: Candidates,
  lengthOf: (alias: number) => number,
  isSure: (row: number) => boolean,
): Candidates {
  const kept: Candidates = [];
  let first = 0;
  while (first < rows.length) {
    let end = rows[first + END]!;
    let next = first + STRIDE;
    while (next < rows.length && rows[next + START]! < end) {
      end = Math.max(end, rows[next + END]!);
      next += STRIDE;
    }
    if (next === first + STRIDE) keep(rows, first, isSure(first), kept);
    else pruneCluster(rows, first, next, end, lengthOf, isSure, kept);
    first = next;
  }
  return kept;
}

function keep(rows: Candidates, row: number, definite: boolean, kept: Candidates): void {
  kept.push(rows[row + START]!, rows[row + END]!, rows[row + ALIAS]!, rows[row + FLAGS]! | (definite ? DEFINITE : 0));
}

function pruneCluster(
  rows: Candidates,
  first: number,
  next: number,
  end: number,
  lengthOf: (alias: number) => number,
  isSure: (row: number) => boolean,
  kept: Candidates,
): void {
  const origin = rows[first + START]!;
  const places = new Uint8Array(end - origin);
  const verdicts = new Map<number, number>();
  for (const row of byRank(rows, first, next, lengthOf, isSure)) {
    const from = rows[row + START]! - origin;
    const to = rows[row + END]! - origin;
    // What was placed before is at least as long, so that it covers one end of this row if they overlap at all.
    const met = Math.max(places[from]!, places[to - 1]!);
    if (met === TAKEN) continue;
    const verdict = met === FREE && isSure(row) ? TAKEN : POSSIBLE;
    verdicts.set(row, verdict);
    for (let place = from; place < to; place += 1) places[place] = Math.max(places[place]!, verdict);
  }
  for (let row = first; row < next; row += STRIDE) {
    const verdict = verdicts.get(row);
    if (verdict !== undefined) keep(rows, row, verdict === TAKEN, kept);
  }
}

/** Longest first, then earliest; of readings of the same words the sure one first. */
export function byRank(
  rows: Candidates,
  first: number,
  next: number,
  lengthOf: (alias: number) => number,
  isSure: (row: number) => boolean,
): number[] {
  const order: number[] = [];
  for (let row = first; row < next; row += STRIDE) order.push(row);
  return order.sort(
    (a, b) =>
      lengthOf(rows[b + ALIAS]!) - lengthOf(rows[a + ALIAS]!) ||
      rows[a + START]! - rows[b + START]! ||
      Number(isSure(b)) - Number(isSure(a)) ||
      a - b,
  );
}

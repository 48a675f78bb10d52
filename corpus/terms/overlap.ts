import { ALIAS, type Candidates, DEFINITE, END, FLAGS, START, STRIDE } from "./candidates";

const FREE = 0;
const POSSIBLE = 1;
const TAKEN = 2;

/** Units of the folded alias. */
interface Lengths {
  lengthOf(alias: number): number;
}

type IsSure = (row: number, rows: Readonly<Candidates>) => boolean;

/**
 * The rule for overlaps: of two candidates the longer wins (length of the folded alias), of equally long ones the
 * earlier; a loser gives way even where its winner then loses to a third. A candidate that needs evidence competes
 * only once it is settled, so until then what it overlaps is kept beside it.
 *
 * Drops every candidate that loses in any case and marks as definite what wins in any case.
 */
export function pruneOverlaps(rows: Candidates, lengths: Lengths, isSure: IsSure): Candidates {
  const kept: Candidates = [];
  let first = 0;
  while (first < rows.length) {
    let end = rows[first + END]!;
    let next = first + STRIDE;
    while (next < rows.length && rows[next + START]! < end) {
      end = Math.max(end, rows[next + END]!);
      next += STRIDE;
    }
    if (next === first + STRIDE) keep(rows, first, isSure(first, rows), kept);
    else pruneCluster(rows, first, next, end, lengths, isSure, kept);
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
  lengths: Lengths,
  isSure: IsSure,
  kept: Candidates,
): void {
  const whole = wholeRow(rows, first, next, end);
  if (whole >= 0 && isSure(whole, rows)) {
    keep(rows, whole, true, kept);
    return;
  }
  const origin = rows[first + START]!;
  const places = new Uint8Array(end - origin);
  const verdicts = new Map<number, number>();
  for (const row of byRank(rows, first, next, lengths, isSure)) {
    const from = rows[row + START]! - origin;
    const to = rows[row + END]! - origin;
    // What was placed before is at least as long, so that it covers one end of this row if they overlap at all.
    const met = Math.max(places[from]!, places[to - 1]!);
    if (met === TAKEN) continue;
    const verdict = met === FREE && isSure(row, rows) ? TAKEN : POSSIBLE;
    verdicts.set(row, verdict);
    for (let place = from; place < to; place += 1) places[place] = Math.max(places[place]!, verdict);
  }
  for (let row = first; row < next; row += STRIDE) {
    const verdict = verdicts.get(row);
    if (verdict !== undefined) keep(rows, row, verdict === TAKEN, kept);
  }
}

/** The only row that spans the whole cluster, as Ant Group does Ant: no other can be as long. -1 where there is none. */
function wholeRow(rows: Candidates, first: number, next: number, end: number): number {
  const start = rows[first + START]!;
  let whole = -1;
  for (let row = first; row < next && rows[row + START]! === start; row += STRIDE) {
    if (rows[row + END]! !== end) continue;
    if (whole >= 0) return -1;
    whole = row;
  }
  return whole;
}

/** Longest first, then earliest; of readings of the same words the sure one first. */
export function byRank(
  rows: Readonly<Candidates>,
  first: number,
  next: number,
  lengths: Lengths,
  isSure: IsSure,
): number[] {
  const order: number[] = [];
  for (let row = first; row < next; row += STRIDE) order.push(row);
  return order.sort(
    (a, b) =>
      lengths.lengthOf(rows[b + ALIAS]!) - lengths.lengthOf(rows[a + ALIAS]!) ||
      rows[a + START]! - rows[b + START]! ||
      Number(isSure(b, rows)) - Number(isSure(a, rows)) ||
      a - b,
  );
}

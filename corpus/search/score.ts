import type { QueryFilters } from "./filters";
import { PassageFilter } from "./filters";
import { LENGTH_STEPS } from "./lengths";
import { PostingCursor, type PostingList, type ScoreWindow, type Shares, UNITS_PER_OCCURRENCE } from "./postings";
import type { Segment } from "./segment";
import { type RankedEntry, TopHits } from "./top-hits";
import { B, K1 } from "./weights";

/** Passages scored at a time: the scores fit the processor's cache, and memory does not grow with the archive. */
const WINDOW = 1 << 15;
/** Up to this part of a window's passages are sorted. */
const SORTED_SHARE = 24;

/** A posting list with what one full occurrence of its token is worth. */
export interface ScoredList {
  list: PostingList;
  /** Query weight times rarity. */
  worth: number;
}

/** Lists that together must, or must not, all stand in a passage. */
export type ListGroup = PostingList[];

export interface ScoreRequest {
  lists: ScoredList[];
  required: ListGroup[];
  excluded: ListGroup[];
  /** The only passages to keep; null for any. */
  only: Set<number> | null;
  filters: QueryFilters;
  averageLength: number;
  near: number | null;
  /** How many of the best to keep. */
  keep: number;
}

export interface ScoredPassages {
  best: RankedEntry[];
  /** Passages that pass the filters, copies counted once. */
  total: number;
  filter: PassageFilter;
}

/** How rare a token is: BM25's inverse document frequency, never negative. */
export function rarity(passages: number, holding: number): number {
  return Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));
}

/** BM25's share for a weighted count in a passage of a length step, between 0 and K1 + 1. */
export function saturation(units: number, step: number, averageLength: number): number {
  const count = units / UNITS_PER_OCCURRENCE;
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * LENGTH_STEPS[step]!) / averageLength));
}

/** Scores every passage that holds a token of the query, window by window, and keeps the best. */
export function scorePassages(segment: Segment, request: ScoreRequest): ScoredPassages {
  const filter = new PassageFilter(segment, request.filters);
  const lists = request.lists
    .filter(({ worth }) => worth > 0)
    .map(({ list, worth }) => ({ cursor: new PostingCursor(list), worth }));
  const cursorsOf = (groups: ListGroup[]) => groups.map((group) => group.map((list) => new PostingCursor(list)));
  const required = cursorsOf(request.required);
  const excluded = cursorsOf(request.excluded);
  const { passages } = segment.manifest;
  const size = Math.min(WINDOW, passages);
  const window = { start: 0, scores: new Float64Array(size), touched: new Uint32Array(size), found: 0 };
  const { scores } = window;
  const shares = sharesFor(segment.columns.lengths, request.averageLength);
  const top = new TopHits(segment.columns, request.keep, request.near);
  for (let start = 0; start < passages; start += WINDOW) {
    const end = Math.min(start + WINDOW, passages);
    if (lists.every(({ cursor }) => cursor.passage >= end)) continue;
    scores.fill(0);
    window.start = start;
    window.found = 0;
    for (const { cursor, worth } of lists) cursor.addTo(window, end, worth, shares);
    for (const group of required) strike(scores, start, end, group, false);
    for (const group of excluded) strike(scores, start, end, group, true);
    const found = inOrder(window, end);
    for (let i = 0; i < found; i++) {
      const passage = window.touched[i]!;
      const score = scores[passage - start]!;
      if (score <= 0 || (request.only && !request.only.has(passage))) continue;
      if (filter.judge(passage) === 0) top.offer(passage, score, filter.day);
    }
  }
  return { best: top.done(), total: top.total, filter };
}

/** Puts the passages of a window that have a score into ascending order, and gives how many there are. */
function inOrder({ start, scores, touched, found }: ScoreWindow, end: number): number {
  // Few are sorted; where there are many, looking through the window is cheaper.
  if (found < scores.length / SORTED_SHARE) {
    touched.subarray(0, found).sort();
    return found;
  }
  let count = 0;
  for (let passage = start; passage < end; passage++) if (scores[passage - start]! > 0) touched[count++] = passage;
  return count;
}

function sharesFor(lengths: Uint8Array, averageLength: number): Shares {
  const known = new Float64Array(256 * LENGTH_STEPS.length);
  const of = (units: number, step: number) => {
    const share = saturation(units, step, averageLength);
    known[units * LENGTH_STEPS.length + step] = share;
    return share;
  };
  return { lengths, known, of };
}

/** Takes away the scores of a window's passages that hold all of a group, or of those that do not. */
function strike(scores: Float64Array, start: number, end: number, group: PostingCursor[], holding: boolean): void {
  const counts = new Uint8Array(end - start);
  for (const cursor of group) for (; cursor.passage < end; cursor.next()) counts[cursor.passage - start]!++;
  for (let i = 0; i < counts.length; i++) if ((counts[i] === group.length) === holding) scores[i] = 0;
}

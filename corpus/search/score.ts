import type { QueryFilters } from "./filters";
import { PassageFilter } from "./filters";
import { LENGTH_STEPS } from "./lengths";
import { PostingCursor, type PostingList, type ScoreWindow, type Shares, UNITS_PER_OCCURRENCE } from "./postings";
import type { Segment } from "./segment";
import { type RankedEntry, TopHits } from "./top-hits";
import { B, K1 } from "./weights";

/** Passages scored at a time: the scores fit the processor's cache, and memory does not grow with the archive. */
const WINDOW = 1 << 15;
/** A bit for each of them. */
const WINDOW_WORDS = WINDOW / 16;

/** Kept between queries: to make it anew takes longer than to score a rare word. */
const window: ScoreWindow = { start: 0, scores: new Float64Array(WINDOW), held: new Uint16Array(WINDOW_WORDS) };

/** A posting list with what one full occurrence of its token is worth. */
export interface ScoredList {
  list: PostingList;
  /** Query weight times rarity. */
  worth: number;
}

/** Lists that together must, or must not, all stand in a passage. */
export type ListGroup = PostingList[];

/** Lists that must not all stand in a passage, unless it is spared. */
export interface ExcludedLists {
  group: ListGroup;
  spared?: Set<number> | undefined;
}

export interface ScoreRequest {
  lists: ScoredList[];
  required: ListGroup[];
  excluded: ExcludedLists[];
  /** The only passages to keep; null for any. */
  only: Set<number> | null;
  /** Whether copies are kept each for itself, and the best of those that the filters hide are too. */
  apart?: boolean | undefined;
  filters: QueryFilters;
  averageLength: number;
  near: number | null;
  /** How many of the best to keep. */
  keep: number;
}

export interface ScoredPassages {
  best: RankedEntry[];
  /** The best of those that do not pass the filters, where they were asked for. */
  hidden: RankedEntry[];
  /** Passages that pass the filters, copies counted once unless they are ranked apart. */
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
  const cursorsOf = (group: ListGroup) => group.map((list) => new PostingCursor(list));
  const required = request.required.map(cursorsOf);
  const excluded = request.excluded.map(({ group, spared }) => ({ cursors: cursorsOf(group), spared }));
  const { passages } = segment.manifest;
  const { columns } = segment;
  const shares = sharesFor(columns.lengths, request.averageLength);
  const topHits = () => new TopHits(columns, request.keep, request.near, request.apart);
  const top = topHits();
  const hidden = request.apart ? topHits() : null;
  // No further than the archive reaches.
  window.scores.fill(0, 0, passages);
  window.held.fill(0, 0, (passages + 15) >> 4);
  for (let start = 0; start < passages; start += WINDOW) {
    const end = Math.min(start + WINDOW, passages);
    if (lists.every(({ cursor }) => cursor.passage >= end)) continue;
    window.start = start;
    for (const { cursor, worth } of lists) cursor.addTo(window, end, worth, shares);
    const struck = new Uint16Array(WINDOW_WORDS);
    for (const group of required) strike(struck, start, end, group, 0xffff);
    for (const { cursors, spared } of excluded) strike(struck, start, end, cursors, 0, spared);
    sift(window, end, struck, request.only, filter, top, hidden);
  }
  return { best: top.done(), hidden: hidden?.done() ?? [], total: top.total, filter };
}

/** Looks at the passages of a window that have a score, in order, and empties it. */
function sift(
  { start, scores, held }: ScoreWindow,
  end: number,
  struck: Uint16Array,
  only: Set<number> | null,
  filter: PassageFilter,
  top: TopHits,
  hidden: TopHits | null,
): void {
  const words = (end - start + 15) >> 4;
  for (let word = 0; word < words; word++) {
    let bits = held[word]!;
    if (bits === 0) continue;
    held[word] = 0;
    for (; bits !== 0; bits &= bits - 1) {
      const place = 31 - Math.clz32(bits & -bits);
      const slot = (word << 4) | place;
      const score = scores[slot]!;
      scores[slot] = 0;
      if ((struck[word]! >> place) & 1) continue;
      const passage = start + slot;
      if (only !== null && !only.has(passage)) continue;
      (filter.judge(passage) === 0 ? top : hidden)?.offer(passage, score, filter);
    }
  }
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

/** Marks the passages of a window that hold all of a group, but for those spared; with `flip` of all ones, the others. */
function strike(
  struck: Uint16Array,
  start: number,
  end: number,
  group: PostingCursor[],
  flip: number,
  spared?: Set<number>,
): void {
  let all = new Uint16Array(WINDOW_WORDS).fill(0xffff);
  for (const cursor of group) {
    const holds = new Uint16Array(WINDOW_WORDS);
    for (; cursor.passage < end; cursor.next()) {
      if (spared?.has(cursor.passage)) continue;
      const slot = cursor.passage - start;
      holds[slot >> 4]! |= 1 << (slot & 15);
    }
    all = all.map((bits, word) => bits & holds[word]!);
  }
  for (let word = 0; word < WINDOW_WORDS; word++) struck[word]! |= all[word]! ^ flip;
}

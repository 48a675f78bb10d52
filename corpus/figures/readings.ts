import { clauseBreaks, type Sentence } from "./clauses";
import { decimalText } from "./decimal";
import { type CueHit, fits, type MeasureTable, type TableMeasure } from "./measure-table";
import { isLetter } from "./numeral";
import type { RawNumber } from "./raw";

/** How far a cue reaches, in weighted characters (a Latin letter counts 0.4). */
const REACH = 45;
const BASE = 10;
const PER_CHARACTER = 0.3;
/** A longer cue says more. */
const PER_LENGTH = 0.7;
const MOST_FOR_LENGTH = 4.2;
const PER_NEED = 2;
const PER_CLAUSE = 2.5;
/** A cue in a later clause says little of a number before it. */
const AFTER_BREAK = -3;
const PER_NUMBER = 4;
/** What a term right before the number is worth where that alone speaks for a measure. */
const BESIDE = 11;
const PREVIOUS_SENTENCE = 5;
/** Below this a cue says too little; nearer than this to each other two cues contradict. */
const ENOUGH = 5;
const UNDECIDED = 0.6;

interface Scored {
  measure: TableMeasure;
  score: number;
}

/** How far a measure carries on to the next number of its kind: "由 1.56% 翻倍上升至 3%". */
const CARRY = 25;

/**
 * What a number measures: the measure whose cue stands closest to it in its sentence, weighed by distance, clause and other
 * numbers of the kind between; else that of the number before it, where both belong together; else a cue of the sentence before.
 * Null where no cue is near enough or two speak for different measures.
 */
export function readMeasure(
  table: MeasureTable,
  text: string,
  numbers: readonly RawNumber[],
  index: number,
  cues: {
    here: readonly CueHit[];
    before: readonly CueHit[];
    carried: TableMeasure | null;
    beside: TableMeasure | null;
  },
): TableMeasure | null {
  const carried = cues.carried !== null && carries(text, numbers, index, cues.carried) ? cues.carried : null;
  if (carried !== null && isListed(text, numbers, index)) return carried;
  const own = best(table, text, numbers, index, cues.here, 0, cues.beside);
  if (own !== undefined) return own;
  if (carried !== null) return carried;
  return best(table, text, numbers, index, cues.before, PREVIOUS_SENTENCE) ?? null;
}

const LISTING = new Set(["和", "与", "及", "以及", "、", "或", "或者", "还是", "到", "甚至", "and", "or"]);

/** "300 还是 400 亿": nothing but a joining word between the two. */
function isListed(text: string, numbers: readonly RawNumber[], index: number): boolean {
  const last = numbers[index - 1] as RawNumber;
  return LISTING.has(text.slice(last.end, (numbers[index] as RawNumber).start).trim());
}

/** Whether the number continues the one before it: same unit, at most one comma between, close by. */
function carries(text: string, numbers: readonly RawNumber[], index: number, measure: TableMeasure): boolean {
  const number = numbers[index] as RawNumber;
  const last = numbers[index - 1];
  if (
    last === undefined ||
    last.unit !== number.unit ||
    !fits(measure, number.unit ?? "unknown", Number(decimalText(number.high)))
  )
    return false;
  return weight(text, last.end, number.start) <= CARRY && clauseBreaks(text, last.end, number.start) <= 1;
}

/** undefined where no cue fits at all, so that the sentence before may be asked; null where cues contradict. */
function best(
  table: MeasureTable,
  text: string,
  numbers: readonly RawNumber[],
  index: number,
  hits: readonly CueHit[],
  penalty: number,
  beside: TableMeasure | null = null,
): TableMeasure | null | undefined {
  const number = numbers[index] as RawNumber;
  const size = Number(decimalText(number.high));
  const scores = new Map<string, Scored>();
  for (const hit of hits) {
    if (!fits(hit.measure, number.unit ?? "unknown", size)) continue;
    const score = scoreOf(text, numbers, index, hit) - penalty;
    const known = scores.get(hit.measure.id);
    if (score >= ENOUGH && (known === undefined || known.score < score))
      scores.set(hit.measure.id, { measure: hit.measure, score });
  }
  if (beside !== null && (scores.get(beside.id)?.score ?? 0) < BESIDE)
    scores.set(beside.id, { measure: beside, score: BESIDE });
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined) return undefined;
  if (second === undefined || first.score - second.score >= UNDECIDED) return first.measure;
  if (table.isWithin(first.measure.id, second.measure.id)) return first.measure;
  if (table.isWithin(second.measure.id, first.measure.id)) return second.measure;
  const parent = first.measure.broader;
  return parent !== null && table.isWithin(second.measure.id, parent) ? table.get(parent) : null;
}

function scoreOf(text: string, numbers: readonly RawNumber[], index: number, hit: CueHit): number {
  const number = numbers[index] as RawNumber;
  const before = hit.start < number.start;
  if (hit.side !== 0 && before !== hit.side > 0) return 0;
  const from = before ? hit.end : number.end;
  const to = before ? number.start : hit.start;
  const gap = to > from ? weight(text, from, to) : 0;
  if (gap > REACH) return 0;
  const length = weight(text, hit.start, hit.end);
  const breaks = clauseBreaks(text, from, to);
  let score = BASE + Math.min(MOST_FOR_LENGTH, length * PER_LENGTH) + hit.needs * PER_NEED - gap * PER_CHARACTER;
  score -= breaks * PER_CLAUSE + numbersBetween(numbers, index, from, to) * PER_NUMBER;
  if (before) score += gap <= 0.5 ? 1 : 0;
  else score += breaks >= 1 ? AFTER_BREAK : gap <= 1.5 ? 1 : -1;
  return score;
}

function weight(text: string, from: number, to: number): number {
  let total = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    total += isLetter(code) ? 0.4 : code === 0x20 ? 0.2 : 1;
  }
  return total;
}

/** Other numbers of the same unit between a cue and the number: the cue is more likely theirs. */
function numbersBetween(numbers: readonly RawNumber[], index: number, from: number, to: number): number {
  const { unit } = numbers[index] as RawNumber;
  let count = 0;
  for (let other = index - 1; other >= 0 && (numbers[other] as RawNumber).start >= from; other--)
    if ((numbers[other] as RawNumber).unit === unit) count++;
  for (let other = index + 1; other < numbers.length && (numbers[other] as RawNumber).end <= to; other++)
    if ((numbers[other] as RawNumber).unit === unit) count++;
  return count;
}

/** The cues of one sentence after another, each sentence looked through once. */
export class CueReader {
  readonly #table: MeasureTable;
  readonly #text: string;
  readonly #found = new Map<number, CueHit[]>();

  constructor(table: MeasureTable, text: string) {
    this.#table = table;
    this.#text = text;
  }

  in(sentence: Sentence | undefined): CueHit[] {
    if (sentence === undefined) return [];
    let hits = this.#found.get(sentence.index);
    if (hits === undefined) {
      hits = this.#table.find(this.#text, sentence.start, sentence.end);
      this.#found.set(sentence.index, hits);
    }
    return hits;
  }
}

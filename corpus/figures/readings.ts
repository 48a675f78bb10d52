import { Distances, type Sentence } from "./clauses";
import { decimalText } from "./decimal";
import { JOINING } from "./joining";
import { type CueHit, fits, type MeasureTable, type TableMeasure } from "./measure-table";
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

/** How far a measure carries on to the next number of its kind: "由 1.56% 翻倍上升至 3%". */
const CARRY = 25;

const LISTING = new Set<string>([...JOINING, "或者", "还是", "到", "甚至"]);

/** How far into a paragraph a cue may stand to say what the whole paragraph is about: it is the subject then. */
const SUBJECT_REACH = 3;

/** What else speaks for a measure beside the cues of the sentence. */
export interface Support {
  /** The sentence before, whose cues are asked after its own. */
  before: Sentence | undefined;
  /** The first sentence of the paragraph, whose subject is asked last; none where the number stands in it. */
  opening: Sentence | undefined;
  /** The measure of the number before, where that stands in the same sentence. */
  carried: TableMeasure | null;
  /** The measure of numbers right after a term, where the number is one. */
  beside: TableMeasure | null;
}

/** Reads what the numbers of one text measure. Made once for a text; each sentence is looked through for cues once. */
export class MeasureReader {
  readonly #table: MeasureTable;
  readonly #text: string;
  readonly #numbers: readonly RawNumber[];
  readonly #distances: Distances;
  readonly #found = new Map<number, CueHit[]>();

  constructor(table: MeasureTable, text: string, numbers: readonly RawNumber[]) {
    this.#table = table;
    this.#text = text;
    this.#numbers = numbers;
    this.#distances = new Distances(text);
  }

  /**
   * The measure whose cue stands closest to the number in its sentence, weighed by distance, clause and other numbers of the kind
   * between; else that of the number before it, where both belong together; else a cue of the sentence before; else the subject
   * with which the paragraph begins. Null where no cue is near enough or two speak for different measures.
   */
  read(index: number, sentence: Sentence, { before, opening, carried, beside }: Support): TableMeasure | null {
    const goesOn = carried !== null && this.#carries(index, carried) ? carried : null;
    if (goesOn !== null && this.#isListed(index)) return goesOn;
    const own = this.#best(index, this.#cuesIn(sentence), 0, beside);
    if (own !== undefined) return own;
    const last = goesOn ?? this.#best(index, this.#cuesIn(before), PREVIOUS_SENTENCE, null);
    return last === undefined ? this.#subjectOf(opening, index) : last;
  }

  /** "Valuations moved with the mood. Before the halt, bankers spoke of $310 billion": the longest cue at the paragraph's head. */
  #subjectOf(opening: Sentence | undefined, index: number): TableMeasure | null {
    if (opening === undefined) return null;
    const fitting = this.#cuesIn(opening).filter(
      ({ measure, start, side }) =>
        side >= 0 &&
        this.#distances.weight(opening.start, start) <= SUBJECT_REACH &&
        isFit(measure, this.#number(index)),
    );
    const [first, ...others] = fitting.sort((a, b) => b.end - b.start - (a.end - a.start));
    if (first === undefined) return null;
    return others.every(({ measure }) => this.#table.isWithin(first.measure.id, measure.id)) ? first.measure : null;
  }

  #cuesIn(sentence: Sentence | undefined): CueHit[] {
    if (sentence === undefined) return [];
    let hits = this.#found.get(sentence.index);
    if (hits === undefined) {
      hits = this.#table.find(this.#text, sentence.start, sentence.end);
      this.#found.set(sentence.index, hits);
    }
    return hits;
  }

  /** "300 还是 400 亿": nothing but a joining word between the two. */
  #isListed(index: number): boolean {
    const last = this.#numbers[index - 1] as RawNumber;
    return LISTING.has(this.#text.slice(last.end, this.#number(index).start).trim());
  }

  /** Whether the number continues the one before it: same unit, at most one comma between, close by. */
  #carries(index: number, measure: TableMeasure): boolean {
    const number = this.#number(index);
    const last = this.#numbers[index - 1];
    if (last === undefined || last.unit !== number.unit || !isFit(measure, number)) return false;
    const { start } = number;
    return this.#distances.weight(last.end, start) <= CARRY && this.#distances.breaks(last.end, start) <= 1;
  }

  /** undefined where no cue fits at all, so that something else may be asked; null where cues contradict. */
  #best(
    index: number,
    hits: readonly CueHit[],
    penalty: number,
    beside: TableMeasure | null,
  ): TableMeasure | null | undefined {
    const number = this.#number(index);
    const scores = new Map<TableMeasure, number>();
    for (const hit of hits) {
      if (!isFit(hit.measure, number)) continue;
      const score = this.#score(index, hit) - penalty;
      if (score >= ENOUGH && score > (scores.get(hit.measure) ?? 0)) scores.set(hit.measure, score);
    }
    if (beside !== null && (scores.get(beside) ?? 0) < BESIDE) scores.set(beside, BESIDE);
    const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
    if (first === undefined) return undefined;
    return second === undefined || first[1] - second[1] >= UNDECIDED ? first[0] : this.#inCommon(first[0], second[0]);
  }

  /** Of a parent and a child the child, of two children their parent, else nothing. */
  #inCommon(first: TableMeasure, second: TableMeasure): TableMeasure | null {
    if (this.#table.isWithin(first.id, second.id)) return first;
    if (this.#table.isWithin(second.id, first.id)) return second;
    const parent = first.broader;
    return parent !== null && this.#table.isWithin(second.id, parent) ? this.#table.get(parent) : null;
  }

  #score(index: number, hit: CueHit): number {
    const number = this.#number(index);
    const before = hit.start < number.start;
    if (hit.side !== 0 && before !== hit.side > 0) return 0;
    const from = before ? hit.end : number.end;
    const to = before ? number.start : hit.start;
    const gap = this.#distances.weight(from, to);
    if (gap > REACH) return 0;
    const length = this.#distances.weight(hit.start, hit.end);
    const breaks = this.#distances.breaks(from, to);
    let score = BASE + Math.min(MOST_FOR_LENGTH, length * PER_LENGTH) + hit.needs * PER_NEED - gap * PER_CHARACTER;
    score -= breaks * PER_CLAUSE + this.#numbersBetween(index, from, to) * PER_NUMBER;
    if (before) score += gap <= 0.5 ? 1 : 0;
    else score += breaks >= 1 ? AFTER_BREAK : gap <= 1.5 ? 1 : -1;
    return score;
  }

  /** Other numbers of the same unit between a cue and the number: the cue is more likely theirs. */
  #numbersBetween(index: number, from: number, to: number): number {
    const { unit } = this.#number(index);
    let count = 0;
    for (let other = index - 1; other >= 0 && this.#number(other).start >= from; other--)
      if (this.#number(other).unit === unit) count++;
    for (let other = index + 1; other < this.#numbers.length && this.#number(other).end <= to; other++)
      if (this.#number(other).unit === unit) count++;
    return count;
  }

  #number(index: number): RawNumber {
    return this.#numbers[index] as RawNumber;
  }
}

/** Whether a number can be of a measure by its unit and size. */
export function isFit(measure: TableMeasure, number: RawNumber): boolean {
  return fits(measure, number.unit ?? "unknown", roughly(number));
}

/** The size as a float, good enough for bounds. */
function roughly({ high }: RawNumber): number {
  return Number(decimalText(high));
}

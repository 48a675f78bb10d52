import type { Span } from "../text/sentences";
import { Distances, type Sentence } from "./clauses";
import { decimalText } from "./decimal";
import { JOINING } from "./joining";
import { type CueHit, fits, type MeasureTable, type TableMeasure } from "./measure-table";
import { skipSpace, skipSpaceBack } from "./numeral";
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

/** How far around its sentence a cue's evidence may stand in the paragraph. */
const PARAGRAPH_REACH = 400;

/** How far after a cue the number may stand that it speaks of rather than of one before it. */
const OWN_REACH = 6;

const TOPIC_MAX = 16;

const LISTING = new Set<string>([...JOINING, "或者", "还是", "到", "甚至"]);

const AND = / (?:and|but|while) /;

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
  readonly #topicMarks: readonly string[];
  readonly #found = new Map<number, CueHit[]>();

  constructor(table: MeasureTable, text: string, numbers: readonly RawNumber[]) {
    this.#table = table;
    this.#text = text;
    this.#numbers = numbers;
    this.#distances = new Distances(text);
    this.#topicMarks = table.words.lists.topicMarks;
  }

  /**
   * The measure whose cue stands closest to the number in its sentence, weighed by distance, clause and other numbers of the kind
   * between; else that of the number before it, where both belong together; else a cue of the sentence before; else the subject
   * with which the paragraph begins. Null where no cue is near enough or two speak for different measures.
   */
  read(index: number, sentence: Sentence, { before, opening, carried, beside }: Support): TableMeasure | null {
    const goesOn = carried !== null && this.#carries(index, carried, sentence) ? carried : null;
    if (goesOn !== null && this.#isListed(index)) return goesOn;
    const own = this.#best(index, this.#cuesIn(sentence), 0, beside);
    if (own !== undefined) return own;
    const last = goesOn ?? this.#best(index, this.#cuesIn(before), PREVIOUS_SENTENCE, null);
    return last === undefined ? (this.#subjectOf(opening, index) ?? this.#topicOf(sentence, index)) : last;
  }

  /** "Valuations moved with the mood. Before the halt, bankers spoke of $310 billion": the longest cue at the paragraph's head. */
  #subjectOf(opening: Sentence | undefined, index: number): TableMeasure | null {
    if (opening === undefined) return null;
    const fitting = this.#cuesIn(opening).filter(
      ({ measure, start, side }) =>
        side >= 0 &&
        start >= opening.start &&
        this.#distances.weight(opening.start, start) <= SUBJECT_REACH &&
        isFit(measure, this.#number(index)),
    );
    const [first, ...others] = fitting.sort((a, b) => b.end - b.start - (a.end - a.start));
    if (first === undefined) return null;
    return others.every(({ measure }) => this.#table.isWithin(first.measure.id, measure.id)) ? first.measure : null;
  }

  /** "讲到杠杆，蚂蚁……一百倍", "As for leverage, …": the subject that a sentence announces for itself. */
  #topicOf(sentence: Sentence, index: number): TableMeasure | null {
    const head = this.#text.slice(sentence.start, sentence.start + TOPIC_MAX).trimStart();
    const mark = this.#topicMarks.find((word) => head.startsWith(word));
    if (mark === undefined) return null;
    const start = this.#text.indexOf(mark, sentence.start) + mark.length;
    return this.#subjectOf({ ...sentence, start }, index);
  }

  #cuesIn(sentence: Sentence | undefined): CueHit[] {
    if (sentence === undefined) return [];
    let hits = this.#found.get(sentence.index);
    if (hits === undefined) {
      hits = this.#table.find(this.#text, sentence.start, sentence.end, this.#paragraphOf(sentence));
      this.#found.set(sentence.index, hits);
    }
    return hits;
  }

  /** The paragraph around a sentence, as far as it is near. */
  #paragraphOf({ start, end, paragraph }: Sentence): Span {
    const line = this.#text.indexOf("\n", end);
    return {
      start: Math.max(paragraph, start - PARAGRAPH_REACH),
      end: Math.min(line < 0 ? this.#text.length : line, end + PARAGRAPH_REACH),
    };
  }

  /** "300 还是 400 亿": nothing but a joining word between the two. */
  #isListed(index: number): boolean {
    const last = this.#numbers[index - 1] as RawNumber;
    return LISTING.has(this.#text.slice(last.end, this.#number(index).start).trim());
  }

  /** Whether the number continues the one before it: same unit, at most one comma between, close by, and no word for something else in its clause. */
  #carries(index: number, measure: TableMeasure, sentence: Sentence): boolean {
    const number = this.#number(index);
    const last = this.#numbers[index - 1];
    if (last === undefined || last.unit !== number.unit || !isFit(measure, number)) return false;
    const { start } = number;
    if (this.#distances.weight(last.end, start) > CARRY || this.#distances.breaks(last.end, start) > 1) return false;
    return !this.#cuesIn(sentence).some(
      (hit) =>
        hit.start >= last.end &&
        hit.end <= start &&
        this.#distances.breaks(last.end, hit.start) > 0 &&
        !this.#isKin(hit.measure, measure),
    );
  }

  /** Measures of one family say no more than each other of whose number comes next. */
  #isKin(one: TableMeasure, other: TableMeasure): boolean {
    return this.#table.isWithin(one.id, other.id) || this.#table.isWithin(other.id, one.id);
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
    const fitting = hits.filter(({ measure }) => isFit(measure, number));
    for (const hit of fitting) {
      if (fitting.length > 1 && fitting.some((other) => holds(other, hit))) continue;
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
    if (!before && hit.side === 0 && this.#isOfNext(index, hit, breaks)) return 0;
    let score = BASE + Math.min(MOST_FOR_LENGTH, length * PER_LENGTH) + hit.needs * PER_NEED - gap * PER_CHARACTER;
    score -= breaks * PER_CLAUSE + this.#numbersBetween(index, from, to) * PER_NUMBER;
    if (before) score += gap <= 0.5 ? 1 : 0;
    else score += breaks >= 1 ? AFTER_BREAK : gap <= 1.5 ? 1 : -1;
    return score;
  }

  /**
   * "ABS缩到1000亿元，资本金则由38亿元补充", "$34 billion in all and a market value of $313 billion": a cue of a later clause or after
   * "and" with a number right after it is that number's.
   */
  #isOfNext(index: number, hit: CueHit, breaks: number): boolean {
    const apart =
      breaks >= 1 ? !this.#isExplained(index) : AND.test(this.#text.slice(this.#number(index).end, hit.start));
    return apart && this.#hasOwnNumber(index, hit);
  }

  /** Whether a number stands right after a cue, in its clause. */
  #hasOwnNumber(index: number, { end }: CueHit): boolean {
    for (let other = index + 1; other < this.#numbers.length; other++) {
      const { start } = this.#number(other);
      if (start < end) continue;
      return this.#distances.weight(end, start) <= OWN_REACH && this.#distances.breaks(end, start) === 0;
    }
    return false;
  }

  /** "1∶99，即只出资1%", "，4%，": what comes next says the same again, or the number is a clause by itself. */
  #isExplained(index: number): boolean {
    const { start, after } = this.#number(index);
    const next = skipSpace(this.#text, after);
    if (!",，".includes(this.#text[next] ?? " ")) return false;
    return (
      this.#text[skipSpace(this.#text, next + 1)] === "即" ||
      ",，".includes(this.#text[skipSpaceBack(this.#text, start - 1)] ?? " ")
    );
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

/** 一轮融资 holds 融资: of two measures' cues at one place the longer one speaks. */
function holds(long: CueHit, short: CueHit): boolean {
  return (
    long.measure !== short.measure &&
    long.start <= short.start &&
    long.end >= short.end &&
    long.end - long.start > short.end - short.start
  );
}

/** Whether a number can be of a measure by its unit and size; 循环四十次 is no multiple unless a measure counts rounds. */
export function isFit(measure: TableMeasure, number: RawNumber): boolean {
  const unit = number.shape === "rounds" ? "rounds" : (number.unit ?? "unknown");
  return fits(measure, unit, roughly(number));
}

/** The size as a float, good enough for bounds. */
function roughly({ high }: RawNumber): number {
  return Number(decimalText(high));
}

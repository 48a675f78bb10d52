import { type Span, sentences } from "../text/sentences";
import { isDigit, isHan, isLetter } from "./numeral";

/** A sentence with its clauses; offsets into the folded text. */
export interface Sentence extends Span {
  index: number;
  /** Where the first sentence of its paragraph begins. */
  paragraph: number;
}

const CLAUSE_ENDS = "，,：:\n";
const STRONG_ENDS = "；;。";
const BRACKETS = "()（）";

/** Longest stretch looked at as one sentence: text without punctuation must not make the work grow faster than the text. */
const SENTENCE_MAX = 400;

/**
 * The sentences of the original text as spans of the folded one, in order and without gaps worth a figure.
 * Over-long ones are cut.
 */
export function locateSentences(original: string, map: Uint32Array | null): Sentence[] {
  const located: Sentence[] = [];
  let at = 0;
  const place = (offset: number) => {
    if (map === null) return offset;
    while (at < map.length - 1 && (map[at] as number) < offset) at++;
    return at;
  };
  let paragraph = 0;
  let last = 0;
  for (const span of sentences(original)) {
    const start = place(span.start);
    const end = place(span.end);
    if (located.length === 0 || original.slice(last, span.start).includes("\n")) paragraph = start;
    last = span.end;
    for (let from = start; from < end; from += SENTENCE_MAX)
      located.push({ start: from, end: Math.min(end, from + SENTENCE_MAX), index: located.length, paragraph });
  }
  return located;
}

/** The sentence that holds a position: binary search. */
export function sentenceAt(all: readonly Sentence[], at: number): Sentence {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle] as Sentence).start <= at) low = middle;
    else high = middle - 1;
  }
  return all[low] ?? { start: 0, end: at, index: 0, paragraph: 0 };
}

/** Commas and the like between two positions; each weakens what one says about the other. A bracket counts less than half, a space between Chinese words whole. */
export function clauseBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(from, to - 120); at < to; at++) count += breakAt(text, at);
  return count;
}

function breakAt(text: string, at: number): number {
  const char = text[at] as string;
  if (BRACKETS.includes(char)) return 0.4;
  if (STRONG_ENDS.includes(char)) return 2;
  if (char === " ") return isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + 1)) ? 1 : 0;
  if (!CLAUSE_ENDS.includes(char)) return 0;
  return char === "," && isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)) ? 0 : 1;
}

const COMMA = 0x2c;
/** Each comma of a short aside: ", counted properly,". */
const ASIDE_BREAK = 0.5;
const ASIDE_MAX = 28;

/** The comma that closes an aside of a few English words with a comma before it; -1 where none does. */
function endOfAside(text: string, at: number): number {
  const end = text.indexOf(",", at + 1);
  if (end < 0 || end - at > ASIDE_MAX || text[end + 1] !== " ") return -1;
  return /^ [a-z' ]+$/.test(text.slice(at + 1, end)) ? end : -1;
}

/** How far apart two places of a text are, as sums from its start, so that asking for every cue and number costs nothing. */
export class Distances {
  /** Weighted characters before each place: a Latin letter counts 0.4, a space 0.2. */
  readonly #weights: Float64Array;
  readonly #breaks: Float64Array;

  constructor(text: string) {
    this.#weights = new Float64Array(text.length + 1);
    this.#breaks = new Float64Array(text.length + 1);
    let asideEnd = -1;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const plain = isLetter(code) || isHan(code);
      this.#weights[at + 1] = (this.#weights[at] as number) + (isLetter(code) ? 0.4 : code === 0x20 ? 0.2 : 1);
      let weight = plain ? 0 : breakAt(text, at);
      if (weight === 1 && code === COMMA) {
        if (at !== asideEnd) asideEnd = endOfAside(text, at);
        if (asideEnd > 0) weight = ASIDE_BREAK;
        if (at === asideEnd) asideEnd = -1;
      }
      this.#breaks[at + 1] = (this.#breaks[at] as number) + weight;
    }
  }

  weight(from: number, to: number): number {
    return to > from ? (this.#weights[to] as number) - (this.#weights[from] as number) : 0;
  }

  /** Rounded, as sums of 0.4 are not exact. */
  breaks(from: number, to: number): number {
    return to > from ? Math.round(((this.#breaks[to] as number) - (this.#breaks[from] as number)) * 10) / 10 : 0;
  }
}

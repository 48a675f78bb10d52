import { type Span, sentences } from "../text/sentences";

/** A sentence with its clauses; offsets into the folded text. */
export interface Sentence extends Span {
  index: number;
}

const CLAUSE_ENDS = "，,；;：:、（）()——\n";

/** The sentences of a text and, for any position, which one holds it; asked in ascending order. */
export function locateSentences(text: string): Sentence[] {
  return sentences(text).map((span, index) => ({ ...span, index }));
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
  return all[low] ?? { start: 0, end: at, index: 0 };
}

/** Commas and the like between two positions; each weakens what one says about the other. */
export function clauseBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(from, to - 120); at < to; at++) {
    const char = text[at] as string;
    if (char === "," && text[at + 1] !== " " && text[at + 1] !== "\n") {
      const digit = text.charCodeAt(at + 1);
      if (digit >= 0x30 && digit <= 0x39) continue;
    }
    if (CLAUSE_ENDS.includes(char) && char !== "、") count++;
  }
  return count;
}

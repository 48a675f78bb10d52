import type { Sentence } from "./clauses";
import type { WordLists } from "./words";

/** How many sentences a worked example takes. */
const EXAMPLE_SENTENCES = 3;
/**
 * Tells which sentences are hypothetical, joking or worked examples: a figure there is marked and kept out of line-ups.
 * Made once for a text; asked for each figure.
 */
export class Hypothetical {
  readonly #lists: WordLists;
  readonly #text: string;
  readonly #until: number[] = [];

  constructor(lists: WordLists, text: string, sentences: readonly Sentence[]) {
    this.#lists = lists;
    this.#text = text;
    let marked = -1;
    let whole = false;
    for (const sentence of sentences) {
      const head = text.slice(sentence.start, sentence.end);
      if (startsParagraph(text, sentence)) marked = -1;
      const opens = lists.openers.some((word) => head.indexOf(word) >= 0 && head.indexOf(word) < 12);
      if (opens && sentence.index < 2) whole = true;
      if (opens) marked = sentence.index + EXAMPLE_SENTENCES * 2;
      else if (lists.examples.some((word) => head.includes(word)))
        marked = Math.max(marked, sentence.index + EXAMPLE_SENTENCES);
      if (whole) marked = sentence.index;
      else if (lists.facts.some((word) => head.includes(word))) marked = -1;
      this.#until.push(marked);
    }
  }

  /** Whether a number in this sentence is imagined. */
  at(sentence: Sentence, start: number, end: number): boolean {
    if ((this.#until[sentence.index] ?? -1) >= sentence.index) return true;
    const before = this.#text.slice(Math.max(sentence.start, start - 60), start);
    const condition = this.#lists.conditions.find((word) => before.includes(word));
    if (
      condition !== undefined &&
      !this.#lists.happened.some((word) => before.indexOf(word, before.indexOf(condition)) >= 0)
    )
      return true;
    const after = this.#text.slice(end, Math.min(sentence.end, end + 12));
    return this.#lists.afterwards.some((word) => after.includes(word));
  }
}

function startsParagraph(text: string, sentence: Sentence): boolean {
  return text.slice(Math.max(0, sentence.start - 3), sentence.start).includes("\n");
}

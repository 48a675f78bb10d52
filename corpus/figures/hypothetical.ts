import type { Sentence } from "./clauses";
import type { Words } from "./words";

/** How many sentences a worked example goes on after the one that opens it, and a thought experiment. */
const EXAMPLE_SENTENCES = 2;
const EXPERIMENT_SENTENCES = 6;

/**
 * Tells which sentences are hypothetical, joking or worked examples: a figure there is marked and kept out of line-ups.
 * Made once for a text; asked for each figure.
 */
export class Hypothetical {
  readonly #words: Words;
  readonly #text: string;
  readonly #until: number[] = [];

  constructor(words: Words, text: string, sentences: readonly Sentence[]) {
    const { lists } = words;
    this.#words = words;
    this.#text = text;
    let until = -1;
    let opener = -1;
    let whole = false;
    for (const sentence of sentences) {
      const { index } = sentence;
      const head = text.slice(sentence.start, sentence.end);
      if (startsParagraph(text, sentence) && opener < index - 1) until = -1;
      const experiment = lists.openers.some((word) => head.indexOf(word) >= 0 && head.indexOf(word) < 12);
      if (experiment && index < 2) whole = true;
      if (experiment || isExample(words, head)) {
        opener = index;
        until = Math.max(until, index + (experiment ? EXPERIMENT_SENTENCES : EXAMPLE_SENTENCES));
      }
      if (whole) until = index;
      else if (lists.facts.some((word) => head.includes(word))) until = -1;
      this.#until.push(until);
    }
  }

  /** Whether a number in this sentence is imagined. */
  at(sentence: Sentence, start: number, end: number): boolean {
    if ((this.#until[sentence.index] ?? -1) >= sentence.index) return true;
    const { condition, lists } = this.#words;
    const before = this.#text.slice(Math.max(sentence.start, start - 60), start);
    const at = before.search(condition);
    if (at >= 0 && !lists.happened.some((word) => before.indexOf(word, at) >= 0)) return true;
    const after = this.#text.slice(end, Math.min(sentence.end, end + 12));
    return lists.afterwards.some((word) => after.includes(word));
  }
}

/** "举个例子", 比如 right before a round sum, or 例如 beside something that nobody is or has. */
function isExample({ example, instance, invented }: Words, sentence: string): boolean {
  return example.test(sentence) || (instance.test(sentence) && invented.test(sentence));
}

function startsParagraph(text: string, sentence: Sentence): boolean {
  return text.slice(Math.max(0, sentence.start - 3), sentence.start).includes("\n");
}

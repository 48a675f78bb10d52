import type { Sentence } from "./clauses";

/** Openers after which a whole text or the sentences that follow are a thought experiment. */
const OPENERS = ["想象一下", "设想一下", "假设一下", "让我们想象", "推演", "imagine ", "suppose ", "picture this"];
/** Worked examples: this sentence and the next few. */
const EXAMPLES = [
  "举个例子",
  "打个比方",
  "比如:",
  "比如说",
  "例如",
  "同理",
  "for example",
  "for instance",
  "say you",
  "假如",
  "比方说",
];
/** Words that make their own sentence hypothetical, when they stand before the number. */
const CONDITIONS = [
  "如果",
  "假设",
  "假如",
  "要是",
  "若是",
  "倘若",
  "万一",
  "哪怕是",
  "一旦",
  "就会有",
  "敢给",
  "就敢",
  "敢把",
  "据说",
  "小道",
  "可能会达到",
  "会达到",
  "即便",
  "怎么着",
  "随便涨",
  "再随便",
  "大概率会",
  "if ",
  "could reach",
  "might reach",
  "were to",
];
/** Of those after the number. */
const AFTERWARDS = ["的话", "如果", "你怕不怕"];
/** Real numbers in a sentence with "would": the price at which shares are offered is no thought experiment. */
const EXAMPLE_SENTENCES = 3;
/** Where the text turns back to what is so. */
const FACTS = ["数据", "统计", "显示", "事实上", "实际上", "according to", "data show"];
/** 已经 between the condition and the number: what follows has happened. */
const HAPPENED = ["已经", "已达", "目前", "already"];

/**
 * Tells which sentences are hypothetical, joking or worked examples: a figure there is marked and kept out of line-ups.
 * Made once for a text; asked for each figure.
 */
export class Hypothetical {
  readonly #text: string;
  readonly #until: number[] = [];

  constructor(text: string, sentences: readonly Sentence[]) {
    this.#text = text;
    let marked = -1;
    let whole = false;
    for (const sentence of sentences) {
      const head = text.slice(sentence.start, sentence.end);
      if (startsParagraph(text, sentence)) marked = -1;
      const opens = OPENERS.some((word) => head.indexOf(word) >= 0 && head.indexOf(word) < 12);
      if (opens && sentence.index < 2) whole = true;
      if (opens) marked = sentence.index + EXAMPLE_SENTENCES * 2;
      else if (EXAMPLES.some((word) => head.includes(word)))
        marked = Math.max(marked, sentence.index + EXAMPLE_SENTENCES);
      if (whole) marked = sentence.index;
      else if (FACTS.some((word) => head.includes(word))) marked = -1;
      this.#until.push(marked);
    }
  }

  /** Whether a number in this sentence is imagined. */
  at(sentence: Sentence, start: number, end: number): boolean {
    if ((this.#until[sentence.index] ?? -1) >= sentence.index) return true;
    const before = this.#text.slice(Math.max(sentence.start, start - 60), start);
    const condition = CONDITIONS.find((word) => before.includes(word));
    if (condition !== undefined && !HAPPENED.some((word) => before.indexOf(word, before.indexOf(condition)) >= 0))
      return true;
    const after = this.#text.slice(end, Math.min(sentence.end, end + 12));
    return AFTERWARDS.some((word) => after.includes(word));
  }
}

function startsParagraph(text: string, sentence: Sentence): boolean {
  return text.slice(Math.max(0, sentence.start - 3), sentence.start).includes("\n");
}

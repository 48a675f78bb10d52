import type { WordLists } from "../words";

/** The words that make what is said a supposition or an example, and those that lead back from it. */
export const HYPOTHETICAL_WORDS = {
  /** Openers after which a whole text or the sentences that follow are a thought experiment. */
  openers: [
    "设想",
    "假想",
    "想象一下",
    "设想一下",
    "假设一下",
    "让我们想象",
    "推演",
    "imagine ",
    "suppose ",
    "picture this",
  ],
  /** Worked examples: this sentence and the next few. */
  examples: [
    "举例",
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
  ],
  /** Words that make their own sentence hypothetical, when they stand before the number. */
  suchAs: ["比如", "例如", "譬如", "比如有", "例如有", "for example", "say"],
  conditions: [
    ",若",
    ";若",
    "。若",
    "，若",
    "随便一涨",
    "所谓的实际",
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
  ],
  /** Of those after the number. */
  afterwards: ["的话", "如果", "你怕不怕"],
  /** Where the text turns back to what is so. */
  facts: ["数据", "统计", "显示", "事实上", "实际上", "according to", "data show"],
  /** 已经 between the condition and the number: what follows has happened. */
  happened: ["已经", "已达", "目前", "already"],
} satisfies Partial<WordLists>;

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
  /**
   * Worked examples: this sentence and the next few. Patterns, as are the three lists below. One begins with a small or a round
   * sum (比如100块, 例如有10万); a share, a date or an exact amount right after 比如 is an example of what is so.
   */
  examples: [
    "举个例子",
    "打个比方",
    "同理",
    "say you",
    "假如",
    "比方说",
    "(?:比如|例如|譬如)有?\\s{0,2}(?:\\d+\\s?|(?=[一二两三四五六七八九几十百千])[一二两三四五六七八九几]?[十百千]{0,2})[百千]?(?:块(?![土地石])|[美港]?元)",
    "(?:比如|例如|譬如)有?\\s{0,2}(?:[1-9]0*|(?=[一二两三四五六七八九几十百千])[一二两三四五六七八九几]?[十百千]{0,2})\\s{0,2}个?[百千]?[万亿](?![户名人家用客])",
    "for example,? (?:[$€£][1-9]\\d*(?!\\d|[.,]\\d| ?[a-z]*illion|[a-z])|[1-9]\\d* (?:yuan|dollars|rmb)\\b)",
    "(?:^|, )say, [$€£]?\\d",
    "^say [$€£]?\\d",
  ],
  /** These open one only beside a sign of `invented`: what is so has examples too. */
  instances: ["举例", "例如", "比如[:说]", "for example", "for instance"],
  invented: [
    "假设",
    "如果",
    "假定",
    "你",
    "我(?!国)",
    "某(?!些)",
    "小[王李张明]",
    "\\d ?[百千]?(?:万(?![亿户名人家])|[块元])",
    "[一百千万][块元]",
    "suppose",
    "assum",
    "\\bif\\b",
    "\\byour?\\b",
  ],
  /** Words that make their own sentence hypothetical, when they stand before the number, and are no part of a longer one (主要是, 一万一千). */
  conditions: [
    "(?:^|[^\\w\\p{L}])若(?![干按以])",
    "随便一涨",
    "所谓的实际",
    "如果",
    "假设",
    "假如",
    "(?<![主只需重首必])要是",
    "若是",
    "倘若",
    "(?<![\\d一二两三四五六七八九十百千几])万一",
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
    "\\bif ",
    "could reach",
    "might reach",
    "were to\\b",
  ],
  /** Of those after the number. */
  afterwards: ["的话", "如果", "你怕不怕"],
  /** Where the text turns back to what is so. */
  facts: ["数据", "统计", "显示", "事实上", "实际上", "according to", "data show"],
  /** 已经 between the condition and the number: what follows has happened. */
  happened: ["已经", "已达", "目前", "already"],
} satisfies Partial<WordLists>;

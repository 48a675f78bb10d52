import { expect, test } from "vitest";
import { textLanguage } from "../../../corpus/text/language";

test.each([
  ["蚂蚁集团的上市计划被叫停。", "zh-Hans"],
  ["螞蟻集團的上市計劃被叫停，馬雲沒有露面。", "zh-Hant"],
  ["监管者引用台灣媒體的报道，说他们在约谈之后改变了计划，贷款规模缩小了一半。", "zh-Hans"],
  ["蚂蚁 Ant Group 的 IPO 由 Citi、JPMorgan、Morgan Stanley 与 CICC 承销", "zh-Hans"],
  ["The group (蚂蚁集团) had planned to list in Shanghai and Hong Kong.", "en"],
  ["", "en"],
  ["137 000", "en"],
])("%s is %s", (text, language) => {
  expect(textLanguage(text)).toBe(language);
});

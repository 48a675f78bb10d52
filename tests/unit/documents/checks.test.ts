import { describe, expect, it } from "vitest";
import { copiedRuns } from "./copied";
import { figureTokens, foldFigures, standsIn } from "./figures-in-text";

describe("figure-like tokens", () => {
  it.each([
    ["融资约 2300 亿元，杠杆 120 倍", ["2300亿元", "120倍"]],
    ["逾期率由１．５６％升到3％", ["1.56%", "3%"]],
    ["利率 12%－18%，合作银行 100 多家", ["12%", "18%", "100多家"]],
    ["上市后几千亿，恒大两万五千亿", ["几千亿", "两万五千亿"]],
    ["审批用了二十五天，几次都是一家银行", ["二十五天"]],
    ["an offering of $137 billion at 1:1", ["$137billion", "1:1"]],
  ])("%s", (text, tokens) => {
    expect(figureTokens(foldFigures(text))).toEqual(tokens);
  });

  it.each([
    ["80万亿", "总市值 180 万亿", false],
    ["80万亿", "总市值 80 万亿", true],
    ["1.56%", "由 1.56％ 上升", true],
    ["30", "约 300 亿", false],
    ["$137billion", "its \\$137 billion offering", true],
  ])("%s in %s: %s", (token, text, expected) => {
    expect(standsIn(token, foldFigures(text))).toBe(expected);
  });
});

describe("copied runs", () => {
  const chinese = "甲乙丙丁戊己庚辛壬癸子丑寅卯";
  it.each([
    ["twelve characters may be shared", chinese.slice(0, 12), chinese, false, [], 0],
    ["thirteen may not", chinese.slice(0, 13), chinese, false, [], 1],
    ["punctuation and digits do not hide a run", "甲乙丙丁戊，己庚 3 辛壬癸“子丑寅”", chinese, false, [], 1],
    ["a name is cut out", chinese, chinese, false, ["己庚"], 0],
    ["eight words may be shared", "a b c d e f g h", "a b c d e f g h i", true, [], 0],
    ["nine may not, whatever the case and marks", "A b, c d e f g h: I", "a b c d e f g h i", true, [], 1],
  ] as const)("%s", (_case, text, original, english, names, count) => {
    expect(copiedRuns(text, original, english, [...names])).toHaveLength(count);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldPlain } from "../../../corpus/text/fold";
import { eachToken, eachWord, tokenize } from "../../../corpus/text/tokens";

const words = (text: string) => tokenize(foldPlain(text)).map((token) => token.text);

describe("tokens", () => {
  it.each([
    ["蚂蚁集团", ["蚂蚁", "蚁集", "集团"]],
    ["螞蟻", ["蚂蚁"]],
    ["A股 上市", ["a", "股", "上市"]],
    ["杠杆，率", ["杠杆", "率"]],
    ["Ant's companies loans", ["ant", "company", "loan"]],
    ["analysis of business status", ["analysis", "of", "business", "status"]],
    ["Ali-pay", ["ali", "pay", "alipay"]],
    ["state-of-the-art", ["state", "of", "the", "art", "stateoftheart"]],
    ["3.5 2,300 1:100", ["3.5", "2300", "1", "100"]],
    ["从1，2020年起", ["从", "1", "2020", "年起"]],
    ["2019，2020，2021", ["2019", "2020", "2021"]],
    ["6，60 万，100 家", ["6", "60", "万", "100", "家"]],
    ["2020，100 家", ["2020", "100", "家"]],
    ["1,234,567.8 and 12,345,67", ["1234567.8", "and", "12345", "67"]],
    ["900pe", ["900pe", "900"]],
    ["2020-11-16", ["2020", "11", "16"]],
    ["ＩＰＯ", ["ipo"]],
    ["𠮷野家", ["𠮷野", "野家"]],
    ["", []],
    ["，。！", []],
  ])("of %s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("that are words are the same without those of Chinese", () => {
    const piece = fc.constantFrom("蚂蚁", "𠮷", "Ali-pay", "loans", "2,300", "900pe", "'s", " ", "，", "-", "股");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = foldPlain(pieces.join(""));
        const all: [number, number, string][] = [];
        eachToken(text, (start, end, word) => word !== null && all.push([start, end, word]));
        const alone: [number, number, string][] = [];
        eachWord(text, (...word) => alone.push(word));
        expect(alone).toEqual(all);
      }),
    );
  });

  it("stand where they say, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const folded = foldPlain(text);
        for (const { start, end } of tokenize(folded)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(folded.length);
        }
      }),
    );
  });

  it("takes time in proportion to the length", () => {
    tokenize("a-".repeat(200_000) + "蚂".repeat(200_000) + "1,".repeat(200_000));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractDates } from "../../../corpus/figures/dates";
import { extractFigures } from "../../../corpus/figures/extract";
import type { Figure } from "../../../corpus/model";
import { ownMeasures } from "../../bench/figure-scores";

const measures = ownMeasures();

function read(text: string): Figure[] {
  return extractFigures(text, { language: "zh-Hans", mentions: [], published: null, measures });
}

const PIECES = [
  "1",
  "9",
  "0",
  "一",
  "十",
  "百",
  "千",
  "万",
  "亿",
  "兆",
  "几",
  "数",
  "多",
  "半",
  "两",
  "点",
  ".",
  ",",
  "，",
  "-",
  "－",
  "/",
  ":",
  "%",
  " ",
  "\n",
  "元",
  "$",
  "倍",
  "年",
  "月",
  "个",
  "第",
  "前",
  "至",
  "分之",
  "成",
  "万亿",
  "hundred",
  " and ",
  "million ",
  "half a ",
  "a",
  "third",
  "of ",
  "（",
  ")",
  "。",
  "蚂蚁",
  "杠杆",
  "约",
  "pe",
  "http://",
  "１",
  "％",
  "、",
  "|",
  "\t",
  "(亿元)",
  "单位：",
  "翻番",
  "翻了两",
  "doubled ",
  " in ",
  " to 1",
  " 1/2",
  "½",
  "双",
  "来",
  "刀",
  "000",
  "\u200b",
  "💥",
  "\ud800",
];
const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join(""));

describe("whatever the text", { timeout: 30_000 }, () => {
  it("figures are in order, apart, exact and ordered in themselves", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: "binary", maxLength: 80 })), (text) => {
        let last = 0;
        for (const figure of read(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(figure.surface).toBe(text.slice(figure.start, figure.end));
          expect(figure.low).toMatch(/^-?\d+(\.\d+)?$/);
          expect(figure.high).toMatch(/^-?\d+(\.\d+)?$/);
          last = figure.end;
        }
        extractDates(text, "2020-11-03");
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ["a number of 10,000 digits", "9".repeat(10_000)],
    ["10,000 Chinese digits", "九".repeat(10_000)],
    ["groups without end", `${"1,".repeat(5000)}111`],
    ["0/0", "0/0"],
    ["lone units", "亿 万 元 % $ 倍 x bn"],
    ["a lone surrogate", "\ud8005%\udc00"],
    ["unknown currencies", "5 XQZ, XQZ5, ¤100, 100₮"],
    ["ranges turned round", "5%到-3%，10亿－1亿，9到1倍"],
    ["mixed scripts", "１２三四万5６亿 ٣٤ 五bn"],
    ["a table without an end", `(亿元)|${"1|".repeat(20_000)}`],
    ["units upon units", `1${"万亿".repeat(5000)}`],
    ["nothing", ""],
  ])("%s does no harm", (_name, text) => {
    for (const figure of read(text)) expect(figure.low.length).toBeLessThan(60);
  });

  it.each([
    ["5%－1%", "1", "5", "percent"],
    ["-3.2%", "-3.2", "-3.2", "percent"],
    ["100 杜卡特", null, null, null],
    ["5 zorkmids", "5", "5", "count"],
  ])("%s is read without inventing", (text, low, high, unit) => {
    const [figure] = read(text);
    expect([figure?.low ?? null, figure?.high ?? null, figure?.unit ?? null]).toEqual([low, high, unit]);
  });

  it.each([
    ["digits", "1234567890"],
    ["groups", "1,234,"],
    ["Chinese digits", "一二三千百万亿"],
    ["points", "1.2.3."],
    ["dashes", "1-2-3-"],
    ["words", "one hundred and "],
    ["magnitudes", "hundreds of millions of "],
    ["fractions", "a third "],
    ["percent", "5%-"],
    ["cues", "蚂蚁集团杠杆率100倍，"],
    ["years", "2020年"],
    ["spaces", "1 0"],
    ["brackets", "（(（("],
    ["letters", "a1b2-"],
    ["spaced groups", "100 "],
    ["thin spaces", "100\u00a0"],
    ["cells", "1|"],
    ["heads of tables", "(亿元)|1"],
    ["lines of a table", "单位|1\n"],
    ["neighbours", "七、八"],
    ["doublings", "翻了两"],
    ["shares of a few", "one in five in "],
    ["mixed fractions", "1 1/2 "],
    ["asides", ", which 5%"],
  ])("%s, 300,000 characters of them, are read within a test's minute: quadratic work would not be", (_name, piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    for (const { start, end, surface } of read(text)) expect(text.slice(start, end)).toBe(surface);
  });
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../corpus/figures/decimal";
import { compileMeasures, loadMeasures } from "../../../corpus/figures/measures";
import { parseMeasures, parseRates, unknownTerms } from "../../../corpus/figures/parse-lists";
import { convert, rateBetween } from "../../../corpus/figures/rates";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { LexiconError } from "../../../corpus/text/placed-yaml";

const lexicon = resolve(import.meta.dirname, "../../../corpus/lexicon");
const read = (name: string) => readFileSync(resolve(lexicon, name), "utf8");
const NAMES = "names: { zh: 甲, zh-Hant: 甲, en: a }";

describe("measures.yaml", () => {
  const measures = parseMeasures(read("measures.yaml"), "measures.yaml");

  it("holds at least 60 measures with cues in both languages between them", () => {
    expect(measures.length).toBeGreaterThanOrEqual(60);
    expect(measures.filter(({ cues }) => cues.zh.length + cues.en.length === 0)).toEqual([]);
  });

  it("names terms that the lexicon knows", () => {
    expect(unknownTerms(measures, parseLexicon(read("terms.yaml"), "terms.yaml"))).toEqual([]);
  });

  it("is loaded from its compact form with everything it had", () => {
    const table = loadMeasures(compileMeasures(measures));
    expect(table.all().map(({ id, broader, dimension }) => ({ id, broader, dimension }))).toEqual(
      measures.map(({ id, broader, dimension }) => ({ id, broader, dimension })),
    );
    expect(table.isWithin("registered-capital", "own-capital")).toBe(true);
    expect(table.isWithin("own-capital", "registered-capital")).toBe(false);
    expect(table.get("nothing")).toBeNull();
  });

  it.each([
    ["a: 1", "1:1: A list of measures"],
    ["", "1:1: A list of measures"],
    ["- [", "measures.yaml:1:"],
    ["- x", "1:3: Here belongs a mapping of id, "],
    [`- { dimension: money, ${NAMES} }`, "1:3: Here belongs a text"],
    [`- { id: a, dimension: money, ${NAMES}, cues: { zh: [公债, "县 & 债"] } }`, "1:84: The cue “县 & 债” needs two"],
    [`- { id: a, dimension: money, ${NAMES}, cues: { fr: [dette] } }`, "“fr” is none of zh, en"],
    [`- { id: a, dimension: money, ${NAMES}, cuse: { zh: [公债] } }`, "“cuse” is none of id, "],
    [`- { id: a, dimension: money, ${NAMES}, least: one billion }`, "Here belongs a number"],
    [`- { id: a, dimension: money, ${NAMES}, splits: classes }`, "Here belongs one of parts, period"],
    [`- { id: a, dimension: taste, ${NAMES} }`, "1:23: Here belongs one of money, "],
    ["- { id: a, dimension: money, names: { zh: 甲 } }", "Here belongs a text"],
    [
      `- { id: a, dimension: money, ${NAMES} }\n- { id: a, dimension: money, ${NAMES} }`,
      "2:3: The id “a” is there twice",
    ],
    [`- { id: a, broader: b, dimension: money, ${NAMES} }`, "unknown parent b"],
    [`- { id: a, broader: a, dimension: money, ${NAMES} }`, "broader than itself"],
    [`- { id: a, dimension: money, ${NAMES}, about: x }`, "Here belongs a list"],
    [`- { id: a, dimension: money, ${NAMES}, about: [x, 7] }`, "Here belongs a text"],
  ])("%s is refused: %s", (text, message) => {
    expect(() => parseMeasures(text, "measures.yaml")).toThrow(LexiconError);
    expect(() => parseMeasures(text, "measures.yaml")).toThrow(message);
  });

  it("names the terms that a lexicon has not", () => {
    const [first, second] = parseLexicon(read("terms.yaml"), "terms.yaml");
    const text = `- { id: a, dimension: money, ${NAMES}, about: ["${first!.id}", "mill>${first!.id}"], beside: [mill], of: [ferry] }`;
    expect(unknownTerms(parseMeasures(text, "measures.yaml"), [first!, second!])).toEqual(["mill", "ferry"]);
  });
});

describe("rates.yaml", () => {
  const rates = parseRates(read("rates.yaml"), "rates.yaml");

  it("converts over the dollar at the average of a year", () => {
    expect(decimalText(convert(rates, decimal(345n * 10n ** 8n), "USD", "CNY", "2020")!)).toBe("237967200000");
    expect(Number(decimalText(rateBetween(rates, "HKD", "CNY", "2020")!))).toBeCloseTo(0.8892, 3);
  });

  it("has no gaps, no leaps that a slip of the pen would make, and the dollar of Hong Kong within its band", () => {
    for (const years of Object.values(rates.perUsd)) {
      const known = Object.keys(years).map(Number);
      expect(known).toEqual(known.map((_, index) => known[0]! + index));
      const values = Object.values(years).map(Number);
      for (const [index, value] of values.slice(1).entries())
        expect(Math.abs(value / values[index]! - 1)).toBeLessThan(0.23);
    }
    for (const value of Object.values(rates.perUsd.HKD!)) expect(Math.abs(Number(value) - 7.8)).toBeLessThan(0.051);
  });

  it("names its source and has the years from 2004 for the main currencies", () => {
    expect(rates.source).not.toBe("");
    for (const currency of ["CNY", "HKD", "EUR", "GBP", "JPY", "TWD"])
      expect(Object.keys(rates.perUsd[currency]!)).toEqual(expect.arrayContaining(["2004", "2020", "2024"]));
  });

  it("knows nothing of other years and currencies", () => {
    expect(rateBetween(rates, "USD", "CNY", "1999")).toBeNull();
    expect(rateBetween(rates, "USD", "XXX", "2020")).toBeNull();
  });

  it.each([
    ["", "1:1: Here belongs a mapping of source, per-usd"],
    ["per-usd: {}", "1:1: Here belongs a text"],
    ["source: a\nper-usd: [6.9]", "2:11: Here belong a currency's"],
    ["source: a\nper-usd: { CNY: { 2020: 6.9 } }", "2:25: CNY 2020 needs a positive rate in quotes"],
    ["source: a\nper-usd: { yuan: { 2020: '6.9' } }", "2:18: Here belong a currency's three capitals"],
    ["source: a\nrates: {}", "“rates” is none of source, per-usd"],
  ])("%s is refused: %s", (text, message) => {
    expect(() => parseRates(text, "rates.yaml")).toThrow(message);
  });
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { decimal, decimalText } from "../../../corpus/figures/decimal";
import { compileMeasures, loadMeasures } from "../../../corpus/figures/measures";
import { ListError, parseMeasures, parseRates } from "../../../corpus/figures/parse-lists";
import { convert, rateBetween } from "../../../corpus/figures/rates";
import { parseLexicon } from "../../../corpus/terms/lexicon";

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
    const terms = new Set(parseLexicon(read("terms.yaml"), "terms.yaml").map(({ id }) => id));
    const named = new Set(measures.flatMap(({ about }) => about.flatMap((entry) => entry.split(/[>&]/))));
    expect([...named].filter((id) => !terms.has(id))).toEqual([]);
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
    ["a: 1", "a list of measures"],
    ["- { dimension: money }", "an id is missing"],
    [`- { id: a, dimension: money, ${NAMES}, cues: { zh: ["县 & 债"] } }`, "needs two characters"],
    [`- { id: a, dimension: taste, ${NAMES} }`, "unknown dimension"],
    ["- { id: a, dimension: money, names: { zh: 甲 } }", "names need"],
    [`- { id: a, dimension: money, ${NAMES} }\n- { id: a, dimension: money, ${NAMES} }`, "twice"],
    [`- { id: a, broader: b, dimension: money, ${NAMES} }`, "unknown parent"],
    [`- { id: a, broader: a, dimension: money, ${NAMES} }`, "broader than itself"],
    [`- { id: a, dimension: money, ${NAMES}, about: x }`, "a list is expected"],
    ["- [", "measures.yaml"],
  ])("%s is refused: %s", (text, message) => {
    expect(() => parseMeasures(text, "measures.yaml")).toThrow(ListError);
    expect(() => parseMeasures(text, "measures.yaml")).toThrow(message);
  });
});

describe("rates.yaml", () => {
  const rates = parseRates(read("rates.yaml"));

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
    for (const value of Object.values(rates.perUsd["HKD"]!)) expect(Math.abs(Number(value) - 7.8)).toBeLessThan(0.051);
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
    ["source: a", "source and per-usd"],
    ["source: a\nper-usd: { CNY: { 2020: 6.9 } }", "in quotes"],
    ["source: a\nper-usd: { yuan: { 2020: '6.9' } }", "no currency"],
  ])("%s is refused", (text, message) => {
    expect(() => parseRates(text)).toThrow(message);
  });
});

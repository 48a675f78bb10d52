import { describe, expect, it } from "vitest";
import { compareFigures, comparePage } from "../../../corpus/figures/compare";
import type { Figure } from "../../../corpus/model";
import { aFigure, anArchiveFigure } from "./some-figure";

const RATES = { source: "averages", perUsd: { CNY: { 2020: "6.8976" }, HKD: { 2020: "7.757" } } };

describe("plans and what is looked back on", () => {
  it("takes what a listing is to bring as a plan anyway, and a target of another kind not", () => {
    const planned = { qualifiers: ["planned"] };
    expect(compareFigures(aFigure("3", "USD", planned), aFigure("3", "USD"), RATES)?.relation).toBe("same");
    const target = { ...planned, measure: "registered-capital" };
    const stated = { measure: "registered-capital" };
    expect(compareFigures(aFigure("3", "CNY", target), aFigure("3", "CNY", stated), RATES)).toBeNull();
  });

  it("says other-date of an undated figure of a later post only where the values are not alike", () => {
    const page = (low: string) => aFigure(low, "USD", { asOf: "2020" });
    const later = anArchiveFigure("300000000000", "USD", { date: "2025-11-04" });
    expect(compareFigures(page("300000000000"), later, RATES)?.relation).toBe("same");
    expect(compareFigures(page("150000000000"), later, RATES)?.relation).toBe("other-date");
    expect(compareFigures(page("300000000000"), { ...later, qualifiers: ["vague"] }, RATES)?.relation).toBe(
      "other-date",
    );
  });
});

describe("how two figures stand to each other", () => {
  it.each<[page: string, archive: string, relation: string, factor: string | null]>([
    ["315000000000", "300000000000", "same", "1.05"],
    ["34500000000", "34000000000", "same", "1.01"],
    ["389", "400", "same", "0.973"],
    ["37000000000", "34500000000", "near", "1.07"],
    ["2440000000000", "2380000000000", "near", "1.03"],
    ["1700000000000", "2000000000000", "differs", "0.85"],
    ["96.48", "900", "differs", "0.107"],
    ["5", "5", "same", "1"],
    ["0", "0", "same", "1"],
    ["5", "0", "differs", null],
    ["-5", "-5.1", "same", "0.98"],
    ["-5.2", "-5.1", "near", "1.02"],
  ])("%s and %s: %s", (page, archive, relation, factor) => {
    expect(compareFigures(aFigure(page, "times"), aFigure(archive, "times"), RATES)).toEqual({ relation, factor });
  });

  it.each<[page: [string, string], archive: [string, string], relation: string, factor: string | null]>([
    [["2", "2"], ["1", "5"], "same", null],
    [["3", "9"], ["1", "5"], "same", null],
    [["10", "10"], ["1", "5"], "differs", "2"],
    [["5.2", "5.2"], ["1", "5"], "near", "1.04"],
  ])("the range %s and %s: %s", ([low, high], [from, to], relation, factor) => {
    const page = aFigure(low, "percent", { high });
    expect(compareFigures(page, aFigure(from, "percent", { high: to }), RATES)).toEqual({ relation, factor });
  });

  it("brings currencies together at the yearly average, as an aside", () => {
    const found = compareFigures(
      aFigure("34500000000", "USD", { asOf: "2020-11" }),
      aFigure("230000000000", "CNY"),
      RATES,
    );
    expect(found).toMatchObject({
      relation: "other-unit",
      factor: null,
      converted: {
        currency: "CNY",
        year: "2020",
        low: "237967200000",
        relation: "near",
        factor: "1.03",
        source: "averages",
      },
    });
  });

  it("invents no rate for a missing year or currency", () => {
    expect(compareFigures(aFigure("1", "USD", { asOf: "1999" }), aFigure("1", "CNY"), RATES)).toEqual({
      relation: "other-unit",
      factor: null,
    });
    expect(compareFigures(aFigure("1", "XAU", { asOf: "2020" }), aFigure("1", "CNY"), RATES)).toEqual({
      relation: "other-unit",
      factor: null,
    });
  });

  it.each<[why: string, page: Partial<Figure>, archive: Partial<Figure>]>([
    ["another measure", { measure: "ipo-raise" }, {}],
    ["another entity", { about: "alibaba" }, {}],
    ["no entity", { about: null }, { about: null }],
    ["no measure", { measure: null }, { measure: null }],
    ["another dimension", { unit: "percent" }, {}],
    ["an imagined number", {}, { qualifiers: ["hypothetical"] }],
    ["a part of the whole", { qualifiers: ["part-h-shares"] }, {}],
    ["a rate by the day", { qualifiers: ["per-day"] }, { qualifiers: ["per-year"] }],
    ["an earlier value", { qualifiers: ["earlier"] }, {}],
    [
      "a statistic of another year",
      { qualifiers: ["date-implied"], asOf: "2020" },
      { qualifiers: ["date-implied"], asOf: "2025" },
    ],
  ])("%s is not held against the archive", (_why, page, archive) => {
    expect(compareFigures(aFigure("1", "times", page), aFigure("1", "times", archive), RATES)).toBeNull();
  });

  it("says other-date where both texts name different years", () => {
    expect(
      compareFigures(aFigure("2", "times", { asOf: "2015" }), aFigure("1", "times", { asOf: "2020-11" }), RATES),
    ).toEqual({ relation: "other-date", factor: "2" });
  });
});

describe("a page against the archive", () => {
  it("gives one entry a value, with all places that state it, closest first", () => {
    const archive = [
      anArchiveFigure("137", "USD"),
      anArchiveFigure("30", "USD", { post: 2 }),
      anArchiveFigure("30", "USD", { post: 3, date: "2021-01-01" }),
      anArchiveFigure("30", "times"),
    ];
    const found = comparePage([aFigure("30", "USD")], archive, RATES);
    expect(found.map(({ relation, factor, archive }) => [relation, factor, archive.map(({ post }) => post)])).toEqual([
      ["same", "1", [3, 2]],
      ["differs", "0.219", [1]],
    ]);
  });

  it("counts a sum once that the page repeats in another currency", () => {
    expect(
      comparePage([aFigure("30", "USD", { qualifiers: ["restated"] })], [anArchiveFigure("30", "USD")], RATES),
    ).toEqual([]);
  });
});

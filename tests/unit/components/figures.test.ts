import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plotRows } from "../../../components/figures/plot-points";
import { plotScale } from "../../../components/figures/plot-scale";
import { tickLabel } from "../../../components/figures/tick-label";
import { figureRows, figuresCsv, figuresJson } from "../../../components/library/figure-rows";
import { dotsOf } from "../../../components/library/plot-dots";
import { byYear, type DatedEvent, timelineOf } from "../../../components/library/timeline";
import { byPageFigure } from "../../../components/popup/page-comparisons";
import { comparison, leverage, lineUps, raise } from "../../../components/samples/answers";

describe("scale", () => {
  test("keeps every value and tick inside, in order", () => {
    const value = fc.oneof(fc.double({ min: -1e13, max: 1e13, noNaN: true }), fc.integer());
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const scale = plotScale(values);
        const sorted = [...values].sort((a, b) => a - b);
        let last = Number.NEGATIVE_INFINITY;
        for (const one of sorted) {
          const at = scale.position(one);
          expect(at).toBeGreaterThanOrEqual(-1e-6);
          expect(at).toBeLessThanOrEqual(1 + 1e-6);
          expect(at).toBeGreaterThanOrEqual(last - 1e-6);
          last = at;
        }
        expect(scale.ticks.length).toBeLessThan(12);
        for (const tick of scale.ticks) expect(Math.abs(scale.position(tick) - 0.5)).toBeLessThanOrEqual(0.5 + 1e-6);
      }),
    );
  });

  test("is logarithmic only for spans that ask for it", () => {
    expect(plotScale([1, 19]).log).toBe(false);
    expect(plotScale([1, 2000]).log).toBe(true);
    expect(plotScale([-1, 2000]).log).toBe(false);
    expect(plotScale([0, 2000]).log).toBe(false);
  });
});

test("a line-up is drawn in the page's unit where it has one, else in the most frequent", () => {
  expect(plotRows(raise, comparison).unit).toBe("USD");
  expect(plotRows(raise, { ...comparison, unit: "JPY" })).toMatchObject({ unit: "USD", page: null });
  const rows = plotRows(leverage, null).rows;
  expect(rows.map((row) => [row.source.name, row.points.length])).toEqual([
    ["茶馆论坛", 2],
    ["港口时报", 1],
    ["Evening Ledger", 2],
  ]);
});

test.each([
  [34_500_000_000, "USD", "en", "34.5B USD"],
  [34_500_000_000, "USD", "zh-Hans", "345亿 USD"],
  [99, "percent", "en", "99%"],
  [60, "times", "zh-Hant", "60×"],
  [1_000_000, "count-people", "en", "1M"],
] as const)("tick %d %s in %s is %s", (value, unit, language, expected) => {
  expect(tickLabel(value, unit, language)).toBe(expected);
});

describe("export", () => {
  const rows = figureRows(lineUps);

  test("holds each place once with its provenance", () => {
    expect(figureRows([...lineUps, ...lineUps])).toHaveLength(rows.length);
    const json = JSON.parse(figuresJson(rows)) as Record<string, unknown>[];
    expect(json[0]).toMatchObject({ surface: "近一百倍", unit: "times", measure: "leverage", document: "tearoom" });
    expect(json[0]?.source).toEqual({ id: "tearoom", name: "茶馆论坛", kind: "forum" });
  });

  test("quotes what CSV cannot hold and disarms formulas", () => {
    const row = { ...rows[0]!, sentence: 'He said "60", then\nleft', author: "=HYPERLINK(1)", low: "-5" };
    const line = figuresCsv([row]).split("\r\n").slice(1).join("\r\n");
    expect(line).toContain('"He said ""60"", then\nleft"');
    expect(line).toContain(",'=HYPERLINK(1),");
    expect(line).toContain(",-5,");
    expect(figuresCsv([{ ...row, author: "-2+3+cmd|' /C calc'!A0" }])).toContain(",'-2+3+cmd|");
    expect(figuresCsv([])).toMatch(/^\ufeffsurface,low,high,unit,.*\r\n$/);
  });
});

test("only figures in the most frequent unit share a plot", () => {
  const quarter = { ...figureRows([raise])[0]!, asOf: "2020-Q3" };
  expect(dotsOf([quarter]).dots[0]?.date?.toISOString()).toMatch(/^2020-09/);
  const { dots, unit } = dotsOf(figureRows([raise]));
  expect(unit).toBe("USD");
  expect(dots).toHaveLength(3);
});

test("the timeline holds documents and dated sentences, newest first", () => {
  const { source } = leverage.figures[0]!;
  const document = {
    id: "a",
    source,
    title: "T",
    author: null,
    published: "2020-11-16",
    retrieved: null,
    url: null,
    language: "en" as const,
    posts: 1,
    passages: 1,
    figures: 0,
  };
  const event = (iso: string): DatedEvent => ({
    iso,
    sentence: `S ${iso}`,
    start: 0,
    terms: ["ant-group"],
    figures: leverage.figures.slice(0, 1),
    language: "en",
    source,
    author: "A",
    document: "a",
    passage: "a/1/1",
  });
  const dates = ["2019", "2020-Q3", "2020-11-03", "2020-H1", "2020-12"];
  const entries = timelineOf([document, { ...document, id: "b", published: null }], dates.map(event));
  expect(entries.map(({ date }) => date)).toEqual([
    "2020-12",
    "2020-11-16",
    "2020-11-03",
    "2020-Q3",
    "2020-H1",
    "2019",
  ]);
  expect(entries[0]).toMatchObject({ kind: "dated", title: "S 2020-12", terms: ["ant-group"], passage: "a/1/1" });
  expect(new Set(entries.map(({ key }) => key)).size).toBe(6);
  expect(byYear(entries).map(([year, list]) => [year, list.length])).toEqual([
    ["2020", 5],
    ["2019", 1],
  ]);
  const told = ["first", "second", "third"].map((sentence, start) => ({ ...event("2020-11-03"), sentence, start }));
  expect(timelineOf([], told).map(({ title }) => title)).toEqual(["first", "second", "third"]);
});

test("the popup has one row a page figure, with the closest relation", () => {
  const far = { ...comparison, relation: "near" as const, archive: raise.figures.slice(2) };
  const merged = byPageFigure([comparison, far, comparison]);
  expect(merged).toHaveLength(1);
  expect(merged[0]).toMatchObject({ relation: "near" });
  expect(merged[0]?.archive).toHaveLength(4);
  // The page says the same number again, where it is closer to what the archive says.
  const [row] = byPageFigure([
    { ...comparison, relation: "other-date" },
    { ...comparison, relation: "same" },
  ]);
  expect(row?.relation).toBe("same");
});

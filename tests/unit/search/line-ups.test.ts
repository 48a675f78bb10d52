import { expect, it } from "vitest";
import { type Filters, NO_FILTERS } from "../../../corpus/model";
import type { FigureRow } from "../../../corpus/pack/figure-records";
import { textRecord } from "../../../corpus/pack/text-codes";
import { lineUpsOf } from "../../../corpus/search/line-ups";
import type { Segment } from "../../../corpus/search/segment";

const row = (value: string): FigureRow => [
  0,
  value.length,
  value,
  0,
  "CNY",
  [],
  null,
  "a",
  1,
  "a/1/1",
  0,
  null,
  "2020",
  value,
  0,
];

/** An archive with one figure of each measure and entity. */
function segmentOf(pairs: [measure: string, about: string, value: string][]): Segment {
  const broader: Record<string, string> = { "registered-capital": "own-capital" };
  return {
    manifest: {
      sources: [{ id: "forum", name: "Forum", kind: "forum", documents: 1, passages: 1 }],
      figurePairs: pairs.map(([measure, about], record) => ({ measure, about, records: [record], count: 1 })),
    },
    measures: async () => ({ levels: { get: (id: string) => ({ broader: broader[id] ?? null }) } }),
    read: async (keys: string[]) =>
      keys.map((key) => textRecord(JSON.stringify([row(pairs[Number(key.slice(2))]![2])]))),
  } as unknown as Segment;
}

const segment = segmentOf([
  ["registered-capital", "ant-group", "12000000000"],
  ["own-capital", "ant-group", "36000000000"],
  ["own-capital", "evergrande", "5"],
  ["valuation", "ant-group", "7"],
]);
const valuesOf = async (of: Parameters<typeof lineUpsOf>[1]) =>
  (await lineUpsOf([segment], of, NO_FILTERS)).map(({ measure, about, figures }) => [
    measure,
    about,
    figures.map(({ low }) => low),
  ]);

it("a measure's line-ups hold the figures of its parts, and no line-up of a part", async () => {
  expect(await valuesOf({ measure: "own-capital", about: null })).toEqual([
    ["own-capital", "ant-group", ["12000000000", "36000000000"]],
    ["own-capital", "evergrande", ["5"]],
  ]);
  expect(await valuesOf({ measure: "registered-capital", about: null })).toEqual([
    ["registered-capital", "ant-group", ["12000000000"]],
  ]);
});

it("an entity's line-ups are those of all its measures", async () => {
  const lineUps = await valuesOf({ measure: null, about: "ant-group" });
  expect(lineUps.map(([measure]) => measure)).toEqual(["registered-capital", "own-capital", "valuation"]);
});

it("those too large for a card are named without figures, and never cut; what is below them stays whole", async () => {
  const named = async (most: number) =>
    (await lineUpsOf([segment, segment], { measure: null, about: "ant-group" }, NO_FILTERS, most)).map(
      ({ measure, figures }) => [measure, figures.length],
    );
  expect(await named(4)).toEqual([
    ["registered-capital", 2],
    ["own-capital", 4],
    ["valuation", 2],
  ]);
  expect(await named(3)).toEqual([
    ["registered-capital", 2],
    ["valuation", 2],
    ["own-capital", 0],
  ]);
  expect(await named(1)).toEqual([
    ["registered-capital", 0],
    ["own-capital", 0],
    ["valuation", 0],
  ]);
});

it("a figure of a year is shown as of its first day, as its passage is", async () => {
  const shown = async (about: Partial<Filters>) =>
    (await lineUpsOf([segment], { measure: "valuation", about: null }, { ...NO_FILTERS, ...about })).length;
  expect(await Promise.all([{ after: "2020-01-01" }, { before: "2020-01-01" }, { before: "2020" }].map(shown))).toEqual(
    [1, 1, 1],
  );
  expect(await Promise.all([{ after: "2020-01-02" }, { before: "2019" }].map(shown))).toEqual([0, 0]);
});

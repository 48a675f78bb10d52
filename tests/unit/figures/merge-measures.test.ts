import { expect, test } from "vitest";
import { compileMeasures, loadMeasures } from "../../../corpus/figures/measures";
import { mergeMeasures } from "../../../corpus/figures/merge-measures";
import type { Measure } from "../../../corpus/model";
import { ownMeasureList } from "../../bench/figure-scores";

function measure(id: string, about: string[], cue: string): Measure {
  return {
    id,
    broader: null,
    names: { "zh-Hans": id, "zh-Hant": id, en: id },
    dimension: "money",
    subject: null,
    about,
    units: [],
    least: null,
    most: null,
    splits: null,
    of: [],
    beside: [],
    cues: { zh: [], en: [cue] },
  };
}

test("a measure of several lists is the first one's, and goes with the terms of all", () => {
  const first = compileMeasures([measure("revenue", ["ant", "huabei>lender"], "revenue"), measure("fee", [], "fee")]);
  const second = compileMeasures([measure("cargo", ["harbour"], "cargo"), measure("revenue", ["harbour"], "takings")]);
  const merged = loadMeasures(mergeMeasures([first, second]));
  expect(merged.all().map(({ id, about }) => [id, [...about]])).toEqual([
    [
      "revenue",
      [
        ["ant", "ant"],
        ["huabei", "lender"],
        ["harbour", "harbour"],
      ],
    ],
    ["fee", []],
    ["cargo", [["harbour", "harbour"]]],
  ]);
  expect([...merged.owners]).toEqual(["ant", "lender", "harbour"]);
  const text = "revenue and cargo, takings";
  expect(merged.find(text, 0, text.length, { start: 0, end: text.length }).map(({ measure }) => measure.id)).toEqual([
    "revenue",
    "cargo",
  ]);
});

test("our own measures and others are as if they had been compiled together, and alike ones are one", () => {
  const others = [measure("cargo", ["harbour"], "cargo")];
  const [ours, other] = [compileMeasures(ownMeasureList()), compileMeasures(others)];
  expect(JSON.parse(mergeMeasures([ours, other]))).toEqual(
    JSON.parse(compileMeasures([...ownMeasureList(), ...others])),
  );
  expect(mergeMeasures([ours, ours])).toBe(ours);
});

import { describe, expect, it } from "vitest";
import { buildLineUps } from "../../../corpus/figures/lineups";
import { compileMeasures, loadMeasures } from "../../../corpus/figures/measures";
import { parseMeasures } from "../../../corpus/figures/parse-lists";
import type { ArchiveFigure } from "../../../corpus/model";
import { anArchiveFigure } from "./some-figure";

const measures = loadMeasures(
  compileMeasures(
    parseMeasures(
      `
- { id: own-capital, dimension: money, names: { zh: 甲, zh-Hant: 甲, en: own capital } }
- { id: net-assets, broader: own-capital, dimension: money, names: { zh: 乙, zh-Hant: 乙, en: net assets } }
`,
      "test",
    ),
  ),
);

function figure(measure: string | null, low: string, more: Partial<ArchiveFigure> = {}): ArchiveFigure {
  return anArchiveFigure(low, "CNY", { measure, ...more });
}

describe("line-ups", () => {
  it("put narrower measures into their parent's too, newest first, and say where sources differ", () => {
    const lineUps = buildLineUps(
      [figure("own-capital", "30"), figure("net-assets", "35", { date: "2021-01-01" }), figure("net-assets", "35")],
      measures,
    );
    expect(lineUps.map(({ measure, figures, differ }) => [measure, figures.map(({ low }) => low), differ])).toEqual([
      ["own-capital", ["35", "30", "35"], true],
      ["net-assets", ["35", "35"], false],
    ]);
  });

  it("leave out the imagined, parts, and figures without a measure", () => {
    const out = [
      figure("own-capital", "1", { qualifiers: ["hypothetical"] }),
      figure("own-capital", "2", { qualifiers: ["part-each"] }),
      figure(null, "3"),
    ];
    expect(buildLineUps(out, measures)).toEqual([]);
  });

  it("do not repeat a parent that has nothing of its own", () => {
    expect(buildLineUps([figure("net-assets", "35")], measures).map(({ measure }) => measure)).toEqual(["net-assets"]);
  });
});

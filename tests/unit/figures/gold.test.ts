import { beforeAll, describe, expect, it } from "vitest";
import { extractFigures } from "../../../corpus/figures/extract";
import {
  ownMeasures,
  ownMentions,
  type ReadArchive,
  readArchive,
  scoreCompare,
  scoreConflicts,
  scoreMeasures,
  scoreSpans,
} from "../../bench/figure-scores";
import { sharedPresent } from "../../shared";

/** What is reached on the judged half; the targets of the project are lower. */
describe.runIf(sharedPresent)("the judged figures", () => {
  let archive: ReadArchive;
  beforeAll(() => {
    archive = readArchive();
  });

  it("are found with value and unit, and none of the negatives", () => {
    const measures = ownMeasures();
    const mentionsOf = ownMentions();
    const scores = scoreSpans((text, language, published) =>
      extractFigures(text, { language, published, measures, mentions: mentionsOf(text) }).map((figure) => ({
        ...figure,
        low: Number(figure.low),
        high: Number(figure.high),
      })),
    );
    expect(scores.missed).toEqual([]);
    expect(scores.recallCore).toBe(1);
    expect(scores.unitRight).toBeGreaterThanOrEqual(0.985);
    expect(scores.negatives).toBe(0);
  });

  it("have their measure, open rather than wrong", () => {
    const scores = scoreMeasures(archive);
    expect(scores.frequent).toBeGreaterThanOrEqual(0.85);
    expect(scores.core).toBeGreaterThanOrEqual(0.8);
    expect(scores.wrong).toBeLessThanOrEqual(0.03);
    expect(scores.aboutWrong).toBeLessThanOrEqual(0.1);
  });

  it("stand in line-ups where the documents disagree", () => {
    const scores = scoreConflicts(archive);
    expect(scores.shown / scores.of).toBeGreaterThanOrEqual(0.9);
    expect(scores.visible).toBe(scores.of);
  });

  it("compare with real news paragraphs, and no trap is taken", () => {
    const scores = scoreCompare(archive);
    expect(scores.right / scores.rows).toBeGreaterThanOrEqual(0.9);
    expect(scores.wrong).toBe(0);
    expect(scores.traps).toBe(0);
  });
});

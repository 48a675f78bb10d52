import { beforeAll, describe, expect, it } from "vitest";
import { scoreHeldOut } from "../../bench/figure-held-out";
import { type ReadArchive, readArchive } from "../../bench/figure-scores";
import { sharedPresent } from "../../shared";

/** What is reached on paragraphs of our own, judged before they were measured; which numbers they began with is in decision 0027. */
describe.runIf(sharedPresent)("figures of paragraphs that were judged first", () => {
  let archive: ReadArchive;
  beforeAll(() => {
    archive = readArchive();
  });

  it.each([
    ["figures-held-out", 0.9],
    ["figures-second", 0.8],
    ["figures-third", 0.9],
  ])("%s: nothing is compared that should not be", (name, compared) => {
    const scores = scoreHeldOut(archive.figures, name);
    expect(scores.comparedWrongly).toBe(0);
    expect(scores.compared / scores.toCompare).toBeGreaterThanOrEqual(compared);
    expect(scores.found / scores.figures).toBeGreaterThanOrEqual(0.98);
    expect(scores.unit / scores.found).toBeGreaterThanOrEqual(0.98);
    expect(scores.measureWrong / scores.measured).toBeLessThanOrEqual(0.03);
    expect(scores.ownerWrong / scores.owned).toBeLessThanOrEqual(0.07);
  });
});

import type { Figure } from "../model";

/**
 * Qualifiers that say which part, time or reading of a measure a number is. Two figures are held against each other
 * only where all of these are alike: the A-shares' oversubscription is not the H-shares'.
 */
const PARTS = new Set([
  "part-a-shares",
  "part-h-shares",
  "part-institutions",
  "provisional",
  "part-each",
  "part-narrower",
  "earlier",
  "planned",
  "nine-months",
  "half-year",
  "quarter-year",
  "per-person",
  "per-day",
  "per-month",
  "change",
]);

/** Whether a figure can stand in a line-up or a comparison at all: not joking, imagined or a worked example. */
export function isComparable(figure: Figure): boolean {
  return !figure.qualifiers.includes("hypothetical");
}

/** Whether two figures speak of the same part of the whole. */
export function samePart(first: Figure, second: Figure): boolean {
  return partOf(first) === partOf(second);
}

/** What a listing is to bring is a plan until the day, in words or without. */
const PLANS = /^(?:ipo-raise|valuation|shares?-|fund-raise)/;

/** The parts a figure speaks of, as a key; empty for the whole. */
export function partOf({ measure, qualifiers }: Figure): string {
  return qualifiers
    .filter((qualifier) => PARTS.has(qualifier) && !(qualifier === "planned" && PLANS.test(measure ?? "")))
    .sort()
    .join(" ");
}

import type { Chunk } from "../scan/chunk-list";
import type { Target } from "./mark";

/**
 * Marks without those of terms inside a marked figure, as the unit of an amount of money is: to the reader the number is one
 * thing, with one line and one card. The mentions themselves stay what they are, in counts, lists and steps.
 */
export function withoutCovered(targets: Target[]): Target[] {
  const figures = new Map<Chunk, Target[]>();
  for (const target of targets) {
    if ("comparison" in target) figures.set(target.chunk, [...(figures.get(target.chunk) ?? []), target]);
  }
  const isCovered = (target: Target) =>
    "term" in target &&
    figures.get(target.chunk)?.some((figure) => figure.at <= target.at && endOf(target) <= endOf(figure));
  return figures.size === 0 ? targets : targets.filter((target) => !isCovered(target));
}

/** Where its words end in the chunk's text. */
function endOf({ at, text }: Target): number {
  return at + text.length;
}

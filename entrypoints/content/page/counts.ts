import type { Reading } from "./reading";

/** How often each term is marked on the page, in order of first mention. */
export function countTerms(reading: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [chunk] of reading.marks.inOrder(reading.scans)) {
    for (const { term } of reading.sense.marks(chunk.id)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

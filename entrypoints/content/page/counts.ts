import type { Reading } from "./reading";

/** How often each term is marked on the page, in order of first mention. A long page has more mentions than can be looked at one by one. */
export function countTerms({ marks, matcher, scans, sense }: Reading): Map<string, number> {
  const counted = new Uint32Array(matcher.terms.length);
  const order = new Set<string>();
  for (const [chunk] of marks.inOrder(scans)) {
    if (sense.count(chunk.id, counted)) for (const { term } of sense.marks(chunk.id)) order.add(term);
  }
  return new Map([...order].map((term) => [term, counted[matcher.terms.indexOf(term)]!]));
}

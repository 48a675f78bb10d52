import type { Target } from "../marks/mark";
import type { Marks } from "../marks/marks";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";

/** A test that lets through each term's first mention on the page, and figures. */
export function firstMentions(marks: Marks, sense: Sense, scans: Iterable<RootScan>): (target: Target) => boolean {
  const first = new Map<string, string>();
  for (const [chunk] of marks.inOrder(scans)) {
    for (const { term, start } of sense.marks(chunk.id)) {
      if (!first.has(term)) first.set(term, `${chunk.id}:${start}`);
    }
  }
  return (target) => !("term" in target) || first.get(target.term) === `${target.chunk.id}:${target.at}`;
}

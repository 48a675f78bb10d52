import type { Target } from "../marks/mark";
import type { Marks } from "../marks/marks";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";

/** Of marks, each term's first mention on the page, and all figures. Reads on only until the first of each is found. */
export function firstMentions(targets: Target[], marks: Marks, sense: Sense, scans: Iterable<RootScan>): Target[] {
  const wanted = new Set(targets.flatMap((target) => ("term" in target ? [target.term] : [])));
  const first = new Set<string>();
  for (const [chunk] of marks.inOrder(scans)) {
    if (wanted.size === 0) break;
    for (const { term, start } of sense.marks(chunk.id)) if (wanted.delete(term)) first.add(`${chunk.id}:${start}`);
  }
  return targets.filter((target) => !("term" in target) || first.has(`${target.chunk.id}:${target.at}`));
}

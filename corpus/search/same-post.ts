import { firstOfPost } from "../pack/columns";
import type { RankedPassage } from "./ranking";
import { SAME_POST_WEIGHT } from "./weights";

/**
 * Raises passages whose post has more to say on the query: each gets a share of the scores of the
 * other passages of its post, so that one line in passing stands behind a text about the subject. In order of score again.
 */
export function raiseByPost(ranked: RankedPassage[]): RankedPassage[] {
  const posts = new Map<object, Map<number, number[]>>();
  for (const { segment, passage, score } of ranked) {
    const bySegment = posts.get(segment) ?? new Map<number, number[]>();
    const first = firstOfPost(segment.columns, passage);
    bySegment.set(first, [...(bySegment.get(first) ?? []), score]);
    posts.set(segment, bySegment);
  }
  const raised = ranked.map((entry) => {
    const scores = posts.get(entry.segment)!.get(firstOfPost(entry.segment.columns, entry.passage))!;
    return { ...entry, score: entry.score + shareOfOthers(scores) };
  });
  return raised.sort((a, b) => b.score - a.score);
}

/** The scores come best first; the best one's own share is left out. */
function shareOfOthers(scores: number[]): number {
  return scores.reduce((sum, score, at) => (at === 0 ? sum : sum + score * SAME_POST_WEIGHT ** at), 0);
}

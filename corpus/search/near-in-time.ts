import type { Hit } from "../model";
import { dayNumber } from "../pack/columns";

/** What a passage of the page's own day gains, as a share of its score; half of it after so many days. */
const GAIN = 0.15;
const HALF_DAYS = 120;
/** Near enough to be named as a reason. */
const NAMED_DAYS = 31;

/** Raises passages that were written about when the page was, best first again. A page or passage without a date changes nothing. */
export function nearInTime(hits: Hit[], pageDate: string | null): Hit[] {
  const page = dayNumber(pageDate);
  if (page === 0) return hits;
  const raised = hits.map((hit) => {
    const day = dayNumber(hit.date);
    if (day === 0) return hit;
    const apart = Math.abs(day - page);
    const why = apart <= NAMED_DAYS ? [...hit.why, { kind: "date" as const, text: hit.date! }] : hit.why;
    return { ...hit, why, score: hit.score * (1 + GAIN * 0.5 ** (apart / HALF_DAYS)) };
  });
  return raised.sort((a, b) => b.score - a.score);
}

import type { SharedEvent } from "../../components/popup/props";
import { extractDates } from "../../corpus/figures/dates";
import type { Hit } from "../../corpus/model";
import type { PageState } from "../protocol/messages";

/** Paragraphs of the page whose dates are read: a story names its events early. */
const PARAGRAPHS = 60;
/** Days before and after the page's own within which a text about its subject is about the same news. */
const SAME_NEWS_DAYS = 2;
const DAY_MS = 86_400_000;

/**
 * The passages that are about an event of the page, by id: those that name a single event which the page names too, state a day
 * which the page states, or, on what the archive is about, were written within two days of the page.
 */
export function sharedEvents(
  page: Pick<PageState, "terms" | "paragraphs" | "published">,
  hits: readonly Hit[],
): Map<string, SharedEvent> {
  const single = new Map(page.terms.filter((term) => term.once).map(({ term, name }) => [term, name]));
  const anchors = new Set(page.terms.filter((term) => term.anchor).map(({ term }) => term));
  const texts = page.paragraphs.slice(0, PARAGRAPHS).map(({ text }) => text);
  const pageDays = new Set(texts.flatMap((text) => daysOf(text, page.published)));
  const shared = new Map<string, SharedEvent>();
  for (const hit of hits) {
    const event = eventOf(hit);
    if (event) shared.set(hit.passage, event);
  }
  return shared;

  function eventOf(hit: Hit): SharedEvent | null {
    const named = hit.mentions.find(({ term, sure }) => sure && single.has(term));
    if (named) return { kind: "named", name: single.get(named.term)! };
    if (!hit.mentions.some(({ term, sure }) => sure && anchors.has(term))) return null;
    const day = daysOf(hit.text, hit.date).find((date) => pageDays.has(date));
    if (day !== undefined) return { kind: "day", date: day };
    return isNear(hit.date, page.published) ? { kind: "written" } : null;
  }
}

/** The days that a text states, with their years. */
function daysOf(text: string, published: string | null): string[] {
  return extractDates(text, published)
    .filter(({ iso, precision }) => precision === "day" && !iso.startsWith("-"))
    .map(({ iso }) => iso);
}

function isNear(date: string | null, other: string | null): boolean {
  const [a, b] = [Date.parse(date ?? ""), Date.parse(other ?? "")];
  return date?.length === 10 && other?.length === 10 && Math.abs(a - b) <= SAME_NEWS_DAYS * DAY_MS;
}

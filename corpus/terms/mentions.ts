import type { Mention } from "../model";
import type { Matcher } from "./matcher";
import { PageSense } from "./page-sense";
import type { Judged } from "./settle";

/** A mention with the reason why it is marked or not. */
export interface ExplainedMention extends Judged {
  /** The words as they stand in the text. */
  text: string;
}

/**
 * The terms in a text that is taken as one page, its lines as blocks; `sure` is what a page would mark.
 * `gated: false` leaves out the rule that context terms need an anchor on the page.
 */
export function findMentions(matcher: Matcher, text: string, options: { gated: boolean }): Mention[] {
  return explain(matcher, text, options).map(({ term, text: words, start, end, sure }) => ({
    term,
    text: words,
    start,
    end,
    sure,
  }));
}

/** As findMentions, with the reason of each. */
export function explain(matcher: Matcher, text: string, options: { gated: boolean }): ExplainedMention[] {
  const page = new PageSense<number>(matcher, options);
  const starts: number[] = [];
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (page.setBlock(start, text.slice(start, end)).blocks.length > 0) starts.push(start);
    start = end + 1;
  }
  return starts.flatMap((offset) =>
    page.candidatesOf(offset).map((judged) => {
      const start = judged.start + offset;
      const end = judged.end + offset;
      return { ...judged, start, end, text: text.slice(start, end) };
    }),
  );
}

import { lexiconAt } from "../../corpus/cli/lexicon-files";
import { type LookupQuery, NO_FILTERS } from "../../corpus/model";
import { compileMatcher } from "../../corpus/terms/compile";
import { loadMatcher } from "../../corpus/terms/matcher";
import { findMentions } from "../../corpus/terms/mentions";
import { randomNumbers } from "./large-corpus";
import type { BenchCorpus } from "./search-data";

const HOVERS = 60;
/** Paragraphs that one page is made of. */
const ON_A_PAGE = 6;
/** Passages that a card asks for at first. */
const SHOWN = 5;

/**
 * What cards ask for hovers over pages made of the corpus's paragraphs: a term, the paragraph around it, the
 * page's other terms, the most frequent first, and the page's date; no two the same.
 */
export async function hoversOf({ paragraphs }: BenchCorpus): Promise<LookupQuery[]> {
  const matcher = loadMatcher(compileMatcher(lexiconAt().terms));
  const random = randomNumbers(13);
  const termsIn = paragraphs.map(({ text }) =>
    findMentions(matcher, text, { gated: false }).flatMap(({ term, sure }) => (sure ? [term] : [])),
  );
  const hovers = paragraphs.flatMap(({ text }, at): LookupQuery[] =>
    [...new Set(termsIn[at])].map((term) => ({
      term,
      paragraph: text,
      pageTerms: byFrequency(pageAround(termsIn, at)).filter((other) => other !== term),
      pageDate: new Date(Date.UTC(2017, 0, 1 + Math.floor(random() * 2190))).toISOString().slice(0, 10),
      filters: NO_FILTERS,
      limit: SHOWN,
    })),
  );
  // Spread over all paragraphs: the next of each page before the second of any.
  const step = hovers.length / HOVERS;
  return step <= 1 ? hovers : Array.from({ length: HOVERS }, (_, at) => hovers[Math.floor(at * step)]!);
}

function pageAround(termsIn: string[][], at: number): string[] {
  const start = at - (at % ON_A_PAGE);
  return termsIn.slice(start, start + ON_A_PAGE).flat();
}

function byFrequency(terms: string[]): string[] {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}

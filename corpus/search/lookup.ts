import { CARD_FIGURES_MAX, QUERY_MAX } from "../limits";
import type { Archive, LookupQuery } from "../model";
import { balanceHits } from "./balance";
import { readHits } from "./hits";
import { lineUpsOf } from "./line-ups";
import { nearInTime } from "./near-in-time";
import { type QueryToken, queryTokens } from "./query-tokens";
import { rankPassages } from "./ranking";
import type { Segment } from "./segment";
import { conceptToken, hashToken } from "./token-hash";
import { CONCEPT_WEIGHT, PAGE_TERM_WEIGHT, PARAGRAPH_WEIGHT } from "./weights";

/** Hits read for each one that a card shows, so that there is something to balance. */
const CHOICE = 4;
/** Terms of the page that count beside the paragraph. */
const PAGE_TERMS = 8;

/** What a card shows of a term: the best passages about it for the paragraph it stands in, balanced across sources, and its line-ups. */
export async function lookUp(segments: Segment[], query: LookupQuery): ReturnType<Archive["lookup"]> {
  const cards = await Promise.all(segments.map((segment) => segment.term(query.term)));
  const term = cards.find((card) => card !== undefined);
  if (!term) return null;
  const hash = hashToken(conceptToken(term.id));
  const ranked = await rankPassages(segments, {
    tokens: (segment) => lookUpTokens(query, segment),
    required: [[hash]],
    excluded: [],
    filters: { ...query.filters, sources: [] },
    near: null,
    keep: query.limit * CHOICE,
  });
  const reading = readHits(ranked.best);
  // Counted while the passages are on their way.
  const { total, exact, counts, emptiedBy } = ranked;
  const hits = balanceHits(nearInTime(await reading, query.pageDate), query.limit);
  const lineUps = await lineUpsOf(segments, { measure: null, about: term.id }, query.filters, CARD_FIGURES_MAX);
  return { term, results: { total, exact, hits, suggestions: [], counts, emptiedBy }, lineUps };
}

async function lookUpTokens(query: LookupQuery, segment: Segment): Promise<QueryToken[]> {
  const own: QueryToken = {
    hash: hashToken(conceptToken(query.term)),
    weight: CONCEPT_WEIGHT,
    text: query.term,
    kind: "term",
  };
  const paragraph = (await queryTokens(query.paragraph.slice(0, QUERY_MAX), segment)).map((token) => ({
    ...token,
    weight: token.weight * PARAGRAPH_WEIGHT,
  }));
  const page = query.pageTerms.slice(0, PAGE_TERMS).map((id): QueryToken => {
    return { hash: hashToken(conceptToken(id)), weight: PAGE_TERM_WEIGHT, text: id, kind: "term" };
  });
  const tokens = new Map<number, QueryToken>();
  for (const token of [...page, ...paragraph, own]) tokens.set(token.hash, token);
  return [...tokens.values()];
}

import { QUERY_MAX } from "../limits";
import type { RelateQuery, Results, SearchQuery } from "../model";
import { dayNumber } from "../pack/columns";
import type { QueryFilters } from "./filters";
import { readHits } from "./hits";
import { holdsPhrase, rankWithPhrases, wordsOf } from "./phrases";
import { parseQuery } from "./query-syntax";
import { type QueryToken, queryTokens } from "./query-tokens";
import { type Ranked, type RankRequest, rankPassages } from "./ranking";
import type { Segment } from "./segment";
import { EVERY_PASSAGE } from "./token-hash";

/** Stands in each passage, so that all are found. */
const EVERY: QueryToken = { hash: EVERY_PASSAGE, weight: 1, text: "", kind: "term" };

/** The best passages for a query as typed. */
export async function search(segments: Segment[], query: SearchQuery): Promise<Results> {
  const parsed = parseQuery(query.query.slice(0, QUERY_MAX));
  const filters: QueryFilters = {
    ...query.filters,
    sources: parsed.sources,
    notSources: parsed.notSources,
    after: laterStart(query.filters.after, parsed.after),
    before: earlierEnd(query.filters.before, parsed.before),
  };
  const tokens = new Map<Segment, QueryToken[]>();
  // The words of a phrase count, whatever they are: what holds them is looked at.
  const read = async (segment: Segment) =>
    tokens.set(segment, await queryTokens(parsed.text, segment, true, parsed.phrases.length > 0));
  await Promise.all(segments.map(read));
  // Several words in quotes may stand in a passage without being the phrase.
  const isPhrase = (text: string) => !parsed.names.includes(text) && wordsOf(text).length > 1;
  const unwanted = parsed.excluded.filter(isPhrase);
  const excluded = [
    ...groupsOf(parsed.excluded.filter((text) => !unwanted.includes(text))),
    ...(await excludedConcepts(tokens, parsed.names)),
  ].map((words) => ({ words }));
  // Nothing to rank by, only what is left out: all that is left, the newest first.
  const all =
    parsed.text === "" &&
    excluded.length +
      unwanted.length +
      parsed.sources.length +
      parsed.notSources.length +
      (parsed.after ?? parsed.before ?? "").length >
      0;
  const request: RankRequest = {
    tokens: async (segment) => (all ? [EVERY] : tokens.get(segment)!),
    required: groupsOf(parsed.phrases),
    excluded,
    filters,
    near: nearTo(query.order) ?? (all ? nearTo("newest") : null),
    keep: query.offset + query.limit,
  };
  const ranked = await rankWithPhrases(segments, request, parsed.phrases, unwanted);
  const results = await resultsOf(ranked, query);
  for (const { text, why } of results.hits)
    for (const phrase of parsed.phrases) if (holdsPhrase(text, phrase)) why.push({ kind: "phrase", text: phrase });
  return { ...results, unknown: ranked.unknown, unranked: all };
}

/** What a query names in words without quotes it leaves out by all its names, unless it asks for it as well. */
async function excludedConcepts(asked: Map<Segment, QueryToken[]>, names: string[]): Promise<number[][]> {
  const groups: number[][] = [];
  for (const [segment, wanted] of asked) {
    for (const name of names) {
      const tokens = await queryTokens(name, segment, true);
      const concepts = tokens.filter(({ kind }) => kind === "term").map(({ hash }) => hash);
      const whole = tokens.every(({ kind, known }) => kind !== "word" || known);
      if (concepts.length > 0 && whole && !wanted.some(({ hash }) => concepts.includes(hash))) groups.push(concepts);
    }
  }
  return groups;
}

/** The newest are the nearest to a day beyond all, the oldest to one before all. What is no date asks for the best. */
function nearTo(order: SearchQuery["order"]): number | null {
  if (order === "newest") return 1e9;
  if (order === "oldest") return 1;
  return order === "score" ? null : dayNumber(order.near) || null;
}

/** The passages that a text of some page relates to. */
export async function relate(segments: Segment[], query: RelateQuery): Promise<Results> {
  const text = query.text.slice(0, QUERY_MAX);
  const ranked = await rankPassages(segments, {
    tokens: (segment) => queryTokens(text, segment),
    required: [],
    excluded: [],
    filters: { ...query.filters, sources: [] },
    near: null,
    keep: query.offset + query.limit,
  });
  return resultsOf(ranked, query);
}

async function resultsOf(ranked: Ranked, { offset, limit }: { offset: number; limit: number }): Promise<Results> {
  const reading = readHits(ranked.best.slice(offset, offset + limit));
  // Counted while the passages are on their way.
  const { total, exact, counts, emptiedBy } = ranked;
  return { total, exact, hits: await reading, suggestions: [], counts, emptiedBy };
}

function groupsOf(texts: string[]): number[][] {
  return texts.map(wordsOf).filter((words) => words.length > 0);
}

function laterStart(one: string | null, other: string | null): string | null {
  return (one ?? "") > (other ?? "") ? one : other;
}

/** A year ends after each of its days, however short it is written. */
function earlierEnd(one: string | null, other: string | null): string | null {
  const end = (date: string | null) => `${date ?? "9999"}-99-99`.slice(0, 10);
  return end(one) < end(other) ? one : other;
}

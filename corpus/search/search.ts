import { QUERY_MAX } from "../limits";
import type { RelateQuery, Results, SearchQuery } from "../model";
import { dayNumber } from "../pack/columns";
import { foldPlain } from "../text/fold";
import { isCjk, tokenize } from "../text/tokens";
import type { QueryFilters } from "./filters";
import { readHits } from "./hits";
import { rankWithPhrases } from "./phrases";
import { parseQuery } from "./query-syntax";
import { type QueryToken, queryTokens } from "./query-tokens";
import { type Ranked, type RankRequest, rankPassages } from "./ranking";
import type { Segment } from "./segment";
import { hashToken } from "./token-hash";
import { COVERED_WEIGHT } from "./weights";

/** The best passages for a query as typed. */
export async function search(segments: Segment[], query: SearchQuery): Promise<Results> {
  const parsed = parseQuery(query.query.slice(0, QUERY_MAX));
  const filters: QueryFilters = {
    ...query.filters,
    sources: parsed.sources,
    after: later(query.filters.after, parsed.after),
    before: earlier(query.filters.before, parsed.before),
  };
  const phrases = parsed.phrases.map(wholeTokens).filter((words) => words.length > 0);
  const request: RankRequest = {
    tokens: async (segment) => withPhrases(await queryTokens(parsed.text, segment, true), phrases.flat()),
    required: phrases.map(hashesOf),
    excluded: parsed.excluded.map((word) => hashesOf(unwantedTokens(word))).filter((hashes) => hashes.length > 0),
    filters,
    near: nearTo(query.order),
    keep: query.offset + query.limit,
  };
  const ranked = await rankWithPhrases(segments, request, parsed.phrases);
  return { ...(await resultsOf(ranked, query)), unknown: ranked.unknown };
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
  const { total, exact, counts, emptiedBy } = ranked;
  const hits = await readHits(ranked.best.slice(offset, offset + limit));
  return { total, exact, hits, suggestions: [], counts, emptiedBy };
}

/** Adds the words of phrases that a query leaves out elsewhere: the passages that hold them are looked at. */
function withPhrases(tokens: QueryToken[], words: string[]): QueryToken[] {
  for (const text of words) {
    const hash = hashToken(text);
    if (tokens.every((token) => token.hash !== hash)) tokens.push({ hash, text, kind: "word", weight: COVERED_WEIGHT });
  }
  return tokens;
}

/** The tokens of a text that must stand in a passage; none for a character that may be half of a pair there (A股, 3600亿). */
function wholeTokens(text: string): string[] {
  const words = tokenize(foldPlain(text)).map((token) => token.text);
  return words.filter((word) => word.length > 1 || !isCjk(word.charCodeAt(0)));
}

/** The same of a text that must not: what is left of A股 stands everywhere, so that it is looked for as it is. */
function unwantedTokens(text: string): string[] {
  const whole = wholeTokens(text);
  return whole.some((word) => word.length > 1) ? whole : tokenize(foldPlain(text)).map((token) => token.text);
}

function hashesOf(words: string[]): number[] {
  return [...new Set(words.map(hashToken))];
}

function later(a: string | null, b: string | null): string | null {
  return a !== null && b !== null ? (a > b ? a : b) : (a ?? b);
}

function earlier(a: string | null, b: string | null): string | null {
  return a !== null && b !== null ? (a < b ? a : b) : (a ?? b);
}

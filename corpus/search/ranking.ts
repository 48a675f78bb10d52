import { COUNT_EXACT_MAX } from "../limits";
import type { FacetCounts, Filters } from "../model";
import { emptiedBy, facetCounts, type QueryFilters } from "./filters";
import type { PostingList } from "./postings";
import type { QueryToken } from "./query-tokens";
import { raiseByPost } from "./same-post";
import { rarity, scorePassages } from "./score";
import type { Segment } from "./segment";
import type { RankedEntry } from "./top-hits";
import { MEANT_READ, POOL, QUERY_TOKENS_BESIDE, QUERY_TOKENS_MAX, QUERY_TOKENS_READ } from "./weights";

/** Token hashes that must not all stand in a passage, but for those passages that are known to be spared. */
export interface Excluded {
  words: number[];
  spared?: Map<Segment, Set<number>>;
}

/** What passages are ranked for; the tokens may differ between archives, as their lexicons do. */
export interface RankRequest {
  tokens(segment: Segment): Promise<QueryToken[]>;
  /** Groups of token hashes of which all must stand in a passage. */
  required: number[][];
  excluded: Excluded[];
  /** The only passages to rank, where they are known already. */
  only?: Map<Segment, Set<number>>;
  /** Whether copies are ranked each for itself, and what the filters hide is ranked too. */
  apart?: boolean;
  filters: QueryFilters;
  /** The day number to which the nearest come first; null for the best first. */
  near: number | null;
  keep: number;
}

/** A token with its weight times its rarity. */
export interface WorthToken extends QueryToken {
  worth: number;
}

export interface RankedPassage extends RankedEntry {
  segment: Segment;
  tokens: WorthToken[];
}

export interface Ranked {
  best: RankedPassage[];
  /** The best of those that the filters hide, where they were asked for. */
  hidden: RankedPassage[];
  total: number;
  exact: boolean;
  counts: FacetCounts;
  emptiedBy: keyof Filters | null;
  /** Words of the query that no archive holds. */
  unknown: string[];
}

/** Ranks the passages of several archives as if they were one. */
export async function rankPassages(segments: Segment[], request: RankRequest): Promise<Ranked> {
  const grouped = [...request.required, ...request.excluded.map(({ words }) => words)].flat();
  const parts = await Promise.all(
    segments.map(async (segment) => {
      const tokens = await worthReading(segment, await request.tokens(segment), grouped);
      return { segment, tokens, lists: await segment.postings([...tokens.map((token) => token.hash), ...grouped]) };
    }),
  );
  const passages = sum(segments, (segment) => segment.manifest.passages);
  const averageLength = Math.max(1, sum(segments, (segment) => segment.manifest.length) / Math.max(1, passages));
  const holding = new Map<number, number>();
  for (const { lists } of parts)
    for (const [hash, list] of lists) holding.set(hash, (holding.get(hash) ?? 0) + list.count);
  const results = parts.map(({ segment, tokens, lists }) => {
    const used = tokens
      .filter((token) => lists.has(token.hash))
      .map((token): WorthToken => ({ ...token, worth: token.weight * rarity(passages, holding.get(token.hash)!) }))
      .sort((a, b) => b.worth - a.worth)
      .filter(({ hash }, at) => at < QUERY_TOKENS_MAX || grouped.includes(hash));
    const scored = scorePassages(segment, {
      lists: used.map((token) => ({ list: lists.get(token.hash)!, worth: token.worth })),
      required: request.required.map((words) => listsOf(words, lists)),
      excluded: request.excluded
        .map(({ words, spared }) => ({ group: listsOf(words, lists), spared: spared?.get(segment) }))
        .filter(({ group }) => group.every((list) => list.count > 0)),
      only: request.only?.get(segment) ?? null,
      apart: request.apart,
      filters: request.filters,
      averageLength,
      near: request.near,
      keep: Math.max(request.keep, POOL),
    });
    const named = (hit: RankedEntry): RankedPassage => ({ ...hit, segment, tokens: used });
    return { ...scored, best: scored.best.map(named), hidden: scored.hidden.map(named) };
  });
  const tallies = results.map((result) => result.filter.tally);
  const total = sum(results, (result) => result.total);
  return {
    best: mergeBest(
      results.map((result) => result.best),
      request,
    ),
    hidden: results.flatMap((result) => result.hidden),
    total,
    exact: total <= COUNT_EXACT_MAX,
    get counts() {
      return facetCounts(tallies);
    },
    unknown: unknownWords(
      parts.flatMap((part) => part.tokens),
      holding,
    ),
    emptiedBy: total === 0 ? emptiedBy(tallies) : null,
  };
}

/**
 * In a large archive, those tokens of a long query whose lists are likely worth most, which is known only roughly before they are read,
 * and some that stand in the same records.
 */
async function worthReading(segment: Segment, tokens: QueryToken[], needed: number[]): Promise<QueryToken[]> {
  if (segment.manifest.packed || tokens.length <= QUERY_TOKENS_READ) return tokens;
  const sketch = await segment.sketch();
  const { passages } = segment.manifest;
  const worth = ({ hash, weight, kind }: QueryToken) => {
    const holding = sketch.atMost(hash);
    const meant = kind === "word" ? 1 : MEANT_READ;
    return holding === 0 ? 0 : meant * weight * rarity(passages, Math.min(holding, passages));
  };
  const ordered = tokens
    .map((token) => ({ token, worth: worth(token), shard: segment.shardOf(token.hash) }))
    .sort((a, b) => b.worth - a.worth);
  const chosen = ordered.slice(0, QUERY_TOKENS_READ);
  const read = new Set(chosen.map(({ shard }) => shard));
  const rest = ordered.slice(QUERY_TOKENS_READ);
  const beside = rest.filter(({ worth, shard }) => worth > 0 && read.has(shard)).slice(0, QUERY_TOKENS_BESIDE);
  // What a passage must hold is scored, however common: one with nothing else of the query is a result too.
  const must = rest.filter((other) => needed.includes(other.token.hash) && !beside.includes(other));
  return [...chosen, ...beside, ...must].map(({ token }) => token);
}

/** Words that no archive holds, and that none knows by a name, by a value or in the other language. */
function unknownWords(tokens: QueryToken[], holding: Map<number, number>): string[] {
  const words = tokens.filter((token) => token.kind === "word");
  const isKnown = (token: QueryToken) => token.known || (holding.get(token.hash) ?? 0) > 0;
  const known = new Set(words.filter(isKnown).map((token) => token.text));
  return [...new Set(words.map((token) => token.text))].filter((text) => !known.has(text));
}

function listsOf(words: number[], lists: Map<number, PostingList>): PostingList[] {
  return words.map((hash) => lists.get(hash) ?? { count: 0, bytes: new Uint8Array() });
}

/** The best of all archives, in order. */
function mergeBest(lists: RankedPassage[][], { near, keep }: RankRequest): RankedPassage[] {
  const all = lists.flat();
  if (lists.length > 1) all.sort((a, b) => b.key - a.key || b.score - a.score);
  return (near === null ? [...raiseByPost(all.slice(0, POOL)), ...all.slice(POOL)] : all).slice(0, keep);
}

function sum<T>(items: T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

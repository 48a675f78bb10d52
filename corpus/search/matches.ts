import type { Figure, Mention, Why } from "../model";
import { type Folded, fold, originalSpan } from "../text/fold";
import { eachToken } from "../text/tokens";
import { findPhrases, type PhraseBook } from "./phrase-book";
import { quantities } from "./quantities";
import type { QueryToken } from "./query-tokens";
import { hashPart, hashToken } from "./token-hash";

type Span = [start: number, end: number];

/** What of a passage answers the query: spans of its text to mark, and what they are. */
export interface Matched {
  marks: Span[];
  why: Why[];
}

/** Finds the query's tokens again in the text of a passage that was ranked by them. */
export function matchesOf(
  passage: { text: string; mentions: Mention[]; figures: Figure[] },
  tokens: QueryToken[],
  meanings: PhraseBook,
): Matched {
  const folded = fold(passage.text);
  const asked = new Map<QueryToken["kind"], Set<string>>();
  for (const { kind, text } of tokens) asked.set(kind, (asked.get(kind) ?? new Set()).add(text));
  const terms = passage.mentions.filter(({ term }) => asked.get("term")?.has(term));
  const values = valueSpans(folded, asked.get("quantity"));
  const words = mergeSpans([...wordSpans(folded, tokens), ...meaningSpans(folded, asked.get("meaning"), meanings)]);
  const why = new Map<string, Why>();
  const add = (kind: Why["kind"], text: string) => why.set(`${kind} ${text.toLowerCase()}`, { kind, text });
  for (const { term } of terms) add("term", term);
  for (const [start, end] of values) {
    const figure = passage.figures.find((candidate) => candidate.start < end && start < candidate.end);
    add("figure", figure?.surface ?? passage.text.slice(start, end));
  }
  for (const [start, end] of words)
    if (!terms.some((mention) => mention.start <= start && end <= mention.end))
      add("word", passage.text.slice(start, end));
  const named = terms.map(({ start, end }): Span => [start, end]);
  return { marks: mergeSpans([...words, ...values, ...named]), why: [...why.values()] };
}

function wordSpans(folded: Folded, tokens: QueryToken[]): Span[] {
  const hashes = new Set(tokens.flatMap((token) => (token.kind === "word" ? [token.hash] : [])));
  const spans: Span[] = [];
  eachToken(folded.text, (start, end, word) => {
    const hash = word === null ? hashPart(folded.text, start, end) : hashToken(word);
    if (hashes.has(hash)) spans.push(inOriginal(folded, start, end));
  });
  return spans;
}

function meaningSpans(folded: Folded, asked: Set<string> | undefined, meanings: PhraseBook): Span[] {
  if (!asked) return [];
  const found = findPhrases(meanings, folded.text).filter(({ token }) => asked.has(token));
  return found.map(({ start, end }) => inOriginal(folded, start, end));
}

function valueSpans(folded: Folded, asked: Set<string> | undefined): Span[] {
  if (!asked) return [];
  const found = quantities(folded.text).filter(({ value }) => asked.has(value));
  return found.map(({ start, end }) => inOriginal(folded, start, end));
}

function inOriginal(folded: Folded, start: number, end: number): Span {
  const span = originalSpan(folded, start, end);
  return [span.start, span.end];
}

function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

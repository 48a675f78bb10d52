import type { Figure, Mention, Why } from "../model";
import { type Folded, fold, originalSpan } from "../text/fold";
import { eachToken, isCjk } from "../text/tokens";
import { findPhrases, type PhraseBook } from "./phrase-book";
import { quantities } from "./quantities";
import type { QueryToken } from "./query-tokens";

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
  const spans: Span[] = [];
  const others = new Set<string>();
  for (const { kind, text } of tokens) {
    if (kind !== "word") continue;
    // Wherever two characters stand side by side they are a token; others depend on what is around them.
    if (text.length === 2 && isCjk(text.charCodeAt(0)) && isCjk(text.charCodeAt(1))) {
      for (let at = folded.text.indexOf(text); at >= 0; at = folded.text.indexOf(text, at + 1))
        spans.push(inOriginal(folded, at, at + 2));
    } else others.add(text);
  }
  if (others.size > 0)
    eachToken(folded.text, (start, end, word) => {
      if (others.has(word ?? folded.text.slice(start, end))) spans.push(inOriginal(folded, start, end));
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

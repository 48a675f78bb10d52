import type { Figure, Mention, Why } from "../model";
import { type Folded, fold, originalSpan } from "../text/fold";
import { eachToken, isCjk } from "../text/tokens";
import { type FoundPhrase, findPhrasesFor, type PhraseBook } from "./phrase-book";
import { quantities } from "./quantities";
import type { QueryToken } from "./query-tokens";
import type { WorthToken } from "./ranking";
import { NAMED_SHARE, QUERY_TOKENS_READ } from "./weights";

type Span = [start: number, end: number];
/** A place with what the token found there is worth. */
type Found = [start: number, end: number, worth: number];

/** What of a passage answers the query: spans of its text to mark, and what they are. */
export interface Matched {
  marks: Span[];
  why: Why[];
}

/**
 * Finds the query's tokens again in the text of a passage that was ranked by them. Words worth little
 * beside the best that was found say nothing more, and are left out.
 */
export function matchesOf(
  passage: { text: string; mentions: Mention[]; figures: Figure[] },
  tokens: WorthToken[],
  meanings: PhraseBook,
): Matched {
  const folded = fold(passage.text);
  const asked = (kind: QueryToken["kind"]) =>
    new Map(tokens.filter((token) => token.kind === kind).map(({ text, worth }) => [text, worth]));
  const askedTerms = asked("term");
  const terms = passage.mentions
    .filter(({ term }) => askedTerms.has(term))
    .sort((a, b) => askedTerms.get(b.term)! - askedTerms.get(a.term)!);
  const values = placesOf(folded, asked("quantity"), () =>
    quantities(folded.text).map(({ value, ...place }) => ({ token: value, ...place })),
  );
  const askedMeanings = asked("meaning");
  const found = [
    ...wordPlaces(folded, asked("word")),
    ...placesOf(folded, askedMeanings, () => findPhrasesFor(meanings, folded.text, askedMeanings.keys())),
  ];
  const best = [...values, ...found].reduce(
    (most, place) => Math.max(most, place[2]),
    askedTerms.get(terms[0]?.term ?? "") ?? 0,
  );
  const strong = found.filter((place) => place[2] >= best * NAMED_SHARE).sort((a, b) => a[0] - b[0]);
  // In a long text two characters that match by themselves are as often the end of one word and the beginning of the next.
  let reached = 0;
  const chance = ([start, end]: Found, at: number) => {
    const alone = reached <= start && (strong[at + 1] ?? [end])[0] >= end;
    reached = Math.max(reached, end);
    return alone && tokens.length > QUERY_TOKENS_READ && end - start === 2 && isCjk(passage.text.charCodeAt(start));
  };
  const words = mergeSpans(strong.filter((place, at) => !chance(place, at)));
  const why = new Map<string, Why>();
  const add = (kind: Why["kind"], text: string) => why.set(`${kind} ${text.toLowerCase()}`, { kind, text });
  for (const { term } of terms) add("term", term);
  for (const [start, end] of values) {
    const figure = passage.figures.find((candidate) => candidate.start < end && start < candidate.end);
    add("figure", figure?.surface ?? passage.text.slice(start, end));
  }
  const said = [...terms.map(({ start, end }): Span => [start, end]), ...values];
  for (const [start, end] of words)
    if (!said.some(([from, to]) => from <= start && end <= to)) add("word", passage.text.slice(start, end));
  return {
    marks: mergeSpans([...words, ...said]),
    why: [...why.values()],
  };
}

function wordPlaces(folded: Folded, asked: Map<string, number>): Found[] {
  const places: Found[] = [];
  for (const [text, worth] of asked) {
    // Wherever two characters stand side by side they are a token; others depend on what is around them.
    if (!isPair(text)) continue;
    for (let at = folded.text.indexOf(text); at >= 0; at = folded.text.indexOf(text, at + 1))
      places.push(inOriginal(folded, at, at + 2, worth));
  }
  if (![...asked.keys()].every(isPair))
    eachToken(folded.text, (start, end, word) => {
      // Most tokens by far are pairs, and are not made into strings.
      if (word === null && end - start === 2 && isCjk(folded.text.charCodeAt(start + 1))) return;
      const text = word ?? folded.text.slice(start, end);
      const worth = asked.get(text);
      if (worth !== undefined && !isPair(text)) places.push(inOriginal(folded, start, end, worth));
    });
  return places;
}

function isPair(text: string): boolean {
  return text.length === 2 && isCjk(text.charCodeAt(0)) && isCjk(text.charCodeAt(1));
}

/** The places of what was asked for, looked for only where something was. */
function placesOf(folded: Folded, asked: Map<string, number>, find: () => FoundPhrase[]): Found[] {
  if (asked.size === 0) return [];
  return find()
    .filter(({ token }) => asked.has(token))
    .map(({ token, start, end }) => inOriginal(folded, start, end, asked.get(token)!));
}

function inOriginal(folded: Folded, start: number, end: number, worth: number): Found {
  const span = originalSpan(folded, start, end);
  return [span.start, span.end, worth];
}

function mergeSpans(spans: (Span | Found)[]): Span[] {
  const merged: Span[] = [];
  for (const [start, end] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

import type { Hit, Mention, Why } from "../model";
import type { StoredPassage } from "../pack/passage-rows";
import { fold, originalSpan } from "../text/fold";
import { eachToken } from "../text/tokens";
import type { QueryToken } from "./query-tokens";
import type { RankedPassage } from "./ranking";
import type { Segment } from "./segment";
import { hashPart, hashToken } from "./token-hash";

/** Passages of a result page read and made ready to show; one read for each archive. */
export async function readHits(ranked: RankedPassage[]): Promise<Hit[]> {
  const read = new Map<RankedPassage, StoredPassage>();
  for (const segment of new Set(ranked.map((entry) => entry.segment))) {
    const entries = ranked.filter((entry) => entry.segment === segment);
    const passages = await segment.passages(entries.map((entry) => entry.passage));
    for (const [at, entry] of entries.entries()) read.set(entry, passages[at]!);
  }
  return ranked.map((entry) => hitOf(entry, read.get(entry)!));
}

/** A passage as every view shows it. */
export function hitOf({ segment, passage, score, tokens }: RankedPassage, stored: StoredPassage): Hit {
  const { document, post, text, mentions, figures } = stored;
  const matched = matches(text, mentions, tokens);
  return {
    passage: passageId(stored),
    document: document.id,
    post: post.post,
    score,
    text,
    ...matched,
    gloss: post.gloss,
    source: sourceOf(segment, document.source),
    title: document.title,
    author: post.author ?? document.author,
    date: post.date ?? document.published,
    retrieved: document.retrieved,
    url: document.url,
    anchor: post.anchor,
    language: document.language,
    figures,
    mentions,
    pictures: post.pictures,
    ...copiesOf(segment, passage),
  };
}

/** `document/post/index`, as cutPassages names it. */
export function passageId({ document, post, index }: StoredPassage): string {
  return `${document.id}/${post.post}/${index}`;
}

/** A source of an archive by its number. */
export function sourceOf(segment: Segment, number: number) {
  const { id, name, kind } = segment.manifest.sources[number]!;
  return { id, name, kind };
}

function matches(text: string, mentions: Mention[], tokens: QueryToken[]): { marks: Hit["marks"]; why: Why[] } {
  const terms = new Set(tokens.flatMap((token) => (token.kind === "term" ? [token.text] : [])));
  const hashes = new Set(tokens.flatMap((token) => (token.kind === "word" ? [token.hash] : [])));
  const named = mentions.filter((mention) => terms.has(mention.term));
  const folded = fold(text);
  const words: [number, number][] = [];
  eachToken(folded.text, (from, to, word) => {
    if (!hashes.has(word === null ? hashPart(folded.text, from, to) : hashToken(word))) return;
    const { start, end } = originalSpan(folded, from, to);
    words.push([start, end]);
  });
  const runs = mergeSpans(words);
  const why = new Map<string, Why>();
  for (const { term } of named) why.set(`term ${term}`, { kind: "term", text: term });
  for (const [start, end] of runs) {
    if (named.some((mention) => mention.start <= start && end <= mention.end)) continue;
    const word = text.slice(start, end);
    why.set(`word ${word.toLowerCase()}`, { kind: "word", text: word });
  }
  const spans = [...words, ...named.map(({ start, end }): [number, number] => [start, end])];
  return { marks: mergeSpans(spans), why: [...why.values()] };
}

function mergeSpans(spans: [number, number][]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function copiesOf({ columns }: Segment, passage: number): { copies: number; copyDocuments: number } {
  const { copy, copyOf, documentStart } = columns;
  const at = copy.indexOf(passage);
  const original = at >= 0 ? copyOf[at]! : passage;
  const others: number[] = [];
  for (let i = copyOf.indexOf(original); i >= 0; i = copyOf.indexOf(original, i + 1)) others.push(copy[i]!);
  if (original !== passage) others.push(original);
  const documents = new Set(
    others.filter((other) => other !== passage).map((other) => documentOf(documentStart, other)),
  );
  return { copies: others.length - (original === passage ? 0 : 1), copyDocuments: documents.size };
}

/** The number of the document that holds a passage. */
export function documentOf(starts: Uint32Array, passage: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= passage) low = middle;
    else high = middle;
  }
  return low;
}

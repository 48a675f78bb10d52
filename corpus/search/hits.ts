import type { Hit } from "../model";
import { hasBit } from "../pack/columns";
import { lastAtMost } from "../pack/last-at-most";
import type { StoredPassage } from "../pack/passage-rows";
import { foldPlain } from "../text/fold";
import { tokenize } from "../text/tokens";
import { matchesOf } from "./matches";
import { quantities } from "./quantities";
import type { QueryToken } from "./query-tokens";
import type { RankedPassage } from "./ranking";
import type { Segment } from "./segment";

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
  const matched = matchesOf(stored, tokens, segment.meanings);
  const date = post.date ?? document.published;
  const author = post.author ?? document.author;
  if (isAsked(date, tokens)) matched.why.push({ kind: "date", text: date! });
  if (author && isNamed(author, tokens)) matched.why.push({ kind: "author", text: author });
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
    author,
    date,
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

/** Whether the query names the year and month of a date. */
function isAsked(date: string | null, tokens: QueryToken[]): boolean {
  const values = quantities((date ?? "").slice(0, 7));
  return (
    values.length > 1 &&
    values.every(({ value }) => tokens.some(({ kind, text }) => kind === "quantity" && text === value))
  );
}

/** Whether the query has all words of a name; one of signs alone has none. */
function isNamed(name: string, tokens: QueryToken[]): boolean {
  const parts = tokenize(foldPlain(name));
  return (
    parts.length > 0 && parts.every((part) => tokens.some(({ kind, text }) => kind === "word" && text === part.text))
  );
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

function copiesOf({ columns }: Segment, passage: number): { copies: number; copyDocuments: number } {
  const { copy, copyOf, inCopies, documentStart } = columns;
  if (!hasBit(inCopies, passage)) return { copies: 0, copyDocuments: 0 };
  const at = copy.indexOf(passage);
  const original = at >= 0 ? copyOf[at]! : passage;
  const others = new Set([original]);
  for (let i = copyOf.indexOf(original); i >= 0; i = copyOf.indexOf(original, i + 1)) others.add(copy[i]!);
  others.delete(passage);
  const documents = new Set([...others].map((other) => lastAtMost(documentStart, other)));
  return { copies: others.size, copyDocuments: documents.size };
}

import type { Post } from "../model";
import { wordsOf } from "./documents";
import type { Piece } from "./pieces";

/** A quote of another post with the number that its link gives the quoted one. */
export interface QuoteMark {
  text: string;
  item: string | null;
}

/**
 * Takes the link marks of quotes out of a post's pieces: `>>` links inside a quote, and the odd form in which the
 * whole quote is a link text, which Markdown leaves as `[` before and `]( "/article/item_id-1#")` after it.
 */
export function takeQuoteMarks(pieces: readonly Piece[]): { pieces: Piece[]; marks: QuoteMark[] } {
  const kept: Piece[] = [];
  const marks: QuoteMark[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (piece.kind === "quote") {
      const item = itemOf(piece.hrefs.join(" "));
      if (last?.kind === "paragraph" && last.text === "[") kept.pop();
      if (last?.kind === "quote") {
        kept[kept.length - 1] = { ...last, text: `${last.text}\n${piece.text}` };
        const mark = marks.at(-1)!;
        marks[marks.length - 1] = { text: `${mark.text}${piece.text}`, item: mark.item ?? item };
        continue;
      }
      marks.push({ text: piece.text, item });
    } else if (piece.kind === "paragraph" && last?.kind === "quote" && piece.text.startsWith("](")) {
      const end = piece.text.indexOf(")");
      const mark = marks.at(-1);
      if (mark && end !== -1) {
        mark.item ??= itemOf(piece.text.slice(0, end));
        const rest = piece.text.slice(end + 1).trim();
        if (rest !== "") kept.push({ ...piece, text: rest });
        continue;
      }
    }
    kept.push(piece);
  }
  return { pieces: kept, marks };
}

/**
 * Says which post each reply answers and each quote quotes: by the words quoted (which may be cut short by `...`), else
 * by the name in the header or in `@name:`, taking that person's nearest earlier post.
 */
export function linkReplies(posts: Post[], names: (string[] | null)[], marks: QuoteMark[][]): void {
  const authors = new Set(posts.map((each) => each.author));
  const parents = posts.map((each, index) => parentOf(each, names[index] ?? null, authors));
  const thread = new ThreadIndex(posts);
  const items = quotedItems(thread, parents, marks);
  for (const [index, each] of posts.entries()) {
    const parent = parents[index]!;
    const quoted = marks[index]!.map((mark) => {
      const known = mark.item === null ? undefined : items.get(mark.item);
      if (known !== undefined) return known;
      // A quote that its author or the quoted one edited since is still a reply to the person named in the header.
      const named = mark.item === null || parent === null ? null : thread.nearestBy(index, parent);
      return thread.quoted(index, mark.text, parent) ?? named;
    });
    let next = 0;
    for (const block of each.blocks) if (block.kind === "quote") block.of = quoted[next++] ?? null;
    const byParent = quoted.find((found) => found !== null && posts[found - 1]!.author === parent);
    const any = quoted.find((found) => found !== null) ?? null;
    each.replyTo = byParent ?? any ?? (parent === null ? null : thread.nearestBy(index, parent));
  }
}

/** Which post each item number of the quotes' links stands for, as far as any quote with it is found by its words. */
function quotedItems(thread: ThreadIndex, parents: (string | null)[], marks: QuoteMark[][]): Map<string, number> {
  const items = new Map<string, number>();
  for (const [index, each] of marks.entries())
    for (const { item, text } of each) {
      if (item === null || items.has(item)) continue;
      const found = thread.quoted(index, text, parents[index]!);
      if (found !== null) items.set(item, found);
    }
  return items;
}

/** Whom a post answers: the second name of its header, the rest of a header whose names share a line, or `@name:`. */
function parentOf(post: Post, names: string[] | null, authors: Set<string | null>): string | null {
  if (names !== null && names.length > 1) return names[1]!;
  const only = names?.[0];
  if (only?.includes(" ") && post.author === only)
    for (let at = only.indexOf(" "); at !== -1; at = only.indexOf(" ", at + 1)) {
      const parent = only.slice(at + 1).trim();
      if (!authors.has(parent) || parent === only) continue;
      post.author = only.slice(0, at).trim();
      return parent;
    }
  const words = wordsOf(post.blocks).slice(0, NAME_MAX);
  const end = words.startsWith("@") ? words.search(/[:：]/) : -1;
  return end === -1 ? null : words.slice(1, end).trim() || null;
}

/** Longest `@name:` that is looked for at the start of a post. */
const NAME_MAX = 60;

const CUT_MARK = /(?:\.{3,}|…+)$/;

/** Characters by which posts are found from the beginning of a quote; shorter quotes match only posts of the person named. */
const KEY = 6;

/** Characters that two versions of one post, quoted before and after an edit, begin with. */
const BEGINNING = 12;

/** Posts looked at for one quote, nearest first: a thread of thousands is read in time that grows with its length. */
const CANDIDATES_MAX = 200;

/** Finds posts of a thread by author and by their words. */
class ThreadIndex {
  readonly #words: string[];
  readonly #byAuthor = new Map<string | null, number[]>();
  readonly #byStart = new Map<string, number[]>();

  constructor(posts: readonly Post[]) {
    this.#words = posts.map((each) => squeezed(wordsOf(each.blocks)));
    for (const [at, each] of posts.entries()) {
      push(this.#byAuthor, each.author, at);
      push(this.#byStart, this.#words[at]!.slice(0, KEY), at);
    }
  }

  /** The post that a quote in the post at `index` is taken from, preferably one of the person that the post answers. */
  quoted(index: number, quote: string, parent: string | null): number | null {
    const text = squeezed(quote.replace(/^(?:>\s*)+/, "")).replace(CUT_MARK, "");
    if (text === "") return null;
    const starts = (at: number) => this.#words[at]!.startsWith(text);
    const holds = (at: number) => this.#words[at]!.includes(text);
    const named = parent === null ? [] : nearestFirst(this.#byAuthor.get(parent) ?? [], index);
    const begins = text.slice(0, BEGINNING);
    const isVersion = (at: number) => begins.length === BEGINNING && this.#words[at]!.startsWith(begins);
    const found = named.find(starts) ?? named.find(holds) ?? named.find(isVersion);
    if (found !== undefined) return found + 1;
    if (text.length < KEY) return null;
    const near = nearestFirst(range(index - CANDIDATES_MAX, index + CANDIDATES_MAX, this.#words.length), index);
    const other = nearestFirst(this.#byStart.get(text.slice(0, KEY)) ?? [], index).find(starts) ?? near.find(holds);
    return other === undefined ? null : other + 1;
  }

  nearestBy(index: number, author: string): number | null {
    const at = nearestFirst(this.#byAuthor.get(author) ?? [], index)[0];
    return at === undefined ? null : at + 1;
  }
}

function push<Key>(map: Map<Key, number[]>, key: Key, at: number): void {
  const known = map.get(key);
  if (known) known.push(at);
  else map.set(key, [at]);
}

/** Earlier posts from the nearest back, then later ones: comments are not always in the order of time. */
function nearestFirst(ascending: readonly number[], index: number): number[] {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < index) low = middle + 1;
    else high = middle;
  }
  const later = ascending[low] === index ? low + 1 : low;
  return [
    ...ascending.slice(Math.max(0, low - CANDIDATES_MAX), low).reverse(),
    ...ascending.slice(later, later + CANDIDATES_MAX),
  ];
}

function range(from: number, to: number, length: number): number[] {
  const start = Math.max(0, from);
  return Array.from({ length: Math.max(0, Math.min(to, length) - start) }, (_, at) => start + at);
}

function itemOf(address: string): string | null {
  return /item_id-(\d+)/.exec(address)?.[1] ?? null;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}

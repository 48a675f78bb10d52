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
  const words = posts.map((each) => squeezed(wordsOf(each.blocks)));
  const items = new Map<string, number>();
  const authors = new Set(posts.map((each) => each.author));
  for (const [index, each] of posts.entries()) {
    const parent = parentOf(each, names[index] ?? null, authors);
    const quoted: (number | null)[] = [];
    for (const mark of marks[index]!) {
      const known = mark.item === null ? undefined : items.get(mark.item);
      const found = known ?? quotedPost(posts, words, index, mark.text, parent);
      if (found !== null && mark.item !== null) items.set(mark.item, found);
      quoted.push(found);
    }
    let next = 0;
    for (const block of each.blocks) if (block.kind === "quote") block.of = quoted[next++] ?? null;
    const first = quoted.find((found) => found !== null && (parent === null || posts[found - 1]!.author === parent));
    each.replyTo =
      first ?? quoted.find((found) => found !== null) ?? (parent === null ? null : nearestBy(posts, index, parent));
  }
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
  const words = wordsOf(post.blocks).slice(0, 60);
  const end = words.startsWith("@") ? words.search(/[:：]/) : -1;
  return end === -1 ? null : words.slice(1, end).trim() || null;
}

const CUT_MARK = /(?:\.{3,}|…+)$/;

/** Quotes shorter than this, cut marks aside, are looked for in the named person's posts only: elsewhere they would match by chance. */
const QUOTE_MIN = 6;

function quotedPost(
  posts: Post[],
  words: string[],
  index: number,
  quote: string,
  parent: string | null,
): number | null {
  const text = squeezed(quote.replace(/^(?:>\s*)+/, "")).replace(CUT_MARK, "");
  if (text === "") return null;
  const order = nearestFirst(index, posts.length);
  const named = parent === null ? [] : order.filter((at) => posts[at]!.author === parent);
  const starts = (at: number) => words[at]!.startsWith(text);
  const holds = (at: number) => words[at]!.includes(text);
  const found = named.find(starts) ?? named.find(holds);
  if (found !== undefined) return found + 1;
  if (text.length < QUOTE_MIN) return null;
  const other = order.find(starts) ?? order.find(holds);
  return other === undefined ? null : other + 1;
}

function nearestBy(posts: Post[], index: number, author: string): number | null {
  const at = nearestFirst(index, posts.length).find((each) => posts[each]!.author === author);
  return at === undefined ? null : at + 1;
}

/** Earlier posts from the nearest back, then later ones: comments are not always in the order of time. */
function nearestFirst(index: number, length: number): number[] {
  const order: number[] = [];
  for (let at = index - 1; at >= 0; at--) order.push(at);
  for (let at = index + 1; at < length; at++) order.push(at);
  return order;
}

function itemOf(address: string): string | null {
  return /item_id-(\d+)/.exec(address)?.[1] ?? null;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}

import type { Block, Gloss, Post } from "../model";
import { withoutEndingZeros } from "./cells";
import { lastAtMost } from "./last-at-most";

const KINDS = ["heading", "paragraph", "item", "row", "code"] as const;
const SEPARATORS = ["", " ", "\n"];

/** A block whose words stand in the passages is kept as its place in them; others as they are. */
type BlockCells = [kind: number, start: number, end: number, separator: number] | Block;

/** What a post without passages, which stands in no passage record, says of itself. */
type PostHead = [author: string | null, date: string | null, gloss: Gloss | null, anchor: string | null];

/**
 * A post in a `b` record. What its passages' records say already is left out, and so are blocks that
 * are nothing but its passages, a paragraph each (0). Zeros at the end are left out.
 */
export type BodyPost = [
  post: number,
  passages: number,
  blocks?: BlockCells[] | 0,
  replyTo?: number | 0,
  duplicateOf?: number | 0,
  head?: PostHead | 0,
];

/** A post without repeating what its passages hold already. */
export function encodePost(post: Post, passages: string[]): BodyPost {
  const { author, date, replyTo, gloss, anchor, duplicateOf } = post;
  const head: PostHead | 0 = passages.length > 0 ? 0 : [author, date, gloss, anchor];
  const blocks = encodeBlocks(post.blocks, passages);
  return withoutEndingZeros([post.post, passages.length, blocks, replyTo ?? 0, duplicateOf ?? 0, head]);
}

/** The post that encodePost was given; `passages` are the texts of its passages in order, `known` what their records say of it. */
export function decodePost(
  cells: BodyPost,
  passages: string[],
  known: Pick<Post, "author" | "date" | "gloss" | "anchor"> | undefined,
): Post {
  const [post, , blocks = 0, replyTo, duplicateOf, head] = cells;
  const slice = slicer(passages);
  const [author, date, gloss, anchor] = head || [known!.author, known!.date, known!.gloss, known!.anchor];
  return {
    post,
    author,
    date,
    replyTo: replyTo || null,
    gloss,
    anchor,
    duplicateOf: duplicateOf || null,
    blocks:
      blocks === 0
        ? passages.map((text) => ({ kind: "paragraph", text }))
        : blocks.map((block) => decodeBlock(block, slice)),
  };
}

function encodeBlocks(blocks: Block[], passages: string[]): BlockCells[] | 0 {
  const plain = blocks.every((block, at) => block.kind === "paragraph" && block.text === passages[at]);
  if (plain && blocks.length === passages.length) return 0;
  const joined = passages.join("");
  const slice = slicer(passages);
  let at = 0;
  return blocks.map((block): BlockCells => {
    if (block.kind === "quote" || block.kind === "picture") return block;
    const place = placeOf(block.text, joined, at);
    if (!place) return block;
    const separator = SEPARATORS.findIndex((join) => slice(...place, join) === block.text);
    if (separator < 0) return block;
    at = place[1];
    return [KINDS.indexOf(block.kind), place[0], place[1], separator];
  });
}

function decodeBlock(block: BlockCells, slice: Slice): Block {
  if (!Array.isArray(block)) return block;
  const [kind, start, end, separator] = block;
  return { kind: KINDS[kind]!, text: slice(start, end, SEPARATORS[separator]!) };
}

/** Where a block's words stand in the joined passages from `from` on, white space aside. */
function placeOf(text: string, joined: string, from: number): [start: number, end: number] | null {
  let at = from;
  while (at < joined.length && isSpace(joined.charCodeAt(at))) at++;
  const start = at;
  let end = at;
  for (let i = 0; i < text.length; i++) {
    if (isSpace(text.charCodeAt(i))) continue;
    while (at < joined.length && isSpace(joined.charCodeAt(at))) at++;
    if (joined.charCodeAt(at) !== text.charCodeAt(i)) return null;
    end = ++at;
  }
  return end > start ? [start, end] : null;
}

type Slice = (start: number, end: number, separator: string) => string;

/** Cuts stretches out of texts as if they were one, with a separator where one text ends: a long post has thousands of blocks and of passages. */
function slicer(texts: string[]): Slice {
  const starts = [0];
  for (const text of texts) starts.push(starts.at(-1)! + text.length);
  return (start, end, separator) => {
    const parts: string[] = [];
    for (let at = lastAtMost(starts, start); at < texts.length && starts[at]! < end; at++)
      parts.push(texts[at]!.slice(Math.max(0, start - starts[at]!), end - starts[at]!));
    return parts.join(separator);
  };
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x3000 || unit === 0xa0;
}

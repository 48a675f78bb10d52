import type { Block, Post } from "../model";

const KINDS = ["heading", "paragraph", "item", "row", "code"] as const;
const SEPARATORS = ["", " ", "\n"];

/** A block whose words stand in the passages is kept as its place in them; others as they are. */
type BlockCells = [kind: number, start: number, end: number, separator: number] | Block;

/** A post in a `b` record: its fields, how many passages it has, and its blocks. */
export type PostCells = [
  post: number,
  author: string | null,
  date: string | null,
  replyTo: number | null,
  gloss: string | null,
  anchor: string | null,
  duplicateOf: number | null,
  passages: number,
  blocks: BlockCells[],
];

/** A post without repeating the text that its passages hold already. */
export function encodePost(post: Post, passages: string[]): PostCells {
  const joined = passages.join("");
  let at = 0;
  const blocks = post.blocks.map((block): BlockCells => {
    if (block.kind === "quote" || block.kind === "picture") return block;
    const place = placeOf(block.text, joined, at);
    if (!place) return block;
    const separator = SEPARATORS.findIndex((join) => sliceAcross(passages, ...place, join) === block.text);
    if (separator < 0) return block;
    at = place[1];
    return [KINDS.indexOf(block.kind), place[0], place[1], separator];
  });
  const { author, date, replyTo, gloss, anchor, duplicateOf } = post;
  return [post.post, author, date, replyTo, gloss, anchor, duplicateOf, passages.length, blocks];
}

/** The post that encodePost was given; `passages` are the texts of its passages in order. */
export function decodePost(cells: PostCells, passages: string[]): Post {
  const [post, author, date, replyTo, gloss, anchor, duplicateOf, , blocks] = cells;
  return {
    post,
    author,
    date,
    replyTo,
    gloss,
    anchor,
    duplicateOf,
    blocks: blocks.map((block) => {
      if (!Array.isArray(block)) return block;
      const [kind, start, end, separator] = block;
      return { kind: KINDS[kind]!, text: sliceAcross(passages, start, end, SEPARATORS[separator]!) };
    }),
  };
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

function sliceAcross(passages: string[], start: number, end: number, separator: string): string {
  const parts: string[] = [];
  let offset = 0;
  for (const passage of passages) {
    if (offset < end && offset + passage.length > start)
      parts.push(passage.slice(Math.max(0, start - offset), end - offset));
    offset += passage.length;
  }
  return parts.join(separator);
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x3000 || unit === 0xa0;
}

import type { ArchiveDocument, Block, Post } from "../model";
import { textLanguage } from "../text/language";
import { unescapedAgain } from "./entities";

/** A post with nothing but what is given; the rest of its fields say that nothing is known. */
export function post(ordinal: number, known: Partial<Post>): Post {
  return {
    post: ordinal,
    author: null,
    date: null,
    replyTo: null,
    blocks: [],
    gloss: null,
    anchor: null,
    duplicateOf: null,
    ...known,
  };
}

/** The words of a post, quotes left out, one block a line. */
export function wordsOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === "picture" || block.kind === "quote" ? "" : block.text))
    .filter((text) => text !== "")
    .join("\n");
}

/** Completes a document: its language, unless stated, is that of its title and posts. */
export function documentOf(
  known: Pick<ArchiveDocument, "id" | "format" | "source" | "title" | "posts"> & Partial<ArchiveDocument>,
): ArchiveDocument {
  return {
    author: null,
    byline: null,
    published: null,
    retrieved: null,
    url: null,
    tags: [],
    language: known.language ?? textLanguage(sample(known.title, known.posts)),
    ...known,
  };
}

/** A title as people read it: entities resolved, white space and quotes around it dropped. */
export function titleOf(stated: string | null | undefined): string {
  const title = unescapedAgain(unescapedAgain(stated ?? ""));
  return title
    .replace(/<\/?(?:b|i|em|strong|span|br|font)\b[^>]*>/gi, "")
    .replace(/[\s\u3000\u200b\ufeff]+/g, " ")
    .trim();
}

/** Characters of a document by which its language is told. */
const SAMPLE = 3000;

function sample(title: string, posts: readonly Post[]): string {
  let text = title;
  for (const each of posts) {
    if (text.length > SAMPLE) break;
    text += wordsOf(each.blocks);
  }
  return text.slice(0, SAMPLE);
}

import type { ArchiveDocument, Post } from "../model";
import { isoDate } from "./dates";
import { documentOf, post, titleOf } from "./documents";
import { frontDates } from "./front-dates";
import { markdownPieces } from "./markdown";
import { type Piece, toBlocks } from "./pieces";
import { type PostHeader, pincongHeader } from "./pincong-header";
import { linkReplies, type QuoteMark, takeQuoteMarks } from "./pincong-quotes";
import { dropPromotion } from "./promotion";
import type { Reader, SourceFile } from "./reader";
import { knownSource } from "./sources";
import { markDuplicates, threadParts } from "./thread";

const FOOTER = "点击品葱原文参与讨论";

/**
 * Threads saved from Pincong: front matter, an article or a question (`### 品葱用户 **NAME** 提问于 10/24/2020`), then
 * one `### 品葱用户 **NAME** 评论于 DATE` for each comment and a link to the original at the end.
 */
export const pincong: Reader = {
  id: "pincong",
  recognizes: ({ body }) => body.includes("### 品葱用户 ") || body.includes(`[${FOOTER}]`),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const front = file.front;
  const author = front?.text("author") ?? null;
  const { published, retrieved } = frontDates(file);
  const { body, url } = takeFooter(file.body);
  const [head, ...parts] = threadParts(body, pincongHeader);
  const posts: Post[] = [];
  const marks: QuoteMark[][] = [];
  const add = (header: PostHeader | null, markdown: string) => {
    const taken = takeQuoteMarks(markdownPieces(markdown));
    const article = posts.length === 0 && header?.asked !== false;
    const pieces: Piece[] = article ? dropPromotion(taken.pieces) : taken.pieces;
    const date = header?.date ? dateOf(header.date, file) : header === null ? published : null;
    posts.push(post(posts.length + 1, { author: header ? header.author : author, date, blocks: toBlocks(pieces) }));
    marks.push(taken.marks);
  };
  if (head!.body.trim() !== "" || parts.length === 0) add(null, head!.body);
  for (const part of parts) add(part.header, part.body);
  const parents = [...(posts.length > parts.length ? [null] : []), ...parts.map((part) => part.header!.names)];
  linkReplies(posts, parents, marks);
  markDuplicates(posts);
  return documentOf({
    id: file.id,
    format: "pincong",
    source: knownSource("pincong"),
    title: titleOf(front?.text("title") ?? file.id),
    author,
    published,
    retrieved,
    url,
    tags: front?.list("tags") ?? [],
    posts,
  });
}

function dateOf(stated: string, file: SourceFile): string | null {
  const date = isoDate(stated);
  if (date === null) file.warn(`There is no such date as ${stated}.`);
  return date;
}

/** Takes the last line with the link to the original off; its address is the document's. */
function takeFooter(body: string): { body: string; url: string | null } {
  const at = body.lastIndexOf(`[${FOOTER}](`);
  if (at === -1) return { body, url: null };
  const from = at + FOOTER.length + 3;
  const end = body.indexOf(")", from);
  const url = end === -1 ? "" : body.slice(from, end).trim();
  return { body: body.slice(0, body.lastIndexOf("\n", at) + 1), url: /^https?:\/\//.test(url) ? url : null };
}

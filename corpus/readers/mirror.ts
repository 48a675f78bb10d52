import type { ArchiveDocument } from "../model";
import { cleanArticle, withStoryQuotes } from "./article";
import { dateline } from "./dateline";
import { dateInAddress } from "./dates";
import { documentOf, post } from "./documents";
import { markdownPieces } from "./markdown";
import { toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";
import { hostOf, NO_SOURCE, sourceOfAddress } from "./sources";
import { titled } from "./titles";

const ORIGINAL = "原文地址（需翻墙访问）：";
const TAIL = "手机上长按并复制下列链接";

/**
 * News mirrored on code hosting sites: a Markdown title, rows of links to the mirror's own pages above, inside and
 * below the article's HTML, and the address of the original at the end.
 */
export const mirror: Reader = {
  id: "mirror",
  recognizes: ({ body }) => body.includes(ORIGINAL) || body.includes(TAIL),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const url = originalOf(file.body);
  const tail = file.body.lastIndexOf(TAIL);
  const body = tail === -1 ? file.body : file.body.slice(0, tail);
  const pieces = withStoryQuotes(markdownPieces(body));
  const { title, rest } = titled(pieces, null, file.id);
  const line = dateline(rest);
  const cleaned = cleanArticle(rest);
  const author = line.author ?? cleaned.writer;
  const date = line.date ?? cleaned.date ?? dateInAddress(url);
  return documentOf({
    id: file.id,
    format: "mirror",
    source: sourceOfAddress(url, null) ?? NO_SOURCE,
    title,
    author,
    byline: cleaned.byline,
    published: date,
    url,
    posts: [post(1, { author, date, blocks: toBlocks(cleaned.pieces) })],
  });
}

function originalOf(body: string): string | null {
  const at = body.lastIndexOf(ORIGINAL);
  if (at === -1) return null;
  const address =
    /^\s*(?:\[[^\]]*\]\()?([^\s)<]+)/.exec(body.slice(at + ORIGINAL.length, at + ORIGINAL.length + 2000))?.[1] ?? "";
  return hostOf(address) === null ? null : address;
}

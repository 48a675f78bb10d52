import type { ArchiveDocument } from "../model";
import { articlePieces, cleanArticle, withStoryQuotes } from "./article";
import { documentOf, post } from "./documents";
import { frontDates } from "./front-dates";
import { parseHtmlFragment } from "./html";
import { markdownPieces } from "./markdown";
import { toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";
import { hostOf, NO_SOURCE, sourceOfAddress, sourceOfName } from "./sources";
import { titled } from "./titles";

/**
 * News saved for a Jekyll site: front matter with the outlet and the address it came `from`, the title once more as a
 * linked heading, and the article as HTML.
 */
export const jekyllNews: Reader = {
  id: "jekyll-news",
  recognizes: ({ front, body }) =>
    front?.has("from") === true ||
    (front?.has("layout") === true && /^\s*(?:<!--|<(?:div|article|section|p)\b)/i.test(body.slice(0, 2000))),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const front = file.front!;
  const url = front.text("from");
  const named = front.text("author");
  const outlet = front.list("categories")[0] ?? named;
  const dates = frontDates(file);
  const html = file.body.slice(bodyStart(file.body));
  const { pieces, bylines } = /^\s*</.test(html)
    ? articlePieces(parseHtmlFragment(html))
    : { pieces: withStoryQuotes(markdownPieces(html)), bylines: [] };
  const { title, rest } = titled(pieces, front.text("title"), file.id);
  const cleaned = cleanArticle(rest, bylines);
  const author = named ?? cleaned.writer;
  const published = dates.published ?? cleaned.date;
  return documentOf({
    id: file.id,
    format: "jekyll-news",
    source: sourceOfAddress(url, outlet) ?? (outlet === null ? NO_SOURCE : sourceOfName(outlet)),
    title,
    author,
    byline: cleaned.byline,
    published,
    retrieved: dates.retrieved,
    url: hostOf(url) === null ? null : url,
    tags: front.list("tags"),
    posts: [post(1, { author, date: published, blocks: toBlocks(cleaned.pieces) })],
  });
}

/** Longest linked title, with its address. */
const TITLE_LINK_MAX = 4000;

/** Where the article begins: after the crawler's time stamp and the linked title, which may run over lines, with its underline. */
function bodyStart(body: string): number {
  let at = 0;
  for (let lines = 0; lines < 12; lines++) {
    const end = body.indexOf("\n", at);
    if (end === -1) return at;
    const line = body.slice(at, end).trim();
    if (/^(?:#{1,6}\s+)?\[/.test(line)) {
      const link = body.indexOf("](", at);
      const close = link === -1 ? -1 : body.indexOf("\n", link);
      if (close === -1 || close - at > TITLE_LINK_MAX) return at;
      at = close + 1;
    } else if (line === "" || /^<!--\s*\d*\s*-->$/.test(line) || /^(?:-{3,}|={3,})$/.test(line)) at = end + 1;
    else return at;
  }
  return at;
}

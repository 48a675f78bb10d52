import type { ArchiveDocument } from "../model";
import { cleanArticle, withStoryQuotes } from "./article";
import { bylineOf } from "./byline";
import { documentOf, post } from "./documents";
import { ReaderError } from "./errors";
import { frontDates } from "./front-dates";
import { markdownPieces } from "./markdown";
import { joinCutSentences } from "./page-breaks";
import { isText, type Piece, toBlocks } from "./pieces";
import { isProgramText } from "./program-text";
import type { Reader, SourceFile } from "./reader";
import { hostOf, knownSource, NO_SOURCE, sourceOfAddress, sourceOfName } from "./sources";
import { isCredits } from "./staff";
import { titled } from "./titles";

const ADDRESS_KEYS = ["url", "from", "source", "link", "canonical", "original"];
const SITE_KEYS = ["site", "site_name", "publisher", "source", "categories"];

/** Markdown of an article, as converters make it from a PDF or a web page, with or without front matter. */
export const converted: Reader = {
  id: "markdown",
  recognizes: ({ front, body }) => front !== null || (looksLikeMarkdown(body) && !isProgramText(body)),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const front = file.front;
  const raw = withoutFootnoteMarks(withStoryQuotes(markdownPieces(file.body)));
  const stated = front?.text("title") ?? null;
  if (raw.length === 0 && stated === null)
    throw new ReaderError("no-text", "The file has settings at its top and no text below them.");
  const { title, rest } = titled(raw, stated ?? firstLine(raw), file.id);
  const byline = bylineOf(rest);
  const dates = frontDates(file);
  const cleaned = cleanArticle(byline.rest);
  const author = front?.text("author") ?? byline.author ?? cleaned.writer;
  const published = dates.published ?? byline.date ?? cleaned.date;
  const url = ADDRESS_KEYS.map((key) => front?.text(key) ?? null).find((each) => hostOf(each) !== null) ?? null;
  return documentOf({
    id: file.id,
    format: "markdown",
    source: sourceOf(file, raw, url ?? byline.contact),
    title,
    author,
    byline: cleaned.byline,
    published,
    retrieved: dates.retrieved,
    url,
    tags: front?.list("tags") ?? [],
    posts: [post(1, { author, date: published, blocks: toBlocks(joinCutSentences(cleaned.pieces)) })],
  });
}

/** A short first line without a full stop is the title of a text that has no heading. */
function firstLine(pieces: readonly Piece[]): string | null {
  const [first, second] = pieces.filter(isText);
  if (!first || !second || pieces.some(({ kind }) => kind === "heading")) return null;
  const short = first.kind === "paragraph" && first.text.length <= 60 && first.hrefs.length === 0;
  return short && !/[。.!！?？;；,，:：”"]$/.test(first.text) && !isCredits(first.text) ? first.text : null;
}

/** `[^2]` in a text and `[^2]:` before a note are marks; the notes are the author's words. */
function withoutFootnoteMarks(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) =>
    isText(piece) && piece.text.includes("[^")
      ? { ...piece, text: piece.text.replace(/\[\^[\w-]{1,20}\]:?\s?/g, "") }
      : piece,
  );
}

function sourceOf(file: SourceFile, pieces: readonly Piece[], address: string | null): ArchiveDocument["source"] {
  const site =
    SITE_KEYS.map((key) => file.front?.text(key) ?? null).find((each) => each !== null && hostOf(each) === null) ??
    null;
  const found = sourceOfAddress(address, site) ?? (site === null ? null : sourceOfName(site));
  if (found) return found;
  const wechat = pieces.some((piece) => !isText(piece) && /mmbiz[./]/.test(piece.picture.url ?? ""));
  return wechat ? knownSource("weixin") : NO_SOURCE;
}

function looksLikeMarkdown(body: string): boolean {
  const head = body.slice(0, 20_000);
  return (
    /^#{1,6} \S/m.test(head) ||
    /^[^\n]+\n(?:={3,}|-{3,})[ \t]*$/m.test(head) ||
    /\]\((?:https?:|\/)[^)\s]*\)/.test(head) ||
    /\\[$*_#[\]]/.test(head) ||
    /\*\*\S[^*\n]*\*\*/.test(head)
  );
}

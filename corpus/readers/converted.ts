import type { ArchiveDocument } from "../model";
import { dropBoilerplate } from "./boilerplate";
import { bylineOf } from "./byline";
import { isoDate } from "./dates";
import { documentOf, post, titleOf } from "./documents";
import { withoutTitle } from "./jekyll-news";
import { markdownPieces } from "./markdown";
import { joinCutSentences } from "./page-breaks";
import { isText, toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";
import { hostOf, NO_SOURCE, sourceOfAddress, sourceOfName } from "./sources";

/** Markdown of an article, as converters make it from a PDF or a web page, with or without front matter. */
export const converted: Reader = {
  id: "markdown",
  recognizes: ({ front, body }) => front !== null || looksLikeMarkdown(body),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const front = file.front;
  const raw = markdownPieces(file.body);
  const heading = raw.slice(0, 5).find((piece) => isText(piece) && piece.kind === "heading");
  const title = titleOf(
    front?.text("title") ??
      (heading && isText(heading) ? heading.text : null) ??
      raw.find(isText)?.text.slice(0, 80) ??
      file.id,
  );
  const byline = bylineOf(withoutTitle(raw, title));
  const author = front?.text("author") ?? byline.author;
  const published = isoDate(front?.text("date") ?? front?.text("published")) ?? byline.date;
  const pieces = joinCutSentences(dropBoilerplate(byline.rest));
  const url =
    ["url", "from", "source", "link", "canonical"]
      .map((key) => front?.text(key) ?? null)
      .find((each) => hostOf(each) !== null) ?? null;
  const site = front?.text("site") ?? front?.text("publisher") ?? null;
  return documentOf({
    id: file.id,
    format: "markdown",
    source: sourceOfAddress(url ?? byline.contact, site) ?? (site === null ? NO_SOURCE : sourceOfName(site)),
    title,
    author,
    published,
    url,
    tags: front?.list("tags") ?? [],
    posts: [post(1, { author, date: published, blocks: toBlocks(pieces) })],
  });
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

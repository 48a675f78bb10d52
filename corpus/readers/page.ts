import { Readability } from "@mozilla/readability";
import type { ArchiveDocument } from "../model";
import { articlePieces, cleanArticle } from "./article";
import { dateline } from "./dateline";
import { isoDate } from "./dates";
import { documentOf, post } from "./documents";
import { ReaderError } from "./errors";
import { parseHtmlFragment, parseHtmlPage } from "./html";
import { flattenHtml } from "./html-guard";
import { pageDom } from "./page-dom";
import { type PageFacts, pageFacts, personOf } from "./page-facts";
import { isText, toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";
import { NO_SOURCE, sourceOfAddress, sourceOfName } from "./sources";
import { titled } from "./titles";

/** Elements up to which a page is handed to the extractor, which compares many of them with each other. */
const ELEMENTS_MAX = 20_000;

/** Nesting that a page keeps: the extractor reads each element's text again for every element around it. */
const PAGE_NESTING_MAX = 64;

/** Characters below which what the extractor found is no article: then the whole page is read. */
const ARTICLE_MIN = 140;

/** A whole HTML page of any site: Mozilla's Readability finds the article, the page's own metadata says what it is. */
export const page: Reader = {
  id: "html-page",
  recognizes: ({ front, body }) => front === null && /<(?:!doctype\s+html|html|head|body)\b/i.test(body.slice(0, 5000)),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const { facts, content } = extracted(flattenHtml(file.body, PAGE_NESTING_MAX));
  const root = parseHtmlFragment(content);
  const { pieces, bylines } = articlePieces(root);
  if (!pieces.some(isText)) throw new ReaderError("no-text", "The page has no text of its own.");
  const { title, rest } = titled(pieces, facts.title, file.id);
  const line = dateline(rest);
  const cleaned = cleanArticle(rest, bylines);
  const author = facts.author ?? line.author ?? cleaned.writer;
  const published = facts.published ?? line.date;
  return documentOf({
    id: file.id,
    format: "html-page",
    source: sourceOfAddress(facts.url, facts.site) ?? (facts.site === null ? NO_SOURCE : sourceOfName(facts.site)),
    title,
    author,
    byline: cleaned.byline,
    published,
    url: facts.url,
    posts: [post(1, { author, date: published, blocks: toBlocks(cleaned.pieces) })],
  });
}

/** The article of a page as HTML, or the whole page where the extractor finds none or gives up. */
function extracted(html: string): { facts: PageFacts; content: string } {
  const page = parseHtmlPage(html);
  const facts = pageFacts(page, html);
  try {
    const article = new Readability(pageDom(page), { maxElemsToParse: ELEMENTS_MAX }).parse();
    if (article?.content && (article.length ?? 0) >= ARTICLE_MIN)
      return {
        facts: {
          ...facts,
          title: facts.title ?? article.title ?? null,
          author: facts.author ?? personOf(article.byline),
          site: facts.site ?? article.siteName ?? null,
          published: facts.published ?? isoDate(article.publishedTime),
        },
        content: article.content,
      };
  } catch {
    // The extractor gives up on pages with too many elements and stumbles over a few broken ones: they are read whole.
  }
  return { facts, content: html };
}

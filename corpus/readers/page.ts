import { Readability } from "@mozilla/readability";
import type { ArchiveDocument, Post, Source, SourceKind } from "../model";
import { articlePieces, cleanArticle } from "./article";
import { dateBelowTitle } from "./date-below-title";
import { dateline } from "./dateline";
import { isoDate } from "./dates";
import { documentOf, post, titleOf } from "./documents";
import { ReaderError } from "./errors";
import { statedPosts } from "./forum-data";
import { forumPosts } from "./forum-page";
import { htmlPieces, parseHtmlFragment, parseHtmlPage } from "./html";
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

type Page = ReturnType<typeof parseHtmlPage>;

/** A whole HTML page of any site: Mozilla's Readability finds the article, the page's own metadata says what it is. */
export const page: Reader = {
  id: "html-page",
  recognizes: ({ front, body }) => front === null && /<(?:!doctype\s+html|html|head|body)\b/i.test(body.slice(0, 5000)),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const html = flattenHtml(file.body);
  const page = parseHtmlPage(html);
  const facts = pageFacts(page, html);
  const posts = forumPosts(page) ?? statedPosts(page);
  return posts === null ? article(file, facts, page, html) : thread(file, facts, posts);
}

/** A forum's page: its title and address are the page's, everything else its posts'. */
function thread(file: SourceFile, facts: PageFacts, posts: Post[]): ArchiveDocument {
  const { author, date } = posts[0]!;
  return documentOf({
    id: file.id,
    format: "html-page",
    source: sourceOf(facts, "forum"),
    title: titleOf(facts.title ?? file.id),
    author,
    published: date,
    url: facts.url,
    posts: placed(posts, facts.url),
  });
}

function sourceOf({ url, site }: PageFacts, kind: SourceKind): Source {
  return sourceOfAddress(url, site, kind) ?? (site === null ? NO_SOURCE : sourceOfName(site, kind));
}

function article(file: SourceFile, known: PageFacts, page: Page, html: string): ArchiveDocument {
  const { facts, content } = extracted(known, page, html);
  const root = parseHtmlFragment(content);
  const { pieces, bylines } = articlePieces(root);
  if (!pieces.some(isText)) throw new ReaderError("no-text", "The page has no text of its own.");
  const { title, rest } = titled(pieces, facts.title, file.id);
  const line = dateline(rest);
  const cleaned = cleanArticle(rest, bylines);
  const author = facts.author ?? personOf(facts.data.author) ?? line.author ?? cleaned.writer;
  const published =
    facts.published ??
    facts.data.published ??
    facts.visible ??
    line.date ??
    cleaned.date ??
    dateBelowTitle(htmlPieces(page), title);
  return documentOf({
    id: file.id,
    format: "html-page",
    source: sourceOf(facts, "news"),
    title,
    author,
    byline: cleaned.byline,
    published,
    url: facts.url,
    posts: placed([post(1, { author, date: published, blocks: toBlocks(cleaned.pieces) })], facts.url),
  });
}

/** Pictures with whole addresses, where the page says where it stood. */
function placed(posts: Post[], base: string | null): Post[] {
  for (const { blocks } of posts)
    for (const block of blocks)
      if (
        block.kind === "picture" &&
        block.picture.url !== null &&
        base !== null &&
        URL.canParse(block.picture.url, base)
      )
        block.picture = { ...block.picture, url: new URL(block.picture.url, base).href };
  return posts;
}

/** The article of a page as HTML, or the whole page where the extractor finds none or gives up. */
function extracted(facts: PageFacts, page: Page, html: string): { facts: PageFacts; content: string } {
  const flat = flattenHtml(html, PAGE_NESTING_MAX);
  try {
    const dom = pageDom(flat === html ? page : parseHtmlPage(flat));
    const article = new Readability(dom, { maxElemsToParse: ELEMENTS_MAX }).parse();
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
  return { facts, content: flat };
}

import { isoDate } from "./dates";
import { hostOf } from "./sources";
import { oneLine } from "./whitespace";

/** What a page states of itself, in its head and around its headline. */
export interface PageFacts {
  title: string | null;
  author: string | null;
  site: string | null;
  url: string | null;
  published: string | null;
}

const PUBLISHED = [
  "article:published_time",
  "og:published_time",
  "og:release_date",
  "publishdate",
  "pubdate",
  "publish-date",
  "publish_time",
  "datepublished",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "sailthru.date",
  "parsely-pub-date",
  "weibo:article:create_at",
  "date",
];

/** Stands between a page's headline and its site's name. */
const SEPARATOR = /\s*[|｜_–—»]\s*|\s-\s|--|-(?=[\u4e00-\u9fff]{2,8}$)/;

/** Longest text of an element that can be the line with a page's date. */
const DATE_LINE_MAX = 120;

/** Reads a page's metadata: what it says in its head, else what stands beside its headline. Must run before the extractor, which takes the page apart. */
export function pageFacts(document: Document, html: string): PageFacts {
  const meta = metaOf(document);
  const pick = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const segments = oneLine(document.querySelector("title")?.textContent ?? "")
    .split(SEPARATOR)
    .slice(1);
  const author = personOf(pick("author", "article:author", "og:article:author", "dc.creator", "parsely-author", "byl"));
  const siteAsAuthor = author !== null && segments.includes(author);
  return {
    title: titleOfPage(document, pick("og:title", "twitter:title")),
    author: siteAsAuthor ? null : author,
    site: pick("og:site_name", "application-name") ?? (siteAsAuthor ? author : (segments.at(-1)?.slice(0, 40) ?? null)),
    url: addressOf(document, pick("og:url", "twitter:url"), html),
    published: PUBLISHED.map((name) => isoDate(meta.get(name))).find((date) => date !== null) ?? visibleDate(document),
  };
}

function metaOf(document: Document): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("property") ??
      meta.getAttribute("name") ??
      meta.getAttribute("itemprop") ??
      ""
    ).toLowerCase();
    const content = oneLine(meta.getAttribute("content") ?? "");
    if (name !== "" && content !== "" && !values.has(name)) values.set(name, content);
  }
  return values;
}

/** The headline where it is part of the page's title, which often has the site's name too. */
function titleOfPage(document: Document, stated: string | null): string | null {
  const whole = oneLine(document.querySelector("title")?.textContent ?? "");
  for (const heading of [...document.querySelectorAll("h1, h2")].slice(0, 8)) {
    const text = oneLine(heading.textContent ?? "");
    if (text.length >= 4 && (whole.startsWith(text) || stated?.startsWith(text))) return text;
  }
  return stated ?? withoutSite(whole);
}

/** Cuts a site's name off the end of a page's title, where the rest still says something. */
function withoutSite(title: string): string | null {
  const segments = title.split(SEPARATOR);
  const cut =
    segments.length > 1 ? title.slice(0, title.length - segments.at(-1)!.length).replace(/[\s|｜_–—»-]+$/, "") : title;
  return (cut.length >= 8 ? cut : title) || null;
}

/** A name as stated: its first line without "By"; null for addresses, numbers and whole sentences. */
export function personOf(stated: string | null | undefined): string | null {
  const name = (stated ?? "")
    .trim()
    .split(/\s*\n\s*|发布时间|發佈時間/)[0]!
    .replace(/^(?:By|by|von|作者[:：]?)\s+/, "")
    .trim();
  return name === "" || name.length > 60 || hostOf(name) !== null || !/\p{L}{2}/u.test(name) ? null : name;
}

/** The canonical address; archives and crawlers also leave it in a comment at the top. */
function addressOf(document: Document, stated: string | null, html: string): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  const comment = /<!--[^>]{0,40}?(https?:\/\/[^\s"'<>]+?)(?:"|\s|-->)/.exec(html.slice(0, 3000))?.[1] ?? null;
  return [canonical, stated, comment].find((each) => hostOf(each) !== null) ?? null;
}

function visibleDate(document: Document): string | null {
  const time = document.querySelector("time[datetime]")?.getAttribute("datetime");
  const stated = isoDate(time);
  if (stated !== null) return stated;
  const near = document.querySelectorAll(
    '[class*="time"],[class*="date"],[id*="time"],[id*="date"],[class*="info"],[class*="source"],[class*="meta"],[itemprop="datePublished"]',
  );
  for (const element of [...near].slice(0, 60)) {
    const text = oneLine(element.textContent ?? "");
    if (text.length > DATE_LINE_MAX) continue;
    const date = isoDate(
      /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?:\s*日)?/.exec(text)?.[0]?.replace(/\s+/g, ""),
    );
    if (date !== null) return date;
  }
  return null;
}

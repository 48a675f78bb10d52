import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { writtenDate } from "./date-below-title";
import { isoDate } from "./dates";
import { attribute, type Element, findAll, textOf } from "./html";
import { type PageData, pageData } from "./page-data";
import { hostOf } from "./sources";
import { oneLine } from "./whitespace";

/** What a page states of itself, in its head and around its headline. */
export interface PageFacts {
  title: string | null;
  author: string | null;
  site: string | null;
  url: string | null;
  /** What the head states. */
  published: string | null;
  data: PageData;
  /** What stands in the page itself, for where neither its head nor its data for search engines state a day. */
  visible: string | null;
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

/** Headings and date lines that are looked at, from the top. */
const HEADINGS_MAX = 8;
const DATE_LINES_MAX = 60;

/** Reads a page's metadata: what it says in its head, else what stands beside its headline. */
export function pageFacts(page: Tree.Document, html: string): PageFacts {
  const marked = markedElements(page);
  const meta = metaOf(marked.meta);
  const pick = (...names: string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const whole = oneLine(marked.title.map(textOf)[0] ?? "");
  const segments = whole.split(SEPARATOR).slice(1);
  const author = personOf(pick("author", "article:author", "og:article:author", "dc.creator", "parsely-author", "byl"));
  const siteAsAuthor = author !== null && segments.includes(author);
  const named = pick("og:site_name", "application-name") ?? (siteAsAuthor ? author : segments.at(-1)?.slice(0, 40));
  const title = titleOfPage(marked.headings, whole, pick("og:title", "twitter:title"));
  return {
    title,
    author: siteAsAuthor ? null : author,
    site: named ?? null,
    url: addressOf(marked.link, pick("og:url", "twitter:url"), html),
    published: PUBLISHED.map((name) => isoDate(meta.get(name))).find((date) => date !== null) ?? null,
    data: pageData(marked.script),
    visible: visibleDate(marked, title),
  };
}

/** The elements that say something of the page, found in one walk over it. */
interface Marked {
  title: Element[];
  meta: Element[];
  link: Element[];
  script: Element[];
  headings: Element[];
  time: Element[];
  dated: Element[];
  /** Places of headings and times among all elements. */
  places: Map<Element, number>;
}

function markedElements(page: Tree.Document): Marked {
  const marked: Marked = {
    title: [],
    meta: [],
    link: [],
    script: [],
    headings: [],
    time: [],
    dated: [],
    places: new Map(),
  };
  let place = 0;
  findAll(page, (element) => {
    const tag = element.tagName;
    place++;
    if (tag === "time" || tag === "h1" || tag === "h2") marked.places.set(element, place);
    if (tag === "title" || tag === "meta" || tag === "link" || tag === "script" || tag === "time")
      marked[tag].push(element);
    else if (tag === "h1" || tag === "h2") marked.headings.push(element);
    if (marked.dated.length < DATE_LINES_MAX && element.attrs.length > 0 && mayDate(element))
      marked.dated.push(element);
    return false;
  });
  return marked;
}

function metaOf(elements: readonly Element[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const meta of elements) {
    const name = attribute(meta, "property") ?? attribute(meta, "name") ?? attribute(meta, "itemprop") ?? "";
    const content = oneLine(attribute(meta, "content") ?? "");
    const key = name.toLowerCase();
    if (key !== "" && content !== "" && !values.has(key)) values.set(key, content);
  }
  return values;
}

/** The headline where it is part of the page's title, which often has the site's name too. */
function titleOfPage(headings: readonly Element[], whole: string, stated: string | null): string | null {
  for (const heading of headings.slice(0, HEADINGS_MAX)) {
    const text = oneLine(textOf(heading));
    if (text.length >= 4 && (whole.startsWith(text) || stated?.startsWith(text))) return text;
  }
  return stated ?? withoutSite(whole);
}

/** Cuts a site's name off the end of a page's title, where the rest still says something. */
function withoutSite(title: string): string | null {
  const last = title.split(SEPARATOR).slice(1).at(-1);
  const cut = last === undefined ? title : title.slice(0, title.length - last.length).replace(/[\s|｜_–—»-]+$/, "");
  return (cut.length >= 8 || /[\u4e00-\u9fff]{4}/.test(cut) ? cut : title) || null;
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
function addressOf(links: readonly Element[], stated: string | null, html: string): string | null {
  const link = links.find((element) => attribute(element, "rel") === "canonical");
  const canonical = link ? attribute(link, "href") : null;
  const comment = /<!--[^>]{0,40}?(https?:\/\/[^\s"'<>]+?)(?:"|\s|-->)/.exec(html.slice(0, 3000))?.[1] ?? null;
  return [canonical, stated, comment].find((each) => hostOf(each) !== null) ?? null;
}

/** The day of the `<time>` nearest to the headline: today's stands at the top of a page, others' at its end. */
function visibleDate({ headings, time, dated, places }: Marked, title: string | null): string | null {
  const headline = headings.slice(0, HEADINGS_MAX).find((element) => oneLine(textOf(element)) === title);
  const from = headline === undefined ? 0 : places.get(headline)!;
  const distance = (element: Element) => Math.abs(places.get(element)! - from);
  const days = time.filter((element) => isoDate(attribute(element, "datetime")) !== null);
  if (days.length > 0) {
    const nearest = days.reduce((best, element) => (distance(element) < distance(best) ? element : best));
    return isoDate(attribute(nearest, "datetime"));
  }
  for (const element of dated) {
    const text = oneLine(textOf(element));
    if (text.length > DATE_LINE_MAX) continue;
    const date = writtenDate(text);
    if (date !== null) return date;
  }
  return null;
}

function mayDate(element: Element): boolean {
  if (attribute(element, "itemprop") === "datePublished") return true;
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  return /time|date|info|source|meta/i.test(names);
}

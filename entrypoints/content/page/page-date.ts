import { titleNode } from "./title-node";

/** Where pages state when they were published, best first. */
const METAS = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="dc.date.issued" i]',
];

/** Longest JSON-LD looked at: shops put whole catalogues there. */
const JSON_LD_MAX = 200_000;

/** The elements that state dates; asked for at once, since each question is a walk over the whole page. */
const STATING = 'meta,script[type="application/ld+json"],time[datetime]';

/** The day the page says it was published, as an ISO date; null where it does not say. */
export function pageDate(page: Document): string | null {
  const stating = [...page.querySelectorAll(STATING)];
  for (const selector of METAS) {
    const date = isoDay(stating.find((element) => element.matches(selector))?.getAttribute("content"));
    if (date) return date;
  }
  for (const { localName, textContent } of stating) {
    const date = localName === "script" ? fromJsonLd(textContent ?? "") : null;
    if (date) return date;
  }
  const belowTitle = dateBelowTitle(page);
  if (belowTitle) return belowTitle;
  for (const element of stating) {
    const date = element.matches(TIMES) ? isoDay(element.getAttribute("datetime")) : null;
    if (date) return date;
  }
  return null;
}

const TIMES = "article time, time[pubdate], main time";

/** Text below the title in which its date stands, where one does: a byline, a source, a line of buttons. */
const BELOW_TITLE = 160;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const VISIBLE_DATE = new RegExp(
  `(20\\d\\d) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2})(?!\\d)|\\b${MONTH} (\\d{1,2}),? (20\\d\\d)|\\b(\\d{1,2}) ${MONTH},? (20\\d\\d)`,
  "i",
);

/** The first date that stands just below the page's title; where it is not written out, that of a time element there. */
function dateBelowTitle(page: Document): string | null {
  const title = titleNode(page);
  if (!title) return null;
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  walker.currentNode = title.lastChild ?? title;
  let text = "";
  let time: string | null = null;
  for (let node = walker.nextNode(); node && text.length < BELOW_TITLE; node = walker.nextNode()) {
    if (title.contains(node) || node.parentElement?.closest("script,style")) continue;
    text += ` ${node.nodeValue?.trim()}`;
    time ??= isoDay(node.parentElement?.closest("time")?.getAttribute("datetime"));
  }
  return visibleDay(text.replace(/\s+/g, " ").slice(0, BELOW_TITLE)) ?? time;
}

function visibleDay(text: string): string | null {
  const found = VISIBLE_DATE.exec(text);
  if (!found) return null;
  const [, year, month, day, name, dayBehind, yearBehind, dayBefore, nameBehind, yearLast] = found;
  const monthNumber = month ?? String(MONTHS.indexOf((name ?? nameBehind ?? "").toLowerCase()) + 1);
  const padded = [year ?? yearBehind ?? yearLast, monthNumber, day ?? dayBehind ?? dayBefore];
  return isoDay(padded.map((part) => part!.padStart(2, "0")).join("-"));
}

function fromJsonLd(text: string): string | null {
  if (text.length > JSON_LD_MAX) return null;
  try {
    return findPublished(JSON.parse(text), 0);
  } catch {
    return null;
  }
}

/** Graphs nest a few levels; more is not an article's own date. */
function findPublished(value: unknown, depth: number): string | null {
  if (typeof value !== "object" || value === null || depth > 4) return null;
  if ("datePublished" in value && typeof value.datePublished === "string") {
    const date = isoDay(value.datePublished);
    if (date) return date;
  }
  for (const inner of Object.values(value)) {
    const date = findPublished(inner, depth + 1);
    if (date) return date;
  }
  return null;
}

/** What clocks and databases write where they know no date. */
const NO_DAY = /^0|^1970-01-01/;

/** The day as the page writes it: never moved to another time zone. */
function isoDay(text: string | null | undefined): string | null {
  const parts = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? "");
  if (!parts) return null;
  const day = parts.slice(1).join("-");
  const time = Date.parse(day);
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  return isReal && !NO_DAY.test(day) ? day : null;
}

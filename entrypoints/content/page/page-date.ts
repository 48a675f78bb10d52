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

/** The day the page says it was published, as an ISO date; null where it does not say. */
export function pageDate(page: Document): string | null {
  for (const selector of METAS) {
    const date = isoDay(page.querySelector(selector)?.getAttribute("content"));
    if (date) return date;
  }
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const date = fromJsonLd(script.textContent ?? "");
    if (date) return date;
  }
  const times = page.querySelectorAll("article time[datetime], time[datetime][pubdate], main time[datetime]");
  for (const time of times) {
    const date = isoDay(time.getAttribute("datetime"));
    if (date) return date;
  }
  return null;
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

/** The day as the page writes it: never moved to another time zone. */
function isoDay(text: string | null | undefined): string | null {
  const parts = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? "");
  if (!parts || Number(parts[2]) > 12 || Number(parts[3]) > 31) return null;
  return `${parts[1]}-${parts[2]}-${parts[3]}`;
}

import { ENGLISH_MONTHS } from "../text/english-months";

/** The year before the first of the Republic of China, by which Taiwan counts. */
const REPUBLIC = 1911;

const PATTERNS: [RegExp, (parts: string[]) => [string, string?, string?]][] = [
  [/^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([y, m, d]) => [y!, m, d]],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, ([y, m, d]) => [y!, m, d]],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*(?:[日号號]|$)/, ([y, m, d]) => [y!, m, d]],
  [
    /^(?:中華|中华)?民[國国]\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]/,
    ([y, m, d]) => [String(Number(y) + REPUBLIC), m, d],
  ],
  [/^(\d{4})\s*年\s*(\d{1,2})\s*月/, ([y, m]) => [y!, m]],
  [/^(\d{1,2})([/-])(\d{1,2})\2(\d{4})(?!\d)/, ([m, , d, y]) => (Number(m) > 12 ? [y!, d, m] : [y!, m, d])],
  [/^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, ([d, m, y]) => [y!, m, d]],
  [/^(\d{4})(\d{2})(\d{2})(?:T|\s|$)/, ([y, m, d]) => [y!, m, d]],
  [/^(\d{4})-(\d{1,2})$/, ([y, m]) => [y!, m]],
  [/^([a-z]{3,9})\.?,?\s+(\d{4})$/i, ([m, y]) => [y!, month(m!)]],
  [/^(\d{4})$/, ([y]) => [y!]],
  [
    /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?(?:\s+of\s+|\s+|-)([a-z]{3,9})\.?(?:,?\s+|-)(\d{4})(?!\d)/i,
    ([d, m, y]) => [y!, month(m!), d],
  ],
  [
    /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i,
    ([m, d, y]) => [y!, month(m!), d],
  ],
  // Tue Nov 03 10:02:00 +0800 2020, as Weibo and Twitter state it.
  [/^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+\d\d:\d\d:\d\d\s+[+-]\d{4}\s+(\d{4})$/i, ([m, d, y]) => [y!, month(m!), d]],
];

/**
 * The day that a stated date names, as ISO 8601 (or its beginning where only a year or month is stated). The day is
 * taken as written, whatever the time zone beside it; null for a day that does not exist. `10/24/2020` is month first,
 * unless there is no such month; with full stops, as in `24.10.2020`, the day comes first.
 */
export function isoDate(stated: string | null | undefined): string | null {
  const text = stated?.trim() ?? "";
  for (const [pattern, order] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [year, monthOfYear, day] = order(match.slice(1));
    return existing(Number(year), monthOfYear, day);
  }
  return null;
}

/** The day in a path such as `/2020/11/03/`, as outlets put it into the addresses of their pieces. */
export function dateInAddress(address: string | null): string | null {
  const match = /^https?:\/\/[^/]+\/(?:\S*?\/)?((?:19|20)\d\d)\/(\d{1,2})\/(\d{1,2})\//.exec(address ?? "");
  return match ? existing(Number(match[1]), match[2], match[3]!) : null;
}

function existing(year: number, month: string | undefined, day: string | undefined): string | null {
  if (year < 1000 || year > 9999) return null;
  if (month === undefined) return String(year);
  const m = Number(month);
  if (!(m >= 1 && m <= 12)) return null;
  const yearMonth = `${year}-${String(m).padStart(2, "0")}`;
  if (day === undefined) return yearMonth;
  const d = Number(day);
  if (!(d >= 1 && d <= new Date(Date.UTC(year, m, 0)).getUTCDate())) return null;
  return `${yearMonth}-${String(d).padStart(2, "0")}`;
}

function month(name: string): string {
  const lower = name.toLowerCase();
  return String(ENGLISH_MONTHS.findIndex((each) => each.startsWith(lower)) + 1);
}

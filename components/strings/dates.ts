import type { LanguageTag } from "../../corpus/model";

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * An ISO date or its beginning (2020, 2020-11, 2020-11-03, with a time) in the reader's language, as precise as
 * it was stated. The day is the one written, whatever the reader's time zone. What is no date comes back as it is.
 */
export function formatDate(iso: string, language: LanguageTag): string {
  const part = /^(\d{4})-([QH])(\d)$/.exec(iso);
  if (part) return formatPart(part[1]!, part[2]!, Number(part[3]), language);
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso);
  if (!parts) return iso;
  const [, year, month, day] = parts;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // A day that no month has would become one of the next.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(parts[0])) return iso;
  const precision = day ? "day" : month ? "month" : "year";
  return formatFor(language, precision).format(date);
}

/** 2020-Q3 and 2020-H1: quarters and halves of a year. */
function formatPart(year: string, kind: string, part: number, language: LanguageTag): string {
  if (language === "en") return `${kind}${part} ${year}`;
  if (kind === "H") return `${year}年${part === 1 ? "上" : "下"}半年`;
  return `${year}年第${part}季${language === "zh-Hant" ? "" : "度"}`;
}

function formatFor(language: LanguageTag, precision: "day" | "month" | "year"): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  let format = formats.get(key);
  if (!format) {
    const options: Intl.DateTimeFormatOptions = { timeZone: "UTC", year: "numeric" };
    if (precision !== "year") options.month = language === "en" ? "short" : "long";
    if (precision === "day") options.day = "numeric";
    format = new Intl.DateTimeFormat(language, options);
    formats.set(key, format);
  }
  return format;
}

/** What dates are sorted by, as text: a quarter and a half of a year stand with their last month. */
export function dateKey(iso: string): string {
  const part = /^(\d{4})-([QH])(\d)$/.exec(iso);
  if (!part) return iso;
  return `${part[1]}-${String(Number(part[3]) * (part[2] === "Q" ? 3 : 6)).padStart(2, "0")}`;
}

export type DateOrder = "before" | "after" | "same";

/** How a passage's date stands to the page's, at the precision of the less precise one; null where either is unknown. */
export function dateOrder(date: string | null, pageDate: string | null): DateOrder | null {
  if (!date || !pageDate) return null;
  const length = Math.min(date.length, pageDate.length, 10);
  const [a, b] = [date.slice(0, length), pageDate.slice(0, length)];
  return a === b ? "same" : a < b ? "before" : "after";
}

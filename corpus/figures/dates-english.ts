import { ENGLISH_MONTHS } from "../text/english-months";
import { type DateParts, isMonthDay } from "./calendar";
import { wordEnd } from "./english";
import { isDigit } from "./numeral";
import type { ScanWords } from "./words";

const EMPTY: DateParts = {
  end: 0,
  year: null,
  yearShift: null,
  month: null,
  day: null,
  precision: "year",
  part: null,
  shift: null,
};
const MONTHS = new Map<string, number>();
for (const [index, name] of ENGLISH_MONTHS.entries()) {
  MONTHS.set(name, index + 1);
  if (name.length > 3) MONTHS.set(name.slice(0, 3), index + 1);
}
MONTHS.set("sept", 9);

/** Whether a Latin word can begin a date; asked for every word. A month counts only with a capital: may is a verb. */
export function beginsEnglishDate({ begins }: ScanWords, word: string, capital: boolean): boolean {
  if (MONTHS.has(word)) return capital;
  return begins.includes(word);
}

/** Reads an English date at a word (folded text): November 3, 2020 · Nov. 3 · last October · the end of last year · mid-2020 · this week. */
export function readEnglishDate(words: ScanWords, text: string, at: number): DateParts | null {
  const month = MONTHS.get(text.slice(at, wordEnd(text, at)));
  if (month !== undefined) return afterMonth(text, wordEnd(text, at), month, null);
  for (const [word, value] of words.relative)
    if (text.startsWith(word, at) && wordEnd(text, at + word.length) === at + word.length) {
      const end = at + word.length;
      return typeof value === "number"
        ? { ...EMPTY, end, yearShift: value }
        : { ...EMPTY, end, shift: value, precision: value?.unit ?? "day" };
    }
  if (text.startsWith("last ", at)) {
    const end = wordEnd(text, at + 5);
    const last = MONTHS.get(text.slice(at + 5, end));
    return last === undefined ? null : { ...EMPTY, end, month: last, precision: "month", past: true };
  }
  for (const [head, precision, part] of words.parts)
    if (text.startsWith(head, at)) {
      const year = readYear(text, at + head.length);
      return year === null ? null : { ...EMPTY, ...year, precision, part };
    }
  for (const [head, value] of words.ends) {
    if (!text.startsWith(head, at)) continue;
    const from = at + head.length;
    if (text.startsWith("last year", from))
      return { ...EMPTY, end: from + 9, yearShift: -1, month: value, precision: "month" };
    const year = readYear(text, from);
    if (year !== null)
      return value === 6 ? { ...EMPTY, ...year } : { ...EMPTY, ...year, month: value, precision: "month" };
  }
  if (text.startsWith("the ", at)) return null;
  return null;
}

/** Reads an English or ISO date that begins with digits: 3 November 2020, 2020-11-03, 2020/11/3, 1980s, 2020. */
export function readNumericDate(text: string, at: number): DateParts | null {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end < at + 5) end++;
  const size = end - at;
  const value = Number(text.slice(at, end));
  if (size === 4) return readFourDigits(text, end, value);
  if (size > 2) return null;
  if (text[end] === "0" || value < 1) return null;
  if (size === 2 && text[end] === "s" && value % 10 === 0 && wordEnd(text, end) === end + 1)
    return { ...EMPTY, end: end + 1, year: 1900 + value, precision: "decade" };
  let word = end;
  for (const ordinal of ["st", "nd", "rd", "th"]) if (text.startsWith(ordinal, end)) word = end + 2;
  if (text[word] !== " ") return null;
  const from = text.startsWith(" of ", word) ? word + 4 : word + 1;
  const monthEnd = wordEnd(text, from);
  const month = MONTHS.get(text.slice(from, monthEnd));
  if (month === undefined || !isMonthDay(month, value)) return null;
  return { ...afterMonth(text, monthEnd, month, value), precision: "day" };
}

function readFourDigits(text: string, end: number, value: number): DateParts | null {
  if (value < 1900 || value > 2099 || isDigit(text.charCodeAt(end))) return null;
  const separator = text[end] as string;
  if (separator === "." && isAmount(text, end + 1)) return null;
  if (separator === "s" && value % 10 === 0) return { ...EMPTY, end: end + 1, year: value, precision: "decade" };
  if (separator === "-" || separator === "/" || separator === ".") {
    const month = readTwo(text, end + 1);
    if (month !== null && month.value >= 1 && month.value <= 12) {
      const day = text[month.end] === separator ? readTwo(text, month.end + 1) : null;
      if (day !== null && isMonthDay(month.value, day.value))
        return { ...EMPTY, end: day.end, year: value, month: month.value, day: day.value, precision: "day" };
      if (separator !== "." && month.end - end === 3 && day === null)
        return { ...EMPTY, end: month.end, year: value, month: month.value, precision: "month" };
    }
    const next = Number(text.slice(end + 1, end + 5));
    if (separator !== "." && next > value && next < 2100 && !isDigit(text.charCodeAt(end + 5)))
      return { ...EMPTY, end: end + 5, year: value };
  }
  const part = /^(?:q([1-4])|h([12]))(?![a-z0-9])/.exec(text.slice(end, end + 3));
  if (part !== null)
    return {
      ...EMPTY,
      end: end + 2,
      year: value,
      precision: part[1] === undefined ? "half" : "quarter",
      part: Number(part[1] ?? part[2]),
    };
  return { ...EMPTY, end, year: value };
}

/** 2057.4亿元, "2020.5 billion": the digits after a point end in a word for size or a unit, so it is no year. */
function isAmount(text: string, at: number): boolean {
  const after = /^\d+ ?(.{2})/su.exec(text.slice(at, at + 12))?.[1];
  return after !== undefined && /^(?:[万亿千百元%倍美港]|bi|mi|tr|bn|mn|tn|pe|yu|ti)/.test(after);
}

function afterMonth(text: string, end: number, month: number, day: number | null): DateParts {
  let at = text[end] === "." ? end + 1 : end;
  let found = day;
  if (found === null && text[at] === " ") {
    const number = readTwo(text, at + 1);
    if (number !== null && isMonthDay(month, number.value)) {
      found = number.value;
      at = number.end;
      for (const ordinal of ["st", "nd", "rd", "th"]) if (text.startsWith(ordinal, at)) at += 2;
    }
  }
  const from = text.startsWith(", ", at) ? at + 2 : text.startsWith(" of ", at) ? at + 4 : at + 1;
  const year = text[at] === " " || text[at] === "," ? readYear(text, from) : null;
  const last = year?.end ?? (found === null && day === null ? end : at);
  return {
    ...EMPTY,
    end: day !== null && year === null ? end : last,
    year: year?.year ?? null,
    month,
    day: found,
    precision: found === null ? "month" : "day",
  };
}

function readYear(text: string, at: number): { year: number; end: number } | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const value = Number(text.slice(at, at + 4));
  return value >= 1900 && value <= 2099 && !isDigit(text.charCodeAt(at + 4)) ? { year: value, end: at + 4 } : null;
}

function readTwo(text: string, at: number): { value: number; end: number } | null {
  let end = at;
  while (isDigit(text.charCodeAt(end)) && end < at + 3) end++;
  return end === at || end - at > 2 ? null : { value: Number(text.slice(at, end)), end };
}

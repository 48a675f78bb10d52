import type { DateParts } from "./calendar";
import { isMonthDay } from "./calendar";
import { chineseDigit } from "./chinese";
import { isDigit, skipSpace, skipSpaceBack } from "./numeral";
import type { ScanWords } from "./words";

interface Whole {
  value: number;
  end: number;
  digits: number;
}

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

/** Reads a Chinese date at `at` (folded text): 2020 年 11 月 2 日, 十一月五日, 去年10月, 2019年底, 2020年三季, 90年代, 08 年. */
export function readChineseDate(words: ScanWords, text: string, at: number): DateParts | null {
  const char = text[at] as string;
  const relative = "去今明前本昨上这".includes(char) ? readRelative(words, text, at) : null;
  if (relative !== null) return relative;
  const first = readWhole(text, at);
  if (first === null) return null;
  const unitAt = skipSpace(text, first.end);
  const unit = text[unitAt];
  if (unit === "世" && text[unitAt + 1] === "纪" && first.value <= 30 && first.digits === 2)
    return { ...EMPTY, end: unitAt + 2, year: (first.value - 1) * 100, precision: "decade" };
  if (unit === "年") return readYear(words, text, at, first, unitAt);
  if (unit === "月") return readMonth(text, first, unitAt, null, null);
  if (
    (unit === "日" || unit === "号") &&
    isDigit(text.charCodeAt(at)) &&
    first.value >= 1 &&
    first.value <= 31 &&
    text[unitAt + 1] !== "线" &&
    text[unitAt + 1] !== "楼"
  )
    return { ...EMPTY, end: unitAt + 1, day: first.value, month: null, precision: "day" };
  if (unit === "季" && first.value >= 1 && first.value <= 4 && !"前头".includes(text[at - 1] ?? " "))
    return quarter(text, unitAt, first.value, null, null);
  return readShortYear(words, text, at, first);
}

/** 去年, with what may follow as after a year. */
function readRelative(words: ScanWords, text: string, at: number): DateParts | null {
  for (const [word, shift] of words.years)
    if (text.startsWith(word, at)) return afterYear(words, text, at + word.length, null, shift);
  for (const [word, unit, by] of words.shifts)
    if (text.startsWith(word, at)) return { ...EMPTY, end: at + word.length, shift: { unit, by }, precision: unit };
  return null;
}

function readYear(words: ScanWords, text: string, at: number, first: Whole, unitAt: number): DateParts | null {
  const decade = text[unitAt + 1] === "代";
  if (decade) {
    if (first.value % 10 !== 0 || first.value > 2090) return null;
    const year = first.value >= 1000 ? first.value : first.value + (first.value >= 30 ? 1900 : 2000);
    return {
      ...EMPTY,
      end: unitAt + 2 + ("初中末".includes(text[unitAt + 2] ?? " ") ? 1 : 0),
      year,
      precision: "decade",
    };
  }
  if (first.digits === 4 && first.value >= 1000 && first.value <= 2199)
    return afterYear(words, text, unitAt + 1, first.value, null);
  if (first.digits !== 2 || first.value > 99 || !isShortYear(words, text, at, first, unitAt)) return null;
  return afterYear(words, text, unitAt + 1, first.value + (first.value > 40 ? 1900 : 2000), null);
}

/** 08 年 is 2008; 20 年 is 2020 unless the words around it speak of a span of time. */
function isShortYear(words: ScanWords, text: string, at: number, first: Whole, unitAt: number): boolean {
  if (text[at] === "0" || text[at] === "〇" || text[at] === "零") return true;
  if (text[at] === "十" || text[at + 1] === "十" || first.value > 99) return false;
  const month = readWhole(text, skipSpace(text, unitAt + 1));
  if (month !== null && text[skipSpace(text, month.end)] === "月") return true;
  if (words.spanAfter.some((word) => text.startsWith(word, unitAt + 1))) return false;
  if (first.value > 40 ? first.value < 78 : first.value > 30) return false;
  if (text.startsWith("底", unitAt + 1) || text.startsWith("初", unitAt + 1)) return true;
  const rest = text.slice(unitAt + 1, unitAt + 10);
  if (namesEvent(words, rest)) return true;
  const before = text[skipSpaceBack(text, at - 1)] ?? "。";
  return (
    first.value >= 5 &&
    first.value <= 30 &&
    isDigit(text.charCodeAt(at)) &&
    ",;:!?，。、；：！？ \n自从".includes(before) &&
    !words.spanBefore.includes(before) &&
    !",;:!?，。、；：！？".includes(rest[0] ?? "。")
  );
}

/** Month, end, start, quarter or half of a year that has just been read. */
function afterYear(
  words: ScanWords,
  text: string,
  end: number,
  year: number | null,
  yearShift: number | null,
): DateParts {
  const at = skipSpace(text, end);
  const month = readWhole(text, at);
  if (month !== null) {
    const unitAt = skipSpace(text, month.end);
    if (text[unitAt] === "月" && month.value >= 1 && month.value <= 12) {
      const date = readMonth(text, month, unitAt, year, yearShift);
      if (date !== null) return date;
    }
    if (text[unitAt] === "季" && month.value >= 1 && month.value <= 4)
      return quarter(text, unitAt, month.value, year, yearShift);
  }
  if (text[at] === "第" && text[at + 2] === "季") {
    const value = chineseDigit(text[at + 1]) ?? Number(text[at + 1]);
    if (value >= 1 && value <= 4) return quarter(text, at + 2, value, year, yearShift);
  }
  for (const [word, part] of words.halves)
    if (text.startsWith(word, at)) return { ...EMPTY, end: at + 3, year, yearShift, precision: "half", part };
  for (const [word, value] of words.yearEnds)
    if (text.startsWith(word, at))
      return { ...EMPTY, end: at + word.length, year, yearShift, month: value, precision: "month" };
  return { ...EMPTY, end, year, yearShift };
}

function quarter(text: string, at: number, part: number, year: number | null, yearShift: number | null): DateParts {
  return { ...EMPTY, end: text[at + 1] === "度" ? at + 2 : at + 1, year, yearShift, precision: "quarter", part };
}

function readMonth(
  text: string,
  first: Whole,
  unitAt: number,
  year: number | null,
  yearShift: number | null,
): DateParts | null {
  if (first.value < 1 || first.value > 12) return null;
  const at = skipSpace(text, unitAt + 1);
  const day = readWhole(text, at);
  if (day !== null) {
    const dayUnit = skipSpace(text, day.end);
    if ((text[dayUnit] === "日" || text[dayUnit] === "号") && isMonthDay(first.value, day.value))
      return { ...EMPTY, end: dayUnit + 1, year, yearShift, month: first.value, day: day.value, precision: "day" };
  }
  const end = "底初末中".includes(text[at] ?? " ") && text[at] !== undefined ? at + 1 : unitAt + 1;
  return { ...EMPTY, end, year, yearShift, month: first.value, precision: "month" };
}

/** 2024 and 97 东南亚金融危机 without 年. */
function readShortYear(words: ScanWords, text: string, at: number, first: Whole): DateParts | null {
  if (!isDigit(text.charCodeAt(at))) return null;
  const unitAt = skipSpace(text, first.end);
  if (first.digits === 2 && (first.value > 70 || text[at] === "0")) {
    const named =
      namesEvent(words, text.slice(first.end, first.end + 9)) || (text[at] === "0" && text[unitAt] === "的");
    if (named) return { ...EMPTY, end: first.end, year: first.value + (first.value > 40 ? 1900 : 2000) };
  }
  if (first.digits === 4 && first.value >= 1900 && first.value <= 2060 && text[unitAt] === "后")
    return { ...EMPTY, end: unitAt + 1, year: first.value };
  return null;
}

const NO_HAN = /[^\p{Script=Han} ]/u;

/** Whether an event of a year is named next, with nothing but characters before it: a sign or a mark parts the two. */
function namesEvent(words: ScanWords, rest: string): boolean {
  const end = rest.search(NO_HAN);
  const name = end < 0 ? rest : rest.slice(0, end);
  return words.events.some((event) => name.includes(event));
}

/** A small whole number in Arabic or Chinese digits: 11, 十一, 二〇二〇. */
function readWhole(text: string, at: number): Whole | null {
  let end = at;
  let value = 0;
  if (isDigit(text.charCodeAt(at))) {
    while (isDigit(text.charCodeAt(end)) && end < at + 5) value = value * 10 + text.charCodeAt(end++) - 0x30;
    return end - at > 4 || isDigit(text.charCodeAt(at - 1)) ? null : { value, end, digits: end - at };
  }
  let digits = 0;
  let pending = -1;
  while (end < at + 5) {
    const char = text[end];
    const digit = chineseDigit(char);
    if (digit !== undefined && char !== "两") {
      value = pending < 0 ? value + digit : value * 10 + digit;
      pending = digit;
      digits++;
    } else if (char === "十") {
      value = pending < 0 ? 10 : value * 10;
      pending = -1;
      digits = 2;
    } else break;
    end++;
  }
  return end === at || digits > 4 ? null : { value, end, digits };
}

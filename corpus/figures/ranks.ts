import { add, compareDecimals, decimal, divide, multiply } from "./decimal";
import { isHan, lookBehind } from "./numeral";
import type { RawNumber } from "./raw";
import type { WordLists } from "./words";

const HUNDRED = decimal(100);
const LEVERAGE = ["杠杆", "leverage"];

/** 全球第六大 is a rank; 第二天, 第三次 count nothing, nor does the first of a kind (第一位女性州长). */
export function ordinal(lists: WordLists, text: string, number: RawNumber, before: number): RawNumber | null {
  if (number.numeral === null || number.low.scale > 0) return null;
  const end = number.numeral.end;
  if (text[end] === "位" && isHan(text.charCodeAt(end + 1))) return null;
  const context = lookBehind(text, before, 10);
  if (
    !(text[end] === "大" || text[end] === "名" || text[end] === "位") ||
    !lists.ranked.some((word) => context.includes(word))
  )
    return null;
  return { ...number, end, unit: "rank", low: number.numeral.low, high: number.numeral.high };
}

/** 排名前三, 全球前十; undefined where 前 means "before" or "the past". */
export function topRank(
  lists: WordLists,
  text: string,
  number: RawNumber,
  before: number,
): RawNumber | null | undefined {
  if (
    number.numeral === null ||
    (number.unit !== null && number.unit !== "count-people" && number.unit !== "count-home")
  )
    return undefined;
  const context = lookBehind(text, before, 6);
  if (number.numeral.magnitude > 0) return undefined;
  if (number.numeral.vague) return null;
  return lists.ranked.some((word) => context.includes(word))
    ? { ...number, end: number.numeral.end, unit: "rank" }
    : null;
}

/** 1:100 of leverage is a multiple, 1∶9 of a loan's funding a share; any other stays a ratio. */
export function ratio(lists: WordLists, text: string, number: RawNumber): RawNumber | null {
  const around = text.slice(Math.max(0, number.start - 40), number.end + 12);
  const lead = lookBehind(text, number.start, 14);
  if (LEVERAGE.some((word) => around.slice(-14).includes(word) || lead.includes(word))) {
    const falls = compareDecimals(number.low, number.high) > 0;
    const value = falls ? divide(number.low, number.high) : divide(number.high, number.low);
    return value === null ? null : { ...number, low: value, high: value, unit: "times", shape: "number" };
  }
  if (lists.funding.some((word) => around.includes(word))) {
    const value = divide(multiply(number.low, HUNDRED), add(number.low, number.high));
    return value === null ? null : { ...number, low: value, high: value, unit: "percent", shape: "number" };
  }
  const value = divide(number.low, number.high);
  return value === null ? null : { ...number, low: value, high: value };
}

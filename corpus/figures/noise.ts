import { isMoney } from "./currency";
import { compareDecimals, decimal } from "./decimal";
import { isDigit, lookBehind, skipSpaceBack } from "./numeral";
import type { RawNumber } from "./raw";
import type { WordLists } from "./words";

/** Names, list numbers, telephone numbers, idioms: strings of number characters that count nothing. */
export function isNoise(lists: WordLists, text: string, number: RawNumber): boolean {
  const { start, end, numeral } = number;
  if (numeral === null) return false;
  if (isEmpty(number)) return true;
  const surface = text.slice(numeral.start, numeral.end);
  if (numeral.bare && (surface.startsWith("亿万") || surface.startsWith("万万") || surface.startsWith("千千")))
    return true;
  if (isUnitAlone(text, number) || isHeadUnit(text, number)) return true;
  if (text[skipSpaceBack(text, start - 1)] === "双" && isShoppingDay(number)) return true;
  if (numeral.plain && number.unit === null && isListNumber(text, start, end)) return true;
  if (numeral.words) return isIdiom(lists, text, number, surface);
  return isCode(text, number);
}

/** "1. ", "2、", "（3）" at the start of a line or after the end of a sentence. */
function isListNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const before = skipSpaceBack(text, start - 1);
  const previous = before < 0 ? "\n" : (text[before] as string);
  const next = text[end] ?? "";
  if ((previous === "(" || previous === "（") && (next === ")" || next === "）")) return true;
  const opens = "\n。！？；;!?.：:".includes(previous) || (text[start - 1] === " " && next !== ".");
  return opens && ".、)）．".includes(next) && next !== "" && !(next === "." && isDigit(text.charCodeAt(end + 1)));
}

/** Parts of a telephone number, date or version: digits joined to more digits by signs. */
function isCode(text: string, number: RawNumber): boolean {
  const { start, end, numeral } = number;
  if (numeral === null) return false;
  const before = text[start - 1] ?? " ";
  const digitBefore = isDigit(text.charCodeAt(start - 2));
  if ((before === "-" || before === "/" || before === ":" || before === ".") && digitBefore && number.unit === null)
    return true;
  if (before === "#" || before === "@" || before === "_") return true;
  const next = text[end] ?? " ";
  if ("×x".includes(text[end - 1] as string) && isDigit(text.charCodeAt(end))) return true;
  return number.unit === null && (next === "-" || next === "/" || next === ":") && isDigit(text.charCodeAt(end + 1));
}

function isIdiom(lists: WordLists, text: string, number: RawNumber, surface: string): boolean {
  const { start, numeral, unit } = number;
  if (numeral === null) return false;
  const before = text[start - 1] ?? "";
  const rest = text.slice(numeral.start, numeral.start + 4);
  for (const idiom of lists.idioms) if (rest.startsWith(idiom) && (numeral.bare || surface.length <= 2)) return true;
  if (numeral.bare && before !== "" && "亿万千百".includes(before)) return true;
  if (before === "无" && surface.startsWith("数")) return true;
  if (unit === null && numeral.magnitude === 0 && lists.afterNot.some((word) => text.startsWith(word, number.end)))
    return true;
  return surface.length > 3 && surface === "千千万万";
}

/** 双11, 双十二: a date in twin digits. */
function isShoppingDay({ numeral }: RawNumber): boolean {
  return numeral?.high.scale === 0 && numeral.high.digits >= 10n && numeral.high.digits <= 12n;
}

/** （单位：万元）, 亿元大关: one big unit with a currency and nothing that counts it. */
function isUnitAlone(text: string, { numeral, unit, start, end }: RawNumber): boolean {
  if (numeral?.bare !== true || unit === null || numeral.end - numeral.start !== 1) return false;
  if (!isMoney(unit) && !")）".includes(text[end] ?? " ")) return false;
  return "万亿".includes(text[numeral.start] as string) && !"上近过超逾达破约每".includes(text[start - 1] ?? " ");
}

const HEAD = /(?:[(（](?:[a-z$¥]{1,4} )?(?:in )?|单位[:： ]{0,2})$/;
/** A head ends its line or cell, or numbers follow it; in a sentence words do. */
const HEAD_END = /^[)）]?[ :：]*(?:[\n\t|\d(（]|$)/;
const HEAD_REACH = 10;

/** （百万元）, 单位：千元, "(in millions of yuan)": a size with its currency that heads a table's numbers. */
function isHeadUnit(text: string, { numeral, start, end }: RawNumber): boolean {
  if (numeral === null || !(numeral.bare || numeral.vague)) return false;
  const surface = text.slice(start, end);
  const before = lookBehind(text, start, HEAD_REACH);
  if (/[\d几数]/.test(surface) || !(before.endsWith("in ") || HEAD_END.test(text.slice(end, end + 4)))) return false;
  return HEAD.test(before);
}

/** 万 or 千万 on its own, as in 万科: no digit, no unit. 万亿 and more stand by themselves. */
function isEmpty({ numeral, unit, high }: RawNumber): boolean {
  return numeral?.bare === true && unit === null && compareDecimals(high, decimal(10n ** 11n)) < 0;
}

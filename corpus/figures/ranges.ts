import { readNumeral, withUnit } from "./attach";
import { CHINESE_STARTS } from "./chinese";
import { isMoney } from "./currency";
import { compareDecimals, shift } from "./decimal";
import { endsWithAny, isDigit, lookBehind, skipSpace } from "./numeral";
import type { RawNumber } from "./raw";
import { readTenths } from "./shapes";
import type { Units } from "./units";

const DASHES = "-–—－~～−至到";

/** The range of a number and a second one after a dash, 到 or "to"; null where none follows or they are two numbers ("from 20% to 60%"). */
export function readRange(units: Units, text: string, first: RawNumber): RawNumber | null {
  let at = skipSpace(text, first.end);
  let worded = false;
  if (DASHES.includes(text[at] ?? " ") && at < text.length) {
    worded = text[at] === "到" || text[at] === "至";
    at++;
  } else if (text.startsWith("to ", at) && at > first.end) {
    worded = true;
    at += 3;
  } else if (text.startsWith("and ", at) && at > first.end && lookBehind(text, first.start, 8) === "between ") {
    at += 4;
  } else return null;
  if (worded && isFrom(text, first.start)) return null;
  at = skipSpace(text, at);
  const signs =
    text.startsWith("us$", at) || text.startsWith("hk$", at)
      ? 3
      : "$€£¥".includes(text[at] ?? " ") && at < text.length
        ? 1
        : 0;
  const digit = isDigit(text.charCodeAt(at + signs));
  if (!digit && !CHINESE_STARTS.includes(text[at] ?? " ")) return null;
  const numeral = readNumeral(text, at + signs, digit);
  if (numeral === null || (first.numeral === null && numeral.words)) return null;
  const second = readTenths(text, numeral) ?? withUnit(units, text, numeral);
  return joinRange(first, second);
}

function isFrom(text: string, start: number): boolean {
  return endsWithAny(lookBehind(text, start, 5).trimEnd(), ["从", "由", "自", "from"]);
}

function joinRange(first: RawNumber, second: RawNumber): RawNumber | null {
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null;
  if (first.unit !== null && second.unit === null && !isMoney(first.unit)) return null;
  if (
    first.unit === null &&
    second.unit === null &&
    (first.numeral?.magnitude ?? 0) === 0 &&
    (second.numeral?.magnitude ?? 0) === 0
  )
    return null;
  const size = second.numeral?.magnitude ?? 0;
  const inherits =
    (first.numeral?.magnitude ?? 0) === 0 &&
    size > 0 &&
    first.numeral !== null &&
    (first.unit === null || isMoney(first.unit));
  let low = first.low;
  if (inherits) low = shift(low, size);
  let high = second.high;
  if (low.digits < 0n) return null;
  if (compareDecimals(low, high) > 0) [low, high] = [high, low];
  const unit = second.unit ?? first.unit;
  const numeral =
    second.numeral === null
      ? null
      : { ...second.numeral, vague: first.numeral?.vague === true && second.numeral.vague, plain: false };
  return {
    start: first.start,
    end: second.end,
    low,
    high,
    unit,
    numeral,
    qualifiers: ["range"],
    after: second.after,
    shape: first.shape,
  };
}

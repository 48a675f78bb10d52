import { readNumeral, withUnit } from "./attach";
import { CHINESE_STARTS } from "./chinese";
import { isMoney } from "./currency";
import { compareDecimals, type Decimal, decimal, divide, multiply, shift, significantDigits } from "./decimal";
import { endsWithAny, isDigit, lookBehind, skipSpace } from "./numeral";
import type { RawNumber } from "./raw";
import { readShape } from "./shapes";
import type { Units } from "./units";

const DASHES = "-–—－~～−至到";

/** The range of a number and a second one after a dash, 到 or "to"; null where none follows or they are two numbers ("from 20% to 60%"). */
export function readRange(units: Units, text: string, first: RawNumber): RawNumber | null {
  let at = skipSpace(text, first.end);
  let worded = false;
  if (DASHES.includes(text[at] ?? " ") && at < text.length) {
    worded = "到至~～".includes(text[at] as string);
    at++;
  } else if (text.startsWith("to ", at) && at > first.end) {
    worded = true;
    at += 3;
  } else if (text.startsWith("and ", at) && at > first.end && lookBehind(text, first.start, 8) === "between ") {
    at += 4;
  } else if ("和与".includes(text[at] ?? " ") && isBetween(text, first.start)) {
    const range = readSecond(units, text, first, at + 1, false);
    return range !== null && text.startsWith("之间", skipSpace(text, range.after)) ? range : null;
  } else if (text[at] === "、" && at === first.end) return readNeighbours(units, text, first);
  else return null;
  if (worded && isFrom(text, first.start)) return null;
  return readSecond(units, text, first, at, worded);
}

/** The range of a number and the one that begins at a place, after what joins them. */
function readSecond(units: Units, text: string, first: RawNumber, from: number, worded: boolean): RawNumber | null {
  let at = skipSpace(text, from);
  if (worded && first.low.digits < 0n && "-−".includes(text[at] ?? " ")) at++;
  at = afterCurrency(units, text, at);
  const digit = isDigit(text.charCodeAt(at));
  if (!digit && !CHINESE_STARTS.includes(text[at] ?? " ")) return null;
  const numeral = readNumeral(text, at, digit);
  if (numeral === null || (first.numeral === null && numeral.words)) return null;
  const shape = readShape(text, numeral);
  const second = shape?.shape === "share" ? shape : withUnit(units, text, numeral);
  return joinRange(second.unit === "percent" && text[numeral.end] === "成" ? inTenths(first) : first, second, worded);
}

/** 介于2500亿和3000亿之间, 在15%与24%之间. */
function isBetween(text: string, start: number): boolean {
  return endsWithAny(lookBehind(text, start, 4).replace(/约为?$|大约$/, ""), ["介于", "在", "处于"]);
}

/** 七、八百亿, 2、3百块: two digits in a row stand for what lies between; not the head of a list. */
function readNeighbours(units: Units, text: string, first: RawNumber): RawNumber | null {
  const { numeral } = first;
  if (numeral === null || first.unit !== null || numeral.magnitude > 0 || numeral.low.scale !== 0) return null;
  const opens = "\n。！？；:：".includes(text[first.start - 1] ?? "\n");
  if (numeral.low.digits < 1n || numeral.low.digits > 8n || opens) return null;
  const at = first.end + 1;
  const second = readNumeral(text, at, isDigit(text.charCodeAt(at)));
  if (second === null || second.words !== numeral.words) return null;
  const step = divide(second.low, decimal(numeral.low.digits + 1n));
  if (step === null || significantDigits(second.low) !== 1) return null;
  const unit = withUnit(units, text, second);
  const scaled = multiply(step, numeral.low);
  if (lastDigit(second.low) !== numeral.low.digits + 1n || (unit.unit === null && second.magnitude === 0)) return null;
  return joinRange({ ...first, low: scaled, high: scaled, numeral: { ...numeral, magnitude: 1 } }, unit, true);
}

/** The only digit of a round number. */
function lastDigit({ digits }: Decimal): bigint {
  let rest = digits;
  while (rest > 9n) rest /= 10n;
  return rest;
}

/** 三至四成: the first is in tenths too. */
function inTenths(first: RawNumber): RawNumber {
  return first.unit === null ? { ...first, low: shift(first.low, 1), high: shift(first.high, 1) } : first;
}

/** Longest currency word before a number: "RMB 5 billion – RMB 6 billion". */
const CURRENCY_MAX = 6;

/** Where the digits begin that a currency word or sign at `at` stands before; `at` where none does. */
function afterCurrency(units: Units, text: string, at: number): number {
  let digits = at;
  while (digits < at + CURRENCY_MAX && digits < text.length && !isDigit(text.charCodeAt(digits))) digits++;
  return digits > at && units.before(text, digits)?.start === at ? digits : at;
}

/** Whether the first of two numbers stands after a word that makes them two levels: from 20% to 60%, 由…到…. */
export function isFrom(text: string, start: number): boolean {
  return endsWithAny(lookBehind(text, start, 5).trimEnd(), ["从", "由", "自", "from"]);
}

function joinRange(first: RawNumber, second: RawNumber, worded: boolean): RawNumber | null {
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
  if (low.digits < 0n && !worded) return null;
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

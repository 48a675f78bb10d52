import type { DateParts } from "./calendar";
import { CHINESE_STARTS, chineseDigit, readChinese } from "./chinese";
import { readChineseDate } from "./dates-chinese";
import { beginsEnglishDate, readEnglishDate, readNumericDate } from "./dates-english";
import { compareDecimals, type Decimal, decimal, divide, multiply, shift } from "./decimal";
import { beginsEnglishNumber, readEnglish, readShare, wordEnd } from "./english";
import { isTimed } from "./nouns";
import { isDigit, isHan, isLetter, isSpace, type Numeral, skipSpace } from "./numeral";
import { isMoney, unitAfter, unitBefore } from "./units";

/** A number with its unit as read from the characters alone; context decides later what is kept. */
export interface RawNumber {
  start: number;
  end: number;
  low: Decimal;
  high: Decimal;
  /** null where no unit word stands beside it. */
  unit: string | null;
  numeral: Numeral | null;
  qualifiers: string[];
  /** Where the words that follow begin. */
  after: number;
  /** How it was written, where the context must know: an ordinal, a 大-count, a share, a ratio. */
  shape: "number" | "share" | "ratio" | "rank" | "kinds";
}

export interface RawDate {
  start: number;
  parts: DateParts;
}

export interface Scan {
  numbers: RawNumber[];
  dates: RawDate[];
}

const NOTHING = 0;
const DIGIT = 1;
const CHINESE = 2;
const LETTER = 3;
const RELATIVE = 4;
const kinds = new Uint8Array(65536);
for (const char of CHINESE_STARTS) kinds[char.charCodeAt(0)] = CHINESE;
for (const char of "去今明前本昨上这") kinds[char.charCodeAt(0)] = RELATIVE;
for (let code = 0x30; code <= 0x39; code++) kinds[code] = DIGIT;
for (let code = 0x61; code <= 0x7a; code++) kinds[code] = LETTER;

/** Letters that may stand glued before digits and still leave a number. */
const PREFIXES = new Set([
  "rm",
  "rmb",
  "usd",
  "hkd",
  "cny",
  "eur",
  "gbp",
  "jpy",
  "twd",
  "sgd",
  "us",
  "hk",
  "pe",
  "chf",
  "inr",
  "rs",
]);

/**
 * One pass over folded text: every number and date in order, none overlapping. Linear: each character is
 * read at most a fixed number of times. `original` is the text before folding where cases are the same, for month names.
 */
export function scan(text: string, original: string): Scan {
  const found: Scan = { numbers: [], dates: [] };
  const length = text.length;
  for (let at = 0; at < length; ) {
    switch (kinds[text.charCodeAt(at)]) {
      case NOTHING:
        at++;
        break;
      case RELATIVE: {
        const parts = readChineseDate(text, at);
        if (parts !== null) found.dates.push({ start: at, parts });
        at = parts?.end ?? at + 1;
        break;
      }
      case LETTER:
        at = takeWord(text, original, at, found);
        break;
      default:
        at = takeNumber(text, at, found);
    }
  }
  return found;
}

function takeWord(text: string, original: string, at: number, found: Scan): number {
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  if (isDigit(text.charCodeAt(end)) || (text[end] === "-" && isDigit(text.charCodeAt(end + 1))))
    return PREFIXES.has(word) ? end : tokenEnd(text, end);
  if (word.startsWith("http") || word === "www") return urlEnd(text, end);
  if (beginsEnglishDate(word, original.slice(at, end))) {
    const parts = readEnglishDate(text, at);
    if (parts !== null) {
      found.dates.push({ start: at, parts });
      return parts.end;
    }
  }
  if (!beginsEnglishNumber(word)) return end;
  const share = readShare(text, at);
  if (share !== null) {
    found.numbers.push({
      ...share,
      low: share.percent,
      high: share.percent,
      unit: "percent",
      numeral: null,
      qualifiers: [],
      after: share.end,
      shape: "share",
    });
    return share.end;
  }
  const numeral = readEnglish(text, at) ?? readSpan(text, at, end, word);
  if (numeral === null) return end;
  return pushNumber(text, withUnit(text, numeral), found);
}

/** "a day after", "the past year": one unit of time without a number word. */
function readSpan(text: string, at: number, end: number, word: string): Numeral | null {
  let unit = end;
  if (word === "past") unit = end;
  else if (word !== "a" && word !== "an") return null;
  const after = unitAfter(text, unit);
  if (after === null || after.end === unit || !SPANS.has(after.unit)) return null;
  if (word !== "past" && !isTimed(text, after.end)) return null;
  return {
    start: at,
    end: unit,
    low: decimal(1),
    high: decimal(1),
    vague: false,
    over: false,
    bare: false,
    magnitude: 0,
    plain: false,
    words: true,
  };
}

const SPANS = new Set(["days", "weeks", "months", "years"]);

/** The end of a token of letters, digits, hyphens and points: a name such as covid-19 or 7FEzNK6. */
function tokenEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const code = text.charCodeAt(end);
    if (
      isLetter(code) ||
      isDigit(code) ||
      ((code === 0x2d || code === 0x5f || code === 0x2e) && isWordCode(text.charCodeAt(end + 1)))
    )
      end++;
    else return end;
  }
}

function isWordCode(code: number): boolean {
  return isLetter(code) || isDigit(code);
}

function urlEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isSpace(text.charCodeAt(end)) && text[end] !== "\n" && !isHan(text.charCodeAt(end)))
    end++;
  return end;
}

function takeNumber(text: string, at: number, found: Scan): number {
  const digit = isDigit(text.charCodeAt(at));
  const date = readChineseDate(text, at) ?? (digit ? readNumericDate(text, at) : null);
  if (date !== null && (date.precision !== "year" || date.year === null || !isCounted(text, at, date.end))) {
    found.dates.push({ start: at, parts: date });
    return date.end;
  }
  const numeral = readNumeral(text, at, digit);
  if (numeral === null) {
    if (!digit) return at + 1;
    let end = at;
    while (
      isDigit(text.charCodeAt(end)) ||
      ((text[end] === "." || text[end] === ",") && isDigit(text.charCodeAt(end + 1)))
    )
      end++;
    return tokenEnd(text, end);
  }
  const special =
    readFraction(text, numeral) ?? readTenths(text, numeral) ?? readRatio(text, numeral) ?? readHalf(text, numeral);
  if (special !== null) return pushNumber(text, special, found);
  const number = withUnit(text, numeral);
  if (digit && number.unit === null && isLetter(text.charCodeAt(numeral.end))) return tokenEnd(text, numeral.end);
  return pushNumber(text, number, found);
}

/** A bare year followed by a unit is a number after all: 2000 元, 2000 家. */
function isCounted(text: string, at: number, end: number): boolean {
  if (!/^\d{4}$/.test(text.slice(at, end))) return false;
  const next = text[skipSpace(text, end)] ?? "";
  if ("万亿千百多余%‰倍元块点个家人名亩套户股页次斤公".includes(next) && next !== "") return true;
  if (unitBefore(text, at) !== null) return true;
  const word = skipSpace(text, end);
  const after = text.slice(word, wordEnd(text, word));
  return (
    after === "million" ||
    after === "billion" ||
    after === "times" ||
    after === "percent" ||
    after === "yuan" ||
    (text[end] === "," && isDigit(text.charCodeAt(end + 1)))
  );
}

function readNumeral(text: string, at: number, digit: boolean): Numeral | null {
  const chinese = readChinese(text, at);
  if (!digit || chinese === null) return chinese;
  const next = text.charCodeAt(skipSpace(text, chinese.end));
  if (!isLetter(next) && text[chinese.end] !== "-") return chinese;
  const english = readEnglish(text, at);
  return english !== null && english.end > chinese.end ? english : chinese;
}

/** The numeral with its unit after it and its currency before it. */
function withUnit(text: string, numeral: Numeral): RawNumber {
  const before = unitBefore(text, numeral.start);
  const after = unitAfter(text, numeral.end);
  let unit = after?.unit ?? null;
  let { start, low, high } = numeral;
  if (before !== null && (unit === null || unit === "CNY" || !isMoney(unit))) {
    if (unit === null || unit === "CNY" || numeral.magnitude === 0) unit = before.unit;
    start = before.start;
  }
  let end =
    after !== null && (before === null || unit === after.unit || after.unit === "CNY") ? after.end : numeral.end;
  const power = after !== null && end === after.end ? after.power : 0;
  if (power !== 0) {
    low = shift(low, power);
    high = shift(high, power);
  }
  const half = after !== null && end === after.end ? readTrailingHalf(text, end, unit) : 0;
  if (half > 0) {
    const extra = shift(decimal(5), -1);
    low = { digits: low.digits * 10n + extra.digits, scale: low.scale + 1 };
    high = { digits: high.digits * 10n + extra.digits, scale: high.scale + 1 };
    end = half;
  }
  return { start, end, low, high, unit, numeral, qualifiers: [], after: end, shape: "number" };
}

/** 两年半, 三倍半, 一个月半: half a unit more. */
function readTrailingHalf(text: string, end: number, unit: string | null): number {
  return text[end] === "半" && (unit === "years" || unit === "times" || unit === "months") ? end + 1 : 0;
}

/** 百分之五, 万分之五, 三分之一. */
function readFraction(text: string, numeral: Numeral): RawNumber | null {
  const at = skipSpace(text, numeral.end);
  if (!text.startsWith("分之", at)) return null;
  const over = readChinese(text, skipSpace(text, at + 2));
  if (over === null || numeral.low.digits <= 0n) return null;
  const low = divide(multiply(over.low, decimal(100)), numeral.low);
  const high = divide(multiply(over.high, decimal(100)), numeral.low);
  if (low === null || high === null) return null;
  return {
    start: numeral.start,
    end: over.end,
    low,
    high,
    unit: "percent",
    numeral: over,
    qualifiers: [],
    after: over.end,
    shape: "share",
  };
}

/** 八成, 七成半, 3 成. */
function readTenths(text: string, numeral: Numeral): RawNumber | null {
  const at = numeral.words ? numeral.end : skipSpace(text, numeral.end);
  if (text[at] !== "成" || "为功立了本员长绩果熟交都型品就份人效因语全语语".includes(text[at + 1] ?? " ")) return null;
  if (numeral.high.digits > 10n || numeral.high.scale !== 0 || numeral.magnitude > 0 || numeral.low.digits === 0n)
    return null;
  const half = text[at + 1] === "半" || chineseDigit(text[at + 1]) === 5 ? 5 : 0;
  const end = at + (half > 0 ? 2 : 1);
  const add = (value: Decimal) => decimal(value.digits * 10n + BigInt(half));
  return {
    start: numeral.start,
    end,
    low: add(numeral.low),
    high: add(numeral.high),
    unit: "percent",
    numeral,
    qualifiers: [],
    after: end,
    shape: "share",
  };
}

/** 1:100, 1∶9, 1/3. What each means (a multiple, a share) is for the context to say. */
function readRatio(text: string, numeral: Numeral): RawNumber | null {
  if (numeral.words || numeral.magnitude > 0 || numeral.over || numeral.vague) return null;
  const sign = text[numeral.end];
  if (sign !== ":" && sign !== "∶" && sign !== "/" && sign !== "比") return null;
  if (!isDigit(text.charCodeAt(numeral.end + 1))) return null;
  const second = readChinese(text, numeral.end + 1);
  if (second === null || second.low.digits === 0n || second.magnitude > 0) return null;
  const next = text[second.end];
  if (next === sign || (sign === ":" && isClock(text, numeral, second))) return null;
  if (sign === "/" && (numeral.low.digits >= second.low.digits || second.low.digits > 20n || numeral.low.digits === 0n))
    return null;
  const value = divide(sign === "/" ? multiply(numeral.low, decimal(100)) : numeral.low, second.low);
  if (value === null) return null;
  const other = sign === "/" ? value : second.low;
  return {
    start: numeral.start,
    end: second.end,
    low: sign === "/" ? value : numeral.low,
    high: other,
    unit: sign === "/" ? "percent" : "ratio",
    numeral,
    qualifiers: [],
    after: second.end,
    shape: sign === "/" ? "share" : "ratio",
  };
}

function isClock(text: string, first: Numeral, second: Numeral): boolean {
  if (second.end - second.start !== 2 || first.low.digits > 24n || second.low.digits > 59n) return false;
  const rest = text.slice(second.end, second.end + 4);
  return !/^ ?的?(?:杠杆|比|lev|ratio)/.test(rest) && second.low.digits < 60n && first.low.digits !== 1n;
}

/** 一半, 一大半, 半数. */
function readHalf(text: string, numeral: Numeral): RawNumber | null {
  let end = -1;
  if (text[numeral.start] === "半" && numeral.end === numeral.start + 1)
    end = text[numeral.end] === "数" ? numeral.end + 1 : -1;
  else if (text[numeral.start] === "一" && numeral.end === numeral.start + 1) {
    if (text[numeral.end] === "半") end = numeral.end + 1;
    else if (text.startsWith("大半", numeral.end)) end = numeral.end + 2;
  }
  if (end < 0) return null;
  const value = decimal(50);
  return {
    start: numeral.start,
    end,
    low: value,
    high: value,
    unit: "percent",
    numeral,
    qualifiers: text[end - 2] === "大" ? ["over"] : [],
    after: end,
    shape: "share",
  };
}

/** Keeps the number and, where a second one follows after a dash or 到, makes one range of both. Returns where to go on. */
function pushNumber(text: string, number: RawNumber, found: Scan): number {
  const range = number.shape === "number" || number.shape === "share" ? readRange(text, number) : null;
  found.numbers.push(range ?? number);
  return Math.max((range ?? number).end, (range ?? number).after);
}

const DASHES = "-–—－~～−至到";

function readRange(text: string, first: RawNumber): RawNumber | null {
  let at = skipSpace(text, first.end);
  let worded = false;
  if (DASHES.includes(text[at] ?? " ") && at < text.length) {
    worded = text[at] === "到" || text[at] === "至";
    at++;
  } else if (text.startsWith("to ", at) && at > first.end) {
    worded = true;
    at += 3;
  } else if (
    text.startsWith("and ", at) &&
    at > first.end &&
    text.slice(Math.max(0, first.start - 8), first.start) === "between "
  ) {
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
  if (!digit && kinds[text.charCodeAt(at)] !== CHINESE) return null;
  const numeral = readNumeral(text, at + signs, digit);
  if (numeral === null || (first.numeral === null && numeral.words)) return null;
  const second = readTenths(text, numeral) ?? withUnit(text, numeral);
  return joinRange(text, first, second);
}

function isFrom(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start).trimEnd();
  return before.endsWith("从") || before.endsWith("由") || before.endsWith("自") || before.endsWith("from");
}

function joinRange(_text: string, first: RawNumber, second: RawNumber): RawNumber | null {
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

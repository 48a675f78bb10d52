import { readDigits } from "./arabic";
import { chineseDigit, readChinese } from "./chinese";
import { add, compareDecimals, type Decimal, decimal, divide, multiply, shift } from "./decimal";
import { readEnglish } from "./english";
import { isDigit, isHan, isLetter, lookBehind, type Numeral, skipSpace } from "./numeral";
import { type RawNumber, share } from "./raw";
import type { Units } from "./units";

/** Numbers that are written in a shape of their own: fractions, tenths, ratios and halves. Null for all others. */
export function readShape(text: string, numeral: Numeral): RawNumber | null {
  return (
    readFraction(text, numeral) ??
    readSpokenRate(text, numeral) ??
    readTenths(text, numeral) ??
    readRatio(text, numeral) ??
    readToOne(text, numeral) ??
    readHalf(text, numeral)
  );
}

/** 百分之五, 万分之五, 三分之一. */
function readFraction(text: string, numeral: Numeral): RawNumber | null {
  const at = skipSpace(text, numeral.end);
  if (!text.startsWith("分之", at)) return null;
  const over = readChinese(text, skipSpace(text, at + 2), true);
  if (over === null || numeral.low.digits <= 0n) return null;
  const low = divide(multiply(over.low, decimal(100)), numeral.low);
  const high = divide(multiply(over.high, decimal(100)), numeral.low);
  if (low === null || high === null) return null;
  return share(numeral.start, over.end, low, high, over);
}

const RATE_BEFORE = /(?:[日月年]息|利率|费率|佣金|手续费)[为是仅约低至达到只才要收:： ]{0,3}$/;
const RATE_AFTER = /^的(?:[日月年]?(?:息|利率|费率)|佣金|手续费)/;
const RATE_REACH = 8;

/** 日息万五, 万2.5的佣金: ten-thousandths or thousandths beside a word for a rate, where nothing goes on that would make it an amount. */
function readSpokenRate(text: string, { start }: Numeral): RawNumber | null {
  const places = text[start] === "万" ? 2 : text[start] === "千" ? 1 : 0;
  if (places === 0) return null;
  const digit = chineseDigit(text[start + 1]);
  const run = isDigit(text.charCodeAt(start + 1)) ? readDigits(text, start + 1) : null;
  const value = digit === undefined ? run?.value : decimal(digit);
  const end = run?.end ?? start + 2;
  if (value === undefined || value === null || "元块万亿千百十分点个人家名户".includes(text[end] ?? "。")) return null;
  // 利率万一上调: "in case".
  if (text[start + 1] === "一" && lookBehind(text, start, 2) === "利率") return null;
  if (!RATE_BEFORE.test(lookBehind(text, start, RATE_REACH)) && !RATE_AFTER.test(text.slice(end, end + 5))) return null;
  const percent = shift(value, -places);
  return share(start, end, percent, percent, null);
}

/** 八成, 七成半, 3 成. */
export function readTenths(text: string, numeral: Numeral): RawNumber | null {
  const at = numeral.words ? numeral.end : skipSpace(text, numeral.end);
  if (text[at] !== "成" || "为功立了本员长绩果熟交都型品就份人效因语全".includes(text[at + 1] ?? " ")) return null;
  if (numeral.high.digits > 10n || numeral.high.scale !== 0 || numeral.magnitude > 0 || numeral.low.digits === 0n)
    return null;
  const half = tenthsAfter(text, at + 1);
  const end = at + (half > 0 ? 2 : 1);
  const tenfold = (value: Decimal) => decimal(value.digits * 10n + BigInt(half));
  return share(numeral.start, end, tenfold(numeral.low), tenfold(numeral.high), numeral);
}

/** 七成半, 三成三: what follows 成 as hundredths, unless it counts something of its own (七成五家). */
function tenthsAfter(text: string, at: number): number {
  if (text[at] === "半") return 5;
  const digit = chineseDigit(text[at]) ?? 0;
  return text[at] === "两" || "家个名人位年月日点倍十百千万亿成线分".includes(text[at + 1] ?? " ") ? 0 : digit;
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
  const month = sign === "/" && "月日号".includes(next ?? " ");
  if (next === sign || month || (sign === ":" && isClock(text, numeral, second))) return null;
  if (sign === "/" && (numeral.low.digits >= second.low.digits || second.low.digits > 20n || numeral.low.digits === 0n))
    return null;
  if (sign === "/" ? !isFraction(text, numeral.start, second.end) : !isRatio(text, numeral, second)) return null;
  if (sign === "/") {
    const value = divide(multiply(numeral.low, decimal(100)), second.low) as Decimal;
    return share(numeral.start, second.end, value, value, numeral);
  }
  const { start } = numeral;
  return {
    start,
    end: second.end,
    low: numeral.low,
    high: second.low,
    unit: "ratio",
    numeral,
    qualifiers: [],
    after: second.end,
    shape: "ratio",
  };
}

/** 2/3的委员, "over 2/3 of": not a page of a slide show (2/5) or a size (12/16GB). */
function isFraction(text: string, start: number, end: number): boolean {
  const next = skipSpace(text, end);
  if (isHan(text.charCodeAt(next)) || text.startsWith("of ", next) || text.startsWith("majority", next)) return true;
  return (
    !isLetter(text.charCodeAt(end)) &&
    (isHan(text.charCodeAt(start - 1)) ||
      FRACTIONS.some((word) => lookBehind(text, start, 10).trimEnd().endsWith(word)))
  );
}

const FRACTIONS = ["than", "over", "about", "nearly", "almost", "least"];
const RATIO_WORDS = ["比", "杠杆", "出资", "分成", "赔率", "配资", "ratio", "lev", "odds"];

/** Something to one, parts of ten or a hundred, or a word of ratios around; nothing that letters or digits go on. */
function isRatio(text: string, first: Numeral, second: Numeral): boolean {
  const code = text.charCodeAt(second.end);
  if (isLetter(code) || isDigit(text.charCodeAt(first.start - 1)) || text[first.start - 1] === "-") return false;
  const [low, high] = [first.low, second.low];
  const one = decimal(1);
  if (low.digits === 0n || lookBehind(text, first.start, 4).includes("比分")) return false;
  if (compareDecimals(low, one) === 0 || compareDecimals(high, one) === 0) return true;
  const sum = add(low, high);
  if (compareDecimals(sum, decimal(10)) === 0 || compareDecimals(sum, decimal(100)) === 0) return true;
  const around = lookBehind(text, first.start, 14) + text.slice(second.end, second.end + 8);
  return text[first.end] === "比" || RATIO_WORDS.some((word) => around.includes(word));
}

/** "60 to 1": a ratio where nothing is counted after the one, which would make it a range. */
export function readToOne(text: string, numeral: Numeral): RawNumber | null {
  const { start } = numeral;
  const sign = [" to 1", "-to-1", " to one", "-to-one"].find((words) => text.startsWith(words, numeral.end));
  if (sign === undefined || numeral.magnitude > 0 || compareDecimals(numeral.low, decimal(1)) <= 0) return null;
  const end = numeral.end + sign.length;
  const goesOn = isDigit(text.charCodeAt(end)) || isLetter(text.charCodeAt(end)) || isCountedNext(text, end);
  if (goesOn || lookBehind(text, start, 5) === "from ") return null;
  const [low, high] = [numeral.low, decimal(1)];
  return { start, end, low, high, unit: "ratio", numeral, qualifiers: [], after: end, shape: "ratio" };
}

const AFTER_RATIO = ["lev", "ratio", "on ", "in ", "is ", "was ", "or ", "and ", "against ", "for ", "margin", "odds"];

function isCountedNext(text: string, at: number): boolean {
  const next = text[at] ?? ".";
  if (next === "%" || (next === "." && isDigit(text.charCodeAt(at + 1)))) return true;
  if (next !== " " && next !== "-") return false;
  return !AFTER_RATIO.some((word) => text.startsWith(word, at + 1));
}

/** "one in five", "9 out of 10", in percent; not "three in ten days". */
export function readOneIn(units: Units, text: string, numeral: Numeral): RawNumber | null {
  const joint = [" in ", "-in-", " out of "].find((words) => text.startsWith(words, numeral.end));
  if (joint === undefined || !isSmall(numeral)) return null;
  const at = numeral.end + joint.length;
  const over = readEnglish(text, at);
  if (over === null || !isSmall(over) || compareDecimals(numeral.low, over.low) >= 0) return null;
  const next = text[over.end] ?? ".";
  if ("%:/-".includes(next) || (".,".includes(next) && isDigit(text.charCodeAt(over.end + 1)))) return null;
  const unit = units.after(text, over.end);
  if (unit !== null && unit.unit !== "count-people") return null;
  const value = divide(multiply(numeral.low, decimal(100)), over.low);
  return value === null ? null : share(numeral.start, over.end, value, value, numeral);
}

/** A whole number from 1 to 1000 without a qualifier of its own. */
function isSmall({ low, vague, over }: Numeral): boolean {
  return !vague && !over && low.scale === 0 && low.digits >= 1n && low.digits <= 1000n;
}

/** 14:30, 12:33:40.5: the time of day, or a part of one, unless the words around speak of a ratio. */
function isClock(text: string, first: Numeral, second: Numeral): boolean {
  if (text[first.start - 1] === ":") return true;
  const size = second.end - second.start;
  if (size < 2 || (size > 2 && text[second.start + 2] !== ".")) return false;
  if (compareDecimals(first.low, decimal(24)) > 0 || compareDecimals(second.low, decimal(60)) >= 0) return false;
  const around = lookBehind(text, first.start, 14) + text.slice(second.end, second.end + 8);
  return !["杠杆", "比", "出资", "lev", "ratio"].some((word) => around.includes(word));
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
  const half = share(numeral.start, end, value, value, numeral);
  return text[end - 2] === "大" ? { ...half, qualifiers: ["over"] } : half;
}

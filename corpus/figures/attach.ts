import { readChinese } from "./chinese";
import { isMoney } from "./currency";
import { type Decimal, shift } from "./decimal";
import { readEnglish } from "./english";
import { isHan, isLetter, lookBehind, type Numeral, skipSpace } from "./numeral";
import type { RawNumber } from "./raw";
import type { Unit, Units } from "./units";

/** The numeral at a position in either language; the longer reading wins. */
export function readNumeral(text: string, at: number, digit: boolean): Numeral | null {
  const chinese = readChinese(text, at);
  if (!digit || chinese === null) return chinese;
  const next = text.charCodeAt(skipSpace(text, chinese.end));
  if (!isLetter(next) && text[chinese.end] !== "-" && !isMixedFraction(text, chinese.end)) return chinese;
  const english = readEnglish(text, at);
  return english !== null && english.end > chinese.end ? english : chinese;
}

/** 6 1/2, 2½. */
function isMixedFraction(text: string, at: number): boolean {
  return "½¼¾".includes(text[at] ?? " ") || (text[at] === " " && text[at + 2] === "/");
}

/** The numeral with its unit after it and its currency and sign before it. */
export function withUnit(units: Units, text: string, numeral: Numeral): RawNumber {
  const before = units.before(text, numeral.start);
  const halved = text.startsWith("个半", numeral.end) ? afterHalf(units, text, numeral.end + 2) : null;
  const plus = text[numeral.end] === "+" ? units.after(text, numeral.end + 1) : null;
  const after = halved ?? plus ?? countedIn(units, text, numeral) ?? ofMoney(units, text, numeral);
  let unit = after?.unit ?? null;
  let { start, low, high } = numeral;
  if (before !== null && (unit === null || unit === "CNY" || !isMoney(unit))) {
    if (unit === null || unit === "CNY" || numeral.magnitude === 0) unit = before.unit;
    start = before.start;
  }
  const taken = after !== null && (before === null || unit === after.unit || after.unit === "CNY") ? after : null;
  if (taken !== null) [low, high] = [shift(low, taken.power), shift(high, taken.power)];
  let end = taken?.end ?? numeral.end;
  const tail = taken !== null && halved === null && hasTrailingHalf(text, taken);
  if (tail) end++;
  if (taken !== null && (tail || halved !== null)) [low, high] = [plusHalf(low), plusHalf(high)];
  const minus = minusBefore(text, start, unit);
  if (minus > 0) {
    start -= minus;
    [low, high] = [negative(high), negative(low)];
  }
  const qualifiers = taken !== null && taken === plus ? ["over"] : [];
  return { start, end, low, high, unit, numeral, qualifiers, after: end, shape: "number" };
}

/** 一个半月, 两个半小时: the unit after 个半. */
function afterHalf(units: Units, text: string, at: number): Unit | null {
  return text[at] === "月" ? { unit: "months", end: at + 1, power: 0 } : units.after(text, at);
}

/** The unit right after a numeral; of 10亿年收入 and 百万年薪 the year is what follows it. */
function countedIn(units: Units, text: string, { end, magnitude, bare }: Numeral): Unit | null {
  const unit = units.after(text, end);
  const yearly =
    unit?.unit === "years" && (magnitude >= 4 || bare) && "薪收利营净产均终化".includes(text[unit.end] ?? "。");
  return yearly ? null : unit;
}

/** "tens of billions of dollars". */
function ofMoney(units: Units, text: string, { vague, end }: Numeral): Unit | null {
  const unit = vague && text.startsWith(" of ", end) ? units.after(text, end + 3) : null;
  return unit !== null && isMoney(unit.unit) ? unit : null;
}

/** 两年半, 三倍半: half a unit more. 一个半月 has it inside. */
function hasTrailingHalf(text: string, { unit, end }: Unit): boolean {
  return text[end] === "半" && (unit === "years" || unit === "times" || unit === "months");
}

function plusHalf(value: Decimal): Decimal {
  return { digits: value.digits * 10n + 5n * 10n ** BigInt(Math.max(0, value.scale)), scale: value.scale + 1 };
}

function negative(value: Decimal): Decimal {
  return { digits: -value.digits, scale: value.scale };
}

/** The length of the minus before a number, 0 where none stands: a sign, and with a share 负 and "minus" (背负30% is borne). */
function minusBefore(text: string, start: number, unit: string | null): number {
  if (hasMinusSign(text, start, unit)) return 1;
  if (unit !== "percent" && unit !== "points") return 0;
  const before = lookBehind(text, start, 7);
  if (lookBehind(text, start, 14).endsWith("plus or minus ")) return 0;
  if (before.endsWith("minus ")) return before === "minus " || !isLetter(before.charCodeAt(0)) ? 6 : 0;
  return before.endsWith("负") && !"背担肩自税减正胜抱欠".includes(before.at(-2) ?? " ") ? 1 : 0;
}

/** A minus right before the number and after no word or digit: -5%, （−3）. After a Chinese character a hyphen only with %, where it joins nothing. */
function hasMinusSign(text: string, start: number, unit: string | null): boolean {
  const sign = text[start - 1];
  if (sign !== "-" && sign !== "−") return false;
  const before = text.charCodeAt(start - 2);
  if (start < 2 || before === 0x20 || before === 0x28 || before === 0x0a) return unit !== null;
  return (
    isHan(before) &&
    unit !== null &&
    (sign === "−" || unit === "percent" || "至到为达".includes(text[start - 2] as string))
  );
}

import { DIGITS_MAX } from "../limits";
import { type Decimal, parseDecimal } from "./decimal";
import { isDigit, isSpace, skipSpace } from "./numeral";

const COMMA = 0x2c;
const POINT = 0x2e;

/** A run of Arabic digits. `value` is null for what is an identifier rather than a number: too long, 007, 1.2.3. */
export interface DigitRun {
  end: number;
  value: Decimal | null;
  plain: boolean;
}

/**
 * Reads digits at `start` with thousands separators (comma, thin or no-break space; by twos in India, 1,20,000), a decimal
 * point and a stray space inside (36 00亿). The text must be folded, so that full-width digits are gone.
 */
export function readDigits(text: string, start: number): DigitRun {
  let end = start;
  let digits = "";
  let plain = true;
  const indian = endOfIndian(text, start);
  if (indian > 0) {
    digits = text.slice(start, indian).replaceAll(",", "");
    end = indian;
    plain = false;
  }
  for (;;) {
    const from = end;
    while (isDigit(text.charCodeAt(end))) end++;
    if (digits.length <= DIGITS_MAX) digits += text.slice(from, Math.min(end, from + DIGITS_MAX + 1));
    const next = groupStart(text, start, end);
    if (next < 0) break;
    plain = false;
    end = next;
  }
  let fraction = false;
  if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
    const from = end;
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - from <= DIGITS_MAX) digits += text.slice(from, end);
    else return { end, value: null, plain: false };
    fraction = true;
    plain = false;
    if (text.charCodeAt(end) === POINT && isDigit(text.charCodeAt(end + 1))) {
      while (isDigit(text.charCodeAt(end)) || text.charCodeAt(end) === POINT) end++;
      return { end, value: null, plain: false };
    }
  }
  const whole = fraction ? digits.indexOf(".") : digits.length;
  if (whole > DIGITS_MAX || (whole > 1 && digits.charCodeAt(0) === 0x30)) return { end, value: null, plain };
  return { end, value: parseDecimal(digits), plain };
}

/** Where the next group of digits begins, or -1: after a separator and three digits, or a stray space before a group with a leading zero. */
function groupStart(text: string, start: number, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== COMMA && !isSpace(code)) return -1;
  let after = end + 1;
  while (isDigit(text.charCodeAt(after)) && after < end + 5) after++;
  const size = after - end - 1;
  const first = end - start;
  if (code === COMMA)
    return size === 3 && first !== 0 && (first <= 3 || text.charCodeAt(end - 4) === COMMA) ? end + 1 : -1;
  if (size === 3 && end - start <= SPACED_MAX && isGroup(text, start, end, after)) return end + 1;
  const stray = size >= 2 && size <= 3 && text.charCodeAt(end + 1) === 0x30 && first <= 2;
  return stray && isBig(text.charCodeAt(after)) ? end + 1 : -1;
}

/** One or two digits, groups of two and a last one of three: 1,20,000 and 2,50,00,000. The groups are few, so that a list of pairs costs no more than its length. */
const INDIAN = /\d{1,2}(?:,\d\d){1,8},\d{3}(?!,?\d)/y;

/** Where a number with commas in the Indian way ends, or -1 where none begins. */
function endOfIndian(text: string, start: number): number {
  INDIAN.lastIndex = start;
  return INDIAN.test(text) ? INDIAN.lastIndex : -1;
}

/** Longest number with spaces inside: beyond it, groups of three are a list. */
const SPACED_MAX = 24;

/** Three digits after a thin space; after a plain one (1 000 000, 2 300亿) where they are round or a big unit follows. */
function isGroup(text: string, start: number, end: number, after: number): boolean {
  const code = text.charCodeAt(end);
  if (code !== 0x20 && code !== 9) return true;
  const first = end - start <= 3;
  if (first && isBig(text.charCodeAt(skipSpace(text, after)))) return true;
  return text.startsWith("000", end + 1) && (first || text.startsWith(" 000", end - 4));
}

function isBig(code: number): boolean {
  return code === 0x4ebf || code === 0x4e07;
}

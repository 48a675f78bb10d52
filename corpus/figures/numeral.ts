import { add, type Decimal, shift } from "./decimal";

/** A number as far as its numeral goes, before units are looked at. Offsets are into the folded text. */
export interface Numeral {
  start: number;
  end: number;
  low: Decimal;
  high: Decimal;
  /** 几, 数, "dozens of": the range is a way of speaking. */
  vague: boolean;
  /** 多, 余 inside or right after the numeral. */
  over: boolean;
  /** No digit at all, as in 万亿 or 千万: a number only if a unit or counter follows. */
  bare: boolean;
  /** Power of ten of the big unit at its end (8 for 7300 亿, 12 for 2 万亿), 0 without one. */
  magnitude: number;
  /** A plain run of Arabic digits, without separators, point or magnitude. */
  plain: boolean;
  /** Written as words or Chinese characters throughout. */
  words: boolean;
}

/** Both ends of a numeral's range, computed side by side. */
export type Pair = readonly [Decimal, Decimal];

export function addPairs(a: Pair | null, b: Pair | null): Pair | null {
  if (a === null) return b;
  if (b === null) return a;
  return [add(a[0], b[0]), add(a[1], b[1])];
}

export function shiftPair(pair: Pair, power: number): Pair {
  return [shift(pair[0], power), shift(pair[1], power)];
}

const SPACE = 0x20;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

/** Space, tab, no-break and thin spaces; not line breaks, which end a thought. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === 9 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x3000;
}

/** The first position at or after `at` that is no space, looking at most two spaces ahead. */
export function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < at + 2 && isSpace(text.charCodeAt(next))) next++;
  return next;
}

/** The last position at or before `at` that is no space, looking at most two spaces back. */
export function skipSpaceBack(text: string, at: number): number {
  let next = at;
  while (next > at - 2 && isSpace(text.charCodeAt(next))) next--;
  return next;
}

/** The last characters before a position, at most `length` of them. */
export function lookBehind(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

/** Whether a text ends with one of the words. */
export function endsWithAny(text: string, words: readonly string[]): boolean {
  return words.some((word) => text.endsWith(word));
}

/** Whether one of the words stands in the last `reach` characters of a text with no mark of `stops` after it. */
export function endsNear(text: string, words: readonly string[], reach: number, stops: string): boolean {
  for (const word of words) {
    const at = text.lastIndexOf(word);
    if (at < 0 || text.length - at - word.length > reach) continue;
    let open = true;
    for (let next = at + word.length; next < text.length; next++)
      if (stops.includes(text[next] as string)) open = false;
    if (open) return true;
  }
  return false;
}

import { chineseDigit } from "./chinese";
import { decimal } from "./decimal";
import { skipSpace } from "./numeral";
import type { RawNumber } from "./raw";
import type { ScanWords } from "./words";

/** 翻番, 翻了两番, "doubled", "twice the": a growth to so many times; null for any other word. */
export function readDoubling(words: ScanWords, text: string, at: number, word: string): RawNumber | null {
  let times = words.doublings.find(([name]) => name === word)?.[1];
  if (times === undefined) return null;
  let end = at + word.length;
  if (times === 0) {
    if (text[end] === "了") end++;
    const digit = chineseDigit(text[end]) ?? 1;
    if (chineseDigit(text[end]) !== undefined) end++;
    const noun = text[end];
    if (digit > 6 || digit === 0 || !(noun === "番" || (noun === "倍" && end === at + 1))) return null;
    times = 2 ** digit;
    end++;
  }
  const next = skipSpace(text, end);
  if (words.goesOn.some((other) => word !== "twice" && text.startsWith(other, next))) return null;
  if (word === "twice" && !words.twiceOf.some((other) => text.startsWith(`${other} `, next))) return null;
  const value = decimal(times);
  const qualifiers = word === "twice" ? [] : ["change"];
  return {
    start: at,
    end,
    low: value,
    high: value,
    unit: "times",
    numeral: null,
    qualifiers,
    after: end,
    shape: "share",
  };
}

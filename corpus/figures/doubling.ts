import { chineseDigit } from "./chinese";
import { decimal } from "./decimal";
import { skipSpace } from "./numeral";
import type { RawNumber } from "./raw";

const TIMES = new Map([
  ["翻", 0],
  ["doubled", 2],
  ["twice", 2],
  ["tripled", 3],
  ["trebled", 3],
  ["quadrupled", 4],
]);
/** After these a level follows (翻倍上升至3%), or another sense ("doubled down"). */
const GOES_ON = ["至", "到", "上升", "增", "涨", "to ", "from ", "down", "as ", "up"];
/** What "twice" compares with: alone it says how often. */
const COMPARED = ["the", "that", "as", "its", "their", "what", "his"];

/** 翻番, 翻了两番, "doubled", "twice the": a growth to so many times; null for any other word. */
export function readDoubling(text: string, at: number, word: string): RawNumber | null {
  let times = TIMES.get(word);
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
  if (GOES_ON.some((other) => word !== "twice" && text.startsWith(other, next))) return null;
  if (word === "twice" && !COMPARED.some((other) => text.startsWith(`${other} `, next))) return null;
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

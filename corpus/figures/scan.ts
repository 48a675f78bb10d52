import { DIGITS_MAX } from "../limits";
import { readNumeral, withUnit } from "./attach";
import { CHINESE_STARTS } from "./chinese";
import { readChineseDate } from "./dates-chinese";
import { beginsEnglishDate, readEnglishDate, readNumericDate } from "./dates-english";
import { decimal } from "./decimal";
import { readDoubling } from "./doubling";
import { beginsEnglishNumber, readEnglish, readShare, wordEnd } from "./english";
import { isTimed } from "./nouns";
import { isDigit, isHan, isLetter, isSpace, type Numeral, skipSpace } from "./numeral";
import { readRange } from "./ranges";
import { type RawNumber, type Scan, share } from "./raw";
import { readOneIn, readShape, readToOne } from "./shapes";
import type { Units } from "./units";
import { shareYears } from "./years";

const NOTHING = 0;
const DIGIT = 1;
const CHINESE = 2;
const LETTER = 3;
const RELATIVE = 4;
const DOUBLING = 5;
const kinds = new Uint8Array(65536);
for (const char of CHINESE_STARTS) kinds[char.charCodeAt(0)] = CHINESE;
for (const char of "去今明前本昨上这") kinds[char.charCodeAt(0)] = RELATIVE;
kinds["翻".charCodeAt(0)] = DOUBLING;
for (let code = 0x30; code <= 0x39; code++) kinds[code] = DIGIT;
for (let code = 0x61; code <= 0x7a; code++) kinds[code] = LETTER;

/**
 * One pass over folded text: every number and date in order, none overlapping. Linear: each character is
 * read at most a fixed number of times. `isCapital` says whether a letter was one before folding, as May the month.
 */
export function scan(units: Units, text: string, isCapital: (at: number) => boolean): Scan {
  const found: Scan = { numbers: [], dates: [] };
  const length = text.length;
  for (let at = 0; at < length; ) {
    switch (kinds[text.charCodeAt(at)]) {
      case NOTHING:
        at++;
        break;
      case RELATIVE: {
        const parts = readChineseDate(units.words, text, at);
        if (parts !== null) found.dates.push({ start: at, parts });
        at = parts?.end ?? at + 1;
        break;
      }
      case DOUBLING: {
        const number = readDoubling(units.words, text, at, "翻");
        if (number !== null) found.numbers.push(number);
        at = number?.end ?? at + 1;
        break;
      }
      case LETTER:
        at = takeWord(units, text, isCapital, at, found);
        break;
      default:
        at = takeNumber(units, text, at, found);
    }
  }
  shareYears(text, found.dates);
  return found;
}

function takeWord(units: Units, text: string, isCapital: (at: number) => boolean, at: number, found: Scan): number {
  const end = wordEnd(text, at);
  const word = text.slice(at, end);
  if (beginsEnglishDate(units.words, word, isCapital(at))) {
    const parts = readEnglishDate(units.words, text, at);
    if (parts !== null) {
      found.dates.push({ start: at, parts });
      return parts.end;
    }
  }
  if (isDigit(text.charCodeAt(end)) || (text[end] === "-" && isDigit(text.charCodeAt(end + 1))))
    return units.words.prefixes.includes(word) ? end : tokenEnd(text, end);
  if (word.startsWith("http") || word === "www") return urlEnd(text, end);
  const doubling = readDoubling(units.words, text, at, word);
  if (doubling !== null) {
    found.numbers.push(doubling);
    return doubling.end;
  }
  if (!beginsEnglishNumber(word)) return end;
  const part = readShare(text, at);
  if (part !== null) {
    found.numbers.push(share(part.start, part.end, part.percent, part.percent, null));
    return part.end;
  }
  const numeral = readEnglish(text, at) ?? readSpan(units, text, at, end, word);
  if (numeral === null) return end;
  const shaped = readOneIn(units, text, numeral) ?? readToOne(text, numeral);
  return pushNumber(units, text, shaped ?? withUnit(units, text, numeral), found);
}

/** "a day after", "the past year": one unit of time without a number word. */
function readSpan(units: Units, text: string, at: number, end: number, word: string): Numeral | null {
  if (word !== "past" && word !== "a" && word !== "an") return null;
  const after = units.after(text, end);
  if (after === null || !SPANS.has(after.unit)) return null;
  if (word !== "past" && !isTimed(text, after.end)) return null;
  return {
    start: at,
    end,
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

function takeNumber(units: Units, text: string, at: number, found: Scan): number {
  const digit = isDigit(text.charCodeAt(at));
  const date = readChineseDate(units.words, text, at) ?? (digit ? readNumericDate(text, at) : null);
  if (date !== null && (date.precision !== "year" || date.year === null || !isCounted(units, text, at, date.end))) {
    found.dates.push({ start: at, parts: date });
    return date.end;
  }
  const numeral = readNumeral(text, at, digit);
  if (numeral === null) {
    if (!digit) return afterRun(text, at);
    let end = at;
    while (
      isDigit(text.charCodeAt(end)) ||
      ((text[end] === "." || text[end] === ",") && isDigit(text.charCodeAt(end + 1)))
    )
      end++;
    return tokenEnd(text, end);
  }
  const special = readShape(text, numeral) ?? readOneIn(units, text, numeral);
  if (special !== null) return pushNumber(units, text, special, found);
  const number = withUnit(units, text, numeral);
  if (digit && number.unit === null && isLetter(text.charCodeAt(numeral.end))) return tokenEnd(text, numeral.end);
  return pushNumber(units, text, number, found);
}

/** The next character, or the end of a run of number characters that is too long to be a number. */
function afterRun(text: string, at: number): number {
  let end = at;
  while (kinds[text.charCodeAt(end)] === CHINESE) end++;
  return end - at > DIGITS_MAX ? end : at + 1;
}

/** A bare year followed by a unit is a number after all: 2000 元, 2000 家, 85家银行危机. */
function isCounted(units: Units, text: string, at: number, end: number): boolean {
  if (end - at === 2 && isDigit(text.charCodeAt(end - 1))) {
    const named = units.words.events.some((event) => text.startsWith(event, skipSpace(text, end)));
    return !named && units.after(text, end) !== null;
  }
  if (end - at !== 4 || !isDigit(text.charCodeAt(end - 1))) return false;
  const next = text[skipSpace(text, end)] ?? "";
  if ("万亿千百多余来%‰倍元块点个家人名亩套户股页次斤公".includes(next) && next !== "") return true;
  if (units.before(text, at) !== null) return true;
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

/** Keeps the number and, where a second one follows after a dash or 到, makes one range of both. Returns where to go on. */
function pushNumber(units: Units, text: string, number: RawNumber, found: Scan): number {
  const range = number.shape === "number" || number.shape === "share" ? readRange(units, text, number) : null;
  const taken = range ?? number;
  const last = found.numbers.at(-1)?.end ?? 0;
  found.numbers.push(taken.start < last ? { ...taken, start: last } : taken);
  return Math.max(taken.end, taken.after);
}

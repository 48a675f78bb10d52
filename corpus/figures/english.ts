import { ENGLISH_NUMBERS } from "../text/english-numbers";
import { readDigits } from "./arabic";
import { type Decimal, decimal, divide, multiply, parseDecimal, shift } from "./decimal";
import {
  addPairs,
  endsWithAny,
  isDigit,
  isLetter,
  isSpace,
  lookBehind,
  type Numeral,
  type Pair,
  shiftPair,
} from "./numeral";

const SMALL = new Map([["zero", 0], ...Object.entries(ENGLISH_NUMBERS)]);
const POWERS = new Map<string, number>([
  ["hundred", 2],
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["trillion", 12],
  ["mln", 6],
  ["bln", 9],
  ["mn", 6],
  ["bn", 9],
  ["tn", 12],
  ["trn", 12],
  ["lakh", 5],
  ["crore", 7],
  ["cr", 7],
]);
const CODES = ["usd", "gbp", "eur", "hkd", "cny", "rmb", "inr", "jpy", "sgd", "aud", "cad", "chf", "twd"];
/** Letters glued to digits, as in $34.5B; only there. */
const SUFFIXES = new Map<string, number>([
  ["k", 3],
  ["m", 6],
  ["b", 9],
  ["t", 12],
  ["bn", 9],
  ["mn", 6],
  ["tn", 12],
  ["trn", 12],
  ["cr", 7],
]);
const PLURALS = new Map<string, number>([
  ["dozens", 1],
  ["scores", 1],
  ["tens", 1],
  ...["hundred", "thousand", "lakh", "million", "crore", "billion", "trillion"].map((word): [string, number] => [
    `${word}s`,
    POWERS.get(word)!,
  ]),
]);
const PARTS = new Map<string, number>([
  ["half", 2],
  ["third", 3],
  ["quarter", 4],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
  ["seventh", 7],
  ["eighth", 8],
  ["ninth", 9],
  ["tenth", 10],
]);

/** Longest numeral in words: "nine hundred and ninety-nine billion …". */
const WORDS_MAX = 40;

/** Whether a word can begin an English numeral; asked for every Latin word of a text. */
export function beginsEnglishNumber(word: string): boolean {
  return (
    SMALL.has(word) ||
    PLURALS.has(word) ||
    word === "half" ||
    word === "a" ||
    word === "an" ||
    word === "hundred" ||
    word === "couple" ||
    word === "several" ||
    word === "past"
  );
}

/** A share written as a fraction ("two-thirds", "a quarter"), in percent. */
export interface Share {
  start: number;
  end: number;
  percent: Decimal;
}

/** The end of the Latin word at `at`. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** Where the next word begins after a space or hyphen, or -1. */
export function nextWord(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (!isSpace(code) && code !== 0x2d && code !== 0x2010 && code !== 0x2011) return -1;
  return isLetter(text.charCodeAt(at + 1)) ? at + 1 : -1;
}

/** Before "half of the year" and "three quarters of 2020", which are no shares. */
const OF_A_YEAR = /\b(?:first|second|latter|last|final)[ -]$/;

/** Reads "a third", "two-thirds", "one-tenth", "three quarters", "half" (not "half a billion"). */
export function readShare(text: string, start: number): Share | null {
  if (OF_A_YEAR.test(lookBehind(text, start, 8))) return null;
  const end = wordEnd(text, start);
  const first = text.slice(start, end);
  if (first === "half") return isHalf(text, start, end) ? { start, end, percent: decimal(50) } : null;
  const over = first === "a" || first === "an" ? 1 : SMALL.get(first);
  if (over === undefined || over === 0 || over > 20) return null;
  const next = nextWord(text, end);
  if (next < 0) return null;
  const nextEnd = wordEnd(text, next);
  let part = text.slice(next, nextEnd);
  if (part.endsWith("s") && over > 1) part = part.slice(0, -1);
  if (part === "halve") part = "half";
  const under = PARTS.get(part);
  if (
    under === undefined ||
    under <= over ||
    (under > 2 && over === 1 && isOrdinalUse(text, start, nextEnd, first, part))
  )
    return null;
  if (first === "a" && part === "half") return null;
  return { start, end: nextEnd, percent: divide(decimal(over * 100), decimal(under)) as Decimal };
}

/** "a third company" is an ordinal; a share is followed by "of" or ends its phrase. */
function isOrdinalUse(text: string, start: number, end: number, first: string, part: string): boolean {
  if (first === "one" || (part === "quarter" && text.startsWith(" of", end)))
    return part === "quarter" && first === "a" && !text.startsWith(" of", end);
  const next = nextWord(text, end);
  if (next < 0) return start < 0;
  const word = text.slice(next, wordEnd(text, next));
  return !["of", "to", "in", "from", "owned", "held", "less", "more", "smaller", "larger", "lower", "higher"].includes(
    word,
  );
}

/** "half of", "more than half": a share; not "half a billion" or "half-hearted". */
function isHalf(text: string, start: number, end: number): boolean {
  if (HALF_AFTER.some((word) => text.startsWith(word, end))) return true;
  return (
    text[end] !== "-" && !text.startsWith(" a", end) && endsWithAny(lookBehind(text, start, 10).trimEnd(), HALF_BEFORE)
  );
}

const HALF_AFTER = [" of", " the", " its", " their", " his", " all", " that"];
const HALF_BEFORE = ["than", "by", "nearly", "about", "almost", "over", "under", "least", " in"];

/** Reads "1.3 trillion", "34.5bn", "half a billion", "a couple of", "hundreds of millions", "twenty-five", "300 billion". */
export function readEnglish(text: string, start: number): Numeral | null {
  return isDigit(text.charCodeAt(start)) ? readMixed(text, start) : readWords(text, start);
}

function readMixed(text: string, start: number): Numeral | null {
  const run = readDigits(text, start);
  if (run.value === null) return null;
  const letters = wordEnd(text, run.end);
  let value = run.value;
  let end = run.end;
  let magnitude = 0;
  if (letters > run.end) {
    const power = SUFFIXES.get(text.slice(run.end, letters));
    if (
      power !== undefined &&
      !isDigit(text.charCodeAt(letters)) &&
      (text[run.end] === "k" || letters - run.end > 1 || isAmount(text, start, letters))
    ) {
      magnitude = power;
      end = letters;
    }
  } else {
    const part = HALVES.find(([words]) => text.startsWith(words, end) && !isDigit(text.charCodeAt(end + words.length)));
    if (part !== undefined && run.plain) {
      value = parseDecimal(`${value.digits}.${part[1]}`);
      end += part[0].length;
    }
    ({ end, power: magnitude } = readPowers(text, end));
  }
  value = shift(value, magnitude);
  return numeral(start, end, [value, value], { magnitude, plain: run.plain && magnitude === 0, words: false });
}

/** 6 1/2 percent, 2½ years. */
const HALVES: readonly [words: string, digits: string][] = [
  [" 1/2", "5"],
  [" 1/4", "25"],
  [" 3/4", "75"],
  ["½", "5"],
  ["¼", "25"],
  ["¾", "75"],
];

/** 34.5B and 7.8m are amounts after a currency sign or before people and money, else bytes or metres. */
function isAmount(text: string, start: number, end: number): boolean {
  if ("$€£¥m".includes(text[start - 1] ?? " ")) return true;
  if (endsWithAny(lookBehind(text, start, 4).trimEnd(), CODES)) return true;
  return [
    " users",
    " people",
    " customers",
    " yuan",
    " dollars",
    " rmb",
    " accounts",
    " borrowers",
    " merchants",
    " clients",
    " subscribers",
    " investors",
    " shares",
    " households",
    " families",
    " homes",
    " jobs",
    " downloads",
    " active",
    " daily",
    " monthly",
    " euros",
    " pounds",
  ].some((word) => text.startsWith(word, end));
}

function numeral(start: number, end: number, value: Pair, rest: Partial<Numeral>): Numeral {
  return {
    start,
    end,
    low: value[0],
    high: value[1],
    vague: false,
    over: false,
    bare: false,
    magnitude: 0,
    plain: false,
    words: true,
    ...rest,
  };
}

function readWords(text: string, start: number): Numeral | null {
  let end = wordEnd(text, start);
  const first = text.slice(start, end);
  const plural = PLURALS.get(first);
  if (plural !== undefined) return readPlural(text, start, end, plural);
  const hundred = text.startsWith("a hundred and ", start);
  if (!hundred && (first === "a" || first === "an" || first === "half" || first === "several"))
    return readArticle(text, start, end, first);
  let total: Pair | null = null;
  let section: Pair | null = null;
  let at = hundred ? start + 2 : start;
  for (let words = 0; at >= 0 && words < WORDS_MAX; words++) {
    let after = wordEnd(text, at);
    const word = text.slice(at, after);
    const small = SMALL.get(word);
    const power = POWERS.get(word);
    if (small !== undefined) section = addPairs(section, [decimal(small), decimal(small)]);
    else if (power !== undefined && (section !== null || word === "hundred")) {
      section = shiftPair(section ?? [decimal(1), decimal(1)], power);
      if (power > 2) {
        total = addPairs(total, section);
        section = null;
      }
    } else if (word !== "and" || section === null) break;
    else if (text.startsWith(" a half", after)) {
      section = addPairs(section, [parseDecimal("0.5"), parseDecimal("0.5")]);
      after += 7;
    } else if (!SMALL.has(text.slice(after + 1, wordEnd(text, after + 1)))) break;
    end = after;
    at = nextWord(text, after);
  }
  const value = addPairs(total, section);
  return value === null ? null : numeral(start, end, value, { magnitude: total === null ? 0 : 6 });
}

/** "a billion", "half a billion", "a couple of", "a dozen", "several hundred". */
function readArticle(text: string, start: number, end: number, first: string): Numeral | null {
  const next = nextWord(text, end);
  if (next < 0) return null;
  const after = wordEnd(text, next);
  const word = text.slice(next, after);
  if (first === "half") {
    if (word !== "a") return null;
    const big = nextWord(text, after);
    const bigEnd = big < 0 ? -1 : wordEnd(text, big);
    const power = big < 0 ? undefined : POWERS.get(text.slice(big, bigEnd));
    if (word !== "a" || power === undefined) return null;
    const value = shift(parseDecimal("0.5"), power);
    return numeral(start, bigEnd, [value, value], { magnitude: power });
  }
  if (word === "couple") {
    const of = text.startsWith(" of", after) ? after + 3 : after;
    return numeral(start, of, [decimal(2), decimal(2)], { vague: true });
  }
  if (word === "dozen" && first === "a") return numeral(start, after, [decimal(12), decimal(12)], { vague: true });
  const power = POWERS.get(word);
  if (power === undefined) return null;
  const value: Pair = first === "several" ? [decimal(1), decimal(10)] : [decimal(1), decimal(1)];
  const more = first === "several" ? readPowers(text, after) : { end: after, power: 0 };
  const total = power + more.power;
  return numeral(start, more.end, shiftPair(value, total), {
    magnitude: total > 2 ? total : 0,
    vague: first === "several",
  });
}

/** "dozens", "hundreds of millions", "tens of thousands": between one and ten times the word. */
function readPlural(text: string, start: number, end: number, power: number): Numeral {
  let last = end;
  let total = power;
  while (text.startsWith(" of ", last)) {
    const after = wordEnd(text, last + 4);
    const next = PLURALS.get(text.slice(last + 4, after));
    if (next === undefined) break;
    total += next;
    last = after;
  }
  const one = multiply(decimal(1), shift(decimal(1), total));
  return numeral(start, last, [one, shift(one, 1)], { vague: true, magnitude: total > 2 ? total : 0 });
}

function readPowers(text: string, at: number): { end: number; power: number } {
  let end = at;
  let total = 0;
  for (let words = 0; words < 2; words++) {
    const next = nextWord(text, end);
    const after = next < 0 ? end : wordEnd(text, next);
    const word = text.slice(next, after);
    const power = next < 0 ? undefined : (POWERS.get(word) ?? bigPlural(word));
    if (power === undefined) break;
    end = after;
    total += power;
  }
  return { end, power: total };
}

/** "300 millions", "50 crores"; "two tens" and "three hundreds" are things counted. */
function bigPlural(word: string): number | undefined {
  const power = PLURALS.get(word);
  return power !== undefined && power > 3 ? power : undefined;
}

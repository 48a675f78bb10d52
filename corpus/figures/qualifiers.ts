import { isSpace, skipSpace } from "./numeral";
import type { RawNumber } from "./raw";

type Row = readonly [words: string, qualifier: string];

/** Words that end right before the number. */
const BEFORE: readonly Row[] = [
  [
    "约|大约|约为|约合|大概|大致|差不多|上下|about|around|roughly|approximately|some|an estimated|estimated|circa|估计|~|≈",
    "about",
  ],
  ["近|将近|接近|逼近|快|nearly|almost|close to|just under|just short of", "nearly"],
  [
    "超过|超|逾|高于|多于|大于|突破|破|过|不止|远超|超出|more than|over|above|exceeding|upwards of|in excess of|greater than|topping|>",
    "over",
  ],
  ["不到|不足|低于|少于|小于|未到|未满|less than|under|below|fewer than|short of|<", "under"],
  [
    "不超过|不得超过|不能超过|至多|最多|顶多|最多最多|不高于|封顶|上限|上限应是|上限是|最多也就能投|最多也就|at most|up to|no more than|not more than|a maximum of|as much as|as many as|maximum",
    "at-most",
  ],
  [
    "至少|最少|起码|不低于|不少于|不得低于|不得少于|下限|at least|no less than|not less than|a minimum of|minimum",
    "at-least",
  ],
  ["仅|仅为|只|只有|仅仅|才|也就|只出资|仅出资|不过|only|just|a mere|merely", "only"],
  ["上", "upwards"],
];
/** Words that begin right after the number and its unit. */
const AFTER: readonly Row[] = [
  ["左右|上下|or so|-ish|的样子", "about"],
  ["多|余|出头|不止|开外|plus|-plus|+", "over"],
  ["以上|朝上|起步|起|or more|at least", "at-least"],
  ["以下|以内|之内|or less|at most|封顶", "at-most"],
];
const PER_AFTER: readonly Row[] = [
  ["一股|/股|每股|a share|per share|each|apiece", "per-share"],
  ["/年|一年|每年|a year|per year|annually|per annum", "per-year"],
  ["/月|一个月|每月|a month|per month|monthly", "per-month"],
  ["/㎡|/平方米|/平米|一平|每平|per square", "per-sqm"],
  ["/人|一人|每人|per person|per head|per capita|a head", "per-person"],
];
const PER_BEFORE: readonly Row[] = [
  ["每股", "per-share"],
  ["每年|年赚|年化|年收入|年利润|一年赚|年均|annual", "per-year"],
  ["每月|每个月|月薪|月均|月收入|每个月要还|monthly", "per-month"],
  ["人均|每人|per capita", "per-person"],
  ["每平方米|每平米|每平", "per-sqm"],
];

function byLastChar(rows: readonly Row[]): Map<string, Row[]> {
  const map = new Map<string, Row[]>();
  for (const [words, qualifier] of rows)
    for (const word of words.split("|")) {
      const key = word[word.length - 1] as string;
      const list = map.get(key);
      if (list === undefined) map.set(key, [[word, qualifier]]);
      else list.push([word, qualifier]);
    }
  for (const list of map.values()) list.sort((a, b) => b[0].length - a[0].length);
  return map;
}

const before = byLastChar(BEFORE);
const perBefore = byLastChar(PER_BEFORE);
/** Words that may stand between a qualifier and the number: 约为, 超过了, 仅为 人民币. */
const FILLERS = [
  "达到",
  "高达",
  "人民币",
  "出资",
  "投资",
  "为",
  "是",
  "达",
  "到",
  "了",
  "有",
  "在",
  "占",
  "出",
  "the ",
  "a ",
];
/** 过 is also a verb's ending (做过, 经过) and 快 an adverb of speed: no qualifier after these. */
const NOT_OVER = "做经通罚说见看去来当历高讲有听不难度";

/** Adds what the words around a number say about it: about, nearly, over, under, at-least, at-most, only, vague, range and per-what. */
export function readQualifiers(text: string, number: RawNumber): string[] {
  const found = new Set(number.qualifiers);
  if (number.numeral?.vague) found.add("vague");
  if (number.numeral?.over) found.add("over");
  let at = number.start;
  for (let rounds = 0; rounds < 3; rounds++) {
    at = trimSpaces(text, at);
    const hit = lastMatch(before, text, at);
    if (hit === null) {
      const filler = FILLERS.find((word) => text.endsWith(word, at));
      if (filler === undefined || rounds > 0) break;
      at -= filler.length;
      continue;
    }
    at -= hit[0].length;
    if (hit[1] === "upwards") {
      if (number.numeral?.bare) found.add("at-least").add("vague");
      break;
    }
    if (hit[0] === "过" && NOT_OVER.includes(text[at - 1] ?? " ")) break;
    if (hit[0] === "近" && text[at - 1] === "最") break;
    found.add(hit[1]);
  }
  let end = skipSpace(text, number.after);
  for (const rows of [AFTER, PER_AFTER]) {
    const hit = firstMatch(rows, text, end);
    if (hit !== null && !(hit[0] === "起" && !"，。,. 步".includes(text[end + 1] ?? "。"))) {
      found.add(hit[1]);
      end = skipSpace(text, end + hit[0].length);
    }
  }
  const clause = Math.max(0, number.start - 12);
  for (let look = number.start; look > clause; look--) {
    const hit = lastMatch(perBefore, text, look);
    if (hit !== null) found.add(hit[1]);
    if ("，。；,;、".includes(text[look - 1] ?? "。")) break;
  }
  return [...found];
}

function trimSpaces(text: string, at: number): number {
  let end = at;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || text[end - 1] === "\\")) end--;
  return end;
}

function lastMatch(map: Map<string, Row[]>, text: string, at: number): Row | null {
  const list = map.get(text[at - 1] ?? "");
  if (list === undefined) return null;
  for (const row of list) {
    const start = at - row[0].length;
    if (start < 0 || !text.startsWith(row[0], start)) continue;
    if (isLatin(row[0].charCodeAt(0)) && isLatin(text.charCodeAt(start - 1))) continue;
    return row;
  }
  return null;
}

function firstMatch(rows: readonly Row[], text: string, at: number): Row | null {
  let best: Row | null = null;
  for (const [words, qualifier] of rows)
    for (const word of words.split("|")) {
      if (!text.startsWith(word, at) || (best !== null && best[0].length >= word.length)) continue;
      const end = at + word.length;
      if (isLatin(word.charCodeAt(word.length - 1)) && isLatin(text.charCodeAt(end))) continue;
      best = [word, qualifier];
    }
  return best;
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

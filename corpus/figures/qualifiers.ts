import { isTimed } from "./nouns";
import { isSpace, skipSpace } from "./numeral";
import type { RawNumber } from "./raw";
import type { Row, Words } from "./words";

/** Adds what the words around a number say about it: about, nearly, over, under, at-least, at-most, only, vague, range and per-what. */
export function readQualifiers(words: Words, text: string, number: RawNumber): string[] {
  const found = new Set(number.qualifiers);
  if (number.numeral?.vague) found.add("vague");
  if (number.numeral?.over || text.slice(number.start, number.end).includes("个多")) found.add("over");
  let at = number.start;
  for (let rounds = 0; rounds < 3; rounds++) {
    at = trimSpaces(text, at);
    const hit = lastMatch(words.before, text, at);
    if (hit === null) {
      const filler = words.lists.fillers.find((word) => text.endsWith(word, at));
      if (filler === undefined || rounds > 0) break;
      at -= filler.length;
      continue;
    }
    at -= hit[0].length;
    if (hit[1] === "upwards") {
      if (number.numeral?.bare) found.add("at-least").add("vague");
      break;
    }
    if (hit[0] === "过" && words.lists.notOver.includes(text[at - 1] ?? " ")) break;
    if (hit[0] === "近" && text[at - 1] === "最") break;
    const turned = TURNED.get(hit[1]);
    found.add(turned !== undefined && NOT.test(text.slice(Math.max(0, at - 10), at)) ? turned : hit[1]);
  }
  let end = skipSpace(text, number.after);
  for (const rows of [words.after, words.perAfter]) {
    const hit = firstMatch(rows, text, end);
    const other =
      hit !== null &&
      (isTimed(text, end + hit[0].length) || (hit[0] === "起" && !"，。,. 步".includes(text[end + 1] ?? "。")));
    if (hit !== null && !other) {
      found.add(hit[1]);
      end = skipSpace(text, end + hit[0].length);
    }
  }
  const clause = Math.max(0, number.start - 12);
  let timed = false;
  for (let look = number.start; look > clause; look--) {
    const hit = lastMatch(words.perBefore, text, look);
    const time = hit !== null && TIMES.has(hit[1]);
    // The nearest word for a time is the number's: 日利率0.04%（年化15%）.
    if (hit !== null && !(time && timed)) found.add(hit[1]);
    timed ||= time;
    if ("，。；,;、".includes(text[look - 1] ?? "。")) break;
  }
  if (number.unit?.startsWith("count") && isActivity(text, number)) for (const per of TIMES) found.delete(per);
  return [...found];
}

/** 不得高于, 没有超过, "not higher than": a limit that is not passed. */
const NOT = /(?:[不没未][得能会应可有曾]{0,2}|\b(?:not|never)(?: be)? )$/;
const TURNED = new Map([
  ["over", "at-most"],
  ["under", "at-least"],
]);

const TIMES = new Set(["per-day", "per-month", "per-year"]);
const ACTIVITY = /active|活跃|使用| use/;

/** "711 million monthly active users", 月均活跃用户7亿: the month says who is counted, not how many a month. */
function isActivity(text: string, { start, after }: RawNumber): boolean {
  const around = text.slice(Math.max(0, start - 12), after + 18);
  return ACTIVITY.test(around);
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

/** The longest word of a list that begins at a place; the list is longest first. */
function firstMatch(rows: readonly Row[], text: string, at: number): Row | null {
  for (const row of rows) {
    const [word] = row;
    if (!text.startsWith(word, at)) continue;
    const end = at + word.length;
    if (!(isLatin(word.charCodeAt(word.length - 1)) && isLatin(text.charCodeAt(end)))) return row;
  }
  return null;
}

function isLatin(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

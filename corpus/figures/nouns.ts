import { wordEnd } from "./english";
import { isHan, isLetter, skipSpace } from "./numeral";
import type { WordLists, Words } from "./words";

/** The counted noun within `reach` characters after `at`, before any punctuation; null for none or where money comes first. */
export function chineseNoun(
  { counted, moneyNouns }: WordLists,
  text: string,
  at: number,
  reach: number,
): string | null {
  let end = at;
  while (end < at + reach && end < text.length && !"，。；！？,.;!?、（(\n）)".includes(text[end] as string)) end++;
  const window = text.slice(at, end);
  let best = window.length;
  let unit: string | null = null;
  for (const [words, name] of counted)
    for (const word of words.split("|")) {
      const found = window.indexOf(word);
      if (found >= 0 && found < best && !(word === "人" && "民均工才家生物大".includes(window[found + 1] ?? " "))) {
        best = found;
        unit = name;
      }
    }
  for (const word of moneyNouns) {
    const found = window.indexOf(word);
    if (found >= 0 && found < best) return null;
  }
  return unit;
}

/** The counted noun that stands last in the words before a number: 发放联合贷款的银行有一百家. */
export function nounBefore({ counted }: WordLists, before: string): string | null {
  let best = -1;
  let unit: string | null = null;
  for (const [words, name] of counted)
    for (const word of words.split("|")) {
      const found = before.lastIndexOf(word);
      if (found > best) {
        best = found;
        unit = name;
      }
    }
  return unit;
}

/** 几十万追涨的散户, 8 亿多客户: people named within a few characters, with no verb of giving between. */
export function peopleAfter({ counted, moneyNouns }: WordLists, text: string, at: number): string | null {
  const from = skipSpace(text, at);
  let end = from;
  while (end < from + 9 && end < text.length && !"给让得有被把由是 ,。；!?;、(\n)".includes(text[end] as string)) end++;
  const window = text.slice(from, end);
  for (const word of (counted[0]?.[0] ?? "").split("|")) {
    const found = window.indexOf(word);
    if (found < 0 || found > 6 || (word === "人" && "民均工才家生物大".includes(window[found + 1] ?? " "))) continue;
    if (!moneyNouns.some((noun) => window.includes(noun) && window.indexOf(noun) < found)) return "count-people";
  }
  return null;
}

/** "a day after", "one week earlier": a span of time between two events. */
export function isTimed(text: string, at: number): boolean {
  return [" after", " before", " early", " earlier", " later", " late", " ago", " ahead"].some((word) =>
    text.startsWith(word, at),
  );
}

/** What may stand between a number and its noun: 100-plus banks, 100+ banks, 100 or so banks. */
const AFTER_NUMBER = ["plus ", "+ ", "or so ", "or more "];

/** The counted noun among the next three English words, or `count` for an unknown plural right after the number. */
export function englishNoun(all: Words, text: string, at: number, words: boolean): string | null {
  let from = skipSpace(text, at);
  const hyphen = text[at] === "-";
  if (hyphen) from = at + 1;
  from += AFTER_NUMBER.find((words) => text.startsWith(words, from))?.length ?? 0;
  if (text.startsWith("of ", from)) from += 3;
  if (text.startsWith("of the ", from)) return null;
  for (let index = 0; index < 3; index++) {
    if (!isLetter(text.charCodeAt(from))) return null;
    const end = wordEnd(text, from);
    const word = text.slice(from, end);
    if (all.nounStops.has(word)) return null;
    const unit = all.countedEnglish.get(word);
    if (unit !== undefined) return hyphen && index > 0 ? null : unit;
    if (
      index === 0 &&
      !words &&
      word.length > 3 &&
      word.endsWith("s") &&
      !word.endsWith("ss") &&
      !all.notPlural.has(word)
    )
      return "count";
    const next = text.charCodeAt(end);
    if (next !== 0x20 && next !== 0x2d) return null;
    from = end + 1;
  }
  return null;
}

/** Whether the text around a position is Chinese rather than English: the nearest letter decides. */
export function isChineseAt(text: string, at: number): boolean {
  for (let distance = 0; distance < 24; distance++) {
    const right = text.charCodeAt(at + distance);
    if (isHan(right)) return true;
    if (isLetter(right) && isLetter(text.charCodeAt(at + distance + 1)) && isLetter(text.charCodeAt(at + distance + 2)))
      return false;
    const left = text.charCodeAt(at - distance);
    if (isHan(left)) return true;
  }
  return false;
}

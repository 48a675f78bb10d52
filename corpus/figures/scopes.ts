import type { Measure } from "../model";
import type { Sentence } from "./clauses";
import { isMoney } from "./currency";
import type { RawNumber } from "./raw";
import type { WordLists, Words } from "./words";

const MARKS = ",，;；";
/**
 * Qualifiers for the part of a whole, the time or the way of speaking that a number stands for. Two figures that differ in these
 * are not held against each other.
 */
export function readScopes(
  words: Words,
  text: string,
  sentence: Sentence,
  numbers: readonly RawNumber[],
  index: number,
  splits: Measure["splits"],
): string[] {
  const { lists } = words;
  const number = numbers[index] as RawNumber;
  const found: string[] = [];
  const lead = text.slice(sentence.start, number.start);
  const whole = text.slice(sentence.start, sentence.end);
  const parts = splits === "parts";
  const part = !parts ? null : nearestPart(lists, text, lead, whole, sentence, numbers, index);
  if (part !== null) found.push(part);
  const clause = clauseAround(text, sentence, number);
  if (lists.excluding.some((word) => clause.includes(word))) found.push("part-narrower");
  const each = lastOf(lead, lists.each);
  if (each >= 0 && each > lastOf(lead, lists.whole)) found.push("part-each");
  if (parts && lists.institutions.some((word) => lead.includes(word))) found.push("part-institutions");
  const early = lastOf(lead, lists.earlier);
  if (early >= 0 && early > lastOf(lead, lists.now)) found.push("earlier");
  if (parts && lists.provisional.some((word) => lead.slice(-20).includes(word))) found.push("provisional");
  if (lists.planned.some((word) => lead.slice(-20).includes(word))) found.push("planned");
  if (isMoney(number.unit ?? "")) {
    if (isRestated(text, numbers, index)) found.push("restated");
  }
  const changes = isMoney(number.unit ?? "") || number.unit === "percent" || number.unit === "points";
  if (changes && isChange(words, text, lead, number)) found.push("change");
  return found;
}

function lastOf(text: string, words: readonly string[]): number {
  let last = -1;
  for (const word of words) last = Math.max(last, text.lastIndexOf(word));
  return last;
}

function clauseAround(text: string, sentence: Sentence, number: RawNumber): string {
  let start = number.start;
  let end = number.end;
  while (start > sentence.start && !MARKS.includes(text[start - 1] as string)) start--;
  while (end < sentence.end && !MARKS.includes(text[end] as string)) end++;
  return text.slice(start, end);
}

/** Longest stretch before a number in which its verb is looked for. */
const VERB_REACH = 60;

/** "fell 12%", 市值蒸发了至少5000亿, "a 60% drop": the number is the change; "rose from 1.5% to 3%" gives levels. */
function isChange({ change, moneyChange, changeAfter }: Words, text: string, lead: string, number: RawNumber): boolean {
  const verbs = isMoney(number.unit ?? "") ? moneyChange : change;
  return verbs.test(lead.slice(-VERB_REACH)) || changeAfter.test(text.slice(number.after, number.after + 12));
}

/** The A-shares or H-shares of a listing; "A股与H股分别超额认购近900和400倍" pairs them in order. */
function nearestPart(
  lists: WordLists,
  text: string,
  lead: string,
  whole: string,
  sentence: Sentence,
  numbers: readonly RawNumber[],
  index: number,
): string | null {
  const bracket = bracketAfter(text, (numbers[index] as RawNumber).after);
  const stated = lists.parts.find(([words]) => words.some((word) => bracket.includes(word)));
  if (stated !== undefined) return stated[1];
  const places = lists.parts
    .map(([words, qualifier]) => ({ qualifier, at: lastOf(lead, words) }))
    .filter(({ at }) => at >= 0);
  if (places.length === 0) return null;
  places.sort((a, b) => a.at - b.at);
  if (places.length === 2 && (whole.includes("分别") || whole.includes("respectively"))) {
    const gap = lead.slice((places[1] as { at: number }).at);
    const respective = text.indexOf("分别", sentence.start);
    const first = numbers.findIndex((other) => other.start > respective && other.start >= sentence.start);
    if (gap.length < 40 && index - first >= 0 && index - first < 2)
      return (places[index - first] as { qualifier: string }).qualifier;
  }
  const last = places.at(-1) as { qualifier: string; at: number };
  const both = places.length === 2 && last.at - (places[0] as { at: number }).at < 20;
  return both || lastOf(lead, lists.whole) > last.at ? null : last.qualifier;
}

const BRACKET_MAX = 16;

/** What stands in brackets right after a number: 1,150亿元(a股). Empty where nothing does. */
function bracketAfter(text: string, at: number): string {
  if (text[at] !== "(" && text[at] !== "（") return "";
  const inside = text.slice(at + 1, at + BRACKET_MAX);
  const end = inside.search(/[)）]/);
  return end < 0 ? "" : inside.slice(0, end);
}

/** "(RM154 billion)", "（约新台币1.03兆元）": the same sum again in another currency, right after the first. */
function isRestated(text: string, numbers: readonly RawNumber[], index: number): boolean {
  const previous = numbers[index - 1];
  const number = numbers[index] as RawNumber;
  if (
    previous === undefined ||
    !isMoney(previous.unit ?? "") ||
    previous.unit === number.unit ||
    number.start - previous.end > 14
  )
    return false;
  const between = text.slice(previous.after, number.start);
  return (between.includes("(") || between.includes("（")) && !between.includes(")");
}

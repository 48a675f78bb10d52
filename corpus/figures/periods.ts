import type { Sentence } from "./clauses";
import type { RawNumber } from "./raw";
import type { Words } from "./words";

/** What a stretch of text may say of a number's time, in the order of the groups of `Words.period`. */
const PERIODS = ["nine-months", "half-year", "quarter-year", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** Where another amount may have a time of its own: after a mark, "and", "from … to". */
const PARTING = /[;；]|(?<!\d)[,，]|[,，](?!\d{3})| (?:and|but|while|against|versus|compared|from|to) /g;

/**
 * The part of a year that a number is of, by the nearest words in its clause, else by the last before it in its sentence, else by
 * the first after it; "year" where these name a whole one, null where nothing does.
 */
export function periodOf(words: Words, text: string, sentence: Sentence, number: RawNumber): Period | null {
  const lead = text.slice(sentence.start, number.start);
  const rest = text.slice(number.end, sentence.end);
  let from = 0;
  for (const { index } of lead.matchAll(PARTING)) from = index;
  const to = rest.search(PARTING);
  const before = lastPeriod(words, lead);
  const after = firstPeriod(words, rest);
  const follows = after !== null && (to < 0 || after.at < to);
  const leads = before !== null && before.at >= from;
  if (leads && follows) return lead.length - before.end <= after.at ? before.period : after.period;
  return (follows ? after : (before ?? after))?.period ?? null;
}

interface Stated {
  period: Period;
  at: number;
  end: number;
}

/** The period that a stretch names last: the half in 2020年上半年. */
export function lastPeriod({ period }: Words, stretch: string): Stated | null {
  let last: Stated | null = null;
  for (const match of stretch.matchAll(period)) last = stated(match);
  return last;
}

function firstPeriod({ period }: Words, stretch: string): Stated | null {
  for (const match of stretch.matchAll(period)) return stated(match);
  return null;
}

function stated(match: RegExpMatchArray): Stated {
  const at = match.index ?? 0;
  const group = match.slice(1).findIndex((found) => found !== undefined);
  return { period: PERIODS[group] as Period, at, end: at + match[0].length };
}

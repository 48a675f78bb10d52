import type { DateParts } from "./calendar";
import type { Sentence } from "./clauses";
import type { RawDate, RawNumber } from "./raw";
import type { Patterns } from "./words";

/** One of several dates that a sentence names together, with the words that name it. */
export interface ListedDate {
  parts: DateParts;
  start: number;
  end: number;
}

const JOINT_MAX = 12;
/** Most years of a span that is told out one by one. */
const YEARS_MAX = 10;

/**
 * The date of a number in "2017年至2019年及2020年上半年营收分别为A、B、C和D" and "A and B in 2018 and 2019, respectively": the one at
 * its own place, where the sentence names as many dates together as numbers. Null in all other sentences.
 */
export function respectiveDate(
  patterns: Patterns,
  text: string,
  sentence: Sentence,
  numbers: readonly RawNumber[],
  index: number,
  dates: readonly RawDate[],
): ListedDate | null {
  if (dates.length === 0 || !patterns.respective.test(text.slice(sentence.start, sentence.end))) return null;
  const goesOn = (at: number) => isListed(patterns, text, sentence, numbers[at], numbers[at + 1]);
  let first = index;
  while (goesOn(first - 1)) first--;
  let last = index;
  while (goesOn(last)) last++;
  const size = last - first + 1;
  const lists = datesTogether(patterns, text, dates).filter((list) => list.length === size && size > 1);
  const { start } = numbers[first] as RawNumber;
  const list = lists.findLast((each) => (each[0] as ListedDate).start < start) ?? lists[0];
  return list?.[index - first] ?? null;
}

/** Whether two numbers of a sentence are next to each other in a list of their kind. */
function isListed(
  patterns: Patterns,
  text: string,
  { start, end }: Sentence,
  one: RawNumber | undefined,
  next: RawNumber | undefined,
): boolean {
  if (one === undefined || next === undefined || one.unit !== next.unit) return false;
  return one.start >= start && next.end <= end && isJoined(patterns, text.slice(one.end, next.start));
}

function isJoined(patterns: Patterns, between: string): boolean {
  return between.length <= JOINT_MAX && patterns.listed.test(between);
}

/** The dates that stand together as lists; the years between two that span them are told out. */
function datesTogether(patterns: Patterns, text: string, dates: readonly RawDate[]): ListedDate[][] {
  const lists: ListedDate[][] = [];
  let end = -1;
  for (const { start, parts } of dates) {
    const between = end < 0 ? "." : text.slice(end, start).replace(/^年/, "");
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list !== undefined && before !== undefined && patterns.spanned.test(between))
      if (parts.precision === "year") list.push(...yearsAfter(before, parts.year, start, parts.end));
      else list.splice(-1, 1, { parts, start: before.start, end: parts.end });
    else if (list === undefined || !isJoined(patterns, between)) lists.push([{ parts, start, end: parts.end }]);
    else list.push({ parts, start, end: parts.end });
    const whole = /^\d{4}\D(\d{4})$/.exec(text.slice(start, parts.end));
    if (whole !== null)
      lists.at(-1)?.push(...yearsAfter({ parts, start, end: parts.end }, Number(whole[1]), start, parts.end));
    end = parts.end;
  }
  return lists;
}

/** The years after a listed one up to the one that ends its span. */
function yearsAfter({ parts }: ListedDate, until: number | null, start: number, end: number): ListedDate[] {
  if (parts.year === null || until === null || parts.precision !== "year" || until - parts.year > YEARS_MAX) return [];
  const years: ListedDate[] = [];
  for (let year = parts.year + 1; year <= until; year++) years.push({ parts: { ...parts, year }, start, end });
  return years;
}

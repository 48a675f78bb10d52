import type { DateParts } from "./calendar";
import type { RawDate } from "./raw";

const SENTENCE_END = /[。！？]|[.!?]["”’)]?\s/;
/** What may stand between a year and a part of it: 2023财年第三季度. */
const PART_GAP = /^[财年的之第 ]{0,3}$/;
/** Where a clause opens, with the words that may stand before its year. */
const OPENING = /(?:^|[\n,，。；;：:！？.!?“"(（])\s*(?:in|during|早在|在)?\s*$/;
const OPENED = /^[,，]|^ [a-z]/;
const OPENING_REACH = 12;

/**
 * Fills in the years that dates leave out where the text has just named one ("2020年7月…，11月3日"), and the months of bare
 * days, so that only the others are told from the day of writing. One pass; a new paragraph starts anew.
 */
export function shareYears(text: string, dates: readonly RawDate[]): void {
  let named: DateParts | null = null;
  let before: DateParts | null = null;
  let apart = false;
  for (const date of dates) {
    const between = text.slice(before?.end ?? 0, date.start);
    if (between.includes("\n")) named = null;
    apart ||= SENTENCE_END.test(between);
    if (before?.precision === "year" && PART_GAP.test(between)) {
      named = before;
      apart = false;
    }
    if (named !== null) date.parts = completed(date.parts, named, apart);
    before = date.parts;
    if (before.shift !== null || before.past === true) named = null;
    else if (namesTime(text, date)) {
      named = before;
      apart = false;
    }
  }
}

/** A date of another sentence stays as it is where it would lie before the named one: that story has gone on. */
function completed(parts: DateParts, named: DateParts, apart: boolean): DateParts {
  if (parts.year !== null || parts.yearShift !== null || parts.shift !== null || parts.past === true) return parts;
  const { year, yearShift } = named;
  if (parts.month === null && parts.day !== null)
    return apart || named.month === null ? parts : { ...parts, year, yearShift, month: named.month };
  const month = parts.month ?? (parts.part ?? 0) * 3;
  return apart && month < (named.month ?? 0) ? parts : { ...parts, year, yearShift };
}

/** Whether later dates go by this one. A year alone sets the time only where it opens its clause; "founded in 2014" does not. */
function namesTime(text: string, { start, parts }: RawDate): boolean {
  if (parts.precision !== "year") return parts.precision !== "decade";
  const opens = OPENING.test(text.slice(Math.max(0, start - OPENING_REACH), start));
  return opens && OPENED.test(text.slice(parts.end, parts.end + 2));
}

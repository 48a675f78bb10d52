import type { Sentence } from "./clauses";
import type { RawNumber } from "./raw";
import type { Patterns } from "./words";

const REACH = 24;

/**
 * The date of a number that is of the year before the one just named: the same part of it for 上年同期 and "a year earlier", the
 * whole for 上年 and "the previous year"; null where its words say nothing of the kind.
 */
export function yearBefore(
  patterns: Patterns,
  text: string,
  sentence: Sentence,
  { start, end, unit }: RawNumber,
  named: string,
): string | null {
  if (unit === "times") return null;
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  const found =
    patterns.yearBefore.exec(lead) ??
    patterns.yearEarlier.exec(text.slice(end, Math.min(sentence.end, end + 2 * REACH)));
  if (found === null) return null;
  const year = String(Number(named.slice(0, 4)) - 1);
  const part = named.slice(4);
  if ((found[1] ?? found[2]) === undefined) return year;
  return year + (part === "-02-29" ? "-02" : part);
}

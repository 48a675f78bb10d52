import type { Sentence } from "./clauses";
import type { RawNumber } from "./raw";

/** 上年同期为, 上一年的: before the number, with no verb of change between (较上年同期增长, 比上年多). */
const BEFORE = /(?:上年|上一年|前一年)(同期|同季)?(?:(?![增减升降涨跌多少])[^，,；;。\d]){0,8}$/;
/** "85.7 billion yuan a year earlier"; not "40% more than a year earlier". */
const AFTER =
  /^(?:(?!\bthan\b)[^,;.\d]){0,24}?\b(?:((?:a|one) year (?:earlier|before|ago))|the (?:year before|(?:previous|prior) year))\b/;
const REACH = 24;

/**
 * The date of a number that is of the year before the one just named: the same part of it for 上年同期 and "a year earlier", the
 * whole for 上年 and "the previous year"; null where its words say nothing of the kind.
 */
export function yearBefore(text: string, sentence: Sentence, { start, end }: RawNumber, named: string): string | null {
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  const found = BEFORE.exec(lead) ?? AFTER.exec(text.slice(end, Math.min(sentence.end, end + 2 * REACH)));
  if (found === null) return null;
  const year = String(Number(named.slice(0, 4)) - 1);
  const part = named.slice(4);
  if (found[1] === undefined) return year;
  return year + (part === "-02-29" ? "-02" : part);
}

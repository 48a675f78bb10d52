import type { Sentence } from "./clauses";
import type { RawNumber } from "./raw";

/** 上年同期为, 上一年的: right before the number, with no verb of change between (较上年同期增长). */
const BEFORE = /(?:上年|上一年|前一年)(?:同期|同季)?(?:(?![增减升降涨跌])[^，,；;。\d]){0,8}$/;
/** "85.7 billion yuan a year earlier". */
const AFTER =
  /^[^,;.\d]{0,24}?\b(?:(?:a|one) year (?:earlier|before|ago)|the (?:year before|(?:previous|prior) year))\b/;
const REACH = 24;

/** Whether the words around a number say that it is of the year before the date that its sentence names. */
export function isYearBefore(text: string, sentence: Sentence, { start, end }: RawNumber): boolean {
  const lead = text.slice(Math.max(sentence.start, start - REACH), start);
  return BEFORE.test(lead) || AFTER.test(text.slice(end, Math.min(sentence.end, end + 2 * REACH)));
}

/** An ISO date or its beginning one year before; a leap day as its month. */
export function oneYearBefore(iso: string): string {
  const rest = iso.slice(4);
  return `${Number(iso.slice(0, 4)) - 1}${rest === "-02-29" ? "-02" : rest}`;
}

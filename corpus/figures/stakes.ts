import type { Mention } from "../model";
import type { Around } from "./around";
import type { Sentence } from "./clauses";
import type { TableMeasure } from "./measure-table";
import { firstFrom, mentionBefore } from "./mention-places";
import type { RawNumber } from "./raw";

/**
 * Whether the text names whose shares a share is of, and the measure speaks of others: two holdings of one holder have nothing in
 * common.
 */
export function isOfAnother(
  { patterns, text, mentions, owners }: Around,
  sentence: Sentence,
  number: RawNumber,
  measure: TableMeasure,
): boolean {
  if (measure.of.size === 0) return false;
  const of = patterns.stakeOf.exec(text.slice(number.end, Math.min(sentence.end, number.end + 60)));
  const at = number.end + (of?.[0].length ?? (text[number.end] === "的" ? 1 : 0));
  const after = mentions[firstFrom(mentions, at)];
  if (
    after?.start === at &&
    owners.has(after.term) &&
    (of !== null || patterns.sharesAfter.test(text.slice(after.end, after.end + 8)))
  )
    return !measure.of.has(after.term);
  if (of !== null && of[1] === undefined && after?.start !== at)
    return /^[a-z]/.test(text.slice(at, at + 1)) && !patterns.noName.test(text.slice(at, at + 20));
  const before = mentionBefore(mentions, number.start);
  if (before === null || before.start < sentence.start || !owners.has(before.term)) return false;
  const lead = text.slice(Math.max(sentence.start, before.start - 24), before.start);
  return patterns.heldBefore.test(lead) && !measure.of.has(before.term);
}

/**
 * "Jack Ma's Ant Group holds 15%": the entity named before a share only says whose the holder is, and the measure does not go with the
 * holder.
 */
export function isOwnerOfHolder(
  { lists, patterns, text, mentions, owners }: Around,
  here: Mention,
  number: RawNumber,
  measure: TableMeasure,
): boolean {
  if (measure.of.size === 0) return false;
  const next = mentions[firstFrom(mentions, here.end)];
  if (next === undefined || next.end > number.start || !owners.has(next.term) || measure.about.has(next.term))
    return false;
  const held = measure.of.has(next.term) && patterns.holding.test(text.slice(next.end, next.end + 16));
  return !held && lists.having.includes(text.slice(here.end, next.start));
}

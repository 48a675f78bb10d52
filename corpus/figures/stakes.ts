import type { Mention } from "../model";
import type { Around } from "./around";
import type { Sentence } from "./clauses";
import type { TableMeasure } from "./measure-table";
import { firstFrom, mentionBefore } from "./mention-places";
import type { RawNumber } from "./raw";

/** "30% of", "a 73.7% stake in": what comes next is what the share is of. */
const OF_AFTER = /^(?: (?:[a-z-]+ )?(?:stake|interest|holding|shareholding|share)s? (?:in|of) | of )(the |its )?/;

/** Right after these the word is no name: "30% of all shares". */
const NO_NAME =
  /^(?:all|any|each|it|that|this|those|such|a|an|shares?|stocks?|equity|capital|company|votes?|voting|outstanding|total|common|issued|our|their|his|her)\b/;

/** 30%的高鑫零售股权, "73.7% stake in Sun Art": a word for shares follows the name in Chinese. */
const SHARES_AFTER = /^的?(?:股|权益|投票权|表决权)/;

/** 持有高鑫零售73.7%, "its stake in Sun Art": what comes next is held, bought or sold. */
const OBJECT_AFTER =
  /(?:(?:所持|持有|持股|入股|参股|控股|收购|出售|拥有|转让|抛售|减持|增持|买下|卖出)了?|\b(?:stake|interest|holding|shareholding|share)s? (?:in|of) (?:the )?)$/;

/** "Alibaba's Ant stake", 阿里的蚂蚁股权: the second is what the first holds. */
const HELD = /^(?: (?:stake|share|holding|shareholding|interest)s?\b|的?[持股])/;

/**
 * Whether the text names whose shares a share is of, and the measure speaks of others: two holdings of one holder have nothing in
 * common.
 */
export function isOfAnother(
  { text, mentions, owners }: Around,
  sentence: Sentence,
  number: RawNumber,
  measure: TableMeasure,
): boolean {
  if (measure.of.size === 0) return false;
  const of = OF_AFTER.exec(text.slice(number.end, Math.min(sentence.end, number.end + 60)));
  const at = number.end + (of?.[0].length ?? (text[number.end] === "的" ? 1 : 0));
  const after = mentions[firstFrom(mentions, at)];
  if (
    after?.start === at &&
    owners.has(after.term) &&
    (of !== null || SHARES_AFTER.test(text.slice(after.end, after.end + 8)))
  )
    return !measure.of.has(after.term);
  if (of !== null && of[1] === undefined && after?.start !== at)
    return /^[a-z]/.test(text.slice(at, at + 1)) && !NO_NAME.test(text.slice(at, at + 20));
  const before = mentionBefore(mentions, number.start);
  if (before === null || before.start < sentence.start || !owners.has(before.term)) return false;
  const lead = text.slice(Math.max(sentence.start, before.start - 24), before.start);
  return OBJECT_AFTER.test(lead) && !measure.of.has(before.term);
}

/**
 * "Jack Ma's Ant Group holds 15%": the entity named before a share only says whose the holder is, and the measure does not go with the
 * holder.
 */
export function isOwnerOfHolder(
  { lists, text, mentions, owners }: Around,
  here: Mention,
  number: RawNumber,
  measure: TableMeasure,
): boolean {
  if (measure.of.size === 0) return false;
  const next = mentions[firstFrom(mentions, here.end)];
  if (next === undefined || next.end > number.start || !owners.has(next.term) || measure.about.has(next.term))
    return false;
  const held = measure.of.has(next.term) && HELD.test(text.slice(next.end, next.end + 16));
  return !held && lists.having.includes(text.slice(here.end, next.start));
}

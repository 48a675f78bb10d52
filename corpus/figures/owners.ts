import type { Mention } from "../model";
import type { Around } from "./around";
import { asidesBefore } from "./asides";
import { clauseBreaks, type Sentence } from "./clauses";
import { isWholeWord } from "./cues";
import { JOINING } from "./joining";
import type { TableMeasure } from "./measure-table";
import { firstFrom, mentionBefore } from "./mention-places";
import { isHan } from "./numeral";
import type { RawNumber } from "./raw";
import { isOfAnother, isOwnerOfHolder } from "./stakes";
import type { WordLists } from "./words";
import { heldAgainst, isComparand, isCompared, isGivenTo, isYardstick } from "./yardsticks";

/** How far back in the text an entity that was named still is what the text speaks of. */
const REACH_BACK = 220;

/** Longest word for a kind of firm: 蚂蚁控股 is Ant's own name. */
const FIRM_END = 2;

/** How far back it is looked for what a text speaks of most. */
const TEXT_REACH = 2_000;

const BOUNDARIES = ',.;:!?，。；：、的是和与及由在中了 (（"';
const AFTER_REACH = 8;

/** "98% of the credit originated on Ant's platform", "people borrowed through Ant": how far and by what words a number leads to its entity. */
const OF_REACH = 44;

/**
 * The entity a number speaks of: the nearest one named before it in its sentence that the measure goes with, else after it,
 * else the last one named before, else the document's topic. Null where another firm stands nearer or nothing is named.
 */
export function readOwner(
  around: Around,
  sentence: Sentence,
  number: RawNumber,
  measure: TableMeasure,
  topic: string | null,
): string | null {
  const { lists, patterns, text, mentions } = around;
  if (measure.subject !== null) return readPlace(lists, text, sentence, number, measure.subject);
  if (measure.about.size === 0) return null;
  const after = ownerAfter(around, sentence, number, measure);
  const gap = after === undefined ? "" : text.slice(number.end, after.start);
  const relative =
    after !== undefined &&
    gap.length < 30 &&
    clauseBreaks(text, number.end, after.start) === 0 &&
    lists.relative.some((word) => gap.includes(word));
  if (relative) return meant(measure, after);
  if (isOfAnother(around, sentence, number, measure)) return null;
  if (isComparand(around, sentence.start, number)) return null;
  if (after !== undefined && isGivenTo(around, sentence.start, number, gap)) return meant(measure, after);
  const against = heldAgainst(around, sentence.start, number);
  if (against >= 0) {
    const named = mentionBefore(mentions, number.start);
    if (named !== null && named.start >= against && measure.about.has(named.term)) return meant(measure, named);
    if (after !== undefined && clauseBreaks(text, number.end, after.start) === 0) return meant(measure, after);
    // Without a name it may be the subject's own of another time ("less than the $300 billion it was worth"); a record is not.
    if (patterns.record.test(text.slice(against, number.end + RECORD_REACH))) return null;
  }
  const here = nearest(around, measure, sentence.start, number.start);
  if (measure.about.size > 1 && isJoint(lists, text, sentence.start, here?.end ?? sentence.start, number.start))
    return null;
  const foreign = foreignName(around, sentence.start, number.start);
  if (here !== null) {
    if (foreign > here.end + FIRM_END || isOwnerOfHolder(around, here, number, measure)) return null;
    const partner = joinedTo(text, mentions, measure, here);
    return partner === null ? meant(measure, here) : together(measure, partner, here);
  }
  if (foreign >= 0) return null;
  if (after !== undefined) {
    const near = gap.length < AFTER_REACH || (gap.length < OF_REACH && patterns.ofGap.test(gap));
    if (near && clauseBreaks(text, number.end, after.start) === 0) return meant(measure, after);
    if (isOnlyOwner(measure) || isSubjectAfter(around, sentence.start, number.start, gap)) return meant(measure, after);
  }
  const whole = text.slice(sentence.start, sentence.end);
  if (lists.anybody.some((word) => whole.includes(word))) return null;
  return spokenOf(mentions, measure, sentence, topic);
}

/** 这三家合计占90%, 其余10%, "the other": the clause, or what stands after the last entity, speaks of several together or of others. */
function isJoint(lists: WordLists, text: string, from: number, named: number, to: number): boolean {
  let start = to;
  while (start > from && !",，;；。(（".includes(text[start - 1] as string)) start--;
  const clause = text.slice(start, to);
  const since = text.slice(named, to);
  return lists.joint.some((word) => clause.includes(word)) || lists.several.some((word) => since.includes(word));
}

const JOINS = new Set<string>([...JOINING, "", "/", "&"]);

/** "Huabei and Jiebei": the entity named right before another one and joined to it. */
function joinedTo(text: string, mentions: readonly Mention[], measure: TableMeasure, mention: Mention): Mention | null {
  const before = mentionBefore(mentions, mention.start);
  if (before === null || before.term === mention.term || !measure.about.has(before.term)) return null;
  return JOINS.has(text.slice(before.end, mention.start).trim()) ? before : null;
}

/** The first entity after a number in its sentence; of 蚂蚁的支付宝 and "Ant's Alipay" the second. */
function ownerAfter(
  { lists, text, mentions }: Around,
  { end }: Sentence,
  number: RawNumber,
  measure: TableMeasure,
): Mention | undefined {
  for (let index = firstFrom(mentions, number.end); index < mentions.length; index++) {
    const first = mentions[index] as Mention;
    if (first.end > end) return undefined;
    if (!measure.about.has(first.term)) continue;
    const next = mentions[index + 1];
    const has = next !== undefined && next.end <= end && lists.having.includes(text.slice(first.end, next.start));
    return has && measure.about.has(next.term) ? next : first;
  }
  return undefined;
}

/** A measure that the list knows of one entity only is that one's wherever the sentence names it. */
function isOnlyOwner({ about }: TableMeasure): boolean {
  return new Set(about.values()).size === 1;
}

function isSubjectAfter({ patterns, text }: Around, from: number, start: number, gap: string): boolean {
  return patterns.subjectGap.test(gap) && patterns.subjectLater.test(text.slice(from, start).trimStart());
}

/** Whom two entities named together speak for, where the list says so; else nobody, as the number is neither one's. */
function together(measure: TableMeasure, first: Mention, second: Mention): string | null {
  const [one, other] = [meant(measure, first), meant(measure, second)];
  if (one === other) return one;
  return measure.about.get(`${first.term}&${second.term}`) ?? measure.about.get(`${second.term}&${first.term}`) ?? null;
}

function meant(measure: TableMeasure, mention: Mention): string {
  return measure.about.get(mention.term) ?? mention.term;
}

/**
 * What a sentence that names nobody speaks of: the entity of its paragraph; where a paragraph begins without one, not whoever was
 * named last in the one before, perhaps in passing, but the text's main one.
 */
function spokenOf(
  mentions: readonly Mention[],
  measure: TableMeasure,
  { start: before, paragraph }: Sentence,
  topic: string | null,
): string | null {
  const near = before - REACH_BACK;
  const last = foremost(mentions, measure, near, before, topic);
  if (last === null || paragraph <= near) return last;
  return (
    foremost(mentions, measure, paragraph, before, topic) ??
    foremost(mentions, measure, before - TEXT_REACH, before, topic)
  );
}

/** The entity named most between two places, of equals the first; the document's topic counts once more and stands alone where none is named. */
function foremost(
  mentions: readonly Mention[],
  measure: TableMeasure,
  from: number,
  before: number,
  topic: string | null,
): string | null {
  const counts = new Map<string, number>();
  let best: string | null = topic !== null && measure.about.has(topic) ? topic : null;
  if (best !== null) counts.set(best, 1);
  for (let index = firstFrom(mentions, before) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.start < from) break;
    if (!measure.about.has(mention.term)) continue;
    const entity = meant(measure, mention);
    const count = (counts.get(entity) ?? 0) + 1;
    counts.set(entity, count);
    if (best === null || count >= (counts.get(best) ?? 0)) best = entity;
  }
  return best;
}

function nearest(around: Around, measure: TableMeasure, from: number, to: number): Mention | null {
  const { lists, text, mentions } = around;
  const asides = asidesBefore(around, measure, from, to);
  for (let index = firstFrom(mentions, to) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.start < from) return null;
    if (mention.end > to || !measure.about.has(mention.term) || isAttribute(lists, text, mention)) continue;
    if (asides.some(({ start, end }) => mention.start >= start && mention.end <= end)) continue;
    if (!isYardstick(around, index, from, to)) return mention;
  }
  return null;
}

/** "the Ping An-backed lender": whoever stands there says more of somebody else. */
function isAttribute({ backings }: WordLists, text: string, { end }: Mention): boolean {
  return text[end] === "-" && backings.some((word) => text.startsWith(word, end + 1));
}

/** The end of the last firm's name before the number that is no term, or -1. */
function foreignName(around: Around, from: number, to: number): number {
  const { lists, text, mentions } = around;
  const lead = text.slice(from, to);
  let last = lead.endsWith("'s ") ? lead.length - 3 : -1;
  for (const firm of lists.firms)
    for (let at = lead.lastIndexOf(firm); at > 0; at = lead.lastIndexOf(firm, at - 1)) {
      if (at + firm.length <= last) break;
      if (isName(lists, lead, at)) {
        last = at + firm.length;
        break;
      }
    }
  for (const name of lists.names) {
    const at = lead.lastIndexOf(name);
    const end = at + name.length;
    if (at < 0 || end <= last || !isWholeWord(lead, at, end) || isCompared(lists, lead, at)) continue;
    const index = firstFrom(mentions, from + at);
    const term = mentions[index]?.start === from + at;
    if (!term || !isYardstick(around, index, from, to)) last = end;
  }
  return last < 0 ? -1 : from + last;
}

/** Two to four characters between a boundary and the word for the kind of firm, none of them a common attribute. */
function isName(lists: WordLists, lead: string, at: number): boolean {
  if (lists.common.some((word) => lead.endsWith(word, at))) return false;
  for (let size = 2; size <= 4; size++) {
    const start = at - size;
    if (start < 0 || !isHan(lead.charCodeAt(start))) return start + 1 === 0 && size > 2;
    if (start === 0 || BOUNDARIES.includes(lead[start - 1] as string)) return true;
  }
  return false;
}

const RECORD_REACH = 12;

const PLACE_REACH = 24;

/** The country named right after the number ("98.6% in the United States") or last before it; a national measure without one is China's, a worldwide one must say so. */
function readPlace(
  lists: WordLists,
  text: string,
  sentence: Sentence,
  number: RawNumber,
  subject: string,
): string | null {
  if (subject !== "china" && subject !== "world") return subject;
  const rest = text.slice(number.end, number.end + PLACE_REACH).trimStart();
  for (const [words, place] of lists.places)
    if (words.some((word) => rest.startsWith(`in ${word}`) || rest.startsWith(`(${word}`))) return place;
  const lead = text.slice(sentence.start, number.start);
  let best = -1;
  let id = subject === "world" ? null : subject;
  for (const [words, place] of lists.places)
    for (const word of words) {
      const at = lead.lastIndexOf(word);
      if (at > best) {
        best = at;
        id = place;
      }
    }
  return id;
}

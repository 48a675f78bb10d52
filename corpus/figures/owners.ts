import type { Mention } from "../model";
import { clauseBreaks, type Sentence } from "./clauses";
import { isWholeWord } from "./cues";
import { JOINING } from "./joining";
import type { TableMeasure } from "./measure-table";
import { isHan } from "./numeral";
import type { RawNumber } from "./raw";
import type { WordLists } from "./words";

/** How far back in the text an entity that was named still is what the text speaks of. */
const REACH_BACK = 220;

/** How far back it is looked for what a text speaks of most. */
const TEXT_REACH = 2_000;

const BOUNDARIES = ',.;:!?，。；：、的是和与及由在中了 (（"';
const AFTER_REACH = 8;

/**
 * The entity a number speaks of: the nearest one named before it in its sentence that the measure goes with, else after it,
 * else the last one named before, else the document's topic. Null where another firm stands nearer or nothing is named.
 */
export function readOwner(
  lists: WordLists,
  text: string,
  mentions: readonly Mention[],
  sentence: Sentence,
  number: RawNumber,
  measure: TableMeasure,
  topic: string | null,
): string | null {
  if (measure.subject !== null) return readPlace(lists, text, sentence, number, measure.subject);
  if (measure.about.size === 0) return null;
  const after = mentions.find(
    (mention) => mention.start >= number.end && mention.end <= sentence.end && measure.about.has(mention.term),
  );
  const gap = after === undefined ? "" : text.slice(number.end, after.start);
  const relative =
    after !== undefined &&
    gap.length < 30 &&
    clauseBreaks(text, number.end, after.start) === 0 &&
    lists.relative.some((word) => gap.includes(word));
  if (relative) return meant(measure, after);
  if (isJoint(lists, text, sentence.start, number.start)) return null;
  const here = nearest(text, mentions, measure, sentence.start, number.start);
  const foreign = foreignName(lists, text, sentence.start, number.start);
  if (here !== null) {
    if (foreign > here.end) return null;
    const partner = joinedTo(text, mentions, measure, here);
    return partner === null ? meant(measure, here) : together(measure, partner, here);
  }
  if (foreign >= 0) return null;
  if (after !== undefined && gap.length < AFTER_REACH && clauseBreaks(text, number.end, after.start) === 0)
    return meant(measure, after);
  const whole = text.slice(sentence.start, sentence.end);
  if (lists.anybody.some((word) => whole.includes(word))) return null;
  return spokenOf(mentions, measure, sentence, topic);
}

/** 这三家合计占90%, 其余10%, "the other": the clause speaks of several together or of all but the one named. */
function isJoint(lists: WordLists, text: string, from: number, to: number): boolean {
  let start = to;
  while (start > from && !",，;；。(（".includes(text[start - 1] as string)) start--;
  const clause = text.slice(start, to);
  return lists.joint.some((word) => clause.includes(word));
}

const JOINS = new Set<string>([...JOINING, "", "/", "&"]);

/** "Huabei and Jiebei": the entity named right before another one and joined to it. */
function joinedTo(text: string, mentions: readonly Mention[], measure: TableMeasure, mention: Mention): Mention | null {
  const before = mentionBefore(mentions, mention.start);
  if (before === null || before.term === mention.term || !measure.about.has(before.term)) return null;
  return JOINS.has(text.slice(before.end, mention.start).trim()) ? before : null;
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

/** Index of the first mention that starts at or after a place. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last term that ends at or before a place. */
export function mentionBefore(mentions: readonly Mention[], at: number): Mention | null {
  for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.end <= at) return mention;
  }
  return null;
}

function nearest(
  text: string,
  mentions: readonly Mention[],
  measure: TableMeasure,
  from: number,
  to: number,
): Mention | null {
  const aside = asideBefore(text, from, to);
  for (let index = firstFrom(mentions, to) - 1; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.start < from) return null;
    if (mention.end > to || !measure.about.has(mention.term)) continue;
    if (aside === null || mention.start < aside.start || mention.end > aside.end) return mention;
  }
  return null;
}

/** ", which owns a third of Ant," between a subject and what is said of it. Null where none is closed before the number. */
function asideBefore(text: string, from: number, to: number): { start: number; end: number } | null {
  const lead = text.slice(from, to);
  const start = Math.max(...[", which ", ", who ", ", whose ", ", in which "].map((words) => lead.lastIndexOf(words)));
  const end = start <= 0 ? -1 : lead.indexOf(",", start + 2);
  return end < 0 ? null : { start: from + start, end: from + end };
}

/** The end of the last firm's name before the number that is no term, or -1. */
function foreignName(lists: WordLists, text: string, from: number, to: number): number {
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
    if (at >= 0 && end > last && isWholeWord(lead, at, end) && !isCompared(lists, lead, at)) last = end;
  }
  return last < 0 ? -1 : from + last;
}

/** "more than Visa", 远超高盛、花旗: what stands after such a word is what a number is held against. */
function isCompared(lists: WordLists, lead: string, at: number): boolean {
  const before = lead
    .slice(Math.max(0, at - 12), at)
    .replace(/[ \u4e00-\u9fffa-z.]{1,6}[、,和与及]\s*$/, "")
    .trimEnd();
  return lists.versus.some((word) => before.endsWith(word));
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

/** The country named last before the number; a national measure without one is China's, a worldwide one must say so. */
function readPlace(
  lists: WordLists,
  text: string,
  sentence: Sentence,
  number: RawNumber,
  subject: string,
): string | null {
  if (subject !== "china" && subject !== "world") return subject;
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

import type { Mention } from "../model";
import type { Around } from "./around";
import { isWholeWord } from "./cues";
import { JOINING } from "./joining";
import type { RawNumber } from "./raw";
import type { WordLists } from "./words";

/** 与信用卡的约12%相若, 跟银行的20%差不多: what a number is held against is somebody else's. */
export function isComparand({ patterns, text }: Around, from: number, { start, end }: RawNumber): boolean {
  if (!patterns.comparedAfter.test(text.slice(end, end + 6))) return false;
  const clause = /[^,，;；。]*$/.exec(text.slice(Math.max(from, start - COMPARED_REACH), start))?.[0] ?? "";
  return patterns.comparedBefore.test(clause);
}

const COMPARED_REACH = 24;

/** Where the words begin that give a number as what another one is held against ("more than the $29.4 billion that Aramco raised"); -1 for any other. */
export function heldAgainst({ lists, patterns, text }: Around, from: number, { start, end }: RawNumber): number {
  const lead = text.slice(Math.max(from, start - KNOWN_REACH), start);
  if (patterns.overBefore.test(lead)) return patterns.recordAfter.test(text.slice(end, end + 12)) ? start : -1;
  const known = patterns.knownBefore.exec(lead);
  return known !== null && outdoes(lists.versus, lead.slice(0, known.index).trimEnd())
    ? start - lead.length + known.index
    : -1;
}

const KNOWN_REACH = 60;

/** "more than Visa", 远超高盛、花旗: what stands after such a word is what a number is held against. */
export function isCompared(lists: WordLists, lead: string, at: number): boolean {
  const before = lead
    .slice(Math.max(0, at - 12), at)
    .replace(/[ \u4e00-\u9fffa-z.]{1,6}[、,和与及]\s*$/, "")
    .trimEnd();
  return lists.versus.some((word) => before.endsWith(word));
}

/** Before a firm's name these compare too, but before whatever else they mostly do not: "of Ant", "its rival Ant". */
const LOOSE = new Set(["像", "如同", "于", "like", "rival", "with", "against", "to", "from", "of"]);

const JOINED = new Set<string>([...JOINING, "/", "&"]);

/** 市值超过工商银行，达到…, "worth more than Goldman Sachs, at …": an entity that another one's number is held against. */
export function isYardstick(
  { lists, patterns, text, mentions }: Around,
  index: number,
  from: number,
  to: number,
): boolean {
  const mention = mentions[index] as Mention;
  const rest = text.slice(mention.end, to);
  if (rest.trim() === "" || patterns.saidOfYardstick.test(rest)) return false;
  for (let at = index; at >= 0; at--) {
    const { start } = mentions[at] as Mention;
    const before = text.slice(Math.max(from, start - 24), start).replace(/(?:\b(?:that of|those of|the) )+$/, "");
    if (outdoes(lists.versus, before.trimEnd())) return true;
    const last = mentions[at - 1];
    if (last === undefined || last.end < from || !JOINED.has(text.slice(last.end, start).trim())) return false;
  }
  return false;
}

function outdoes(versus: readonly string[], before: string): boolean {
  const { length } = before;
  return versus.some(
    (word) => !LOOSE.has(word) && before.endsWith(word) && isWholeWord(before, length - word.length, length),
  );
}

/** Whether the words between a number and the entity after it give the number to that entity, whoever stands before. */
export function isGivenTo({ patterns, text }: Around, from: number, number: RawNumber, gap: string): boolean {
  if (patterns.heldBy.test(gap)) return true;
  return (
    patterns.givenFor.test(gap) &&
    patterns.besideAnother.test(text.slice(Math.max(from, number.start - 28), number.start))
  );
}

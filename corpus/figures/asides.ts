import type { Mention } from "../model";
import type { Span } from "../text/sentences";
import type { Around } from "./around";
import type { TableMeasure } from "./measure-table";
import { firstFrom } from "./mention-places";
import type { Patterns } from "./words";

/** What opens an aside after a subject: ", which owns a third of Ant,", ", backed by Tencent,". */
const ASIDES = [", which ", ", who ", ", whose ", ", in which "];

/** The asides between what a sentence names and a number: what they name is not what the number is of. */
export function asidesBefore(
  { lists, patterns, text, mentions }: Around,
  measure: TableMeasure,
  from: number,
  to: number,
): Span[] {
  const lead = text.slice(from, to);
  const asides: Span[] = [];
  const add = (start: number, close: string) => {
    const end = lead.indexOf(close, start + 2);
    if (end >= 0) asides.push({ start: from + start, end: from + end });
  };
  for (const words of [...ASIDES, ...lists.backings.map((word) => `, ${word} by `)]) {
    const start = lead.lastIndexOf(words);
    if (start > 0) add(start, ", ");
  }
  for (let index = firstFrom(mentions, from); index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.end >= to) break;
    const at = mention.end - from;
    if (patterns.apposition.test(lead.slice(at, at + 6))) add(at, ", ");
    // What else may follow a name explains it only where the number can be that name's.
    if (!measure.about.has(mention.term)) continue;
    const bracket = /^ ?[(（]/.exec(lead.slice(at, at + 2));
    if (bracket !== null) add(at, bracket[0].endsWith("(") ? ")" : "）");
    else if (
      patterns.saidOfName.test(lead.slice(at, at + 60)) ||
      isKinOf(patterns, lead, at, mentions[index + 1], from)
    )
      add(at, ", ");
  }
  return asides;
}

/** Whether a comma is followed by an entity and what the one before the comma is to it: ", Alibaba's fintech affiliate,". */
function isKinOf(patterns: Patterns, lead: string, at: number, next: Mention | undefined, from: number): boolean {
  if (next === undefined || next.start - from !== at + 2 || !lead.startsWith(", ", at)) return false;
  const close = lead.indexOf(", ", at + 2);
  return close >= 0 && patterns.kinship.test(lead.slice(next.end - from, close));
}

import type { Mention } from "../model";
import type { Span } from "../text/sentences";
import type { Around } from "./around";
import type { TableMeasure } from "./measure-table";
import { firstFrom } from "./mention-places";

/** What opens an aside after a subject: ", which owns a third of Ant,", ", backed by Tencent,". */
const ASIDES = [", which ", ", who ", ", whose ", ", in which "];

/** ", the Indian payments firm in which Ant owns shares,": the next words say what an entity is. */
const APPOSITION = /^, (?:the|an?) /;

/** What one firm or person is to another. */
const KIN =
  "affiliate|arm|unit|subsidiary|spin-?off|sibling|sister|parent|owner|operator|part|partner|rival|founder|co-founder|chairman|backer|investor|shareholder|company|firm|group|giant|lender|division|business|platform|app";

/** ", part-owned by Alibaba,", ", formerly a unit of Alibaba,", ", affiliate of Alibaba,". */
const SAID_OF_IT = new RegExp(
  `^, (?:(?:part|partly|majority|wholly|jointly|once|now|then|also)[ -])?(?:owned|backed|led|controlled|affiliated|linked|run|founded|spun|set up|created|formerly|previously|known|headed|operated|(?:[a-z-]+ )?(?:${KIN})s? (?:of|to)) `,
);

/** ", Alibaba's fintech affiliate,", from the possessive to the closing comma. */
const KINSHIP = new RegExp(`^'s (?:[a-z-]+ ){0,4}(?:${KIN})s?$`);

/** The asides between what a sentence names and a number: what they name is not what the number is of. */
export function asidesBefore(
  { lists, text, mentions }: Around,
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
    if (APPOSITION.test(lead.slice(at, at + 6))) add(at, ", ");
    // What else may follow a name explains it only where the number can be that name's.
    if (!measure.about.has(mention.term)) continue;
    const bracket = /^ ?[(（]/.exec(lead.slice(at, at + 2));
    if (bracket !== null) add(at, bracket[0].endsWith("(") ? ")" : "）");
    else if (SAID_OF_IT.test(lead.slice(at, at + 60)) || isKinOf(lead, at, mentions[index + 1], from)) add(at, ", ");
  }
  return asides;
}

/** Whether a comma is followed by an entity and what the one before the comma is to it: ", Alibaba's fintech affiliate,". */
function isKinOf(lead: string, at: number, next: Mention | undefined, from: number): boolean {
  if (next === undefined || next.start - from !== at + 2 || !lead.startsWith(", ", at)) return false;
  const close = lead.indexOf(", ", at + 2);
  return close >= 0 && KINSHIP.test(lead.slice(next.end - from, close));
}

import { columnsOf, halvesOf, joinColumns, textColumn, textOf, wordsOf } from "../text/column-record";
import { loadPairs } from "../text/fold-units";
import { type CompactLexicon, type CompactPhrases, readCompact } from "./compact";
import { Matcher } from "./matcher";
import { phraseOffsets } from "./phrase-index";

/*
 * A matcher as an archive keeps it: columns of the compact form. What every text needs is read as it stands; rules, cues
 * and the whole folding, more than half of it, stay bytes until an alias asks for them, or a page does.
 */

/** The small columns, together as JSON. */
type Head = Omit<CompactLexicon, "forms" | "aliases" | keyof Rest> & {
  forms: Omit<CompactPhrases, "text">;
};

/** What few texts need, together as JSON. */
type Rest = Pick<CompactLexicon, "rules" | "cues" | "folding">;

type Columns = [head: Uint8Array, rest: Uint8Array, text: Uint8Array, aliases: Uint8Array, offsets: Uint8Array];

/** What compileMatcher wrote, as a record. */
export function matcherRecord(compact: string): Uint8Array {
  const { folding, forms, aliases, rules, cues, ...others } = readCompact(compact);
  const { text, ...small } = forms;
  const head: Head = { ...others, forms: small };
  const rest: Rest = { rules, cues, folding };
  return joinColumns([json(head), json(rest), textColumn(text), Uint16Array.from(aliases), phraseOffsets(text)]);
}

/** The compact form that pages load. */
export function compactOf(record: Uint8Array): string {
  const [head, rest, text, aliases] = columnsOf(record) as Columns;
  const { forms, ...others } = parse<Head>(head);
  const lexicon: CompactLexicon = {
    ...others,
    ...parse<Rest>(rest),
    forms: { ...forms, text: textOf(text) },
    aliases: [...halvesOf(aliases)],
  };
  return JSON.stringify(lexicon);
}

/** The matcher of a record, with the folding of its own units, as loadPageMatcher gives it. */
export function openMatcher(record: Uint8Array): Matcher {
  const [head, rest, text, aliases, offsets] = columnsOf(record) as Columns;
  const { forms, ...others } = parse<Head>(head);
  loadPairs(others.pairs);
  let known: Rest | undefined;
  const later = () => {
    known ??= parse<Rest>(rest);
    return known;
  };
  return new Matcher({
    ...others,
    forms: { ...forms, text: textOf(text), offsets: wordsOf(offsets) },
    aliases: halvesOf(aliases),
    get rules() {
      return later().rules;
    },
    get cues() {
      return later().cues;
    },
  });
}

function json(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function parse<T>(column: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(column)) as T;
}

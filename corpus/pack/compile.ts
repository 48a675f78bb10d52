import { compileMeasures, loadMeasures } from "../figures/measures";
import type { Rates } from "../figures/rates";
import { SINGLE_RECORD_PASSAGES } from "../limits";
import type { ArchiveDocument, Measure, Term, TermCard } from "../model";
import { parseGlossary } from "../search/glossary";
import { compileMatcher } from "../terms/compile";
import { loadMatcher } from "../terms/matcher";
import { foldPlain } from "../text/fold";
import { analyseDocument } from "./analyse";
import { PackBuilder } from "./builder";
import { jsonBytes } from "./bytes";
import { type PackRecord, sealRecord, writePack } from "./container";
import { GLOSSARY_WORDS } from "./glossary-words";
import { KEYS, type LexiconRecord, type Manifest } from "./layout";

export interface PackInput {
  id: string;
  title: string;
  /** Changes whenever anything in the archive does; an install with another version replaces it. */
  version: string;
  documents: Iterable<ArchiveDocument>;
  terms: Term[];
  measures: Measure[];
  rates: Rates;
}

/** A pack file of the documents, in memory; what no archive can be without is an empty list at worst. */
export function compilePack(input: PackInput): Uint8Array {
  return writePack(packRecords(input));
}

/** The records of a pack, manifest first. */
export function packRecords(input: PackInput): PackRecord[] {
  const lexicon = compileLexicon(input);
  const matcher = loadMatcher(lexicon.matcher);
  const measures = loadMeasures(lexicon.measures);
  const glossary = parseGlossary(lexicon.glossary);
  const records: PackRecord[] = [];
  const builder = new PackBuilder(glossary, (record) => records.push(record));
  for (const document of input.documents) builder.add(analyseDocument(document, { matcher, measures }));
  builder.put(KEYS.lexicon, jsonBytes(lexicon));
  const counted = builder.finish();
  const packed = counted.passages <= SINGLE_RECORD_PASSAGES;
  const { id, title, version } = input;
  const manifest: Manifest = { id, title, version, packed, ...counted };
  const rest = packed ? [{ key: KEYS.packed, bytes: sealRecord(writePack(records)) }] : records;
  return [{ key: KEYS.manifest, bytes: sealRecord(jsonBytes(manifest)) }, ...rest];
}

/** The lexicon as queries and pages use it. */
export function compileLexicon({
  terms,
  measures,
  rates,
}: Pick<PackInput, "terms" | "measures" | "rates">): LexiconRecord {
  const pinyin: Record<string, number> = {};
  for (const [at, term] of terms.entries()) for (const spelling of term.pinyin) pinyin[spelling] ??= at;
  return {
    terms: terms.map(cardOf),
    pinyin,
    matcher: compileMatcher(terms),
    glossary: foldPlain(GLOSSARY_WORDS.trim()),
    measures: compileMeasures(measures),
    rates,
  };
}

function cardOf({ id, kind, role, names, description, aliases }: Term): TermCard {
  return { id, kind, role, names, description, aliases: [...new Set(aliases.map((alias) => alias.text))] };
}

import { compileMeasures, loadMeasures } from "../figures/measures";
import type { Rates } from "../figures/rates";
import { SINGLE_RECORD_PASSAGES } from "../limits";
import type { ArchiveDocument, Measure, Term, TermCard } from "../model";
import { PhraseBook } from "../search/phrase-book";
import { STOP_WORDS } from "../search/stop-words";
import { compileMatcher } from "../terms/compile";
import { loadMatcher } from "../terms/matcher";
import { analyseDocument } from "./analyse";
import { meaningBook, measureBook, pinyinBook } from "./books";
import { PackBuilder, type RecordSink } from "./builder";
import { jsonBytes, utf8 } from "./bytes";
import { type PackRecord, sealRecord, writePack } from "./container";
import { type BooksRecord, KEYS, type Manifest, type MeasuresRecord } from "./layout";

/** Called after each document with how many documents and passages are done. */
export type CompileProgress = (documents: number, passages: number) => void;

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
  const records: PackRecord[] = [];
  compileRecords(input, (record) => records.push(record));
  return writePack(records);
}

/**
 * Compiles documents one by one and hands out records as they are done, so that an archive of any size
 * takes little memory; `packHeader` and the records make the file. A small one is one record and its manifest.
 */
export function compileRecords(input: PackInput, sink: RecordSink, onProgress: CompileProgress = () => {}): Manifest {
  const lexicon = compileLexicon(input);
  const matcher = loadMatcher(lexicon.matcher);
  const measures = loadMeasures(lexicon.measures.measures);
  const held = new HeldRecords(sink);
  const builder = new PackBuilder(new PhraseBook(lexicon.books.meanings), (record) => held.put(record));
  for (const document of input.documents) {
    builder.add(analyseDocument(document, { matcher, measures }));
    const { documents, passages } = builder.counts;
    if (passages > SINGLE_RECORD_PASSAGES) held.release();
    onProgress(documents, passages);
  }
  builder.put(KEYS.matcher, utf8(lexicon.matcher));
  for (const key of ["books", "terms", "measures"] as const) builder.put(KEYS[key], jsonBytes(lexicon[key]));
  const counted = builder.finish();
  const packed = counted.passages <= SINGLE_RECORD_PASSAGES;
  if (packed) sink({ key: KEYS.packed, bytes: sealRecord(writePack(held.records)) });
  const { id, title, version } = input;
  const manifest: Manifest = { id, title, version, packed, ...counted };
  sink({ key: KEYS.manifest, bytes: sealRecord(jsonBytes(manifest)) });
  return manifest;
}

/** Keeps records back until it is known whether the archive is large enough for each to stand by itself. */
class HeldRecords {
  records: PackRecord[] = [];
  private released = false;

  constructor(private readonly sink: RecordSink) {}

  put(record: PackRecord): void {
    if (this.released) this.sink(record);
    else this.records.push(record);
  }

  release(): void {
    this.released = true;
    for (const record of this.records) this.sink(record);
    this.records = [];
  }
}

interface CompiledLexicon {
  terms: TermCard[];
  matcher: string;
  books: BooksRecord;
  measures: MeasuresRecord;
}

/** The lexicon as queries and pages use it. */
function compileLexicon({ terms, measures, rates }: Pick<PackInput, "terms" | "measures" | "rates">): CompiledLexicon {
  // The matcher brings the folding table that the books are folded with.
  const matcher = compileMatcher(terms);
  return {
    terms: terms.map(cardOf),
    matcher,
    books: {
      stopWords: [...STOP_WORDS].join(" "),
      meanings: meaningBook(),
      measures: measureBook(measures),
      pinyin: pinyinBook(terms),
    },
    measures: { measures: compileMeasures(measures), broader: broaderOf(measures), rates },
  };
}

function broaderOf(measures: Measure[]): Record<string, string> {
  return Object.fromEntries(measures.flatMap(({ id, broader }) => (broader === null ? [] : [[id, broader]])));
}

function cardOf({ id, kind, role, names, description, aliases, pinyin }: Term): TermCard {
  return { id, kind, role, names, description, aliases: [...new Set(aliases.map((alias) => alias.text))], pinyin };
}

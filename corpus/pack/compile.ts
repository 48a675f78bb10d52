import { compileMeasures, loadMeasures } from "../figures/measures";
import type { Rates } from "../figures/rates";
import { SINGLE_RECORD_PASSAGES } from "../limits";
import type { ArchiveDocument, Measure, Term, TermCard } from "../model";
import { booksRecord } from "../search/books-record";
import { PhraseBook } from "../search/phrase-book";
import { STOP_WORDS } from "../search/stop-words";
import { compileMatcher } from "../terms/compile";
import { loadMatcher } from "../terms/matcher";
import { matcherRecord } from "../terms/matcher-record";
import { foldingPairs, meaningBook, measureBook, pinyinBook } from "./books";
import { PackBuilder, type RecordSink } from "./builder";
import { jsonBytes, utf8 } from "./bytes";
import { PACK_VERSION, type PackRecord, sealRecord, writePack } from "./container";
import { Inverter } from "./invert";
import { type BooksRecord, KEYS, type Manifest, type MeasuresRecord } from "./layout";
import { type PreparedDocument, type PrepareLexicon, prepareDocument } from "./prepare";
import type { Run, RunStore } from "./runs";

/** Called after each document with how many documents and passages are done. */
export type CompileProgress = (documents: number, passages: number) => void;

/** What an archive is called, and the lexicon that its documents are read with. */
export interface PackAbout {
  id: string;
  title: string;
  /** Changes whenever anything in the archive does; an install with another version replaces it. */
  version: string;
  terms: Term[];
  measures: Measure[];
  rates: Rates;
}

export interface PackInput extends PackAbout {
  documents: Iterable<ArchiveDocument>;
}

/** A pack file of the documents, in memory; what no archive can be without is an empty list at worst. */
export function compilePack(input: PackInput): Uint8Array {
  const records: PackRecord[] = [];
  compileRecords(input, (record) => records.push(record));
  return writeArchive(records);
}

/** A pack file of all records of an archive. The manifest, which comes last, stands first: it tells a reader whether to go on. */
export function writeArchive(records: PackRecord[]): Uint8Array {
  return writePack([...records.slice(-1), ...records.slice(0, -1)]);
}

/**
 * Compiles documents one by one and hands out records as they are done; `packHeader` and the records make
 * the file. Given a store that keeps runs in files, an archive of any size takes little memory.
 */
export function compileRecords(
  input: PackInput,
  sink: RecordSink,
  onProgress: CompileProgress = () => {},
  runStore?: RunStore,
): Manifest {
  const lexicon = compileLexicon(input);
  const tools = prepareLexicon(lexicon);
  const inverter = new Inverter(runStore);
  const assembly = new Assembly(lexicon, sink);
  let passage = 0;
  for (const document of input.documents) {
    assembly.add(prepareDocument(document, tools, (units) => inverter.add(passage++, units)));
    onProgress(assembly.counts.documents, assembly.counts.passages);
  }
  return assembly.finish(input, inverter.finish());
}

/** Makes records of prepared documents, which come one after another in their order, and of the runs of their postings. */
export class Assembly {
  private readonly held: HeldRecords;
  private readonly builder: PackBuilder;

  constructor(
    private readonly lexicon: CompiledLexicon,
    private readonly sink: RecordSink,
  ) {
    this.held = new HeldRecords(sink);
    this.builder = new PackBuilder((record) => this.held.put(record));
  }

  get counts(): PackBuilder["counts"] {
    return this.builder.counts;
  }

  add(document: PreparedDocument): void {
    this.builder.add(document);
    if (this.counts.passages > SINGLE_RECORD_PASSAGES) this.held.release();
  }

  /** Runs in order of passages; `onShard` tells the first hash of each shard as it is written. */
  finish(
    { id, title, version }: Pick<PackAbout, "id" | "title" | "version">,
    runs: Run[],
    onShard?: (firstHash: number) => void,
  ): Manifest {
    const { builder, lexicon, held } = this;
    builder.put(KEYS.matcher, matcherRecord(lexicon.matcher));
    builder.put(KEYS.pinyin, utf8(lexicon.pinyin));
    builder.put(KEYS.books, booksRecord(lexicon.books));
    for (const key of ["terms", "measures"] as const) builder.put(KEYS[key], jsonBytes(lexicon[key]));
    const counted = builder.finish(runs, onShard);
    // A small archive is one record and its manifest.
    const packed = counted.passages <= SINGLE_RECORD_PASSAGES;
    if (packed) this.sink({ key: KEYS.packed, bytes: sealRecord(writePack(held.records)) });
    const manifest: Manifest = { id, title, version, format: PACK_VERSION, packed, ...counted };
    this.sink({ key: KEYS.manifest, bytes: sealRecord(jsonBytes(manifest)) });
    return manifest;
  }
}

/** What documents are prepared with, from a lexicon as it was compiled. */
export function prepareLexicon({ matcher, measures, books }: CompiledLexicon): PrepareLexicon {
  return {
    matcher: loadMatcher(matcher),
    measures: loadMeasures(measures.measures),
    meanings: new PhraseBook(books.meanings),
  };
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

/** The lexicon as queries and pages use it; plain JSON, so that it can be handed to another thread. */
export interface CompiledLexicon {
  terms: TermCard[];
  matcher: string;
  books: BooksRecord;
  pinyin: string;
  measures: MeasuresRecord;
}

/** Compiles a lexicon once for all documents. */
export function compileLexicon({
  terms,
  measures,
  rates,
}: Pick<PackAbout, "terms" | "measures" | "rates">): CompiledLexicon {
  // The matcher brings the folding table that the books are folded with.
  const matcher = compileMatcher(terms);
  return {
    terms: terms.map(cardOf),
    matcher,
    books: {
      stopWords: [...STOP_WORDS].join(" "),
      meanings: meaningBook(),
      measures: measureBook(measures),
      folding: foldingPairs(),
    },
    pinyin: pinyinBook(terms),
    measures: { measures: compileMeasures(measures), broader: broaderOf(measures), rates },
  };
}

function broaderOf(measures: Measure[]): Record<string, string> {
  return Object.fromEntries(measures.flatMap(({ id, broader }) => (broader === null ? [] : [[id, broader]])));
}

function cardOf({ aliases, ...term }: Term): TermCard {
  return { ...term, aliases: [...new Set(aliases.map((alias) => alias.text))] };
}

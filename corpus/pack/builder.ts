import { MainEvents } from "../figures/main-events";
import type { LanguageTag, Source } from "../model";
import { lengthStep } from "../search/lengths";
import { SketchWriter } from "../search/rarity-sketch";
import { joinColumns } from "../text/column-record";
import type { BodyPost } from "./bodies";
import { jsonBytes } from "./bytes";
import { ColumnsWriter, dayNumber } from "./columns";
import { type PackRecord, sealRecord } from "./container";
import { CopyFinder, SKETCH_WORDS } from "./copies";
import { documentsRecord } from "./document-rows";
import { FigureRecords } from "./figure-records";
import {
  DOCUMENTS_PER_RECORD,
  type DocumentRow,
  GROUP_BYTES,
  KEYS,
  type Manifest,
  PASSAGES_PER_RECORD,
} from "./layout";
import { mergeIntoShards } from "./merge";
import { encodePassages, type PassageDocument, type PassagePost, type StoredPassage } from "./passage-rows";
import type { PreparedDocument, PreparedPassage } from "./prepare";
import type { Run } from "./runs";
import { Translations } from "./translations";

/** Where finished records go: an array in memory, or a file that grows. */
export type RecordSink = (record: PackRecord) => void;

type SourceCount = Source & { number: number; documents: number; passages: number };

/**
 * Takes prepared documents one by one and hands out records as they fill up, so that only the columns,
 * what copies are found by and one open record of each kind are held. Postings come from elsewhere.
 */
export class PackBuilder {
  readonly counts = { documents: 0, posts: 0, passages: 0, figures: 0, pictures: 0 };
  private readonly sources = new Map<string, SourceCount>();
  private readonly languages: LanguageTag[] = [];
  private readonly columns = new ColumnsWriter();
  private readonly copies = new CopyFinder();
  private readonly figures = new FigureRecords((record, content) => this.put(KEYS.figures(record), content));
  private readonly events = new MainEvents();
  private openPassages: StoredPassage[] = [];
  private openDocuments: DocumentRow[] = [];
  private openBodies: BodyPost[][] = [];
  private openBodyBytes = 0;
  private readonly written = { passages: 0, documents: 0, bodies: 0 };
  private bytes = 0;

  constructor(private readonly sink: RecordSink) {}

  add(document: PreparedDocument): void {
    const { passages, posts } = document;
    const source = this.source(document.source);
    const head = passageDocument(document, this.counts.documents, source.number);
    this.columns.document(source.number, this.languageNumber(document.language));
    this.openDocuments.push(this.row(document, head));
    for (const [at, passage] of passages.entries()) {
      const sketch = document.sketches.subarray(at * SKETCH_WORDS, (at + 1) * SKETCH_WORDS);
      this.addPassage(document, passage, head, sketch);
    }
    for (const post of posts) this.counts.pictures += post.pictures.length;
    this.counts.posts += posts.length;
    this.counts.documents++;
    source.documents++;
    source.passages += passages.length;
    this.addBody(document.bodies);
    if (this.openDocuments.length === DOCUMENTS_PER_RECORD) this.closeDocuments();
  }

  /** Writes what is still open, the index and the columns; gives the manifest's part that comes from the documents. */
  finish(
    runs: Run[],
    onShard: (firstHash: number) => void = () => {},
  ): Omit<Manifest, "id" | "title" | "version" | "format" | "packed"> {
    if (this.openPassages.length > 0) this.closePassages();
    if (this.openDocuments.length > 0) this.closeDocuments();
    if (this.openBodies.length > 0) this.closeBodies();
    const figurePairs = this.figures.finish();
    const firstHashes: number[] = [];
    const sketch = new SketchWriter();
    const translations = new Translations();
    const counter = {
      add(hash: number, count: number) {
        sketch.add(hash, count);
        translations.add(hash);
      },
    };
    for (const { firstHash, content } of mergeIntoShards(runs, counter)) {
      this.put(KEYS.postings(firstHashes.length), content);
      firstHashes.push(firstHash);
      onShard(firstHash);
    }
    this.put(KEYS.sketch, sketch.done());
    for (const { letter, content } of translations.records()) this.put(KEYS.translations(letter), content);
    this.put(KEYS.shards, joinColumns([Uint32Array.from(firstHashes)]));
    this.put(KEYS.columns, this.columns.done());
    const sources = [...this.sources.values()].map(({ number: _, ...source }) => source);
    return {
      ...this.counts,
      bytes: this.bytes,
      sources,
      languages: this.languages,
      length: this.columns.length,
      figurePairs,
      events: this.events.list(),
    };
  }

  /** Writes a record of the caller's. */
  put(key: string, content: Uint8Array): void {
    const bytes = sealRecord(content);
    this.bytes += bytes.length;
    this.sink({ key, bytes });
  }

  private addPassage(
    of: PreparedDocument,
    passage: PreparedPassage,
    document: PassageDocument,
    sketch: Uint32Array,
  ): void {
    const number = this.counts.passages++;
    const post = of.posts[passage.post]!;
    const copyOf = this.copies.add(number, sketch);
    if (copyOf !== null) this.columns.copy(number, copyOf);
    this.columns.passage({
      postStart: passage.index === 1,
      day: dayNumber(post.date ?? document.published),
      figures: passage.figures.length > 0,
      pictures: post.pictures.length > 0,
      step: lengthStep(passage.length),
    });
    this.figures.add(of, passage, document.source);
    this.counts.figures += passage.figures.length;
    this.addEvents(of, passage, post);
    const { index, text, quotes, mentions, figures } = passage;
    this.openPassages.push({ document, post, index, text, quotes, mentions, figures });
    if (this.openPassages.length === PASSAGES_PER_RECORD) this.closePassages();
  }

  private addEvents(of: PreparedDocument, { id, dated }: PreparedPassage, { post, date }: PassagePost): void {
    const place = { document: of.id, post, passage: id, source: of.source.id, published: date ?? of.published };
    for (const sentence of dated) this.events.add(sentence, place);
  }

  private row({ format, byline, posts, passages }: PreparedDocument, head: PassageDocument): DocumentRow {
    const { number: _, ...fields } = head;
    return {
      ...fields,
      ...(byline === null ? {} : { byline }),
      format,
      posts: posts.length,
      passages: passages.length,
      figures: passages.reduce((sum, passage) => sum + passage.figures.length, 0),
      firstPassage: this.counts.passages,
      bodyRecord: this.written.bodies,
      bodyIndex: this.openBodies.length,
    };
  }

  private addBody(posts: BodyPost[]): void {
    this.openBodies.push(posts);
    this.openBodyBytes += JSON.stringify(posts).length;
    if (this.openBodyBytes > GROUP_BYTES) this.closeBodies();
  }

  private closePassages(): void {
    this.put(KEYS.passages(this.written.passages++), encodePassages(this.openPassages));
    this.openPassages = [];
  }

  private closeDocuments(): void {
    this.put(KEYS.documents(this.written.documents++), documentsRecord(this.openDocuments));
    this.openDocuments = [];
  }

  private closeBodies(): void {
    this.put(KEYS.bodies(this.written.bodies++), jsonBytes(this.openBodies));
    this.openBodies = [];
    this.openBodyBytes = 0;
  }

  private source(source: Source): SourceCount {
    let known = this.sources.get(source.id);
    if (!known) {
      const { id, name, kind } = source;
      known = { id, name, kind, number: this.sources.size, documents: 0, passages: 0 };
      this.sources.set(id, known);
    }
    return known;
  }

  private languageNumber(language: LanguageTag): number {
    const known = this.languages.indexOf(language);
    return known >= 0 ? known : this.languages.push(language) - 1;
  }
}

function passageDocument(document: PreparedDocument, number: number, source: number): PassageDocument {
  const { id, title, author, published, retrieved, url, language } = document;
  return { number, id, source, title, author, published, retrieved, url, language };
}

import type { ArchiveDocument, LanguageTag, Picture, Source } from "../model";
import { lengthStep } from "../search/lengths";
import type { PhraseBook } from "../search/phrase-book";
import { writeSketch } from "../search/rarity-sketch";
import { documentToken } from "../search/token-hash";
import type { AnalysedDocument, AnalysedPassage } from "./analyse";
import { type BodyPost, encodePost } from "./bodies";
import { jsonBytes } from "./bytes";
import { ColumnsWriter, dayNumber } from "./columns";
import { type PackRecord, sealRecord } from "./container";
import { CopyFinder } from "./copies";
import { FigureRecords } from "./figure-records";
import { Inverter } from "./invert";
import {
  DOCUMENTS_PER_RECORD,
  type DocumentRow,
  GROUP_BYTES,
  KEYS,
  type Manifest,
  PASSAGES_PER_RECORD,
} from "./layout";
import { encodePassages, type PassageDocument, type PassagePost, type StoredPassage } from "./passage-rows";
import { tokenUnits } from "./token-units";

/** Where finished records go: an array in memory, or a file that grows. */
export type RecordSink = (record: PackRecord) => void;

type SourceCount = Source & { number: number; documents: number; passages: number };

/**
 * Takes documents one by one and hands out records as they fill up, so that only the postings, the
 * columns and one open record of each kind are held.
 */
export class PackBuilder {
  readonly counts = { documents: 0, posts: 0, passages: 0, figures: 0, pictures: 0 };
  private readonly sources = new Map<string, SourceCount>();
  private readonly languages: LanguageTag[] = [];
  private readonly columns = new ColumnsWriter();
  private readonly inverter = new Inverter();
  private readonly copies = new CopyFinder();
  private readonly figures = new FigureRecords((record, content) => this.put(KEYS.figures(record), content));
  private openPassages: StoredPassage[] = [];
  private openDocuments: DocumentRow[] = [];
  private openBodies: BodyPost[][] = [];
  private openBodyBytes = 0;
  private readonly written = { passages: 0, documents: 0, bodies: 0 };
  private bytes = 0;

  constructor(
    private readonly meanings: PhraseBook,
    private readonly sink: RecordSink,
  ) {}

  add(analysed: AnalysedDocument): void {
    const { document, passages } = analysed;
    const source = this.source(document.source);
    const head = passageDocument(document, this.counts.documents, source.number);
    this.columns.document(source.number, this.languageNumber(document.language));
    this.openDocuments.push(this.row(analysed, head));
    const texts = new Map<number, string[]>();
    const posts = new Map<number, PassagePost>(document.posts.map((post) => [post.post, passagePost(post)]));
    for (const [at, passage] of passages.entries()) {
      const own = texts.get(passage.post) ?? [];
      own.push(passage.text);
      texts.set(passage.post, own);
      this.addPassage(analysed, passage, head, posts.get(passage.post)!, own.length, at === 0);
    }
    for (const post of posts.values()) this.counts.pictures += post.pictures.length;
    this.counts.posts += document.posts.length;
    this.counts.documents++;
    source.documents++;
    source.passages += passages.length;
    this.addBody(document.posts.map((post) => encodePost(post, texts.get(post.post) ?? [])));
    if (this.openDocuments.length === DOCUMENTS_PER_RECORD) this.closeDocuments();
  }

  /** Writes what is still open, the index and the columns; gives the manifest's part that comes from the documents. */
  finish(): Omit<Manifest, "id" | "title" | "version" | "packed"> {
    if (this.openPassages.length > 0) this.closePassages();
    if (this.openDocuments.length > 0) this.closeDocuments();
    if (this.openBodies.length > 0) this.closeBodies();
    const figurePairs = this.figures.finish();
    const firstHashes: number[] = [];
    for (const { firstHash, content } of this.inverter.shards()) {
      this.put(KEYS.postings(firstHashes.length), content);
      firstHashes.push(firstHash);
    }
    this.put(KEYS.sketch, writeSketch(this.inverter.tokens));
    this.put(KEYS.shards, new Uint8Array(Uint32Array.from(firstHashes).buffer));
    this.put(KEYS.columns, this.columns.done());
    const sources = [...this.sources.values()].map(({ number: _, ...source }) => source);
    return {
      ...this.counts,
      bytes: this.bytes,
      sources,
      languages: this.languages,
      length: this.columns.length,
      figurePairs,
    };
  }

  /** Writes a record of the caller's. */
  put(key: string, content: Uint8Array): void {
    const bytes = sealRecord(content);
    this.bytes += bytes.length;
    this.sink({ key, bytes });
  }

  private addPassage(
    of: AnalysedDocument,
    passage: AnalysedPassage,
    document: PassageDocument,
    post: PassagePost,
    index: number,
    lead: boolean,
  ): void {
    const number = this.counts.passages++;
    const title = lead ? { text: of.document.title, mentions: of.titleMentions } : null;
    const tokens = tokenUnits(this.meanings, passage, title, index === 1 ? post.gloss : null);
    const copyOf = this.copies.add(number, tokens.own);
    if (copyOf !== null) this.columns.copy(number, copyOf);
    if (lead) tokens.add(documentToken(document.id));
    this.inverter.add(number, tokens.units);
    this.columns.passage({
      postStart: index === 1,
      day: dayNumber(post.date ?? document.published),
      figures: passage.figures.length > 0,
      pictures: post.pictures.length > 0,
      step: lengthStep(tokens.length),
    });
    this.figures.add(of, passage, document.source);
    this.counts.figures += passage.figures.length;
    const { text, quotes, mentions, figures } = passage;
    this.openPassages.push({ document, post, index, text, quotes, mentions, figures });
    if (this.openPassages.length === PASSAGES_PER_RECORD) this.closePassages();
  }

  private row({ document, passages }: AnalysedDocument, head: PassageDocument): DocumentRow {
    const { number: _, ...fields } = head;
    return {
      ...fields,
      format: document.format,
      posts: document.posts.length,
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
    this.put(KEYS.documents(this.written.documents++), jsonBytes(this.openDocuments));
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

function passageDocument(document: ArchiveDocument, number: number, source: number): PassageDocument {
  const { id, title, author, published, retrieved, url, language } = document;
  return { number, id, source, title, author, published, retrieved, url, language };
}

function passagePost(post: ArchiveDocument["posts"][number]): PassagePost {
  const pictures = post.blocks.flatMap((block): Picture[] => (block.kind === "picture" ? [block.picture] : []));
  return { post: post.post, author: post.author, date: post.date, gloss: post.gloss, anchor: post.anchor, pictures };
}

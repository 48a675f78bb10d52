import type { Figure, LanguageTag, Mention, Picture } from "../model";
import { ByteReader, ByteWriter, fromJsonBytes, jsonBytes } from "./bytes";

/** A document as every passage record repeats it, so that a hit needs no second read. */
export interface PassageDocument {
  /** Its number in the archive. */
  number: number;
  id: string;
  source: number;
  title: string;
  author: string | null;
  published: string | null;
  retrieved: string | null;
  url: string | null;
  language: LanguageTag;
}

export interface PassagePost {
  post: number;
  author: string | null;
  date: string | null;
  gloss: string | null;
  anchor: string | null;
  pictures: Picture[];
}

/** A passage as the pack keeps it. */
export interface StoredPassage {
  document: PassageDocument;
  post: PassagePost;
  /** From 1, within its post. */
  index: number;
  text: string;
  quotes: string[];
  mentions: Mention[];
  figures: Figure[];
}

type FigureCells = [number, number, string, string | 0, string, string[] | 0, string | 0, string | 0, string | 0];
type Row = [number, number, string, string[] | 0, (string | number)[] | 0, FigureCells[] | 0];
type DocumentCells = [
  number,
  string,
  number,
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  LanguageTag,
];
type PostCells = [number, number, string | null, string | null, string | null, string | null, Picture[] | 0];

/**
 * A record of up to 32 passages: a head with the documents and posts they belong to, then each
 * passage by itself, so that reading one does not parse the others.
 */
export function encodePassages(passages: StoredPassage[]): Uint8Array {
  const documents = new Map<PassageDocument, number>();
  const posts = new Map<PassagePost, number>();
  const postCells: PostCells[] = [];
  const rows = passages.map((passage) => {
    if (!documents.has(passage.document)) documents.set(passage.document, documents.size);
    if (!posts.has(passage.post)) {
      posts.set(passage.post, posts.size);
      postCells.push(cellsOfPost(passage.post, documents.get(passage.document)!));
    }
    return jsonBytes(rowOf(passage, posts.get(passage.post)!));
  });
  const head = jsonBytes([[...documents.keys()].map(cellsOfDocument), postCells]);
  const writer = new ByteWriter();
  writer.varint(head.length);
  writer.bytes(head);
  writer.varint(rows.length);
  for (const row of rows) writer.varint(row.length);
  for (const row of rows) writer.bytes(row);
  return writer.done();
}

/** Reads single passages of a record; `index` counts within the record. */
export class PassageRecord {
  private readonly documents: PassageDocument[];
  private readonly posts: { document: PassageDocument; post: PassagePost }[];
  private readonly ends: number[] = [];
  private readonly rows: Uint8Array;

  constructor(content: Uint8Array) {
    const reader = new ByteReader(content);
    const [documents, posts] = fromJsonBytes<[DocumentCells[], PostCells[]]>(reader.take(reader.varint()));
    this.documents = documents.map(documentOf);
    this.posts = posts.map((cells) => ({ document: this.documents[cells[0]]!, post: postOf(cells) }));
    const count = reader.varint();
    let end = 0;
    for (let i = 0; i < count; i++) {
      end += reader.varint();
      this.ends.push(end);
    }
    this.rows = content.subarray(reader.at);
  }

  get length(): number {
    return this.ends.length;
  }

  at(index: number): StoredPassage {
    const bytes = this.rows.subarray(this.ends[index - 1] ?? 0, this.ends[index]);
    const [post, number, text, quotes, mentions, figures] = fromJsonBytes<Row>(bytes);
    return {
      ...this.posts[post]!,
      index: number,
      text,
      quotes: quotes || [],
      mentions: mentionsOf(mentions || [], text),
      figures: (figures || []).map((cells) => figureOf(cells, text)),
    };
  }
}

function rowOf(passage: StoredPassage, post: number): Row {
  const mentions = passage.mentions.flatMap(({ term, start, end, sure }) => [term, start, end - start, sure ? 1 : 0]);
  const figures = passage.figures.map(cellsOfFigure);
  return [
    post,
    passage.index,
    passage.text,
    passage.quotes.length > 0 ? passage.quotes : 0,
    mentions.length > 0 ? mentions : 0,
    figures.length > 0 ? figures : 0,
  ];
}

function mentionsOf(cells: (string | number)[], text: string): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < cells.length; i += 4) {
    const start = cells[i + 1] as number;
    const end = start + (cells[i + 2] as number);
    mentions.push({ term: cells[i] as string, text: text.slice(start, end), start, end, sure: cells[i + 3] === 1 });
  }
  return mentions;
}

function cellsOfFigure(figure: Figure): FigureCells {
  const { start, end, low, high, unit, qualifiers, measure, about, asOf } = figure;
  const same = high === low ? 0 : high;
  return [
    start,
    end - start,
    low,
    same,
    unit,
    qualifiers.length > 0 ? qualifiers : 0,
    measure ?? 0,
    about ?? 0,
    asOf ?? 0,
  ];
}

function figureOf(
  [start, length, low, high, unit, qualifiers, measure, about, asOf]: FigureCells,
  text: string,
): Figure {
  return {
    surface: text.slice(start, start + length),
    start,
    end: start + length,
    low,
    high: high || low,
    unit,
    qualifiers: qualifiers || [],
    measure: measure || null,
    about: about || null,
    asOf: asOf || null,
  };
}

function cellsOfDocument(document: PassageDocument): DocumentCells {
  const { number, id, source, title, author, published, retrieved, url, language } = document;
  return [number, id, source, title, author, published, retrieved, url, language];
}

function documentOf(cells: DocumentCells): PassageDocument {
  const [number, id, source, title, author, published, retrieved, url, language] = cells;
  return { number, id, source, title, author, published, retrieved, url, language };
}

function cellsOfPost(post: PassagePost, document: number): PostCells {
  const { author, date, gloss, anchor, pictures } = post;
  return [document, post.post, author, date, gloss, anchor, pictures.length > 0 ? pictures : 0];
}

function postOf([, post, author, date, gloss, anchor, pictures]: PostCells): PassagePost {
  return { post, author, date, gloss, anchor, pictures: pictures || [] };
}

import type { Figure, Gloss, LanguageTag, Mention, Picture } from "../model";
import { ByteReader, ByteWriter, fromJsonBytes, jsonBytes } from "./bytes";
import { decodeRow, encodeRow, NameTable } from "./passage-row";

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
  gloss: Gloss | null;
  anchor: string | null;
  pictures: Picture[];
}

/** A passage as the pack keeps it. Mentions and figures hold the words of `text` at their places. */
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
type PostCells = [number, number, string | null, string | null, Gloss | null, string | null, Picture[] | 0];

/**
 * A record of up to 32 passages: a head with the documents, posts and names they use, then each
 * passage by itself, so that reading one does not read the others.
 */
export function encodePassages(passages: StoredPassage[]): Uint8Array {
  const documents = new Map<PassageDocument, number>();
  const posts = new Map<PassagePost, number>();
  const names = new NameTable();
  const postCells: PostCells[] = [];
  const rows = passages.map((passage) => {
    if (!documents.has(passage.document)) documents.set(passage.document, documents.size);
    if (!posts.has(passage.post)) {
      posts.set(passage.post, posts.size);
      postCells.push(cellsOfPost(passage.post, documents.get(passage.document)!));
    }
    return encodeRow(passage, posts.get(passage.post)!, names);
  });
  const head = jsonBytes([[...documents.keys()].map(cellsOfDocument), postCells, names.all()]);
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
  readonly #posts: { document: PassageDocument; post: PassagePost }[];
  readonly #names: string[];
  readonly #ends: number[] = [];
  readonly #rows: Uint8Array;

  constructor(content: Uint8Array) {
    const reader = new ByteReader(content);
    const head = fromJsonBytes<[DocumentCells[], PostCells[], string[]]>(reader.take(reader.varint()));
    const documents = head[0].map(documentOf);
    this.#posts = head[1].map((cells) => ({ document: documents[cells[0]]!, post: postOf(cells) }));
    this.#names = head[2];
    const count = reader.varint();
    let end = 0;
    for (let i = 0; i < count; i++) {
      end += reader.varint();
      this.#ends.push(end);
    }
    this.#rows = content.subarray(reader.at);
  }

  at(index: number): StoredPassage {
    const reader = new ByteReader(this.#rows, this.#ends[index - 1] ?? 0);
    const post = this.#posts[reader.varint()]!;
    return { ...post, ...decodeRow(reader, this.#names) };
  }
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

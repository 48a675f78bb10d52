import type { Figure, Gloss, LanguageTag, Mention, Picture } from "../model";
import { ByteReader, ByteWriter, fromJsonBytes, jsonBytes } from "./bytes";
import { withoutEndingZeros } from "./cells";
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
/** 0 where it has none, for date and author where they are the document's; zeros at the end are left out. */
type PostCells = [
  document: number,
  post: number,
  date?: string | null | 0,
  author?: string | null | 0,
  gloss?: Gloss | 0,
  anchor?: string | 0,
  pictures?: Picture[] | 0,
];

/**
 * A record of passages: a head with the documents, posts and names they use, then each
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
      postCells.push(cellsOfPost(passage, documents.get(passage.document)!));
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
    this.#posts = head[1].map((cells) => {
      const document = documents[cells[0]]!;
      return { document, post: postOf(cells, document) };
    });
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

function cellsOfPost({ document, post }: StoredPassage, number: number): PostCells {
  return withoutEndingZeros([
    number,
    post.post,
    post.date === document.published ? 0 : post.date,
    post.author === document.author ? 0 : post.author,
    post.gloss ?? 0,
    post.anchor ?? 0,
    post.pictures.length > 0 ? post.pictures : 0,
  ]);
}

function postOf(
  [, post, date = 0, author = 0, gloss = 0, anchor = 0, pictures = 0]: PostCells,
  document: PassageDocument,
): PassagePost {
  return {
    post,
    author: author === 0 ? document.author : author,
    date: date === 0 ? document.published : date,
    gloss: gloss === 0 ? null : gloss,
    anchor: anchor === 0 ? null : anchor,
    pictures: pictures || [],
  };
}

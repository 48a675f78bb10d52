import type { DocumentSummary, DocumentView, Filters } from "../model";
import { type BodyPost, decodePost } from "../pack/bodies";
import { fromJsonBytes } from "../pack/bytes";
import { hasBit } from "../pack/columns";
import { documentRows } from "../pack/document-rows";
import { lastAtMost } from "../pack/last-at-most";
import { DOCUMENTS_PER_RECORD, type DocumentRow, KEYS } from "../pack/layout";
import { isShown } from "./filters";
import { passageId, sourceOf } from "./hits";
import { PostingCursor } from "./postings";
import type { Segment } from "./segment";
import { documentToken, hashToken } from "./token-hash";

/** All documents of an archive that pass the filters, in its order. */
export async function listDocuments(segment: Segment, filters: Filters): Promise<DocumentSummary[]> {
  const records = Math.ceil(segment.manifest.documents / DOCUMENTS_PER_RECORD);
  const contents = await segment.read(Array.from({ length: records }, (_, record) => KEYS.documents(record)));
  const rows = contents.flatMap((content) => documentRows(content));
  return rows.filter((row) => passes(segment, row, filters)).map((row) => summaryOf(segment, row));
}

/** A whole document for the reader view, or null where the archive has none of this id. */
export async function readDocument(segment: Segment, id: string): Promise<DocumentView | null> {
  const row = await findDocument(segment, id);
  if (!row) return null;
  const [bodies] = await segment.read([KEYS.bodies(row.bodyRecord)]);
  const posts = fromJsonBytes<BodyPost[][]>(bodies!)[row.bodyIndex]!;
  const stored = await segment.passages(Array.from({ length: row.passages }, (_, at) => row.firstPassage + at));
  let next = 0;
  const body = posts.map((cells) => {
    const own = stored.slice(next, next + cells[1]);
    next += own.length;
    const texts = own.map((passage) => passage.text);
    const post = decodePost(cells, texts, own[0]?.post);
    const passages = own.map((passage) => {
      const { text, mentions, figures } = passage;
      return { id: passageId(passage), text, mentions, figures };
    });
    return { post, passages };
  });
  return { ...summaryOf(segment, row), body };
}

async function findDocument(segment: Segment, id: string): Promise<DocumentRow | null> {
  const hash = hashToken(documentToken(id));
  const list = (await segment.postings([hash])).get(hash);
  if (!list) return findByList(segment, id);
  for (const cursor = new PostingCursor(list); cursor.passage < segment.manifest.passages; cursor.next()) {
    const row = await documentRow(segment, lastAtMost(segment.columns.documentStart, cursor.passage));
    if (row?.id === id) return row;
  }
  return null;
}

/** A document without passages has no token to find it by; such documents are few. */
async function findByList(segment: Segment, id: string): Promise<DocumentRow | null> {
  const { documentStart } = segment.columns;
  for (let number = 0; number < segment.manifest.documents; number++) {
    if (documentStart[number] !== documentStart[number + 1]) continue;
    const row = await documentRow(segment, number);
    if (row?.id === id) return row;
  }
  return null;
}

async function documentRow(segment: Segment, number: number): Promise<DocumentRow | undefined> {
  const [content] = await segment.read([KEYS.documents(Math.floor(number / DOCUMENTS_PER_RECORD))]);
  return documentRows(content!)[number % DOCUMENTS_PER_RECORD];
}

function summaryOf(segment: Segment, row: DocumentRow): DocumentSummary {
  const { id, title, author, byline = null, published, retrieved, url, language, posts, passages, figures } = row;
  const source = sourceOf(segment, row.source);
  return { id, source, title, author, byline, published, retrieved, url, language, posts, passages, figures };
}

function passes(segment: Segment, row: DocumentRow, filters: Filters): boolean {
  const { source, published, language, figures } = row;
  return (
    isShown(sourceOf(segment, source), published, filters) &&
    (filters.languages.length === 0 || filters.languages.includes(language)) &&
    (!filters.hasFigures || figures > 0) &&
    (!filters.hasPictures || hasPictures(segment, row))
  );
}

/** Whether any of its passages passes as having pictures, since its row does not say. */
function hasPictures({ columns }: Segment, { firstPassage, passages }: DocumentRow): boolean {
  for (let at = 0; at < passages; at++) if (hasBit(columns.hasPictures, firstPassage + at)) return true;
  return false;
}

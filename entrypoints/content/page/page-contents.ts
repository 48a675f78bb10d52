import type { Figure } from "../../../corpus/model";
import type { ActivePage } from "./active-page";
import { readChunkFigures } from "./chunk-figures";
import { type ChunkReading, readChunk } from "./chunk-reading";
import { type MarkedParagraph, markedParagraphs } from "./page-paragraphs";

/** Paragraphs told to the popup and side panel; the protocol states this number. */
const PARAGRAPHS_MAX = 200;

/** What a page holds that the archive can be asked about. */
export interface Contents {
  paragraphs: MarkedParagraph[];
  figures: Figure[];
}

/** A chunk with marks: its words are collected once, for its paragraphs and for its figures. */
interface MarkedChunk extends ChunkReading {
  paragraphs: MarkedParagraph[];
}

/**
 * A page's marked paragraphs and its figures. The popup and the side panel ask again and again, so they are read again only where
 * what they are read from is another; and held weakly, since nobody may ask any more.
 */
export class PageContents {
  private last: { state: string; contents: WeakRef<Contents> } | null = null;

  /** What the page holds now. */
  async of(page: ActivePage): Promise<Contents> {
    const state = stateOf(page);
    const kept = this.last?.state === state ? this.last.contents.deref() : undefined;
    if (kept) return kept;
    const chunks = markedChunks(page);
    const paragraphs = chunks.flatMap((chunk) => chunk.paragraphs).slice(0, PARAGRAPHS_MAX);
    const figures = await figuresOf(page, chunks);
    const contents = { paragraphs, figures: figures ?? [] };
    if (figures) this.last = { state, contents: new WeakRef(contents) };
    return contents;
  }
}

/**
 * All that paragraphs and figures depend on. A chunk whose words changed is read again under another id; its marks change with
 * the sense, or once when each of them is checked.
 */
function stateOf({ reading: { marks, scans, sense }, language, date }: ActivePage): string {
  const chunks = [...marks.inOrder(scans)].map(([{ id, checked }]) => (checked ? id : -id));
  return JSON.stringify([language, date, sense.revision, chunks]);
}

/** The chunks with marks, up to the one that holds the last paragraph to be told. */
function markedChunks({ reading }: ActivePage): MarkedChunk[] {
  const { marks, scans, sense } = reading;
  const chunks: MarkedChunk[] = [];
  let found = 0;
  for (const [chunk, scan] of marks.inOrder(scans)) {
    if (found >= PARAGRAPHS_MAX) break;
    if (sense.marks(chunk.id).length === 0) continue;
    const read = readChunk(chunk, scan, sense);
    const paragraphs = markedParagraphs(read);
    found += paragraphs.length;
    if (paragraphs.length > 0) chunks.push({ ...read, paragraphs });
  }
  return chunks;
}

/** Null where they cannot be read yet. */
async function figuresOf(page: ActivePage, chunks: MarkedChunk[]): Promise<Figure[] | null> {
  if (chunks.length === 0) return [];
  const reader = await page.figurePage();
  return reader && (await readChunkFigures(chunks, reader, (chunk) => chunk)).figures;
}

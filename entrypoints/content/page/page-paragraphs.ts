import { CollectedText } from "../dom/collected-text";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense, Span } from "../scan/sense";
import { paragraphsOf } from "./paragraphs";

/** A block that holds marked terms, with its place. */
export interface MarkedParagraph {
  text: string;
  chunk: Chunk;
  scan: RootScan;
  /** Offset of its first character in the chunk's text. */
  start: number;
  /** Marked terms, offsets into the paragraph. */
  spans: Span[];
}

/** The blocks of a chunk that hold marked terms, read again from the page. */
export function markedParagraphs(scan: RootScan, chunk: Chunk, sense: Sense): MarkedParagraph[] {
  const marks = sense.marks(chunk.id);
  if (marks.length === 0) return [];
  const text = new CollectedText();
  scan.reread(chunk, text);
  return paragraphsOf(text.text).flatMap(({ text: block, start }) => {
    const end = start + block.length;
    const spans = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map(({ term, start: from, end: to }) => ({ term, start: from - start, end: to - start }));
    return spans.length > 0 ? [{ text: block, chunk, scan, start, spans }] : [];
  });
}

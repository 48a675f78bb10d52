import type { Chunk } from "../scan/chunk-list";
import type { Span } from "../scan/sense";
import type { ChunkReading } from "./chunk-reading";
import { paragraphsOf } from "./paragraphs";

/** A block that holds marked terms, with its place. */
export interface MarkedParagraph {
  text: string;
  chunk: Chunk;
  /** Offset of its first character in the chunk's text. */
  start: number;
  /** Marked terms, offsets into the paragraph. */
  spans: Span[];
}

/** The blocks of a chunk that hold marked terms. */
export function markedParagraphs({ chunk, text, marks }: ChunkReading): MarkedParagraph[] {
  return paragraphsOf(text).flatMap(({ text: block, start }) => {
    const end = start + block.length;
    const spans = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map(({ term, start: from, end: to }) => ({ term, start: from - start, end: to - start }));
    return spans.length > 0 ? [{ text: block, chunk, start, spans }] : [];
  });
}

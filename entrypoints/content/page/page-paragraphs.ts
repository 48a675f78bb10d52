import type { Figure, LanguageTag, Mention } from "../../../corpus/model";
import type { FigureReading } from "../../protocol/companion";
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

/**
 * The figures of a chunk's text, read as a whole, so that a paragraph knows what the one before it spoke of. Offsets are into
 * the text, whose length is told with them.
 */
export function chunkFigures(
  scan: RootScan,
  chunk: Chunk,
  {
    sense,
    reading,
    language,
    published,
  }: { sense: Sense; reading: FigureReading; language: LanguageTag; published: string | null },
): { figures: Figure[]; length: number } {
  const collected = new CollectedText();
  scan.reread(chunk, collected);
  const { text } = collected;
  const mentions: Mention[] = sense
    .marks(chunk.id)
    .filter(({ end }) => end <= text.length)
    .map(({ term, start, end }) => ({ term, start, end, text: text.slice(start, end), sure: true }));
  return { figures: reading.read(text, { mentions, language, published }), length: text.length };
}

import { BLOCK_SEPARATOR, CollectedText, OBJECT_CHARACTER } from "../dom/collected-text";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";

/** Longest paragraph handed on: more says nothing more about what its term is. */
const PARAGRAPH_MAX = 1_200;

/** A block of a chunk's text. */
export interface Paragraph {
  text: string;
  /** Offset of its first character in the chunk's text. */
  start: number;
}

/** The blocks of a chunk, as they stand on the page now. */
export function paragraphsOf(text: string): Paragraph[] {
  let start = 0;
  return text.split(BLOCK_SEPARATOR).map((block) => {
    const paragraph = { text: block, start };
    start += block.length + BLOCK_SEPARATOR.length;
    return paragraph;
  });
}

/** The paragraph around a place of a chunk, read again from the page; cut around the place where it is long. */
export function paragraphAround(scan: RootScan, chunk: Chunk, at: number): string {
  const text = new CollectedText();
  scan.reread(chunk, text);
  const paragraph = paragraphsOf(text.text).findLast(({ start }) => start <= at);
  if (!paragraph) return "";
  const from = Math.max(0, at - paragraph.start - PARAGRAPH_MAX / 2);
  return readableText(paragraph.text.slice(from, from + PARAGRAPH_MAX));
}

/** A block as a reader sees it: white space is one space, what is no text is nothing. */
export function readableText(block: string): string {
  return block.replaceAll(OBJECT_CHARACTER, " ").replace(/\s+/g, " ").trim();
}

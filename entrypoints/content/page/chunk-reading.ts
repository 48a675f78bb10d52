import type { Judged } from "../../../corpus/terms/settle";
import { CollectedText } from "../dom/collected-text";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";

/** A chunk's words as they stand on the page now, and what is marked in them. */
export interface ChunkReading {
  chunk: Chunk;
  text: string;
  marks: Judged[];
}

/** Collects a chunk's text again, with its marks. */
export function readChunk(chunk: Chunk, scan: RootScan, sense: Sense): ChunkReading {
  const collected = new CollectedText();
  scan.reread(chunk, collected);
  const { text } = collected;
  return { chunk, text, marks: sense.marks(chunk.id).filter(({ end }) => end <= text.length) };
}

import type { Figure, LanguageTag, Mention } from "../../../corpus/model";
import type { FigureReading } from "../../protocol/companion";
import { CollectedText } from "../dom/collected-text";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";
import { eachInSlices } from "../scan/slices";

/** What a page's figures are read with. */
export interface FigurePage {
  sense: Sense;
  reading: FigureReading;
  language: LanguageTag;
  published: string | null;
}

/** Figures of several chunks, their offsets made unique, and from where on they are a chunk's own. */
export interface ChunkFigures {
  figures: Figure[];
  places: { base: number; chunk: Chunk }[];
}

/**
 * The figures of those chunks that are `wanted` when it is their turn, after so many figures of others. Each chunk's text is read
 * as a whole, so that a paragraph knows what the one before it spoke of, and all in slices of their own tasks.
 */
export async function readChunkFigures(
  chunks: Iterable<[Chunk, RootScan]>,
  page: FigurePage,
  wanted: (chunk: Chunk, figures: number) => boolean = () => true,
): Promise<ChunkFigures> {
  const read: ChunkFigures = { figures: [], places: [] };
  let base = 0;
  await eachInSlices(chunks, ([chunk, scan]) => {
    if (!wanted(chunk, read.figures.length)) return;
    const collected = new CollectedText();
    scan.reread(chunk, collected);
    const { text } = collected;
    read.places.push({ base, chunk });
    for (const figure of figuresIn(text, chunk, page)) read.figures.push(moved(figure, base));
    base += text.length + 1;
  });
  return read;
}

/** A figure with its offsets moved. */
export function moved<F extends Figure>(figure: F, by: number): F {
  return { ...figure, start: figure.start + by, end: figure.end + by };
}

function figuresIn(text: string, chunk: Chunk, { sense, reading, language, published }: FigurePage): Figure[] {
  const mentions: Mention[] = sense
    .marks(chunk.id)
    .filter(({ end }) => end <= text.length)
    .map(({ term, start, end }) => ({ term, start, end, text: text.slice(start, end), sure: true }));
  return reading.read(text, { mentions, language, published });
}

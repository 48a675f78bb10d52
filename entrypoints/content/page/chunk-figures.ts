import type { Figure, LanguageTag, Mention } from "../../../corpus/model";
import type { FigureReading } from "../../protocol/companion";
import type { Chunk } from "../scan/chunk-list";
import { eachInSlices } from "../scan/slices";
import type { ChunkReading } from "./chunk-reading";

/** What a page's figures are read with. */
export interface FigurePage {
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
 * The figures of chunks, each read when it is its turn, after so many figures of others; null is one to pass by. A chunk's text
 * is taken as a whole, so that a paragraph knows what the one before it spoke of, and all in slices of their own tasks.
 */
export async function readChunkFigures<Item>(
  items: Iterable<Item>,
  page: FigurePage,
  read: (item: Item, figures: number) => ChunkReading | null,
): Promise<ChunkFigures> {
  const all: ChunkFigures = { figures: [], places: [] };
  let base = 0;
  await eachInSlices(items, (item) => {
    const chunk = read(item, all.figures.length);
    if (!chunk) return;
    all.places.push({ base, chunk: chunk.chunk });
    for (const figure of figuresIn(chunk, page)) all.figures.push(moved(figure, base));
    base += chunk.text.length + 1;
  });
  return all;
}

/** A figure with its offsets moved. */
export function moved<F extends Figure>(figure: F, by: number): F {
  return { ...figure, start: figure.start + by, end: figure.end + by };
}

function figuresIn({ text, marks }: ChunkReading, { reading, language, published }: FigurePage): Figure[] {
  const mentions = marks.map(
    ({ term, start, end }): Mention => ({ term, start, end, text: text.slice(start, end), sure: true }),
  );
  return reading.read(text, { mentions, language, published });
}

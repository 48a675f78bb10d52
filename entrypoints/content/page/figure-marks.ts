import { type Comparison, NO_FILTERS, RELATIONS } from "../../../corpus/model";
import { callBackground } from "../../protocol/call";
import type { FigureSpan } from "../marks/marks";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";
import { type ChunkFigures, type FigurePage, moved, readChunkFigures } from "./chunk-figures";
import { readChunk } from "./chunk-reading";

/** Figures asked about at once; a table of prices is no news story. */
const FIGURES_MAX = 400;

/**
 * Finds the figures near marked terms, and asks the archive which of them it can be held against: one call for
 * all chunks that are new.
 */
export class FigureMarks {
  private readonly asked = new Set<Chunk>();

  /** Those of the chunks whose figures were not asked about. */
  fresh(chunks: [Chunk, RootScan][]): [Chunk, RootScan][] {
    return chunks.filter(([chunk]) => !this.asked.has(chunk));
  }

  forget(chunk: Chunk): void {
    this.asked.delete(chunk);
  }

  /** The figures to mark, by chunk. */
  async ask(chunks: [Chunk, RootScan][], page: FigurePage, sense: Sense): Promise<Map<Chunk, FigureSpan[]>> {
    for (const [chunk] of chunks) this.asked.add(chunk);
    // A chunk may be read again meanwhile.
    const { figures, places } = await readChunkFigures(chunks, page, ([chunk, scan], read) =>
      this.asked.has(chunk) && read < FIGURES_MAX ? readChunk(chunk, scan, sense) : null,
    );
    if (figures.length === 0) return new Map();
    const answer = await callBackground("compare", { figures, filters: NO_FILTERS });
    const spans: Map<Chunk, FigureSpan[]> = answer.ok ? inPlace(answer.value, places) : new Map();
    for (const chunk of spans.keys()) if (!this.asked.has(chunk)) spans.delete(chunk);
    return spans;
  }
}

/** A figure may be held against several of the archive's; it is marked once, for the closest. */
function inPlace(comparisons: Comparison[], places: ChunkFigures["places"]): Map<Chunk, FigureSpan[]> {
  const spans = new Map<Chunk, FigureSpan[]>();
  const marked = new Set<number>();
  for (const comparison of comparisons.toSorted((a, b) => closeness(a) - closeness(b))) {
    if (marked.has(comparison.start)) continue;
    marked.add(comparison.start);
    const place = places.findLast(({ base }) => base <= comparison.start);
    if (!place) continue;
    const own = moved(comparison, -place.base);
    const found = spans.get(place.chunk) ?? [];
    found.push({ start: own.start, end: own.end, comparison: own });
    spans.set(place.chunk, found);
  }
  return spans;
}

function closeness({ relation }: Comparison): number {
  return RELATIONS.indexOf(relation);
}

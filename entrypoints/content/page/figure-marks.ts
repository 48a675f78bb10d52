import { type Comparison, type Figure, type LanguageTag, NO_FILTERS, type Relation } from "../../../corpus/model";
import { callBackground } from "../../protocol/call";
import type { FigureReading } from "../../protocol/companion";
import type { FigureSpan } from "../marks/marks";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";
import { type MarkedParagraph, markedParagraphs, paragraphFigures } from "./page-paragraphs";

/** Figures asked about at once; a table of prices is no news story. */
const FIGURES_MAX = 400;

export interface FigurePage {
  sense: Sense;
  reading: FigureReading;
  language: LanguageTag;
  published: string | null;
}

/**
 * Finds the figures beside marked terms, and asks the archive which of them it can be held against: one call for
 * all chunks that are new. Offsets are made unique over the call, so that answers find their place again.
 */
export class FigureMarks {
  private readonly asked = new Set<Chunk>();

  /** Whether a chunk's figures were asked about. */
  has(chunk: Chunk): boolean {
    return this.asked.has(chunk);
  }

  forget(chunk: Chunk): void {
    this.asked.delete(chunk);
  }

  async ask(chunks: [Chunk, RootScan][], page: FigurePage): Promise<Map<Chunk, FigureSpan[]>> {
    const figures: Figure[] = [];
    const places: { base: number; paragraph: MarkedParagraph }[] = [];
    let base = 0;
    for (const [chunk, scan] of chunks) {
      this.asked.add(chunk);
      for (const paragraph of markedParagraphs(scan, chunk, page.sense)) {
        if (figures.length >= FIGURES_MAX) break;
        places.push({ base, paragraph });
        for (const figure of paragraphFigures(paragraph, page)) figures.push(moved(figure, base));
        base += paragraph.text.length + 1;
      }
    }
    if (figures.length === 0) return new Map();
    const answer = await callBackground("compare", { figures, filters: NO_FILTERS });
    return answer.ok ? inPlace(answer.value, places) : new Map();
  }
}

/** A figure may be held against several of the archive's; it is marked once, for the closest. */
const CLOSEST: Relation[] = ["same", "near", "differs", "other-unit", "other-date"];

function inPlace(
  comparisons: Comparison[],
  places: { base: number; paragraph: MarkedParagraph }[],
): Map<Chunk, FigureSpan[]> {
  const spans = new Map<Chunk, FigureSpan[]>();
  const marked = new Set<number>();
  for (const comparison of comparisons.toSorted((a, b) => closeness(a) - closeness(b))) {
    if (marked.has(comparison.start)) continue;
    marked.add(comparison.start);
    const place = places.findLast(({ base }) => base <= comparison.start);
    if (!place) continue;
    const { chunk, start } = place.paragraph;
    const found = spans.get(chunk) ?? [];
    const by = start - place.base;
    found.push({ start: comparison.start + by, end: comparison.end + by, comparison: moved(comparison, -place.base) });
    spans.set(chunk, found);
  }
  return spans;
}

function closeness({ relation }: Comparison): number {
  return CLOSEST.indexOf(relation);
}

function moved<F extends Figure>(figure: F, by: number): F {
  return { ...figure, start: figure.start + by, end: figure.end + by };
}

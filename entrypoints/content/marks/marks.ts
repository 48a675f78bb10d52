import type { Comparison } from "../../../corpus/model";
import { CollectedText } from "../dom/collected-text";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";
import { figureMark, type Target, type TermMark, termMark } from "./mark";
import type { MarkStyle } from "./mark-style";
import { Nearby } from "./nearby";

/** Ranges registered at once: every paint looks at all of them, and no screen holds more. */
export const MARKS_MAX = 300;

interface Built {
  revision: number;
  marks: TermMark[];
  figures: Target[];
}

/** A figure of a chunk that is marked beside the terms. */
export interface FigureSpan {
  start: number;
  end: number;
  comparison: Comparison;
}

/**
 * Which mentions are marked now: those of the chunks on and near the screen. Elsewhere mentions are numbers in the
 * sense; their places are found again when they come near.
 */
export class Marks {
  private readonly nearby: Nearby;
  /** Chunks that may hold mentions, with the scan that reads them. */
  private readonly candidates = new Map<Chunk, RootScan>();
  private readonly built = new Map<Chunk, Built>();
  private readonly figures = new Map<Chunk, FigureSpan[]>();
  private readonly text = new CollectedText();
  private early = 0;
  private seen = -1;

  constructor(
    private readonly sense: Sense,
    private readonly styleOf: (term: string) => MarkStyle,
    onMoved: () => void,
  ) {
    this.nearby = new Nearby(onMoved);
  }

  /** A chunk was read. The first on a page are taken to be in view, so that they are marked before the observer speaks. */
  add(scan: RootScan, chunk: Chunk, text: CollectedText): void {
    this.candidates.set(chunk, scan);
    const spans = this.sense.marks(chunk.id);
    if (spans.length === 0) return;
    const early = this.early < MARKS_MAX;
    this.early += spans.length;
    this.nearby.watch(chunk, early);
    if (early) this.build(chunk, scan, text);
  }

  remove(chunk: Chunk): void {
    this.candidates.delete(chunk);
    this.built.delete(chunk);
    this.figures.delete(chunk);
    this.nearby.unwatch(chunk);
  }

  /** Chunks that may hold mentions with their scans, in the order of each root. */
  *inOrder(scans: Iterable<RootScan>): Generator<[Chunk, RootScan]> {
    for (const scan of scans) {
      for (const chunk of scan.list.chunks) if (this.candidates.has(chunk)) yield [chunk, scan];
    }
  }

  /** The marks of the chunks near the screen in document order, at most MARKS_MAX. */
  current(): Target[] {
    this.followRevision();
    const near = this.nearby.near();
    for (const chunk of this.built.keys()) if (!near.has(chunk)) this.built.delete(chunk);
    const marks: Target[] = [];
    for (const chunk of near) {
      const scan = this.candidates.get(chunk);
      if (!scan || marks.length >= MARKS_MAX) continue;
      const built = this.builtFor(chunk, scan);
      marks.push(...built.marks, ...built.figures);
    }
    return marks.length > MARKS_MAX ? marks.slice(0, MARKS_MAX) : marks;
  }

  /** All term marks of one chunk, wherever it is. */
  marksOf(chunk: Chunk, scan: RootScan): TermMark[] {
    return this.builtFor(chunk, scan).marks;
  }

  /** Mark figures of chunks as well; those of a chunk that is gone meanwhile are passed by. */
  addFigures(figures: Map<Chunk, FigureSpan[]>): void {
    for (const [chunk, spans] of figures) {
      if (!this.candidates.has(chunk)) continue;
      this.figures.set(chunk, spans);
      this.built.delete(chunk);
    }
  }

  stop(): void {
    this.nearby.stop();
    this.candidates.clear();
    this.built.clear();
  }

  private builtFor(chunk: Chunk, scan: RootScan): Built {
    const built = this.built.get(chunk);
    if (built?.revision === this.sense.revision) return built;
    scan.reread(chunk, this.text);
    return this.build(chunk, scan, this.text);
  }

  private build(chunk: Chunk, scan: RootScan, text: CollectedText): Built {
    const { length } = text.text;
    const marks = this.sense
      .marks(chunk.id)
      .filter((span) => span.end <= length)
      .map((span) => termMark(span, text, { chunk, scan, style: this.styleOf(span.term) }));
    const figures = (this.figures.get(chunk) ?? [])
      .filter((span) => span.end <= length)
      .map((span) => figureMark(span, span.comparison, text, { chunk, scan }));
    const built = { revision: this.sense.revision, marks, figures };
    this.built.set(chunk, built);
    return built;
  }

  /** What the page says elsewhere may have settled mentions that were open before. */
  private followRevision(): void {
    if (this.seen === this.sense.revision) return;
    this.seen = this.sense.revision;
    for (const chunk of this.candidates.keys()) {
      if (this.sense.marks(chunk.id).length > 0) this.nearby.watch(chunk, false);
      else this.nearby.unwatch(chunk);
    }
  }
}

import type { Comparison } from "../../../corpus/model";
import { CollectedText } from "../dom/collected-text";
import { Readable } from "../dom/readable";
import type { Chunk } from "../scan/chunk-list";
import { lastChunk, type RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";
import { figureMark, type Target, type TermMark, termMark } from "./mark";
import type { MarkStyle } from "./mark-style";
import { type Margins, type Near, nearChunks } from "./near";
import type { LookResult } from "./view";

/** Ranges registered at once: every paint looks at all of them, and no screen holds more. */
export const MARKS_MAX = 300;

/** How far beyond the screen marks must be ready: one turn of the wheel or one page key. */
const READY: Margins = { above: 1, below: 1, beside: 1 };

/**
 * How far they are made once one is missing there. Each change of what is registered has the browser look at the whole
 * page before it paints, 200 ms on one of 10 MB, whether one range comes or all: so they are made far ahead where one
 * reads on, and stay a little behind.
 */
const AROUND: Margins = { above: 4, below: 4, beside: 4 };
const AHEAD = 10;
const BEHIND = 3;

interface Built {
  revision: number;
  marks: TermMark[];
  figures: Target[];
}

/** A figure of a chunk that is marked beside the terms; offsets into the chunk's text. */
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
  /** Chunks near the screen with their marks. */
  private built = new Map<Chunk, Built>();
  /** Those of them whose marks are all registered. */
  private ready = new Set<Chunk>();
  private readonly scanOf = new Map<Chunk, RootScan>();
  private readonly figures = new Map<Chunk, FigureSpan[]>();
  private readonly text = new CollectedText();
  /** The newest chunk that was asked where it is. */
  private lastPlaced = 0;
  /** Whether chunks or figures came or went since the marks were last told, and the sense they were told with. */
  private stale = false;
  private told = 0;
  /** Whether it was found out what is in view. */
  looked = false;

  constructor(
    private readonly sense: Sense,
    private readonly styleOf: (term: string) => MarkStyle,
  ) {}

  /** Whether the marks may be others than those last told. */
  get changed(): boolean {
    return this.stale || this.told !== this.sense.revision;
  }

  remove(chunk: Chunk): void {
    if (this.built.delete(chunk)) this.stale = true;
    this.ready.delete(chunk);
    this.scanOf.delete(chunk);
    this.figures.delete(chunk);
  }

  /**
   * Find out what is near the screen, and where what was not marked before is. Call it just after layout.
   * With `onlyRead` only what was read since the last look is asked where it is, as long as none of it is near.
   */
  look(scans: Iterable<RootScan>, onlyRead: boolean): LookResult {
    const roots = [...scans];
    const elsewhere = this.anyRead(roots) ? "far" : "nothing";
    const first = onlyRead && this.looked ? this.lastPlaced + 1 : 0;
    this.lastPlaced = lastChunk();
    if (first > 0 && nearIn(roots, READY, first).length === 0) return elsewhere;
    let near = nearIn(roots, READY);
    if (this.looked) {
      const missing = near.filter(({ chunk }) => !this.ready.has(chunk));
      if (missing.length === 0) return elsewhere;
      near = nearIn(roots, marginsFor(missing));
    }
    // The first look is for what is about to be seen and nothing else.
    this.looked = true;
    if (near.length === 0 && this.built.size === 0) return elsewhere;
    this.stale = true;
    near.sort((a, b) => a.distance - b.distance);
    const before = this.built;
    this.built = new Map();
    this.ready.clear();
    let room = MARKS_MAX;
    for (const { chunk, scan } of near) {
      if (room <= 0) break;
      const kept = before.get(chunk);
      if (kept) this.built.set(chunk, kept);
      const { marks, figures } = this.builtFor(chunk, scan);
      const all = marks.length + figures.length;
      if (all > room && this.ready.size > 0) {
        this.built.delete(chunk);
        break;
      }
      room -= all;
      this.ready.add(chunk);
    }
    this.text.release();
    return "near";
  }

  /** Whether chunks that may hold mentions were read since the last look; of those that the page took away again nothing is known. */
  private anyRead(scans: RootScan[]): boolean {
    const isNew = ({ candidates, id, start }: Chunk) => candidates && id > this.lastPlaced && start.node.isConnected;
    return scans.some(({ list }) => list.chunks.some(isNew));
  }

  /** The marks of the chunks near the screen, at most MARKS_MAX. */
  current(): Target[] {
    const marks: Target[] = [];
    this.stale = false;
    this.told = this.sense.revision;
    for (const chunk of [...this.built.keys()]) {
      const { marks: terms, figures } = this.builtFor(chunk, this.scanOf.get(chunk)!);
      marks.push(...terms, ...figures);
    }
    if (marks.length <= MARKS_MAX) return marks;
    // Some are left out: it is for the next look to say which are to be seen.
    this.ready.clear();
    return marks.slice(0, MARKS_MAX);
  }

  /** All term marks of one chunk, wherever it is. */
  marksOf(chunk: Chunk, scan: RootScan): TermMark[] {
    return this.builtFor(chunk, scan).marks;
  }

  /** Mark figures of chunks as well. */
  addFigures(figures: Map<Chunk, FigureSpan[]>): void {
    for (const [chunk, spans] of figures) {
      this.figures.set(chunk, spans);
      const built = this.built.get(chunk);
      if (!built) continue;
      built.revision = -1;
      this.stale = true;
    }
  }

  /** The chunks near the screen with their scans. */
  get near(): [Chunk, RootScan][] {
    return [...this.built.keys()].map((chunk) => [chunk, this.scanOf.get(chunk)!]);
  }

  /** Chunks that may hold mentions with their scans, in the order of each root. */
  *inOrder(scans: Iterable<RootScan>): Generator<[Chunk, RootScan]> {
    for (const scan of scans) {
      for (const chunk of scan.list.chunks) if (chunk.candidates) yield [chunk, scan];
    }
  }

  private builtFor(chunk: Chunk, scan: RootScan): Built {
    const built = this.built.get(chunk);
    if (built?.revision === this.sense.revision) return built;
    scan.reread(chunk, this.text);
    scan.check(chunk, this.text, new Readable());
    return this.build(chunk, scan, this.text);
  }

  private build(chunk: Chunk, scan: RootScan, text: CollectedText): Built {
    const { length } = text.text;
    const marks = this.sense
      .marks(chunk.id)
      .filter((span) => span.end <= length)
      .map((span) => termMark(span, text, { chunk, scan, style: this.styleOf(span.term) }, span));
    const figures = (this.figures.get(chunk) ?? [])
      .filter((span) => span.end <= length)
      .map((span) => figureMark(span, span.comparison, text, { chunk, scan }));
    const built = { revision: this.sense.revision, marks, figures };
    this.built.set(chunk, built);
    this.scanOf.set(chunk, scan);
    return built;
  }
}

/** Where to make marks when these are missing: far ahead where all are on the side towards which one scrolls. */
function marginsFor(missing: Near[]): Margins {
  if (missing.every(({ side }) => side > 0)) return { above: BEHIND, below: AHEAD, beside: 1 };
  if (missing.every(({ side }) => side < 0)) return { above: AHEAD, below: BEHIND, beside: 1 };
  return AROUND;
}

/** The chunks near the screen that may hold mentions, of those with ids from `first` on. */
function nearIn(scans: RootScan[], margins: Margins, first = 0): (Near & { scan: RootScan })[] {
  return scans.flatMap((scan) => {
    const chunks = scan.list.chunks.filter(({ candidates, id }) => candidates && id >= first);
    return nearChunks(chunks, margins).map((near) => ({ ...near, scan }));
  });
}

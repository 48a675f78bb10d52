import type { MatchStep } from "../../protocol/messages";
import { sameTarget, type TermMark } from "../marks/mark";
import type { Marks } from "../marks/marks";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";

interface Place {
  term: string;
  chunk: Chunk;
  scan: RootScan;
  at: number;
}

/** Steps through this frame's matches in document order, from wherever the last step led. */
export class Matches {
  /** In a top frame: the frame that the last step led to; 0 for this one. */
  frame: number | null = null;
  private last: { mark: TermMark; index: number } | null = null;

  constructor(
    private readonly marks: Marks,
    private readonly sense: Sense,
    private readonly scans: () => Iterable<RootScan>,
  ) {}

  /** How many matches there are, of one term or of all. */
  count(term: string | null): number {
    return this.places(term).length;
  }

  /** The match to go to and its number from 1; null where there is no further one in this direction. */
  step({ direction, term, entering }: MatchStep): { mark: TermMark; index: number } | null {
    const all = this.places(null);
    const places = term === null ? all : all.filter((place) => place.term === term);
    const index = this.nextIndex(all, places, direction, entering);
    const place = places[index];
    if (!place) return null;
    const mark = this.marks.marksOf(place.chunk, place.scan).find((candidate) => candidate.at === place.at);
    if (!mark) return null;
    this.last = { mark, index: all.indexOf(place) };
    return { mark, index: index + 1 };
  }

  /** The last step may have led to another term: one goes on from its place among all matches. */
  private nextIndex(all: Place[], places: Place[], direction: number, entering: boolean): number {
    if (entering || !this.last) return direction === 1 ? 0 : places.length - 1;
    const { chunk, at } = this.lastPlace(this.last.mark);
    const found = all.findIndex((place) => place.chunk === chunk && place.at === at);
    // Where the page took the last match away, its number is what is left of it.
    const next = (found < 0 ? this.last.index : found) + (direction === 1 && found >= 0 ? 1 : 0);
    const passed = new Set(all.slice(0, next));
    const before = places.filter((place) => passed.has(place)).length;
    return direction === 1 ? before : before - 1;
  }

  /** Where a mark is now: the chunk around it may have been read again since. */
  private lastPlace(mark: TermMark): Pick<Place, "chunk" | "at"> {
    const { list } = mark.scan;
    const chunk = list.chunks[list.lastFrom(mark.start.node)];
    if (!chunk || chunk === mark.chunk) return mark;
    return this.marks.marksOf(chunk, mark.scan).find((candidate) => sameTarget(candidate, mark)) ?? mark;
  }

  private places(term: string | null): Place[] {
    const places: Place[] = [];
    for (const [chunk, scan] of this.marks.inOrder(this.scans())) {
      for (const span of this.sense.marks(chunk.id)) {
        if (term === null || span.term === term) places.push({ term: span.term, chunk, scan, at: span.start });
      }
    }
    return places;
  }
}

import type { TermMark } from "../marks/mark";
import type { Marks } from "../marks/marks";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";

/** Steps through the page's matches in document order, from wherever the last step or the view is. */
export class Matches {
  private last: { chunk: Chunk; at: number } | null = null;

  constructor(
    private readonly marks: Marks,
    private readonly sense: Sense,
    private readonly scans: () => Iterable<RootScan>,
  ) {}

  /** The match to go to, its number from 1 and how many there are; null where there is none. */
  step(direction: 1 | -1, term: string | null): { mark: TermMark; index: number; of: number } | null {
    const places = this.places(term);
    if (places.length === 0) return null;
    const index = this.nextIndex(places, direction);
    const place = places[index]!;
    const mark = this.marks.marksOf(place.chunk, place.scan).find((candidate) => candidate.at === place.at);
    if (!mark) return null;
    this.last = { chunk: place.chunk, at: place.at };
    return { mark, index: index + 1, of: places.length };
  }

  private nextIndex(places: { chunk: Chunk; at: number }[], direction: 1 | -1): number {
    const { last } = this;
    const from = last ? places.findIndex(({ chunk, at }) => chunk === last.chunk && at === last.at) : -1;
    if (from < 0) return direction === 1 ? 0 : places.length - 1;
    return (from + direction + places.length) % places.length;
  }

  private places(term: string | null): { chunk: Chunk; scan: RootScan; at: number }[] {
    const places = [];
    for (const [chunk, scan] of this.marks.inOrder(this.scans())) {
      for (const span of this.sense.marks(chunk.id)) {
        if (term === null || span.term === term) places.push({ chunk, scan, at: span.start });
      }
    }
    return places;
  }
}

import type { MatchStep } from "../../protocol/messages";
import { sameTarget, type TermMark } from "../marks/mark";
import type { Marks } from "../marks/marks";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Sense } from "../scan/sense";

interface Place {
  chunk: Chunk;
  scan: RootScan;
  /** Its offset in the chunk's text. */
  at: number;
  /** Its number, from 0, among the matches of all terms. */
  number: number;
}

/**
 * Steps through this frame's matches in document order, from wherever the last step led. A long page has a hundred thousand:
 * chunks are passed by their counts, and only those where a step begins and ends are looked into.
 */
export class Matches {
  /** In a top frame: the frame that the last step led to; 0 for this one. */
  frame: number | null = null;
  private last: { mark: TermMark; number: number } | null = null;

  constructor(
    private readonly marks: Marks,
    private readonly sense: Sense,
    private readonly scans: () => Iterable<RootScan>,
  ) {}

  /** How many matches there are, of one term or of all. */
  count(term: string | null): number {
    let count = 0;
    for (const [chunk] of this.chunks()) count += this.sense.countOf(chunk.id, term);
    return count;
  }

  /** The match to go to and its number from 1; null where there is no further one in this direction. */
  step(step: MatchStep): { mark: TermMark; index: number } | null {
    for (;;) {
      const index = this.nextIndex(step);
      const place = this.placeOf(index, step.term);
      if (!place) return null;
      const { checked } = place.chunk;
      const mark = this.marks.marksOf(place.chunk, place.scan).find((candidate) => candidate.at === place.at);
      if (mark) {
        this.last = { mark, number: place.number };
        return { mark, index: index + 1 };
      }
      // Far from the screen text proves hidden only now, and the chunk is counted anew.
      if (checked) return null;
    }
  }

  private chunks(): Iterable<[Chunk, RootScan]> {
    return this.marks.inOrder(this.scans());
  }

  /** The number, from 0, of the match to go to. The last step may have led to another term: one goes on from its place among all. */
  private nextIndex({ direction, term, entering }: MatchStep): number {
    if (entering || !this.last) return direction === 1 ? 0 : this.count(term) - 1;
    const { chunk, at } = this.lastPlace(this.last.mark);
    const here = this.sense.marks(chunk.id).findIndex((mark) => mark.start === at);
    const passed = here + (direction === 1 ? 1 : 0);
    const before = here < 0 ? null : this.countUpTo(chunk, passed, term);
    return (before ?? this.countFirst(this.last.number, term)) - (direction === 1 ? 0 : 1);
  }

  /** How many matches there are before a chunk and among its first marks; null where the chunk is gone. */
  private countUpTo(until: Chunk, marks: number, term: string | null): number | null {
    let count = 0;
    for (const [chunk] of this.chunks()) {
      if (chunk === until) return count + this.countIn(chunk, marks, term);
      count += this.sense.countOf(chunk.id, term);
    }
    return null;
  }

  /** How many of the page's first matches are of a term: where the page took the last match away, its number is what is left of it. */
  private countFirst(matches: number, term: string | null): number {
    let count = 0;
    let left = matches;
    for (const [chunk] of this.chunks()) {
      const all = this.sense.countOf(chunk.id, null);
      if (all >= left) return count + this.countIn(chunk, left, term);
      left -= all;
      count += this.sense.countOf(chunk.id, term);
    }
    return count;
  }

  private countIn(chunk: Chunk, marks: number, term: string | null): number {
    const first = this.sense.marks(chunk.id).slice(0, marks);
    return term === null ? first.length : first.filter((mark) => mark.term === term).length;
  }

  private placeOf(index: number, term: string | null): Place | null {
    let left = index;
    let number = 0;
    if (left < 0) return null;
    for (const [chunk, scan] of this.chunks()) {
      const count = this.sense.countOf(chunk.id, term);
      if (left < count) {
        for (const [inside, mark] of this.sense.marks(chunk.id).entries()) {
          if (term !== null && mark.term !== term) continue;
          if (left-- === 0) return { chunk, scan, at: mark.start, number: number + inside };
        }
      }
      left -= count;
      number += this.sense.countOf(chunk.id, null);
    }
    return null;
  }

  /** Where a mark is now: the chunk around it may have been read again since. */
  private lastPlace(mark: TermMark): Pick<Place, "chunk" | "at"> {
    const { list } = mark.scan;
    const chunk = list.chunks[list.lastFrom(mark.start.node)];
    if (!chunk || chunk === mark.chunk) return mark;
    return this.marks.marksOf(chunk, mark.scan).find((candidate) => sameTarget(candidate, mark)) ?? mark;
  }
}

/** Of how many terms counts are kept at once: of all marks, and of the term that is stepped through. */
const KEPT = 2;

/** How many marks each chunk has, of one term or of all, counted when first asked for and kept until it may be another number. */
export class MarkCounts {
  private readonly byTerm = new Map<string | null, Map<number, number>>();
  /** The revision of the sense that the counts are of. */
  private revision = -1;

  constructor(private readonly count: (chunk: number, term: string | null) => number) {}

  /** Marks of a chunk as the sense has them at a revision. */
  of(chunk: number, term: string | null, revision: number): number {
    if (this.revision !== revision) this.byTerm.clear();
    this.revision = revision;
    const counts = this.countsOf(term);
    let count = counts.get(chunk);
    if (count === undefined) {
      count = this.count(chunk, term);
      counts.set(chunk, count);
    }
    return count;
  }

  /** A chunk was read again, or is gone. */
  forget(chunk: number): void {
    for (const counts of this.byTerm.values()) counts.delete(chunk);
  }

  private countsOf(term: string | null): Map<number, number> {
    const known = this.byTerm.get(term);
    if (known) return known;
    const counts = new Map<number, number>();
    this.byTerm.set(term, counts);
    for (const old of this.byTerm.keys()) {
      if (this.byTerm.size <= KEPT) break;
      if (old !== null && old !== term) this.byTerm.delete(old);
    }
    return counts;
  }
}

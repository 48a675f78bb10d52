import type { Columns } from "../pack/columns";

/** A passage with its score and what the order goes by: the score, or the day; higher comes first. */
export interface RankedEntry {
  passage: number;
  score: number;
  key: number;
}

/**
 * Keeps the best of the passages it is offered (in ascending order), one of each group of copies.
 * Equal ones keep the order of the archive.
 */
export class TopHits {
  total = 0;
  private readonly heap: RankedEntry[] = [];
  private readonly copies = new Map<number, RankedEntry>();
  private nextCopy = 0;
  private readonly originals: Set<number>;

  constructor(
    private readonly columns: Columns,
    private readonly keep: number,
    private readonly order: "score" | "newest" | "oldest",
  ) {
    this.originals = new Set(columns.copyOf);
  }

  offer(passage: number, score: number, day: number): void {
    const entry = { passage, score, key: this.keyOf(score, day) };
    const original = this.originalOf(passage);
    if (original === null) {
      this.total++;
      this.push(entry);
      return;
    }
    const known = this.copies.get(original);
    if (!known) this.total++;
    if (!known || better(entry, known)) this.copies.set(original, entry);
  }

  /** The best, first first. */
  done(): RankedEntry[] {
    for (const entry of this.copies.values()) this.push(entry);
    return this.heap.sort((a, b) => (better(a, b) ? -1 : 1));
  }

  private keyOf(score: number, day: number): number {
    if (this.order === "score") return score;
    if (day === 0) return Number.NEGATIVE_INFINITY;
    return this.order === "newest" ? day : -day;
  }

  private originalOf(passage: number): number | null {
    const { copy, copyOf } = this.columns;
    while (this.nextCopy < copy.length && copy[this.nextCopy]! < passage) this.nextCopy++;
    if (copy[this.nextCopy] === passage) return copyOf[this.nextCopy]!;
    return this.originals.has(passage) ? passage : null;
  }

  private push(entry: RankedEntry): void {
    const { heap } = this;
    if (heap.length < this.keep) {
      heap.push(entry);
      this.up(heap.length - 1);
    } else if (this.keep > 0 && better(entry, heap[0]!)) {
      heap[0] = entry;
      this.down(0);
    }
  }

  private up(at: number): void {
    let child = at;
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (!better(this.heap[parent]!, this.heap[child]!)) return;
      this.swap(parent, child);
      child = parent;
    }
  }

  private down(at: number): void {
    let parent = at;
    while (true) {
      let worst = parent;
      for (const child of [parent * 2 + 1, parent * 2 + 2])
        if (child < this.heap.length && better(this.heap[worst]!, this.heap[child]!)) worst = child;
      if (worst === parent) return;
      this.swap(parent, worst);
      parent = worst;
    }
  }

  private swap(a: number, b: number): void {
    const entry = this.heap[a]!;
    this.heap[a] = this.heap[b]!;
    this.heap[b] = entry;
  }
}

function better(a: RankedEntry, b: RankedEntry): boolean {
  return a.key !== b.key ? a.key > b.key : a.score !== b.score ? a.score > b.score : a.passage < b.passage;
}

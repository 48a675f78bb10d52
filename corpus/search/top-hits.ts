import { type Columns, hasBit } from "../pack/columns";

/** A passage with its score and what the order goes by, the score or how near its day is; higher comes first. */
export interface RankedEntry {
  passage: number;
  score: number;
  key: number;
}

/** Entries beyond twice the number kept: a short page would be sorted all the time. */
const SLACK = 64;

/**
 * Keeps the best of the passages it is offered (in ascending order), one of each group of copies
 * unless they are to stand apart.
 * Equal ones keep the order of the archive.
 */
export class TopHits {
  total = 0;
  readonly #kept: RankedEntry[] = [];
  /** What the next one has to beat; null as long as there is room. */
  #last: RankedEntry | null = null;
  readonly #copies = new Map<number, RankedEntry>();
  #nextCopy = 0;
  readonly #columns: Columns;
  readonly #keep: number;
  readonly #near: number | null;
  readonly #apart: boolean;

  /** `near` is the day number to which the nearest come first; null for the best first. */
  constructor(columns: Columns, keep: number, near: number | null, apart = false) {
    this.#columns = columns;
    this.#keep = keep;
    this.#near = near;
    this.#apart = apart;
  }

  /** Takes a passage, of the day that `of` is at, into account; one without a day is the farthest from any. */
  offer(passage: number, score: number, of: { day: number }): void {
    const key = this.#near === null ? score : -Math.abs((of.day || Number.POSITIVE_INFINITY) - this.#near);
    if (this.#apart || !hasBit(this.#columns.inCopies, passage)) {
      this.total++;
      if (!this.#last || key >= this.#last.key) this.#push({ passage, score, key });
      return;
    }
    const original = this.#originalOf(passage);
    const entry = { passage, score, key };
    const known = this.#copies.get(original);
    if (!known) this.total++;
    if (!known || better(entry, known)) this.#copies.set(original, entry);
  }

  /** The best, first first. */
  done(): RankedEntry[] {
    for (const entry of this.#copies.values()) this.#push(entry);
    this.#prune();
    return this.#kept;
  }

  #originalOf(passage: number): number {
    const { copy, copyOf } = this.#columns;
    while (this.#nextCopy < copy.length && copy[this.#nextCopy]! < passage) this.#nextCopy++;
    return copy[this.#nextCopy] === passage ? copyOf[this.#nextCopy]! : passage;
  }

  /** Collects up to twice as many as are kept before the worse half goes: cheaper than keeping order all the time. */
  #push(entry: RankedEntry): void {
    if (this.#last && !better(entry, this.#last)) return;
    this.#kept.push(entry);
    if (this.#kept.length >= this.#keep * 2 + SLACK) this.#prune();
  }

  #prune(): void {
    this.#kept.sort((a, b) => (better(a, b) ? -1 : 1));
    if (this.#kept.length > this.#keep) this.#kept.length = this.#keep;
    if (this.#kept.length === this.#keep) this.#last = this.#kept.at(-1) ?? null;
  }
}

function better(a: RankedEntry, b: RankedEntry): boolean {
  return a.key !== b.key ? a.key > b.key : a.score !== b.score ? a.score > b.score : a.passage < b.passage;
}

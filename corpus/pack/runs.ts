import { ByteReader, type ByteWriter } from "./bytes";

/** Bytes that were put aside, to be read piece by piece. */
export interface StoredBytes {
  length: number;
  read(start: number, end: number): Uint8Array;
}

/** Where runs are put until they are merged: memory, or files where there are too many. */
export type RunStore = (bytes: Uint8Array) => StoredBytes;

/** The postings of some passages in order of hash: what a large compile puts aside until the end. */
export interface Run {
  /** Added to the run's passages: their number where the run's own count from 0. */
  base: number;
  stored: StoredBytes;
}

/** Keeps runs in memory. */
export const memoryRuns: RunStore = (bytes) => ({
  length: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
});

/**
 * One token of a run: distance to the previous hash, how many passages hold it, its last passage (from
 * which the next run's distances count), length of its list in bytes, and the list.
 */
export function writeRunEntry(
  writer: ByteWriter,
  distance: number,
  { count, last, list }: Pick<RunCursor, "count" | "last" | "list">,
): void {
  writer.varint(distance);
  writer.varint(count);
  writer.varint(last);
  writer.varint(list.length);
  writer.bytes(list);
}

/** The four numbers of an entry at their longest. */
const HEAD_MAX = 4 * 5;

/** Walks a run in order of hash with a piece of it in memory. `hash` is -1 once it is through. */
export class RunCursor {
  hash = 0;
  count = 0;
  last = 0;
  /** A view that holds until `next`. */
  list: Uint8Array = new Uint8Array();
  readonly base: number;
  private readonly stored: StoredBytes;
  private piece = new ByteReader(new Uint8Array());
  /** Where the piece ends in the run. */
  private end = 0;

  constructor(
    { base, stored }: Run,
    private readonly pieceBytes: number,
  ) {
    this.base = base;
    this.stored = stored;
    this.next();
  }

  next(): void {
    this.need(HEAD_MAX);
    if (this.piece.at >= this.piece.bytes.length) {
      this.hash = -1;
      return;
    }
    this.hash += this.piece.varint();
    this.count = this.piece.varint();
    this.last = this.piece.varint();
    const length = this.piece.varint();
    this.need(length);
    this.list = this.piece.take(length);
  }

  /** Reads on until so many bytes are at hand, or all that are left. */
  private need(bytes: number): void {
    const left = this.piece.bytes.length - this.piece.at;
    if (left >= bytes || this.end === this.stored.length) return;
    const start = this.end - left;
    this.end = Math.min(this.stored.length, start + Math.max(bytes, this.pieceBytes));
    this.piece = new ByteReader(this.stored.read(start, this.end));
  }
}

/** Cursors with the lowest hash first, of equal ones the one with the lowest base: a binary heap. */
export class RunHeap {
  private readonly cursors: RunCursor[] = [];

  constructor(runs: Run[], pieceBytes: number) {
    for (const run of runs) {
      const cursor = new RunCursor(run, pieceBytes);
      if (cursor.hash >= 0) this.cursors.push(cursor);
    }
    this.cursors.sort((a, b) => (before(a, b) ? -1 : 1));
  }

  get first(): RunCursor | undefined {
    return this.cursors[0];
  }

  /** Moves the first cursor on and puts the next lowest first. */
  advance(): void {
    const cursor = this.cursors[0]!;
    cursor.next();
    if (cursor.hash < 0) {
      const last = this.cursors.pop()!;
      if (this.cursors.length === 0 || last === cursor) return;
      this.cursors[0] = last;
    }
    this.sink();
  }

  private sink(): void {
    const { cursors } = this;
    const moved = cursors[0]!;
    let at = 0;
    while (true) {
      let child = at * 2 + 1;
      if (child >= cursors.length) break;
      if (child + 1 < cursors.length && before(cursors[child + 1]!, cursors[child]!)) child++;
      if (!before(cursors[child]!, moved)) break;
      cursors[at] = cursors[child]!;
      at = child;
    }
    cursors[at] = moved;
  }
}

function before(a: RunCursor, b: RunCursor): boolean {
  return a.hash < b.hash || (a.hash === b.hash && a.base < b.base);
}

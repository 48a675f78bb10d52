import { writePosting } from "../search/postings";
import { ByteWriter } from "./bytes";
import { memoryRuns, type Run, type RunStore, writeRunEntry } from "./runs";

/** Postings held before a run is closed: 16 bytes each while sorting, so 48 MB. */
const RUN_POSTINGS = 3_000_000;
/** Passages of a run are kept beside their units in one number of 32 bits. */
const RUN_PASSAGES = 1 << 24;

/** Turns passages into sorted runs of postings, put aside one by one. */
export class Inverter {
  readonly runs: Run[] = [];
  private hashes = new Uint32Array(1 << 16);
  /** Passage, counted from the run's first, times 256, and units. */
  private postings = new Uint32Array(1 << 16);
  private length = 0;
  private base = 0;

  /** Smaller runs take less memory and more time to merge. */
  constructor(
    private readonly store: RunStore = memoryRuns,
    private readonly runPostings = RUN_POSTINGS,
  ) {}

  /** Passages must come in order; `units` is the weighted count of each token's hash. */
  add(passage: number, units: Map<number, number>): void {
    if (this.length + units.size > this.runPostings || passage - this.base >= RUN_PASSAGES) this.closeRun();
    if (this.length === 0) this.base = passage;
    if (this.length + units.size > this.hashes.length) this.grow(this.length + units.size);
    const local = (passage - this.base) * 256;
    for (const [hash, count] of units) {
      this.hashes[this.length] = hash;
      this.postings[this.length++] = local + Math.min(count, 255);
    }
  }

  /** All runs in order of passages. */
  finish(): Run[] {
    this.closeRun();
    return this.runs;
  }

  private grow(need: number): void {
    const size = Math.max(Math.min(this.hashes.length * 2, this.runPostings), need);
    const hashes = new Uint32Array(size);
    const postings = new Uint32Array(size);
    hashes.set(this.hashes);
    postings.set(this.postings);
    Object.assign(this, { hashes, postings });
  }

  private closeRun(): void {
    if (this.length === 0) return;
    const { hashes, postings } = sortByHash(this.hashes, this.postings, this.length);
    const bytes = encodeRun(hashes, postings, this.length);
    this.runs.push({ base: this.base, stored: this.store(bytes) });
    this.length = 0;
  }
}

/** Bits of a hash that one pass of the sort looks at: three passes, and counts that stay in the processor's cache. */
const DIGIT_BITS = 11;

interface Pairs {
  hashes: Uint32Array;
  postings: Uint32Array;
}

/** The pairs in stable order of their hashes, by passes from the lowest digit. */
function sortByHash(hashes: Uint32Array, postings: Uint32Array, length: number): Pairs {
  let from: Pairs = { hashes, postings };
  let to: Pairs = { hashes: new Uint32Array(length), postings: new Uint32Array(length) };
  for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
    const starts = new Uint32Array((1 << DIGIT_BITS) + 1);
    const mask = (1 << DIGIT_BITS) - 1;
    for (let i = 0; i < length; i++) starts[((from.hashes[i]! >>> shift) & mask) + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    for (let i = 0; i < length; i++) {
      const place = starts[(from.hashes[i]! >>> shift) & mask]!++;
      to.hashes[place] = from.hashes[i]!;
      to.postings[place] = from.postings[i]!;
    }
    [from, to] = [to, from];
  }
  return from;
}

function encodeRun(hashes: Uint32Array, postings: Uint32Array, length: number): Uint8Array {
  const writer = new ByteWriter();
  const list = new ByteWriter();
  let previous = 0;
  for (let i = 0; i < length; ) {
    const hash = hashes[i]!;
    const start = i;
    let last = 0;
    list.length = 0;
    for (; i < length && hashes[i] === hash; i++) {
      const passage = postings[i]! >>> 8;
      writePosting(list, passage - last, postings[i]! & 255);
      last = passage;
    }
    writeRunEntry(writer, hash - previous, { count: i - start, last, list: list.written() });
    previous = hash;
  }
  return writer.done();
}

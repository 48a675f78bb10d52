import { type PostingList, ShardWriter, writePosting } from "../search/postings";
import { ByteReader, ByteWriter } from "./bytes";
import { SHARD_BYTES } from "./layout";

/** Postings held before a run is closed: 12 bytes each while sorting, so about 50 MB. */
const RUN_POSTINGS = 4_000_000;

/** Postings of some passages in order of hash: the unit that a large compile keeps until the end. */
export interface Run {
  hashes: Uint32Array;
  counts: Uint32Array;
  /** End of each list in `bytes`. */
  ends: Uint32Array;
  /** The last passage of each list, from which the next run's distances count. */
  last: Uint32Array;
  bytes: Uint8Array;
}

/** Turns passages into posting lists: collects, and closes a sorted run whenever enough is at hand. */
export class Inverter {
  /** Smaller runs take less memory and more time to merge. */
  constructor(private readonly runPostings = RUN_POSTINGS) {}

  private hashes = new Uint32Array(1 << 16);
  private passages = new Uint32Array(1 << 16);
  private units = new Uint8Array(1 << 16);
  private length = 0;
  readonly runs: Run[] = [];
  /** Every token with how many passages hold it; known once the shards are done. */
  readonly tokens: { hash: number; count: number }[] = [];

  /** Passages must come in order; `units` is the weighted count of each token's hash. */
  add(passage: number, units: Map<number, number>): void {
    if (this.length + units.size > this.hashes.length) this.grow(this.length + units.size);
    for (const [hash, count] of units) {
      this.hashes[this.length] = hash;
      this.passages[this.length] = passage;
      this.units[this.length] = Math.min(count, 255);
      this.length++;
    }
    if (this.length >= this.runPostings) this.closeRun();
  }

  /** All runs merged into shards in order of hash, one at a time. */
  *shards(): Generator<{ firstHash: number; content: Uint8Array }> {
    this.closeRun();
    let shard: ShardWriter | null = null;
    for (const { hash, list } of mergeRuns(this.runs)) {
      if (shard && shard.length + list.bytes.length > SHARD_BYTES && shard.tokens > 0) {
        yield { firstHash: shard.firstHash, content: shard.done() };
        shard = null;
      }
      this.tokens.push({ hash, count: list.count });
      shard ??= new ShardWriter(hash);
      shard.add(hash, list);
    }
    if (shard) yield { firstHash: shard.firstHash, content: shard.done() };
  }

  private grow(need: number): void {
    const size = Math.max(this.hashes.length * 2, need);
    const hashes = new Uint32Array(size);
    const passages = new Uint32Array(size);
    const units = new Uint8Array(size);
    hashes.set(this.hashes);
    passages.set(this.passages);
    units.set(this.units);
    Object.assign(this, { hashes, passages, units });
  }

  private closeRun(): void {
    if (this.length === 0) return;
    const order = orderByHash(this.hashes.subarray(0, this.length));
    this.runs.push(encodeRun(order, this.hashes, this.passages, this.units));
    this.length = 0;
  }
}

/** Indices in stable order of their 32-bit keys, by two passes of 16 bits. */
function orderByHash(keys: Uint32Array): Uint32Array {
  let order = Uint32Array.from(keys, (_, i) => i);
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(65_537);
    for (const key of keys) starts[((key >>> shift) & 0xffff) + 1]!++;
    for (let i = 1; i < starts.length; i++) starts[i]! += starts[i - 1]!;
    const next = new Uint32Array(keys.length);
    for (const i of order) next[starts[(keys[i]! >>> shift) & 0xffff]!++] = i;
    order = next;
  }
  return order;
}

function encodeRun(order: Uint32Array, hashes: Uint32Array, passages: Uint32Array, units: Uint8Array): Run {
  const run = { hashes: [] as number[], counts: [] as number[], ends: [] as number[], last: [] as number[] };
  const writer = new ByteWriter();
  for (let i = 0; i < order.length; ) {
    const hash = hashes[order[i]!]!;
    let previous = 0;
    const first = i;
    for (; i < order.length && hashes[order[i]!] === hash; i++) {
      const passage = passages[order[i]!]!;
      writePosting(writer, passage - previous, units[order[i]!]!);
      previous = passage;
    }
    run.hashes.push(hash);
    run.counts.push(i - first);
    run.ends.push(writer.length);
    run.last.push(previous);
  }
  return {
    hashes: Uint32Array.from(run.hashes),
    counts: Uint32Array.from(run.counts),
    ends: Uint32Array.from(run.ends),
    last: Uint32Array.from(run.last),
    bytes: writer.done(),
  };
}

/** Every hash of any run with its lists joined: only the first distance of each later list changes. */
function* mergeRuns(runs: Run[]): Generator<{ hash: number; list: PostingList }> {
  const at = runs.map(() => 0);
  while (true) {
    let hash = -1;
    for (let r = 0; r < runs.length; r++) {
      const next = runs[r]!.hashes[at[r]!];
      if (next !== undefined && (hash < 0 || next < hash)) hash = next;
    }
    if (hash < 0) return;
    const writer = new ByteWriter();
    let count = 0;
    let last = 0;
    for (let r = 0; r < runs.length; r++) {
      const run = runs[r]!;
      const i = at[r]!;
      if (run.hashes[i] !== hash) continue;
      appendList(writer, run.bytes.subarray(i === 0 ? 0 : run.ends[i - 1]!, run.ends[i]!), last);
      count += run.counts[i]!;
      last = run.last[i]!;
      at[r] = i + 1;
    }
    yield { hash, list: { count, bytes: writer.done() } };
  }
}

function appendList(writer: ByteWriter, list: Uint8Array, last: number): void {
  const reader = new ByteReader(list);
  const first = reader.varint();
  writer.varint(first - last * 2);
  writer.bytes(list.subarray(reader.at));
}

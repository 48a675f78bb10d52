import { ByteReader, ByteWriter, readUint32 } from "../pack/bytes";

/**
 * A posting list is a run of variable-length numbers: the distance to the previous passage times two,
 * plus one where a byte with the weighted count follows. Without it the count is one in own words.
 */
export const UNITS_PER_OCCURRENCE = 4;

export interface PostingList {
  /** How many passages hold the token. */
  count: number;
  bytes: Uint8Array;
}

/** Appends one posting; `distance` from the previous passage (or from 0 for the first). */
export function writePosting(writer: ByteWriter, distance: number, units: number): void {
  if (units === UNITS_PER_OCCURRENCE) {
    writer.varint(distance * 2);
  } else {
    writer.varint(distance * 2 + 1);
    writer.byte(Math.min(units, 255));
  }
}

/** A list of so many passages, all of them worth nothing, so that none comes before another. */
export function everyPassage(count: number): PostingList {
  // A distance of one with a count of zero beside it; the first has none.
  const bytes = Uint8Array.from({ length: count * 2 }, (_, at) => (at % 2 ? 0 : 3));
  bytes[0] = 1;
  return { count, bytes };
}

/** Walks a posting list in order of passages. `passage` is beyond every passage once it is through. */
export class PostingCursor {
  passage = -1;
  /** Weighted occurrences in quarters. */
  units = 0;
  private at = 0;
  private left: number;
  private readonly bytes: Uint8Array;

  constructor(list: PostingList) {
    this.bytes = list.bytes;
    this.left = list.count;
    this.passage = 0;
    this.next();
  }

  next(): void {
    if (this.left === 0) {
      this.passage = 0xffffffff;
      return;
    }
    this.left--;
    const bytes = this.bytes;
    let byte = bytes[this.at++]!;
    let value = byte & 127;
    let shift = 7;
    while (byte > 127) {
      byte = bytes[this.at++]!;
      value |= (byte & 127) << shift;
      shift += 7;
    }
    this.passage += value >>> 1;
    this.units = value & 1 ? bytes[this.at++]! : UNITS_PER_OCCURRENCE;
  }

  /** Adds what the postings before `end` are worth to their passages' scores. Most of a query's time is spent in this loop. */
  addTo(window: ScoreWindow, end: number, worth: number, shares: Shares): void {
    const { bytes } = this;
    const { scores, held, start } = window;
    const { lengths, known } = shares;
    let { passage, units, at, left } = this;
    while (passage < end) {
      const slot = passage - start;
      const step = (lengths[passage >> 1]! >> ((passage & 1) << 2)) & 15;
      scores[slot]! += worth * (known[(units << 4) | step]! || shares.of(units, step));
      held[slot >> 4]! |= 1 << (slot & 15);
      if (left === 0) {
        passage = 0xffffffff;
        break;
      }
      left--;
      let byte = bytes[at++]!;
      let value = byte & 127;
      let shift = 7;
      while (byte > 127) {
        byte = bytes[at++]!;
        value |= (byte & 127) << shift;
        shift += 7;
      }
      passage += value >>> 1;
      units = value & 1 ? bytes[at++]! : UNITS_PER_OCCURRENCE;
    }
    this.passage = passage;
    this.units = units;
    this.at = at;
    this.left = left;
  }
}

/** Scores of neighbouring passages, and one bit, sixteen a word, for each that has one. */
export interface ScoreWindow {
  start: number;
  scores: Float64Array;
  held: Uint16Array;
}

/** What weighted counts are worth in passages of each length. */
export interface Shares {
  /** Two length steps a byte. */
  lengths: Uint8Array;
  /** By units times 16 and step; 0 where it was not asked for yet. */
  known: Float64Array;
  of(units: number, step: number): number;
}

/** Tokens between two entries of a shard's directory: so many are walked to find one. */
const TOKENS_PER_ENTRY = 96;
const ENTRY_BYTES = 8;

/**
 * Writes a shard: the number of entries of its directory, the directory (hash of every 96th token and
 * where it stands), then all tokens in order of hash: distance to the previous hash, twice the count, length in
 * bytes and the list. Half of all tokens stand in one passage: instead of a count they have their one posting's
 * number, times two and one more, and no length.
 */
export class ShardWriter {
  private readonly body = new ByteWriter();
  private readonly directory = new ByteWriter();
  private previous: number;
  tokens = 0;

  constructor(readonly firstHash: number) {
    this.previous = firstHash;
  }

  get length(): number {
    return this.body.length + this.directory.length;
  }

  add(hash: number, list: PostingList): void {
    if (this.tokens % TOKENS_PER_ENTRY === 0) {
      this.directory.uint32(hash);
      this.directory.uint32(this.body.length);
    }
    this.body.varint(hash - this.previous);
    if (list.count > 1) {
      this.body.varint(list.count * 2);
      this.body.varint(list.bytes.length);
      this.body.bytes(list.bytes);
    } else {
      const posting = new ByteReader(list.bytes);
      this.body.varint(posting.varint() * 2 + 1);
      this.body.bytes(list.bytes.subarray(posting.at));
    }
    this.previous = hash;
    this.tokens++;
  }

  done(): Uint8Array {
    const writer = new ByteWriter();
    writer.uint32(this.directory.length / ENTRY_BYTES);
    writer.bytes(this.directory.done());
    writer.bytes(this.body.done());
    return writer.done();
  }
}

/** The list of a token's hash in a shard; undefined where no passage holds the token. */
export function findInShard(content: Uint8Array, wanted: number): PostingList | undefined {
  const entries = readUint32(content, 0);
  const body = 4 + entries * ENTRY_BYTES;
  let low = 0;
  let high = entries;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readUint32(content, 4 + middle * ENTRY_BYTES) <= wanted) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return undefined;
  const entry = 4 + (low - 1) * ENTRY_BYTES;
  const reader = new ByteReader(content, body + readUint32(content, entry + 4));
  reader.varint();
  let hash = readUint32(content, entry);
  while (true) {
    const head = reader.varint();
    const single = head & 1;
    const length = single ? (head >> 1) & 1 : reader.varint();
    const list = reader.take(length);
    if (hash === wanted) return single ? onePosting(head >>> 1, list) : { count: head >>> 1, bytes: list };
    if (reader.at >= content.length) return undefined;
    hash += reader.varint();
    if (hash > wanted) return undefined;
  }
}

/** A list of one, from its number and the byte of its weighted count where it has one. */
function onePosting(number: number, units: Uint8Array): PostingList {
  const writer = new ByteWriter();
  writer.varint(number);
  writer.bytes(units);
  return { count: 1, bytes: writer.done() };
}

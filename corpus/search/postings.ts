import { ByteReader, ByteWriter } from "../pack/bytes";

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
}

/**
 * Writes a shard: tokens in order of hash, each as distance to the previous hash, count, length in
 * bytes (left out where the count is one) and its list.
 */
export class ShardWriter {
  private readonly writer = new ByteWriter();
  private previous: number;
  tokens = 0;

  constructor(readonly firstHash: number) {
    this.previous = firstHash;
  }

  get length(): number {
    return this.writer.length;
  }

  add(hash: number, list: PostingList): void {
    this.writer.varint(hash - this.previous);
    this.writer.varint(list.count);
    if (list.count > 1) this.writer.varint(list.bytes.length);
    this.writer.bytes(list.bytes);
    this.previous = hash;
    this.tokens++;
  }

  done(): Uint8Array {
    return this.writer.done();
  }
}

/** The lists of the given hashes (ascending) in a shard whose first hash is known; undefined where it has none. */
export function findInShard(content: Uint8Array, firstHash: number, hashes: number[]): (PostingList | undefined)[] {
  const found: (PostingList | undefined)[] = hashes.map(() => undefined);
  const reader = new ByteReader(content);
  let hash = firstHash;
  let wanted = 0;
  while (reader.at < content.length && wanted < hashes.length) {
    hash += reader.varint();
    const count = reader.varint();
    const start = count > 1 ? reader.varint() + reader.at : 0;
    const end = count > 1 ? start : endOfSingle(reader.bytes, reader.at);
    while (wanted < hashes.length && hashes[wanted]! < hash) wanted++;
    if (hashes[wanted] === hash) found[wanted] = { count, bytes: content.subarray(reader.at, end) };
    reader.at = end;
  }
  return found;
}

function endOfSingle(bytes: Uint8Array, start: number): number {
  const flagged = bytes[start]! & 1;
  let at = start;
  while (bytes[at]! > 127) at++;
  return at + 1 + flagged;
}

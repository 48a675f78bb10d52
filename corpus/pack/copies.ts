import { NumberTable } from "./number-table";

/** Shortest passage, in distinct tokens, that can be a copy of another in nearly the same words; shorter ones must be the same. */
const SHORTEST = 12;
const HASHES = 16;
const BANDS = 4;
/** Share of agreeing minimum hashes from which two passages are near-duplicates. */
const AGREE = 0.8;

/** A passage's tokens as copies are found by: how many, a sum of them all, and their minimum hashes. */
export const SKETCH_WORDS = 2 + HASHES;

/** Sketches kept in one piece, so that a million passages are not copied each time there is one more. */
const SKETCHES_PER_PIECE = 1 << 14;

/** Fills in the sketch of a passage's distinct tokens; `sketch` is SKETCH_WORDS long. */
export function writeCopySketch(tokens: Iterable<number>, sketch: Uint32Array): void {
  sketch.fill(0xffffffff);
  let count = 0;
  let all = 0;
  for (const token of tokens) {
    count++;
    all = (all + Math.imul(token, 0x9e3779b1)) >>> 0;
    for (let i = 0; i < HASHES; i++) {
      const hash = mix(token, i);
      if (hash < sketch[i + 2]!) sketch[i + 2] = hash;
    }
  }
  sketch[0] = count;
  sketch[1] = all;
}

/**
 * Finds passages that say what an earlier one says in nearly the same words, by minimum hashes of
 * their tokens: the share of hashes that agree estimates the share of tokens that two passages share.
 * Keeps some hundred bytes a passage, all in typed arrays.
 */
export class CopyFinder {
  private readonly same = new NumberTable();
  private readonly bands = new NumberTable();
  /** The lower halves of the hashes of passages that others may be copies of. */
  private readonly pieces: Uint16Array[] = [];
  private kept = 0;
  private readonly passages: number[] = [];

  /** The earlier passage that this one repeats, or null; passages come in order. */
  add(passage: number, sketch: Uint32Array): number | null {
    const [count, all] = sketch as unknown as [number, number];
    if (count === 0) return null;
    const exact = this.same.get(all);
    if (exact >= 0) return exact;
    this.same.set(all, passage);
    return count < SHORTEST ? null : this.near(passage, sketch.subarray(2));
  }

  private near(passage: number, hashes: Uint32Array): number | null {
    const keys = Array.from({ length: BANDS }, (_, band) => bandKey(hashes, band));
    for (const key of keys) {
      const other = this.bands.get(key);
      if (other >= 0 && this.agreement(hashes, other) >= AGREE) return this.passages[other]!;
    }
    const at = this.keep(passage, hashes);
    for (const key of keys) if (this.bands.get(key) < 0) this.bands.set(key, at);
    return null;
  }

  private keep(passage: number, hashes: Uint32Array): number {
    const at = this.kept++;
    if (at % SKETCHES_PER_PIECE === 0) this.pieces.push(new Uint16Array(SKETCHES_PER_PIECE * HASHES));
    this.pieces.at(-1)!.set(hashes, (at % SKETCHES_PER_PIECE) * HASHES);
    this.passages.push(passage);
    return at;
  }

  private agreement(hashes: Uint32Array, other: number): number {
    const piece = this.pieces[Math.floor(other / SKETCHES_PER_PIECE)]!;
    const start = (other % SKETCHES_PER_PIECE) * HASHES;
    let same = 0;
    for (let i = 0; i < HASHES; i++) if ((hashes[i]! & 0xffff) === piece[start + i]) same++;
    return same / HASHES;
  }
}

function mix(token: number, seed: number): number {
  let h = Math.imul(token ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) >>> 0;
}

function bandKey(hashes: Uint32Array, band: number): number {
  const rows = HASHES / BANDS;
  let key = band + 1;
  for (let i = band * rows; i < (band + 1) * rows; i++) key = Math.imul(key ^ hashes[i]!, 0x01000193) >>> 0;
  return key;
}

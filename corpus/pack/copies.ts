import { NumberTable } from "./number-table";

/** Shortest passage, in distinct tokens, that can be a copy of another in nearly the same words; shorter ones must be the same. */
const SHORTEST = 12;
/** Bins that a passage's tokens fall into; of each its least hash is kept. */
const BINS = 32;
/** Bins in which two passages must agree to be compared: few enough that reprints with changes are. */
const ROWS = 3;
const BANDS = Math.floor(BINS / ROWS);
/** Share of agreeing bins from which two passages are near-duplicates: a reprint with its own first line and a few changes. */
const AGREE = 0.6;
const EMPTY = 0xffffffff;

/** What stands before the bins: how many tokens, a hash of them in order, and a sum of them in any. */
const HEAD = 3;
/** A passage's tokens as copies are found by, with the least hash of each bin. */
export const SKETCH_WORDS = HEAD + BINS;

/** Sketches kept in one piece, so that a million passages are not copied each time there is one more. */
const SKETCHES_PER_PIECE = 1 << 14;

/**
 * Fills in the sketch of a passage's distinct tokens; `sketch` is SKETCH_WORDS long. One hash a token serves as all
 * hashes of the textbook's method: which bin it falls into, and whether it is the least there (Li, Owen, Zhang 2012).
 */
export function writeCopySketch(tokens: Iterable<number>, sketch: Uint32Array): void {
  sketch.fill(EMPTY);
  let count = 0;
  let order = 0;
  let sum = 0;
  for (const token of tokens) {
    count++;
    const hash = mix(token);
    order = Math.imul(order ^ hash, 0x01000193);
    sum = (sum + Math.imul(token, 0x9e3779b1)) >>> 0;
    const bin = HEAD + (hash & (BINS - 1));
    const least = hash >>> 5;
    if (least < sketch[bin]!) sketch[bin] = least;
  }
  sketch[0] = count;
  sketch[1] = order;
  sketch[2] = sum;
}

/**
 * Finds passages that say what an earlier one says in nearly the same words, by minimum hashes of
 * their tokens: the share of hashes that agree estimates the share of tokens that two passages share.
 * Keeps some hundred bytes a passage, all in typed arrays.
 */
export class CopyFinder {
  /** The first passage of each text by the hash of its tokens in order, as a place in `texts`. */
  private readonly same = new NumberTable();
  /** The sum of a text's tokens, since among a million some have one hash by chance, and the passage that it is a copy of or is. */
  private texts = new Uint32Array(1 << 10);
  private textsKept = 0;
  private readonly bands = new NumberTable();
  /** The lower halves of the hashes of passages that others may be copies of. */
  private readonly pieces: Uint16Array[] = [];
  private kept = 0;
  private readonly passages: number[] = [];

  /** The earlier passage that this one repeats, or null; passages come in order. */
  add(passage: number, sketch: Uint32Array): number | null {
    const [count, order, sum] = sketch as unknown as [number, number, number];
    if (count === 0) return null;
    const known = this.same.get(order);
    if (known >= 0 && this.texts[known] === sum) return this.texts[known + 1]!;
    const near = count < SHORTEST ? null : this.near(passage, sketch.subarray(HEAD));
    if (known < 0) this.same.set(order, this.keepText(sum, near ?? passage));
    return near;
  }

  private keepText(sum: number, first: number): number {
    const at = this.textsKept;
    if (at === this.texts.length) {
      const more = new Uint32Array(at * 2);
      more.set(this.texts);
      this.texts = more;
    }
    this.texts.set([sum, first], at);
    this.textsKept += 2;
    return at;
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
    if (at % SKETCHES_PER_PIECE === 0) this.pieces.push(new Uint16Array(SKETCHES_PER_PIECE * BINS));
    this.pieces.at(-1)!.set(hashes, (at % SKETCHES_PER_PIECE) * BINS);
    this.passages.push(passage);
    return at;
  }

  private agreement(hashes: Uint32Array, other: number): number {
    const piece = this.pieces[Math.floor(other / SKETCHES_PER_PIECE)]!;
    const start = (other % SKETCHES_PER_PIECE) * BINS;
    let same = 0;
    let filled = 0;
    for (let i = 0; i < BINS; i++) {
      const mine = hashes[i]! & 0xffff;
      const others = piece[start + i]!;
      if (mine === NONE && others === NONE) continue;
      filled++;
      if (mine === others) same++;
    }
    return same / filled;
  }
}

/** The lower half of EMPTY. */
const NONE = 0xffff;

function mix(token: number): number {
  let h = Math.imul(token ^ 0x9e3779b1, 0x85ebca6b);
  h ^= h >>> 15;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 13)) >>> 0;
}

function bandKey(hashes: Uint32Array, band: number): number {
  let key = band + 1;
  for (let i = band * ROWS; i < (band + 1) * ROWS; i++) key = Math.imul(key ^ hashes[i]!, 0x01000193) >>> 0;
  return key;
}

/** Shortest passage, in distinct tokens, that can be a copy of another in nearly the same words; shorter ones must be the same. */
const SHORTEST = 12;
const HASHES = 16;
const BANDS = 4;
/** Share of agreeing minimum hashes from which two passages are near-duplicates. */
const AGREE = 0.8;

/**
 * Finds passages that say what an earlier one says in nearly the same words, by minimum hashes of
 * their tokens: the share of hashes that agree estimates the share of tokens that two passages share.
 */
export class CopyFinder {
  private readonly same = new Map<number, number>();
  private readonly bands: Map<number, number>[] = Array.from({ length: BANDS }, () => new Map());
  private readonly sketches = new Map<number, Uint32Array>();

  /** The earlier passage that this one repeats, or null; passages come in order. */
  add(passage: number, tokens: Iterable<number>): number | null {
    const sketch = new Uint32Array(HASHES).fill(0xffffffff);
    let count = 0;
    let all = 0;
    for (const token of tokens) {
      count++;
      all = (all + Math.imul(token, 0x9e3779b1)) >>> 0;
      for (let i = 0; i < HASHES; i++) {
        const hash = mix(token, i);
        if (hash < sketch[i]!) sketch[i] = hash;
      }
    }
    if (count === 0) return null;
    const exact = this.same.get(all);
    if (exact !== undefined) return exact;
    this.same.set(all, passage);
    if (count < SHORTEST) return null;
    return this.near(passage, sketch);
  }

  private near(passage: number, sketch: Uint32Array): number | null {
    const keys = this.bands.map((_, band) => bandKey(sketch, band));
    for (const [band, key] of keys.entries()) {
      const other = this.bands[band]!.get(key);
      if (other !== undefined && agreement(sketch, this.sketches.get(other)!) >= AGREE) return other;
    }
    for (const [band, key] of keys.entries()) if (!this.bands[band]!.has(key)) this.bands[band]!.set(key, passage);
    this.sketches.set(passage, sketch);
    return null;
  }
}

function mix(token: number, seed: number): number {
  let h = Math.imul(token ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  h ^= h >>> 15;
  return Math.imul(h, 0xc2b2ae35) >>> 0;
}

function bandKey(sketch: Uint32Array, band: number): number {
  const rows = HASHES / BANDS;
  let key = band + 1;
  for (let i = band * rows; i < (band + 1) * rows; i++) key = Math.imul(key ^ sketch[i]!, 0x01000193) >>> 0;
  return key;
}

function agreement(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let i = 0; i < HASHES; i++) if (a[i] === b[i]) same++;
  return same / HASHES;
}

import { expect, test } from "vitest";
import { CopyFinder, SKETCH_WORDS, writeCopySketch } from "../../../corpus/pack/copies";

function sketchOf(tokens: Iterable<number>): Uint32Array {
  const sketch = new Uint32Array(SKETCH_WORDS);
  writeCopySketch(tokens, sketch);
  return sketch;
}

/** `count` tokens from `first` on, spread as hashes of words are. */
const tokens = (first: number, count: number) =>
  Array.from({ length: count }, (_, at) => Math.imul(first + at, 0x9e3779b1) >>> 0);

/** How many of `rounds` pairs with this share of common tokens are taken for copies. */
function found(share: number, rounds: number, size = 200): number {
  let copies = 0;
  for (let round = 0; round < rounds; round++) {
    const finder = new CopyFinder();
    const first = round * 10_000;
    // Of two sets of n tokens with k in common, the share in common is k of 2n - k.
    const common = Math.round((2 * size * share) / (1 + share));
    expect(finder.add(0, sketchOf(tokens(first, size)))).toBeNull();
    if (finder.add(1, sketchOf(tokens(first + size - common, size))) === 0) copies++;
  }
  return copies;
}

test("a reprint with its own first line and a few changes is found", () => {
  expect(found(0.85, 200)).toBeGreaterThan(190);
  expect(found(0.75, 200)).toBeGreaterThan(160);
});

test("two texts on the same event are not taken for one", () => {
  expect(found(0.35, 200)).toBeLessThan(3);
  expect(found(0.1, 200)).toBe(0);
});

test("short passages must be the same", () => {
  const finder = new CopyFinder();
  expect(finder.add(0, sketchOf(tokens(0, 8)))).toBeNull();
  expect(finder.add(1, sketchOf(tokens(1, 8)))).toBeNull();
  expect(finder.add(2, sketchOf(tokens(0, 8)))).toBe(0);
});

test("no tokens, no copy", () => {
  const finder = new CopyFinder();
  expect(finder.add(0, sketchOf([]))).toBeNull();
  expect(finder.add(1, sketchOf([]))).toBeNull();
});

test("all copies of a passage are copies of the first", () => {
  const finder = new CopyFinder();
  expect([tokens(0, 100), tokens(3, 100), tokens(6, 100)].map((each, at) => finder.add(at, sketchOf(each)))).toEqual([
    null,
    0,
    0,
  ]);
});

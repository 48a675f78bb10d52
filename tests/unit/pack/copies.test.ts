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

/** A number that looks like a token's hash, unlike those of other numbers. */
function mixed(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x21f0aaad);
  hash = Math.imul(hash ^ (hash >>> 15), 0x735a2d97);
  return (hash ^ (hash >>> 15)) >>> 0;
}

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

test("short passages with the same words in another order are not the same, but each has copies of its own", () => {
  const [said, turned] = [tokens(0, 3), tokens(0, 3).reverse()];
  const finder = new CopyFinder();
  expect([said, turned, said, turned].map((each, at) => finder.add(at, sketchOf(each)))).toEqual([null, null, 0, 1]);
});

test("of half a million unlike short passages none is taken for another by chance", { timeout: 60_000 }, () => {
  const finder = new CopyFinder();
  let copies = 0;
  for (let at = 0; at < 500_000; at++)
    if (finder.add(at, sketchOf([mixed(at * 2), mixed(at * 2 + 1)])) !== null) copies++;
  expect(copies).toBe(0);
});

test("what repeats a near copy word for word is a copy of the first too", () => {
  const [first, reprint] = [tokens(0, 100), tokens(3, 100)];
  const finder = new CopyFinder();
  expect([first, reprint, reprint, first].map((each, at) => finder.add(at, sketchOf(each)))).toEqual([null, 0, 0, 0]);
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Columns } from "../../../corpus/pack/columns";
import { TopHits } from "../../../corpus/search/top-hits";

const columns = (copies: [copy: number, of: number][] = []): Columns => {
  const inCopies = new Uint8Array(100);
  for (const passage of copies.flat()) inCopies[passage >> 3]! |= 1 << (passage & 7);
  return {
    copy: Uint32Array.from(copies, ([copy]) => copy),
    copyOf: Uint32Array.from(copies, ([, of]) => of),
    inCopies,
  } as Columns;
};
const scores = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 600 });

describe("the best hits", () => {
  it("are those that sorting everything would give", () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 30 }), (values, keep) => {
        const top = new TopHits(columns(), keep, null);
        for (const [passage, score] of values.entries()) top.offer(passage, score, { day: 0 });
        const expected = values
          .map((score, passage) => ({ passage, score, key: score }))
          .sort((a, b) => b.score - a.score || a.passage - b.passage)
          .slice(0, keep);
        expect(top.done()).toEqual(expected);
        expect(top.total).toBe(values.length);
      }),
    );
  });

  it("are by day where that is asked for, undated ones last", () => {
    const offers = [
      [5, 100],
      [9, 0],
      [1, 300],
      [2, 200],
    ] as const;
    const order = (near: number) => {
      const top = new TopHits(columns(), 4, near);
      for (const [passage, [score, day]] of offers.entries()) top.offer(passage, score, { day });
      return top.done().map(({ passage }) => passage);
    };
    expect(order(1e9)).toEqual([2, 3, 0, 1]);
    expect(order(1)).toEqual([0, 3, 2, 1]);
    expect(order(210)).toEqual([3, 2, 0, 1]);
    // As far before as after: the better one first.
    expect(order(150)).toEqual([0, 3, 2, 1]);
  });

  it("are the nearest to a day that sorting everything would give, equally near ones by score", () => {
    const offers = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 40 })), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(offers, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 30 }), (values, near, keep) => {
        const top = new TopHits(columns(), keep, near);
        for (const [passage, [score, day]] of values.entries()) top.offer(passage, score, { day });
        const apart = (day: number) => (day === 0 ? Number.POSITIVE_INFINITY : Math.abs(day - near));
        const expected = values
          .map(([score, day], passage) => ({ passage, score, apart: apart(day) }))
          .sort((a, b) => (a.apart === b.apart ? b.score - a.score || a.passage - b.passage : a.apart - b.apart))
          .slice(0, keep);
        expect(top.done().map(({ passage }) => passage)).toEqual(expected.map(({ passage }) => passage));
      }),
    );
  });

  it("hold one of each group of copies, the best", () => {
    const top = new TopHits(
      columns([
        [3, 1],
        [5, 1],
        [6, 2],
      ]),
      10,
      null,
    );
    for (const [passage, score] of [0, 4, 7, 9, 3, 8, 7].entries())
      if (score > 0) top.offer(passage, score, { day: 0 });
    expect(top.done().map(({ passage }) => passage)).toEqual([3, 2, 4]);
    expect(top.total).toBe(3);
  });
});

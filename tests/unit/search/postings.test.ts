import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Inverter } from "../../../corpus/pack/invert";
import { mergeIntoShards } from "../../../corpus/pack/merge";
import { memoryRuns } from "../../../corpus/pack/runs";
import { findInShard, PostingCursor, UNITS_PER_OCCURRENCE } from "../../../corpus/search/postings";
import { SketchWriter } from "../../../corpus/search/rarity-sketch";

const shardsOf = (inverter: Inverter, pieceBytes?: number) =>
  mergeIntoShards(inverter.finish(), new SketchWriter(), pieceBytes);

/** Passages in order, each with its tokens' hashes and weighted counts. */
const corpus = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 40_000 }),
      tokens: fc.uniqueArray(
        fc.record({
          hash: fc.oneof(fc.nat(6), fc.integer({ min: 0, max: 0xffffffff })),
          units: fc.oneof(fc.constant(UNITS_PER_OCCURRENCE), fc.integer({ min: 1, max: 255 })),
        }),
        { selector: (token) => token.hash, maxLength: 12 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((parts) => {
    let passage = -1;
    return parts.map(({ gap, tokens }) => {
      passage += gap;
      return { passage, tokens: new Map(tokens.map(({ hash, units }) => [hash, units])) };
    });
  });

describe("postings", () => {
  it("are found again in the shards, whatever the number of runs", () => {
    fc.assert(
      fc.property(
        corpus,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 200 }),
        (passages, postings, piece) => {
          const inverter = new Inverter(memoryRuns, postings);
          const expected = new Map<number, [number, number][]>();
          for (const { passage, tokens } of passages) {
            inverter.add(passage, tokens);
            for (const [hash, units] of tokens) expected.set(hash, [...(expected.get(hash) ?? []), [passage, units]]);
          }
          const hashes = [...expected.keys()].sort((a, b) => a - b);
          const found = new Map<number, [number, number][]>();
          for (const { firstHash, content } of shardsOf(inverter, piece)) {
            for (const hash of hashes) {
              const list = hash < firstHash ? undefined : findInShard(content, hash);
              if (!list) continue;
              const walked: [number, number][] = [];
              const cursor = new PostingCursor(list);
              for (; cursor.passage < 0xffffffff; cursor.next()) walked.push([cursor.passage, cursor.units]);
              expect(walked.length).toBe(list.count);
              found.set(hash, walked);
            }
          }
          expect(found).toEqual(expected);
        },
      ),
    );
  });

  it("are not found for a hash that no passage has", () => {
    const inverter = new Inverter();
    inverter.add(0, new Map([[5, 4]]));
    inverter.add(1, new Map([[9, 4]]));
    const [shard] = [...shardsOf(inverter)];
    const counts = [1, 5, 7, 9, 11].map((hash) => findInShard(shard!.content, hash)?.count);
    expect(counts).toEqual([undefined, 1, undefined, 1, undefined]);
  });

  it("walk nothing where there is nothing", () => {
    expect(new PostingCursor({ count: 0, bytes: new Uint8Array() }).passage).toBe(0xffffffff);
    expect([...shardsOf(new Inverter())]).toEqual([]);
  });
});

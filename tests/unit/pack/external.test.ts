import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArchiveDocument } from "../../../corpus/model";
import { compileRecords } from "../../../corpus/pack/compile";
import { Inverter } from "../../../corpus/pack/invert";
import { mergeIntoShards } from "../../../corpus/pack/merge";
import { NumberTable } from "../../../corpus/pack/number-table";
import { memoryRuns, type RunStore } from "../../../corpus/pack/runs";
import { SketchWriter } from "../../../corpus/search/rarity-sketch";
import { aDocument, TERMS } from "../search/small-archive";

const words = fc.array(fc.constantFrom("蚂蚁集团", "支付宝", "上市", "贷款", "bank", "fund", "1000亿元", "，", "。"), {
  minLength: 1,
  maxLength: 20,
});
const documents = fc
  .array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .map((made) =>
    made.map(
      (posts, at): ArchiveDocument =>
        aDocument(
          `d${at}`,
          posts.map((post) => post.join("")),
        ),
    ),
  );

function records(made: ArchiveDocument[], runs?: RunStore): [string, string][] {
  const found: [string, string][] = [];
  const about = { id: "a", title: "a", version: "1", terms: TERMS, measures: [], rates: { source: "", perUsd: {} } };
  compileRecords(
    { ...about, documents: made },
    ({ key, bytes }) => found.push([key, Buffer.from(bytes).toString("base64")]),
    undefined,
    runs,
  );
  return found;
}

describe("an archive compiled with runs put aside", () => {
  it("is the same as one compiled in memory", () => {
    fc.assert(
      fc.property(documents, (made) => {
        const aside: Uint8Array[] = [];
        const store: RunStore = (bytes) => {
          const at = aside.push(bytes.slice()) - 1;
          return { length: bytes.length, read: (start, end) => aside[at]!.slice(start, end) };
        };
        expect(records(made, store)).toEqual(records(made));
        expect(aside.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });

  it("has the same shards and sketch whatever the runs and the pieces they are read in", () => {
    const passages = fc.array(fc.uniqueArray(fc.nat(300), { maxLength: 30 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        passages,
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 500 }),
        (all, postings, piece) => {
          const merged = (inverter: Inverter, pieceBytes?: number) => {
            for (const [at, tokens] of all.entries())
              inverter.add(at, new Map(tokens.map((token) => [Math.imul(token, 0x9e3779b1) >>> 0, (token % 9) + 1])));
            const sketch = new SketchWriter();
            return [[...mergeIntoShards(inverter.finish(), sketch, pieceBytes)], sketch.done()];
          };
          expect(merged(new Inverter(memoryRuns, postings), piece)).toEqual(merged(new Inverter()));
        },
      ),
    );
  });
});

describe("the table of numbers", () => {
  it("equals a Map", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 0xffffffff }), fc.nat(1000)), { maxLength: 3000 }),
        (all) => {
          const table = new NumberTable();
          const map = new Map<number, number>();
          for (const [key, value] of all) {
            expect(table.get(key)).toBe(map.get(key) ?? -1);
            table.set(key, value);
            map.set(key, value);
          }
          for (const [key, value] of map) expect(table.get(key)).toBe(value);
        },
      ),
      { numRuns: 30 },
    );
  });
});

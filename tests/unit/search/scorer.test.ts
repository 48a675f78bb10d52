import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { readPack } from "../../../corpus/pack/container";
import { LENGTH_STEPS, lengthStep } from "../../../corpus/search/lengths";
import { memoryReader } from "../../../corpus/search/reader";
import { rarity, scorePassages } from "../../../corpus/search/score";
import { Segment } from "../../../corpus/search/segment";
import { hashToken } from "../../../corpus/search/token-hash";
import { B, K1 } from "../../../corpus/search/weights";
import { foldPlain } from "../../../corpus/text/fold";
import { tokenize } from "../../../corpus/text/tokens";
import { aDocument, aPack } from "./small-archive";

const word = fc.constantFrom("loan", "bank", "risk", "fund", "debt", "蚂蚁", "杠杆", "上市");
const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));

/** BM25 as the textbook has it, over lengths in the same steps as the index. */
function naiveScores(texts: string[], query: string[]): number[] {
  const passages = texts.map((passage) => tokenize(foldPlain(passage)).map((token) => token.text));
  const lengths = passages.map((tokens) => LENGTH_STEPS[lengthStep(tokens.length)]!);
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return passages.map((tokens, at) => {
    let score = 0;
    for (const wanted of new Set(query)) {
      const count = tokens.filter((token) => token === wanted).length;
      const holding = passages.filter((other) => other.includes(wanted)).length;
      const rare = Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5));
      score += (rare * count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[at]!) / average));
    }
    return score;
  });
}

describe("the scorer", () => {
  it("equals a plain BM25 over the same tokens", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(text, { minLength: 1, maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        async (texts, query) => {
          const pack = aPack([aDocument("a", texts)], { terms: [] });
          const segment = await Segment.open(memoryReader(readPack(pack)));
          expect(segment.manifest.passages).toBe(texts.length);
          const hashes = [...new Set(query)].map(hashToken);
          const lists = await segment.postings(hashes);
          const { best } = scorePassages(segment, {
            lists: [...lists.values()].map((list) => ({ list, worth: rarity(texts.length, list.count) })),
            required: [],
            excluded: [],
            only: null,
            filters: { ...NO_FILTERS, sources: [] },
            averageLength: segment.manifest.length / segment.manifest.passages,
            near: null,
            keep: 100,
          });
          const copies = new Set(segment.columns.copy);
          const originals = new Set(segment.columns.copyOf);
          const expected = naiveScores(texts, query);
          for (const { passage, score } of best) expect(score).toBeCloseTo(expected[passage]!, 9);
          const scores = best.map((hit) => hit.score);
          expect(scores).toEqual([...scores].sort((a, b) => b - a));
          const found = new Set(best.map((hit) => hit.passage));
          for (const [passage, score] of expected.entries())
            if (!copies.has(passage) && !originals.has(passage)) expect(found.has(passage)).toBe(score > 0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("counts no token as worth less than nothing, however common", () => {
    for (const holding of [1, 5, 9, 10]) expect(rarity(10, holding)).toBeGreaterThan(0);
  });
});

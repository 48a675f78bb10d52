import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { ByteWriter } from "../../../corpus/pack/bytes";
import { ColumnsWriter, dayNumber, readColumns } from "../../../corpus/pack/columns";
import { facetCounts } from "../../../corpus/search/filters";
import { lengthStep } from "../../../corpus/search/lengths";
import { type PostingList, writePosting } from "../../../corpus/search/postings";
import { saturation, scorePassages } from "../../../corpus/search/score";
import type { Segment } from "../../../corpus/search/segment";
import { randomNumbers } from "../../bench/large-corpus";

/** More than one window of the scorer, the last one not full. */
const PASSAGES = 70_003;
const AVERAGE = 100;

interface Passage {
  source: number;
  year: number;
  figures: boolean;
  step: number;
}

const random = randomNumbers(5);
const passages: Passage[] = [];
const segment = madeSegment();

/** Documents of one to twelve passages, each with a day, from three sources. */
function madeSegment(): Segment {
  const writer = new ColumnsWriter();
  while (passages.length < PASSAGES) {
    const source = Math.floor(random() * 3);
    const year = 2000 + Math.floor(random() * 20);
    writer.document(source, 0);
    for (let left = 1 + Math.floor(random() * 12); left > 0 && passages.length < PASSAGES; left--) {
      const step = lengthStep(20 + random() * 300);
      const passage = { source, year, figures: random() < 0.3, step };
      passages.push(passage);
      writer.passage({ ...passage, postStart: true, day: dayNumber(`${year}-03-04`), pictures: false });
    }
  }
  const sources = ["a", "b", "c"].map((id) => ({ id, name: id, kind: "news" }));
  const manifest = { passages: PASSAGES, sources, languages: ["en"] };
  return { manifest, columns: readColumns(writer.done()) } as unknown as Segment;
}

/** What a list of random passages holds, and the list. */
function madeList(share: number): { units: Map<number, number>; list: PostingList } {
  const units = new Map<number, number>();
  const writer = new ByteWriter();
  let previous = 0;
  for (let passage = 0; passage < PASSAGES; passage++) {
    if (random() >= share) continue;
    const weighted = 1 + Math.floor(random() * 12);
    units.set(passage, weighted);
    writePosting(writer, passage - previous, weighted);
    previous = passage;
  }
  return { units, list: { count: units.size, bytes: writer.done() } };
}

const share = fc.constantFrom(0, 0.0001, 0.01, 0.3);

describe("the scorer over several windows", () => {
  it("finds, counts and orders what a walk over all passages does", () => {
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 1, maxLength: 4 }),
        fc.array(share, { maxLength: 2 }),
        fc.array(share, { maxLength: 2 }),
        fc.boolean(),
        (shares, requiredShares, excludedShares, hidden) => {
          const lists = shares.map((value, at) => ({ ...madeList(value), worth: 1 + at }));
          const required = requiredShares.map((value) => madeList(value));
          const excluded = excludedShares.map((value) => madeList(value));
          const { best, total, filter } = scorePassages(segment, {
            lists,
            required: required.map(({ list }) => [list]),
            excluded: excluded.length > 0 ? [{ group: excluded.map(({ list }) => list) }] : [],
            only: null,
            filters: { ...NO_FILTERS, hiddenSources: hidden ? ["b"] : [], sources: [] },
            averageLength: AVERAGE,
            near: null,
            keep: 30,
          });
          const expected = passages.flatMap((about, passage) => {
            const score = lists.reduce((sum, { units, worth }) => {
              const count = units.get(passage);
              return count === undefined ? sum : sum + worth * saturation(count, about.step, AVERAGE);
            }, 0);
            const struck = excluded.length > 0 && excluded.every(({ units }) => units.has(passage));
            return score > 0 && !struck && required.every(({ units }) => units.has(passage))
              ? [{ passage, score, ...about }]
              : [];
          });
          const shown = expected.filter(({ source }) => !hidden || source !== 1);
          expect(total).toBe(shown.length);
          expect(best.map(({ passage, score }) => ({ passage, score }))).toEqual(
            shown
              .map(({ passage, score }) => ({ passage, score }))
              .sort((a, b) => b.score - a.score || a.passage - b.passage)
              .slice(0, 30),
          );
          const counts = facetCounts([filter.tally]);
          expect(counts.hasFigures).toBe(shown.filter(({ figures }) => figures).length);
          const years: Record<string, number> = {};
          for (const { year } of shown) years[year] = (years[year] ?? 0) + 1;
          expect(counts.years).toEqual(years);
          expect(counts.sources.b ?? 0).toBe(expected.filter(({ source }) => source === 1).length);
        },
      ),
      { numRuns: 25 },
    );
  });
});

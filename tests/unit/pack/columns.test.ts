import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ColumnsWriter, dayNumber, firstOfPost, readColumns, yearOf } from "../../../corpus/pack/columns";

const passage = fc.record({
  day: fc.oneof(fc.constant(0), fc.integer({ min: 200_000, max: 230_000 })),
  postStart: fc.boolean(),
  figures: fc.boolean(),
  pictures: fc.boolean(),
  step: fc.integer({ min: 0, max: 15 }),
});
const document = fc.record({
  source: fc.integer({ min: 0, max: 300 }),
  language: fc.integer({ min: 0, max: 2 }),
  passages: fc.array(passage, { maxLength: 20 }),
});

describe("columns", () => {
  it("give back what was written of each passage", () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 8 }), (documents) => {
        const writer = new ColumnsWriter();
        for (const { source, language, passages } of documents) {
          writer.document(source, language);
          for (const about of passages) writer.passage(about);
        }
        const columns = readColumns(writer.done());
        let number = 0;
        for (const [at, { source, language, passages }] of documents.entries()) {
          expect([columns.documentSource[at], columns.documentLanguage[at]]).toEqual([source, language]);
          expect(columns.documentStart[at]).toBe(number);
          for (const about of passages) {
            const run = columns.dayStart.findLastIndex((start) => start <= number);
            const bit = (bits: Uint8Array) => ((bits[number >> 3]! >> (number & 7)) & 1) === 1;
            const step = (columns.lengths[number >> 1]! >> ((number & 1) * 4)) & 15;
            expect({
              day: columns.day[run],
              postStart: bit(columns.postStart),
              figures: bit(columns.hasFigures),
              pictures: bit(columns.hasPictures),
              step,
            }).toEqual(about);
            number++;
          }
        }
        expect(columns.documentStart.at(-1)).toBe(number);
      }),
    );
  });

  it("know where posts begin", () => {
    const writer = new ColumnsWriter();
    writer.document(0, 0);
    for (let i = 0; i < 20; i++)
      writer.passage({ postStart: i % 7 === 0, day: 0, figures: false, pictures: false, step: 0 });
    const columns = readColumns(writer.done());
    expect([0, 6, 7, 13, 14, 19].map((passage) => firstOfPost(columns, passage))).toEqual([0, 0, 7, 7, 14, 14]);
  });

  it("keep which passage repeats which", () => {
    const writer = new ColumnsWriter();
    writer.document(0, 0);
    for (let i = 0; i < 9; i++)
      writer.passage({ postStart: i % 3 === 0, day: 0, figures: false, pictures: false, step: 0 });
    writer.copy(3, 1);
    writer.copy(8, 1);
    const { copy, copyOf } = readColumns(writer.done());
    expect([[...copy], [...copyOf]]).toEqual([
      [3, 8],
      [1, 1],
    ]);
  });

  it.each([
    ["2020-11-16", "2020-11-17", 1],
    ["2020-11", "2020-11-01", 0],
    ["2020", "2020-01-01", 0],
    ["2020-11-16T23:30:00+08:00", "2020-11-16", 0],
    ["1969-12-31", "1970-01-01", 1],
  ])("%s is %s but for %i days", (from, to, days) => {
    expect(dayNumber(to) - dayNumber(from)).toBe(days);
  });

  it("know no day where there is no date", () => {
    expect([dayNumber(null), dayNumber(""), dayNumber("unknown")]).toEqual([0, 0, 0]);
  });

  it("take a day before all that they can tell apart for the first of them, not for one after all", () => {
    const days = ["1405", "1405-07-11", "1421-12-31", "1423", "1970", "2020-11-03"].map(dayNumber);
    expect(days.slice(0, 3)).toEqual([1, 1, 1]);
    expect([...days].sort((a, b) => a - b)).toEqual(days);
    expect(dayNumber(null)).toBe(0);
  });

  it("know the year of every day", () => {
    for (const year of [1583, 1700, 1900, 1999, 2000, 2020, 2024, 2099, 2100, 2400, 9999]) {
      const first = dayNumber(`${String(year).padStart(4, "0")}-01-01`);
      expect(yearOf(first - 1)).toBe(year - 1);
      const last = dayNumber(`${String(year).padStart(4, "0")}-12-31`);
      for (let day = first; day <= last; day++) expect(yearOf(day)).toBe(year);
    }
  });
});

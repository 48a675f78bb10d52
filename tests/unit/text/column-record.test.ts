import fc from "fast-check";
import { expect, it } from "vitest";
import { columnsOf, halvesOf, joinColumns, textColumn, textOf, wordsOf } from "../../../corpus/text/column-record";

it("columns of any lengths are read back, wherever the record begins", () => {
  const columns = fc.record({
    bytes: fc.uint8Array(),
    halves: fc.uint16Array(),
    words: fc.uint32Array(),
    text: fc.string({ unit: "binary" }),
    before: fc.integer({ min: 0, max: 7 }),
  });
  fc.assert(
    fc.property(columns, ({ bytes, halves, words, text, before }) => {
      const written = joinColumns([bytes, halves, textColumn(text), words]);
      const around = new Uint8Array(before + written.length);
      around.set(written, before);
      const read = columnsOf(around.subarray(before));
      expect(read.length).toBe(4);
      expect(read[0]).toEqual(bytes);
      expect(halvesOf(read[1]!)).toEqual(halves);
      expect(textOf(read[2]!)).toBe(text);
      expect(wordsOf(read[3]!)).toEqual(words);
    }),
  );
});

it("a text may begin with a byte order mark", () => {
  expect(textOf(columnsOf(joinColumns([textColumn("\ufeff支")]))[0]!)).toBe("\ufeff支");
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteReader, ByteWriter } from "../../../corpus/pack/bytes";
import { readText, writeText } from "../../../corpus/pack/text-codes";

function written(...texts: string[]): Uint8Array {
  const writer = new ByteWriter();
  for (const text of texts) writeText(writer, text);
  return writer.done();
}

describe("text as passages keep it", () => {
  it("comes back as it was, whatever it is made of, one text after another", () => {
    const unit = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.constantFrom(0x7f, 0x80, 0x4dff, 0x4e00, 0x9fff, 0xa000),
    );
    const text = fc.array(unit, { maxLength: 300 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const reader = new ByteReader(written(...texts));
        expect(texts.map(() => readText(reader))).toEqual(texts);
        expect(reader.at).toBe(reader.bytes.length);
      }),
    );
  });

  it("keeps every code unit there is, lone surrogates too", () => {
    const all = String.fromCharCode(...Array.from({ length: 0x8000 }, (_, unit) => unit));
    const more = String.fromCharCode(...Array.from({ length: 0x8000 }, (_, unit) => unit + 0x8000));
    expect(readText(new ByteReader(written(all)))).toBe(all);
    expect(readText(new ByteReader(written(more)))).toBe(more);
  });

  it("takes one byte for ASCII and two for Chinese in either script with its punctuation", () => {
    expect(written("Ant Group").length).toBe(1 + 9);
    expect(written("螞蟻集團，估值「約」两万亿元——").length).toBe(1 + 16 * 2);
  });
});

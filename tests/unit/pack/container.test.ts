import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8 } from "../../../corpus/pack/bytes";
import { checksum } from "../../../corpus/pack/checksum";
import {
  openRecord,
  PACK_VERSION,
  type PackRecord,
  readPack,
  sealRecord,
  writePack,
} from "../../../corpus/pack/container";
import { PackError } from "../../../corpus/pack/errors";

const RECORDS: PackRecord[] = [
  { key: "manifest", bytes: sealRecord(utf8("{}")) },
  { key: "p/0", bytes: sealRecord(utf8("蚂蚁集团")) },
  { key: "t/0", bytes: sealRecord(new Uint8Array(300).fill(7)) },
];
const PACK = writePack(RECORDS);

/** The code of the error that reading a pack and all of its records ends in. */
function failure(bytes: Uint8Array): string | null {
  try {
    for (const { key, bytes: sealed } of readPack(bytes)) openRecord(key, sealed);
    return null;
  } catch (error) {
    if (error instanceof PackError) return error.code;
    throw error;
  }
}

describe("a pack file", () => {
  it("has a checksum that any change within one word of four bytes changes, wherever the bytes stand", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.uint8Array({ minLength: 4, maxLength: 4 }).filter((flips) => flips[0] !== 0),
        (bytes, place, flips) => {
          const changed = bytes.slice();
          const word = Math.floor((place % bytes.length) / 4) * 4;
          const whole = word + 4 <= bytes.length;
          // What is left at the end is summed byte by byte.
          for (const [at, flip] of flips.slice(0, whole ? 4 : 1).entries()) changed[word + at]! ^= flip;
          expect(checksum(changed)).not.toBe(checksum(bytes));
          const shifted = new Uint8Array(bytes.length + 1);
          shifted.set(bytes, 1);
          expect(checksum(shifted.subarray(1))).toBe(checksum(bytes));
          expect(checksum(Buffer.from(shifted.buffer, 1))).toBe(checksum(bytes));
        },
      ),
    );
  });

  it("gives back its records", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ key: fc.string(), content: fc.uint8Array() })), (parts) => {
        const records = parts.map(({ key, content }) => ({ key, bytes: sealRecord(content) }));
        const read = readPack(writePack(records)).map(({ key, bytes }) => [key, [...openRecord(key, bytes)]]);
        expect(read).toEqual(parts.map(({ key, content }) => [utf8Twice(key), [...content]]));
      }),
    );
  });

  it("notices every cut", () => {
    expect(failure(PACK)).toBeNull();
    for (let length = 0; length < PACK.length; length++) {
      const expected = length < 4 ? "not-a-pack" : "truncated";
      expect(failure(PACK.subarray(0, length)), `cut at ${length}`).toBe(expected);
    }
  });

  it("notices every flipped bit and says so as a PackError", () => {
    for (let at = 0; at < PACK.length; at++) {
      const flipped = PACK.slice();
      flipped[at]! ^= 1 << (at % 8);
      expect(failure(flipped), `byte ${at}`).not.toBeNull();
    }
  });

  it.each([
    ["an empty file", new Uint8Array(), "not-a-pack"],
    ["text", utf8("<!doctype html><title>no pack</title>"), "not-a-pack"],
    ["one byte too many", Uint8Array.from([...PACK, 0]), "damaged"],
    ["a newer version", withVersion(PACK_VERSION + 1), "newer-version"],
    ["version 0", withVersion(0), "damaged"],
  ])("names what is wrong with %s", (_, bytes, code) => {
    expect(failure(bytes)).toBe(code);
  });

  it("names the record that is damaged", () => {
    const flipped = PACK.slice();
    flipped[flipped.length - 1]! ^= 1;
    const { key, bytes } = readPack(flipped).at(-1)!;
    expect(() => openRecord(key, bytes)).toThrow("t/0");
  });
});

function withVersion(version: number): Uint8Array {
  const bytes = PACK.slice();
  new DataView(bytes.buffer).setUint32(4, version, true);
  return bytes;
}

/** Keys go through UTF-8, which has no lone surrogates. */
function utf8Twice(key: string): string {
  return new TextDecoder().decode(utf8(key));
}

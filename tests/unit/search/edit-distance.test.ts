import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance } from "../../../corpus/search/edit-distance";

describe("edit distance", () => {
  it.each([
    ["alipay", "alipay", 0],
    ["alipey", "alipay", 1],
    ["huabie", "huabei", 1],
    ["evergrand", "evergrande", 1],
    ["蚂议", "蚂蚁", 1],
    ["", "abc", 3],
    ["kitten", "sitting", 3],
  ])("from %s to %s is %i", (a, b, distance) => {
    expect(editDistance(a, b, 5)).toBe(distance);
  });

  it("is the same both ways and says most + 1 beyond its limit", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, most) => {
        const full = editDistance(a, b, 20);
        expect(editDistance(b, a, 20)).toBe(full);
        expect(editDistance(a, b, most)).toBe(Math.min(full, most + 1));
      }),
    );
  });
});

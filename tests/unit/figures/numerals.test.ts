import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChinese } from "../../../corpus/figures/chinese";
import { decimalText } from "../../../corpus/figures/decimal";
import { readEnglish } from "../../../corpus/figures/english";
import { inChinese, inEnglish } from "./spoken";

const whole = fc.oneof(fc.bigInt({ min: 1n, max: 99_999n }), fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }));

describe("numerals that are written and read back", () => {
  it("in Chinese characters", () => {
    fc.assert(
      fc.property(whole, (value) => {
        const text = inChinese(value);
        const read = readChinese(text, 0);
        expect({ text, end: read?.end, value: read && decimalText(read.low) }).toEqual({
          text,
          end: text.length,
          value: value.toString(),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("in English words", () => {
    fc.assert(
      fc.property(whole, (value) => {
        const text = inEnglish(value);
        const read = readEnglish(text, 0);
        expect({ text, end: read?.end, value: read && decimalText(read.low) }).toEqual({
          text,
          end: text.length,
          value: value.toString(),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("in digits with separators, a point and a big unit", () => {
    const sample = fc.tuple(
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom("", "万", "亿", "万亿"),
      fc.boolean(),
    );
    fc.assert(
      fc.property(sample, ([digits, places, unit, grouped]) => {
        const plain = digits.toString().padStart(places + 1, "0");
        const head = plain.slice(0, plain.length - places);
        const tail = places > 0 ? `.${plain.slice(plain.length - places)}` : "";
        const text = `${grouped ? head.replace(/\B(?=(\d{3})+$)/g, ",") : head}${tail}${unit}`;
        const power = { "": 0, 万: 4, 亿: 8, 万亿: 12 }[unit] as number;
        const read = readChinese(text, 0);
        expect(read?.end).toBe(text.length);
        expect(decimalText(read!.low)).toBe(decimalText({ digits, scale: places - power }));
      }),
    );
  });
});

describe("numerals as people write them", () => {
  it.each([
    ["两万五千亿", "2500000000000"],
    ["二点五万亿", "2500000000000"],
    ["3 千多亿", "300000000000"],
    ["2 万多亿", "2000000000000"],
    ["一百多万", "1000000"],
    ["6 万亿亿", "600000000000000000000"],
    ["三万五", "35000"],
    ["一千五", "1500"],
    ["二〇二〇", "2020"],
    ["八个亿", "800000000"],
    ["10 个 w", "100000"],
    ["1亿5000万", "150000000"],
    ["廿", null],
    ["两百五十万零三", "2500003"],
    ["十万", "100000"],
    ["4 达不溜个小目标", "4000000000000"],
  ])("%s is %s", (text, value) => {
    const read = readChinese(text, 0);
    expect(read === null ? null : decimalText(read.low)).toBe(value);
  });

  it.each([
    ["two and a half billion", "2500000000"],
    ["thirty-four and a half", "34.5"],
    ["a hundred and twenty banks", "120"],
    ["a hundred and more", "100"],
    ["one hundred and five", "105"],
    ["three and a quarter", "3"],
    ["hundreds of millions", "100000000"],
    ["dozens", "10"],
  ])("in English %s is %s", (text, value) => {
    expect(decimalText(readEnglish(text, 0)!.low)).toBe(value);
  });

  it.each([
    ["几千亿", "100000000000", "1000000000000"],
    ["数十", "10", "100"],
    ["十几", "10", "20"],
    ["十几万", "100000", "200000"],
    ["几百万亿", "100000000000000", "1000000000000000"],
    ["一千几百", "1000", "2000"],
    ["两三", "2", "3"],
    ["三五", "3", "5"],
    ["十七八", "17", "18"],
    ["一两百", "100", "200"],
  ])("%s is from %s to %s", (text, low, high) => {
    const read = readChinese(text, 0);
    expect([decimalText(read!.low), decimalText(read!.high)]).toEqual([low, high]);
  });
});

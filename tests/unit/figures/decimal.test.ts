import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compareDecimals,
  decimal,
  decimalText,
  divide,
  lastDigitPower,
  multiply,
  parseDecimal,
  shift,
  significantDigits,
} from "../../../corpus/figures/decimal";

const plain = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 24n }), fc.integer({ min: 0, max: 8 }))
  .map(([negative, digits, scale]) => ({ digits: negative ? -digits : digits, scale }));

describe("exact decimals", () => {
  it("are written and read back unchanged", () => {
    fc.assert(fc.property(plain, (value) => compareDecimals(parseDecimal(decimalText(value)), value) === 0));
  });

  it("add, multiply and shift as whole numbers of one scale do", () => {
    const whole = (value: { digits: bigint; scale: number }) => value.digits * 10n ** BigInt(8 - value.scale);
    fc.assert(fc.property(plain, plain, (a, b) => whole(add(a, b)) === whole(a) + whole(b)));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const { digits, scale } = multiply(a, b);
        return digits * 10n ** BigInt(16 - scale) === whole(a) * whole(b);
      }),
    );
    fc.assert(
      fc.property(
        plain,
        fc.integer({ min: 0, max: 12 }),
        (a, power) => compareDecimals(shift(shift(a, power), -power), a) === 0,
      ),
    );
  });

  it.each([
    ["0.50", "0.5"],
    ["-12.500", "-12.5"],
    ["1000000000000000000000", "1000000000000000000000"],
    ["0", "0"],
    ["-0.0", "0"],
    [".5", "0.5"],
  ])("%s is written %s", (text, shown) => {
    expect(decimalText(parseDecimal(text))).toBe(shown);
  });

  it("divides half up and refuses zero", () => {
    expect(decimalText(divide(decimal(100), decimal(3))!)).toBe("33.333333");
    expect(decimalText(divide(decimal(-2), decimal(3), 2)!)).toBe("-0.67");
    expect(divide(decimal(1), decimal(0))).toBeNull();
  });

  it("knows its last digit and how many count", () => {
    expect([
      lastDigitPower(parseDecimal("12000")),
      lastDigitPower(parseDecimal("0.250")),
      lastDigitPower(decimal(0)),
    ]).toEqual([3, -2, 0]);
    expect([significantDigits(parseDecimal("120000")), significantDigits(parseDecimal("21.54"))]).toEqual([2, 4]);
  });
});

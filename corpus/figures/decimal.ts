/**
 * Exact decimals: value = digits / 10^scale. Numbers in text are never read as floats, so that
 * 0.1 stays 0.1 and 6 万亿亿 keeps every zero.
 */
export interface Decimal {
  digits: bigint;
  scale: number;
}

/** Places kept where a fraction has no end, as a third has. */
const FRACTION_PLACES = 6;

/** A whole number or one with a given number of decimal places. */
export function decimal(digits: bigint | number, scale = 0): Decimal {
  return { digits: BigInt(digits), scale };
}

/** Reads "-12.50"; the text must be plain digits with at most one point, as the scanners hand over. */
export function parseDecimal(text: string): Decimal {
  const point = text.indexOf(".");
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** The value times 10^power. */
export function shift(value: Decimal, power: number): Decimal {
  return { digits: value.digits, scale: value.scale - power };
}

function align(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale];
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = align(a, b);
  return { digits: x + y, scale };
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Below, at or above zero as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [x, y] = align(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** a / b rounded half up to `places`; null where b is zero. */
export function divide(a: Decimal, b: Decimal, places = FRACTION_PLACES): Decimal | null {
  const [x, y] = align(a, b);
  if (y === 0n) return null;
  const negative = x < 0n !== y < 0n;
  const dividend = (x < 0n ? -x : x) * 10n ** BigInt(places);
  const divisor = y < 0n ? -y : y;
  const quotient = (dividend * 2n + divisor) / (divisor * 2n);
  return { digits: negative ? -quotient : quotient, scale: places };
}

/** The shortest plain notation: no exponent, no trailing zeros after the point. */
export function decimalText(value: Decimal): string {
  const negative = value.digits < 0n;
  let digits = (negative ? -value.digits : value.digits).toString();
  if (digits === "0") return "0";
  let fraction = "";
  if (value.scale <= 0) digits += "0".repeat(-value.scale);
  else {
    digits = digits.padStart(value.scale + 1, "0");
    let end = digits.length;
    while (end > digits.length - value.scale && digits[end - 1] === "0") end--;
    fraction = digits.slice(digits.length - value.scale, end);
    digits = digits.slice(0, digits.length - value.scale);
  }
  return (negative ? "-" : "") + digits + (fraction === "" ? "" : `.${fraction}`);
}

/** The power of ten of the last digit that is not zero: 3 for 12000, -2 for 0.25. Zero counts as 0. */
export function lastDigitPower(value: Decimal): number {
  let { digits, scale } = value;
  if (digits === 0n) return 0;
  while (digits % 10n === 0n) {
    digits /= 10n;
    scale--;
  }
  return -scale;
}

/** Significant digits after trailing zeros are left out: 2 for 120000, 4 for 21.54. */
export function significantDigits(value: Decimal): number {
  const digits = (value.digits < 0n ? -value.digits : value.digits).toString();
  let end = digits.length;
  while (end > 1 && digits[end - 1] === "0") end--;
  return end;
}

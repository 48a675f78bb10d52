import type { DateParts } from "./calendar";
import type { Decimal } from "./decimal";
import type { Numeral } from "./numeral";

/** A number with its unit as read from the characters alone; context decides later what is kept. */
export interface RawNumber {
  start: number;
  end: number;
  low: Decimal;
  high: Decimal;
  /** null where no unit word stands beside it. */
  unit: string | null;
  numeral: Numeral | null;
  qualifiers: string[];
  /** Where the words that follow begin. */
  after: number;
  /** How it was written, where the context must know: an ordinal, a 大-count, a share, a ratio, how often something was done. */
  shape: "number" | "share" | "ratio" | "rank" | "kinds" | "rounds";
}

export interface RawDate {
  start: number;
  parts: DateParts;
}

export interface Scan {
  numbers: RawNumber[];
  dates: RawDate[];
}

/** A share in percent, however it was written. */
export function share(start: number, end: number, low: Decimal, high: Decimal, numeral: Numeral | null): RawNumber {
  return { start, end, low, high, unit: "percent", numeral, qualifiers: [], after: end, shape: "share" };
}

import { type Decimal, divide, multiply, parseDecimal } from "./decimal";

/** Yearly average exchange rates, units of a currency per US dollar. */
export interface Rates {
  /** Who published them, shown with every converted amount. */
  source: string;
  perUsd: Record<string, Record<string, string>>;
}

/** The rate from one currency into another in a year, as both were to the dollar; null where the year or currency is missing. */
export function rateBetween(rates: Rates, from: string, to: string, year: string): Decimal | null {
  const source = perUsd(rates, from, year);
  const target = perUsd(rates, to, year);
  return source === null || target === null ? null : divide(target, source, 10);
}

/** An amount in another currency at the average of a year; null where the rate is not known. Approximate by nature: never store it. */
export function convert(rates: Rates, amount: Decimal, from: string, to: string, year: string): Decimal | null {
  const rate = rateBetween(rates, from, to, year);
  return rate === null ? null : multiply(amount, rate);
}

function perUsd(rates: Rates, currency: string, year: string): Decimal | null {
  if (currency === "USD")
    return rates.perUsd.CNY?.[year] === undefined && !hasYear(rates, year) ? null : parseDecimal("1");
  const rate = rates.perUsd[currency]?.[year];
  return rate === undefined ? null : parseDecimal(rate);
}

function hasYear(rates: Rates, year: string): boolean {
  return Object.values(rates.perUsd).some((years) => years[year] !== undefined);
}

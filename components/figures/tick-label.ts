import type { LanguageTag } from "../../corpus/model";

/** A short label for an axis, in the language's own large units: 34.5B CNY, 345亿 CNY, 99%, 60×. */
export function tickLabel(value: number, unit: string, language: LanguageTag): string {
  const number = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 }).format(value);
  if (unit === "percent") return `${number}%`;
  if (unit === "times" || unit === "ratio") return `${number}×`;
  return /^[A-Z]{3}$/.test(unit) ? `${number} ${unit}` : number;
}

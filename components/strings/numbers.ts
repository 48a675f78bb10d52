import type { LanguageTag } from "../../corpus/model";

const numberFormats = new Map<LanguageTag, Intl.NumberFormat>();
const pluralRules = new Intl.PluralRules("en");

/** A count with the language's grouping: 12,345. */
export function formatCount(count: number, language: LanguageTag): string {
  let format = numberFormats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language);
    numberFormats.set(language, format);
  }
  return format.format(count);
}

/** English "1 passage", "2,000 passages". Chinese has no plural and needs none. */
export function counted(count: number, one: string, other: string): string {
  return `${formatCount(count, "en")} ${pluralRules.select(count) === "one" ? one : other}`;
}

/** Bytes as a short size in the language's notation: 1.4 MB. */
export function formatBytes(bytes: number, language: LanguageTag): string {
  const unit = bytes < 1_000_000 ? "kilobyte" : "megabyte";
  const value = bytes / (unit === "kilobyte" ? 1000 : 1_000_000);
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 }).format(
    value,
  );
}

/** A list in the language's manner: "a, b and c", “a、b和c”. */
export function formatList(items: string[], language: LanguageTag): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(items);
}

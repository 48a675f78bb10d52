import type { LanguageTag } from "../../corpus/model";

/** The interface language that fits a browser's preferences (BCP 47 tags, best first); English where none does. */
export function languageFor(preferences: readonly string[]): LanguageTag {
  for (const preference of preferences) {
    const tag = preference.toLowerCase();
    if (/^zh-(hant|tw|hk|mo)\b/.test(tag)) return "zh-Hant";
    if (/^zh\b/.test(tag)) return "zh-Hans";
    if (/^en\b/.test(tag)) return "en";
  }
  return "en";
}

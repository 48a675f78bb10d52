import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { LanguageTag } from "../../corpus/model";

/** The language a subtree speaks. A view sets it once at its root; changing it redraws everything below. */
export const Language = createContext<LanguageTag>("en");

/** The same strings in each language; missing ones do not compile. */
export type Catalogue<Strings> = Record<LanguageTag, Strings>;

/** The language around a component. */
export function useLanguage(): LanguageTag {
  return useContext(Language);
}

/** The strings of a catalogue in the language around a component. */
export function useStrings<Strings>(catalogue: Catalogue<Strings>): Strings {
  return catalogue[useLanguage()];
}

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

/** Whether a reader of one language reads the other without a gloss: the two Chinese scripts are one language here. */
export function sameTongue(a: LanguageTag, b: LanguageTag): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}

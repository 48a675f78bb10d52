import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { LanguageTag } from "../../corpus/model";

export { languageFor } from "./preferred-language";

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

/** Whether a reader of one language reads the other without a gloss: the two Chinese scripts are one language here. */
export function sameTongue(a: LanguageTag, b: LanguageTag): boolean {
  return a.slice(0, 2) === b.slice(0, 2);
}

/** The script that glosses for a reader are written in: the archive's editors write English and Simplified Chinese. */
export function glossLanguage(reader: LanguageTag): LanguageTag {
  return reader === "en" ? "en" : "zh-Hans";
}

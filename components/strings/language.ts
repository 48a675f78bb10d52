import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Gloss, LanguageTag } from "../../corpus/model";

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

/**
 * A gloss as a reader needs it; null where they read the original: the two Chinese scripts are one language here. Packs of
 * earlier versions have Chinese glosses in Simplified alone.
 */
export function glossFor(
  reader: LanguageTag,
  { language, gloss }: { language: LanguageTag; gloss: Gloss | null },
): { text: string; lang: LanguageTag } | null {
  if (gloss === null || reader.slice(0, 2) === language.slice(0, 2)) return null;
  if (typeof gloss === "string") return { text: gloss, lang: reader === "en" ? "en" : "zh-Hans" };
  const lang = reader === "zh-Hant" ? reader : "zh-Hans";
  return { text: gloss[lang], lang };
}

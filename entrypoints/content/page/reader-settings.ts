import type { SettingItem } from "../../settings/item";
import {
  type Appearance,
  appearance,
  type Exclusion,
  exclusions,
  hiddenSources,
  type InterfaceLanguage,
  interfaceLanguage,
  type PageLexicon,
  pageLexicon,
  type Sites,
  sites,
} from "../../settings/settings";

/** All that a page needs to know of the reader's settings, and the lexicon. */
export interface ReaderSettings {
  lexicon: PageLexicon | null;
  sites: Sites;
  appearance: Appearance;
  exclusions: Exclusion[];
  language: InterfaceLanguage;
  hiddenSources: string[];
}

const ITEMS: { [Name in keyof ReaderSettings]: SettingItem<ReaderSettings[Name]> } = {
  lexicon: pageLexicon,
  sites,
  appearance,
  exclusions,
  language: interfaceLanguage,
  hiddenSources,
};

const NAMES = Object.keys(ITEMS) as (keyof ReaderSettings)[];

/** Read from storage.local, which answers without waking the worker. */
export async function readSettings(): Promise<ReaderSettings> {
  const values = await Promise.all(NAMES.map((name) => ITEMS[name].getValue()));
  return Object.fromEntries(NAMES.map((name, index) => [name, values[index]])) as unknown as ReaderSettings;
}

/** Tell each change until the signal stops it. */
export function watchSettings(onChange: (change: Partial<ReaderSettings>) => void, signal: AbortSignal): void {
  for (const name of NAMES) {
    const stop = ITEMS[name].watch((value) => onChange({ [name]: value }));
    signal.addEventListener("abort", () => stop());
  }
}

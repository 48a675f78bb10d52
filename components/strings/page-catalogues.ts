import * as en from "./en-pages";
import type { Catalogue } from "./language";
import * as hans from "./zh-Hans-pages";
import * as hant from "./zh-Hant-pages";

/* The strings of the side panel, the library, the settings and the welcome page. */
export const panelStrings: Catalogue<typeof en.panel> = { en: en.panel, "zh-Hans": hans.panel, "zh-Hant": hant.panel };
export const libraryStrings: Catalogue<typeof en.library> = {
  en: en.library,
  "zh-Hans": hans.library,
  "zh-Hant": hant.library,
};
export const optionsStrings: Catalogue<typeof en.options> = {
  en: en.options,
  "zh-Hans": hans.options,
  "zh-Hant": hant.options,
};
export const welcomeStrings: Catalogue<typeof en.welcome> = {
  en: en.welcome,
  "zh-Hans": hans.welcome,
  "zh-Hant": hant.welcome,
};

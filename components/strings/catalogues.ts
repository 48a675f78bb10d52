import * as en from "./en";
import type { Catalogue } from "./language";
import * as hans from "./zh-Hans";
import * as hant from "./zh-Hant";

/* One catalogue for each view, so that a bundle holds the strings of what it shows and no others. */
export const commonStrings: Catalogue<typeof en.common> = {
  en: en.common,
  "zh-Hans": hans.common,
  "zh-Hant": hant.common,
};
export const passageStrings: Catalogue<typeof en.passage> = {
  en: en.passage,
  "zh-Hans": hans.passage,
  "zh-Hant": hant.passage,
};
export const figureStrings: Catalogue<typeof en.figures> = {
  en: en.figures,
  "zh-Hans": hans.figures,
  "zh-Hant": hant.figures,
};
export const cardStrings: Catalogue<typeof en.card> = { en: en.card, "zh-Hans": hans.card, "zh-Hant": hant.card };
export const problemStrings: Catalogue<typeof en.problems> = {
  en: en.problems,
  "zh-Hans": hans.problems,
  "zh-Hant": hant.problems,
};

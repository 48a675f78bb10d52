import * as en from "./en";
import type { Catalogue } from "./language";
import * as hans from "./zh-Hans";
import * as hant from "./zh-Hant";

/*
 * What stands on a page, in the popup and wherever passages are shown. The strings of full pages are in
 * page-catalogues.ts: a chunk that bundles share should not hold what only one of them says.
 */
export const commonStrings: Catalogue<typeof en.common> = {
  en: en.common,
  "zh-Hans": hans.common,
  "zh-Hant": hant.common,
};
export const viewStrings: Catalogue<typeof en.views> = { en: en.views, "zh-Hans": hans.views, "zh-Hant": hant.views };
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
export const searchStrings: Catalogue<typeof en.search> = {
  en: en.search,
  "zh-Hans": hans.search,
  "zh-Hant": hant.search,
};
export const sourceStrings: Catalogue<typeof en.sources> = {
  en: en.sources,
  "zh-Hans": hans.sources,
  "zh-Hant": hant.sources,
};
export const popupStrings: Catalogue<typeof en.popup> = { en: en.popup, "zh-Hans": hans.popup, "zh-Hant": hant.popup };
export const exclusionStrings: Catalogue<typeof en.exclusionReasons> = {
  en: en.exclusionReasons,
  "zh-Hans": hans.exclusionReasons,
  "zh-Hant": hant.exclusionReasons,
};

import type { LanguageTag } from "../../../corpus/model";
import { textLanguage } from "../../../corpus/text/language";

/** What the page says its language is, where it is one of ours; else what its text looks like. */
export function pageLanguage(page: Document, sample: string): LanguageTag {
  const stated = (page.documentElement.getAttribute("lang") ?? "").toLowerCase();
  if (/^zh-(hant|tw|hk|mo)\b/.test(stated)) return "zh-Hant";
  if (/^zh-(hans|cn|sg)\b/.test(stated)) return "zh-Hans";
  return textLanguage(sample);
}

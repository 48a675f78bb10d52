import type { LanguageTag } from "../model";
import { foldPlain } from "./fold";

/** Share of Chinese characters among them and Latin words from which a text is read as Chinese: English names in it are common. */
const CHINESE_SHARE = 0.4;
/** Share of Chinese characters that differ between the scripts from which a text is read as Traditional; Simplified text quotes some. */
const TRADITIONAL_SHARE = 0.08;
/** Characters looked at: enough to tell, and constant time for a file of any size. */
const SAMPLE = 20_000;

/** The language and script most of a text is written in, where nothing states it. Anything not Chinese counts as English. */
export function textLanguage(text: string): LanguageTag {
  const sample = text.slice(0, SAMPLE);
  let chinese = 0;
  let words = 0;
  let traditional = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const unit = sample.charCodeAt(index);
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      chinese += 1;
      if (foldPlain(sample[index]!) !== sample[index]) traditional += 1;
    } else if (isLatin(unit) && !isLatin(sample.charCodeAt(index - 1))) words += 1;
  }
  if (chinese === 0 || chinese / (chinese + words) < CHINESE_SHARE) return "en";
  return traditional / chinese >= TRADITIONAL_SHARE ? "zh-Hant" : "zh-Hans";
}

/** False for NaN too, the unit before the first. */
function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

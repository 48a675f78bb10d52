import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";

const convert = Converter({ from: "cn", to: "tw" });

/** The Traditional form of a Simplified text, character by character where words do not decide. Build time only. */
export function traditional(text: string): string {
  return convert(text);
}

/** Whether a text has a Chinese character. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/**
 * Pinyin of the Chinese texts without tones and spaces, each once: what a reader without a Chinese keyboard types. A single
 * character gives none: its syllable is that of many others, and a surname in English (Ma).
 */
export function pinyinOf(texts: string[]): string[] {
  const all = texts
    .filter((text) => hasHan(text) && [...text].length > 1)
    .map((text) => pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive" }).join(""))
    .map((latin) =>
      latin
        .toLowerCase()
        .replace(/[^a-z0-9ü]/g, "")
        .replaceAll("ü", "v"),
    );
  return [...new Set(all)].filter((latin) => latin !== "");
}

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

/** Frequent surnames that seldom end another word. */
const SURNAMES =
  "李王张刘陈杨赵黄吴徐孙朱胡郭罗郑梁谢唐韩冯邓曹彭萧潘袁蔡蒋杜魏苏吕丁沈姚卢傅钟姜崔谭廖范汪陆贾邹熊孟秦阎薛侯郝邵龚";

/** Names of others in which a form of a person's Chinese name without the surname stands: 李小平同志 for 小平同志. */
export function namesakesOf(name: string, form: string): string[] {
  const [surname = "", ...given] = name;
  if (given.length !== 2 || !form.startsWith(given.join(""))) return [];
  return [...SURNAMES].filter((other) => other !== surname).map((other) => other + form);
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

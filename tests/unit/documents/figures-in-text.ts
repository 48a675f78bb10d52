const NUMERAL = "[〇零一二两三四五六七八九十百千几数幾數兩]";
const SCALE = "[十百千万亿萬億]";
const MORE = "[多余餘]?";
const UNIT = "(?:%|倍|美元|美金|块钱|毛钱|元|人|家|年|个月|月|日|天|次|折|届|大|岁|billion|million|trillion|th)";

/** Latin digits with decimals, grouping or ratios, the magnitudes after them and the unit. */
const DIGITS = new RegExp(`\\$?\\d+(?:[.,:]\\d+)*${MORE}${SCALE}*${MORE}${UNIT}?`, "g");
/** A Chinese numeral with a magnitude, or with a unit; 一, 几 and 数 alone before a unit are words rather than figures. */
const CHINESE = new RegExp(
  `(?:${NUMERAL}+${MORE}[万亿萬億]+)+${UNIT}?|${NUMERAL}+倍|(?![一几数幾數]${UNIT})${NUMERAL}+${MORE}${UNIT}`,
  "g",
);

/** One spelling for white space, full-width forms and dashes, so that the same figure compares equal. */
export function foldFigures(text: string): string {
  return text
    .replace(/[，、]/g, ";")
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[‐-―－~～]/g, "-");
}

/** The figure-like tokens of folded text, each once. */
export function figureTokens(folded: string): string[] {
  return [...new Set([...(folded.match(DIGITS) ?? []), ...(folded.match(CHINESE) ?? [])])];
}

/** Whether a token stands in folded text as a number of its own, not inside a longer one. */
export function standsIn(token: string, folded: string): boolean {
  const escaped = token.replace(/[$.]/g, "\\$&");
  const before = /^\d/.test(token) ? "(?<![\\d.])" : "";
  const after = /\d$/.test(token) ? "(?!\\d|\\.\\d)" : "";
  return new RegExp(before + escaped + after).test(folded);
}

const DIGITS = "零一二三四五六七八九";

/** A section below 10,000 as it is said; 零 stands for a gap inside. */
function section(value: number): string {
  let text = "";
  let gap = false;
  for (const [power, unit] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) gap = text !== "";
    else {
      text += (gap ? "零" : "") + DIGITS[digit] + unit;
      gap = false;
    }
  }
  return text;
}

/** A whole number in Chinese as a dictionary would write it: 两 is never used, gaps are said. */
export function inChinese(value: bigint): string {
  if (value === 0n) return "零";
  const parts: number[] = [];
  for (let rest = value; rest > 0n; rest /= 10_000n) parts.unshift(Number(rest % 10_000n));
  const units = ["", "万", "亿", "万亿"];
  let text = "";
  for (const [index, part] of parts.entries()) {
    if (part === 0) continue;
    const gap = text !== "" && (part < 1000 || parts[index - 1] === 0);
    text += (gap ? "零" : "") + section(part) + units[parts.length - 1 - index];
  }
  return text;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function hundreds(value: number): string {
  if (value >= 100)
    return `${SMALL[Math.floor(value / 100)]} hundred${value % 100 === 0 ? "" : ` and ${hundreds(value % 100)}`}`;
  if (value < 20) return SMALL[value] as string;
  return `${TENS[Math.floor(value / 10) - 2]}${value % 10 === 0 ? "" : `-${SMALL[value % 10]}`}`;
}

/** A whole number in English words, with "and" after the hundreds. */
export function inEnglish(value: bigint): string {
  if (value === 0n) return "zero";
  const parts: number[] = [];
  for (let rest = value; rest > 0n; rest /= 1000n) parts.unshift(Number(rest % 1000n));
  const units = ["", " thousand", " million", " billion", " trillion"];
  return parts
    .map((part, index) => (part === 0 ? "" : hundreds(part) + units[parts.length - 1 - index]))
    .filter((text) => text !== "")
    .join(" ");
}

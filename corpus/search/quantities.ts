import { CHINESE_DIGITS } from "../text/chinese-digits";
import { ENGLISH_MONTHS } from "../text/english-months";
import { ENGLISH_NUMBERS } from "../text/english-numbers";

const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const FACTORS: Record<string, number> = {
  ...TENS,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  // Only where they touch the number: 34.5b, 5m.
  k: 1e3,
  m: 1e6,
  b: 1e9,
  ...ENGLISH_NUMBERS,
};
const WORD = `(?:${Object.keys(FACTORS)
  .filter((word) => /\w{3}/.test(word))
  .join("|")})`;
/** What English divides by in words, beside what it is. */
const PARTS: Record<string, number> = { third: 3, quarter: 4, fifth: 5, tenth: 10 };
const SMALL = "(\\d\\d?|[一二三四五六七八九十]{1,3})";
const NTH = `${SMALL}(?:[snrt][tdh])?`;
const CHINESE = "[零〇一二两三四五六七八九十百千万亿";
const DIGIT = new RegExp(`\\d|${CHINESE}]`);
const POINT = "点[零〇一二三四五六七八九]+";
/** A comma belongs to a number only where it parts its thousands: not in 2019，2020. */
const FIGURES = `(?:\\d{1,3}(?:,\\d{3}(?!\\d))+|\\d+)(?:(?!\\.\\d\\d?\\.\\d)\\.\\d+)?|${CHINESE}]+${POINT}[百千万亿]+|${CHINESE}]{2,}`;
/** A month or a day of it: 11月3日, 2020-11-03; the year is a number by itself. A part of a whole: 百分之二点五, 三分之一. */
const WRITTEN = [
  `${SMALL} ?月份?(?: ?${SMALL} ?[日号至到和、~–-])?`,
  `(?<=\\b\\d{4}[-/.])${SMALL}(?:[-/.]${SMALL})?(?!\\d)`,
  `(\\d+|${CHINESE}]+)分之(\\d+(?:\\.\\d+)?|${CHINESE}]+(?:${POINT})?)`,
].join("|");
/** The same in English: Nov. 3, 3 November, two thirds; "a third" only of something. */
const ENGLISH = [
  `\\b(?:${NTH} (?:of )?)?(${ENGLISH_MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|sept)\\b(?:\\.? ${NTH}(?![\\d%]|[.,]\\d))?(?=(,? \\d{4}\\b)?)`,
  "\\b(a|one|two|three|four)[- ](third|quarter|fifth|tenth)(?:(?<=[eo].third)s?|s? of)\\b",
  `\\b${WORD}(?:[ -](?:(?<=(?:dred|sand|lion) )and )?${WORD}| and a half)*\\b`,
].join("|");
const FACTOR =
  /^(?:\s?(?:[十百千万亿兆]+|(?:hundred|thousand|million|billion|trillion|[mbt]n)(?![a-z]))|[kmb](?![a-z]))/;
/** Whole numbers below this are everywhere and say nothing. */
const SMALLEST = 10;

/**
 * The values of the numbers in folded text, however they are written: 一百, 100 and a hundred; 345亿 and
 * 34.5 billion. A date is a month ("11-") and a day of it ("11-3"), beside its year. For search only; what figures mean is read in figures/.
 */
export function quantities(folded: string): { value: string; start: number; end: number }[] {
  const found: { value: string; start: number; end: number }[] = [];
  // Most queries hold no number, and what looks for all that can be one takes a millisecond to get ready.
  const english = folded.split(/[^a-z]+/).some(mayCount);
  if (!english && !DIGIT.test(folded)) return found;
  const written = new RegExp(`${WRITTEN}|${english ? `${ENGLISH}|` : ""}${FIGURES}`, "g");
  for (let match = written.exec(folded); match; match = written.exec(folded)) {
    const start = match.index;
    let end = start + match[0].length;
    const [, chinese, chineseDay, iso, isoDay, whole, part, dayBefore, name, dayAfter, year, parts, of] = match;
    if (chinese ?? iso ?? name) {
      const month = name
        ? 1 + ENGLISH_MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3)))
        : readValue(chinese ?? iso!);
      const day = chineseDay ?? isoDay ?? dayBefore ?? dayAfter;
      // May and march are verbs, Jan a name: by themselves they are no months.
      if (month > 12 || (name && !day && !year && /^(?:...|march)$/.test(name))) continue;
      found.push({ value: `${month}-`, start, end });
      if (day && readValue(day) < 32) found.push({ value: `${month}-${readValue(day)}`, start, end });
      continue;
    }
    const share = part ? readValue(part) / readValue(whole!) : of && (FACTORS[parts!] ?? 1) / PARTS[of]!;
    let value = share ? share * 100 : readValue(match[0]);
    if (!share && /^\d/.test(match[0])) {
      const factor = FACTOR.exec(folded.slice(end, end + 12));
      if (factor) {
        const factors = factor[0].trim();
        value *= FACTORS[factors] ?? product(factors);
        end += factor[0].length;
        written.lastIndex = end;
      }
    }
    const percent =
      share || folded[end] === "%" || folded.startsWith("per cent", end + 1) || folded.startsWith("percent", end + 1);
    if (!percent && Number.isInteger(value) && value < SMALLEST) continue;
    found.push({ value: `${Number(value.toPrecision(12))}${percent ? "%" : ""}`, start, end });
  }
  return found;
}

function mayCount(word: string): boolean {
  return (
    word in FACTORS ||
    word in PARTS ||
    (word.length > 2 && ENGLISH_MONTHS.some((name) => name.startsWith(word.slice(0, 3))))
  );
}

/** An English number in words: thirty-four, two hundred and fifty million. */
function readWords(written: string): number {
  let total = 0;
  let section = 0;
  for (const word of written.split(/[ -](?:and )?/)) {
    const value = FACTORS[word] ?? (word === "half" ? 0.5 : 0);
    if (value < 100) section += value;
    else section = (section || 1) * value;
    if (value > 100) {
      total += section;
      section = 0;
    }
  }
  return total + section;
}

function readValue(written: string): number {
  if (/^\d/.test(written)) return Number(written.replaceAll(",", ""));
  if (/^[a-z]/.test(written)) return readWords(written);
  let total = 0;
  let section = 0;
  let digit = -1;
  const decimal = /(.+)点([^百千万亿]+)(.*)/.exec(written);
  if (decimal) {
    const [, whole, digits, units] = decimal;
    const fraction = [...digits!].map((digit) => CHINESE_DIGITS[digit]).join("");
    return Number(`${readValue(whole!)}.${fraction}`) * product(units!);
  }
  for (const character of written) {
    const value = CHINESE_DIGITS[character];
    if (value !== undefined) {
      digit = digit > 0 && section === 0 && total === 0 ? digit * 10 + value : value;
      continue;
    }
    const factor = FACTORS[character]!;
    if (factor <= 1000) section += (digit < 0 ? 1 : digit) * factor;
    else {
      total = (total + section + Math.max(digit, 0) || 1) * factor;
      section = 0;
    }
    digit = -1;
  }
  return total + section + Math.max(digit, 0);
}

function product(units: string): number {
  return [...units].reduce((value, unit) => value * FACTORS[unit]!, 1);
}

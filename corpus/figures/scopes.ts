import type { Measure } from "../model";
import type { Sentence } from "./clauses";
import { isMoney } from "./currency";
import { endsWithAny } from "./numeral";
import type { RawNumber } from "./raw";

type Row = readonly [words: string[], qualifier: string];

/** Words that say which part of a whole a number is; the nearest before it in its sentence counts. */
const LEGS = ["leg", "tranche", "portion", "part", "shares", "side", "offering", "drew"];
const PARTS: readonly Row[] = [
  [
    [
      "a股",
      "a 股",
      "a-share",
      "in shanghai",
      "内地部分",
      "mainland",
      "small investors in shanghai",
      ...LEGS.map((leg) => `shanghai ${leg}`),
    ],
    "part-a-shares",
  ],
  [
    [
      "h股",
      "h 股",
      "h-share",
      "在香港",
      "香港方面",
      "港股",
      "in hong kong",
      "hong kong's",
      ...LEGS.map((leg) => `hong kong ${leg}`),
    ],
    "part-h-shares",
  ],
];
const EACH = ["each fund", "none allowed", "每只", "每支", "apiece"];
const INSTITUTIONS = ["机构询价", "机构认购", "institutional investors", "institutions bid"];
const EARLIER = ["早期", "最高点", "起初", "early on", "at first", "formerly", "used to", "peak of"];
const NOW = ["现在", "目前", "如今", "截至", "到了", "now", "当前"];
/** Part of what the measure usually takes in. */
const EXCLUDING = ["不含", "不包括", "剔除", "excluding", "other than", "except for"];
const PROVISIONAL = ["暂时", "暂相当", "初步", "so far", "for now", "provisional"];
const PLANNED = ["希望", "拟", "目标", "计划增", "将对", "hopes to", "aims to", "plans to reach"];
const HALF_YEAR = ["上半年", "半年", "half-year", "first half", "six months", "january to june"];
const YEAR = ["全年", "一年", "in all of", "full year", "full-year", "a year", "in 20", "for 20"];
const MARKS = ",，;；";
const QUARTER = ["季度", "quarter"];
const CHANGE = [
  "下跌",
  "暴跌",
  "上涨",
  "跌",
  "涨",
  "下降",
  "增长",
  "增加",
  "减少",
  "fell",
  "lost",
  "rose",
  "dropped",
  "down",
  "up",
  "grew",
  "slid",
  "tumbled",
  "jumped",
  "by",
];
const CHANGE_FILLERS = [
  "约",
  "近",
  "超过",
  "超",
  "逾",
  "高达",
  "达",
  "了",
  "about",
  "nearly",
  "almost",
  "more than",
  "by",
];
/** A total after the name of a part takes the part back. */
const WHOLE = ["总额", "合计", "总计", "共", "两地", "in total", "altogether", "combined", "overall", "in both"];

/**
 * Qualifiers for the part of a whole, the time or the way of speaking that a number stands for. Two figures that differ in these
 * are not held against each other.
 */
export function readScopes(
  text: string,
  sentence: Sentence,
  numbers: readonly RawNumber[],
  index: number,
  splits: Measure["splits"],
): string[] {
  const number = numbers[index] as RawNumber;
  const found: string[] = [];
  const lead = text.slice(sentence.start, number.start);
  const whole = text.slice(sentence.start, sentence.end);
  const parts = splits === "parts";
  const part = !parts ? null : nearestPart(text, lead, whole, sentence, numbers, index);
  if (part !== null) found.push(part);
  const clause = clauseAround(text, sentence, number);
  if (EXCLUDING.some((word) => clause.includes(word))) found.push("part-narrower");
  if (EACH.some((word) => lead.includes(word))) found.push("part-each");
  if (parts && INSTITUTIONS.some((word) => lead.includes(word))) found.push("part-institutions");
  const early = lastOf(lead, EARLIER);
  if (early >= 0 && early > lastOf(lead, NOW)) found.push("earlier");
  if (parts && PROVISIONAL.some((word) => lead.slice(-20).includes(word))) found.push("provisional");
  if (PLANNED.some((word) => lead.slice(-20).includes(word))) found.push("planned");
  if (isMoney(number.unit ?? "")) {
    const period = splits === "period" ? (periodOf(clause) ?? periodOf(whole)) : null;
    if (period !== null && period !== "year") found.push(period);
    if (isRestated(text, numbers, index)) found.push("restated");
  }
  if (number.unit === "percent" && isChange(lead)) found.push("change");
  return found;
}

function lastOf(text: string, words: readonly string[]): number {
  let last = -1;
  for (const word of words) last = Math.max(last, text.lastIndexOf(word));
  return last;
}

/** What part of a year a stretch speaks of; "year" where it names one, null where it says nothing. */
function periodOf(stretch: string): string | null {
  if (HALF_YEAR.some((word) => stretch.includes(word))) return "half-year";
  if (QUARTER.some((word) => stretch.includes(word))) return "quarter-year";
  return YEAR.some((word) => stretch.includes(word)) ? "year" : null;
}

function clauseAround(text: string, sentence: Sentence, number: RawNumber): string {
  let start = number.start;
  let end = number.end;
  while (start > sentence.start && !MARKS.includes(text[start - 1] as string)) start--;
  while (end < sentence.end && !MARKS.includes(text[end] as string)) end++;
  return text.slice(start, end);
}

/** "fell 12%", 下跌了约30%: the number is the change; "rose from 1.5% to 3%" gives levels. */
function isChange(lead: string): boolean {
  let rest = lead.trimEnd();
  for (const filler of CHANGE_FILLERS) if (rest.endsWith(filler)) rest = rest.slice(0, -filler.length).trimEnd();
  return endsWithAny(rest, CHANGE);
}

/** The A-shares or H-shares of a listing; "A股与H股分别超额认购近900和400倍" pairs them in order. */
function nearestPart(
  text: string,
  lead: string,
  whole: string,
  sentence: Sentence,
  numbers: readonly RawNumber[],
  index: number,
): string | null {
  const places = PARTS.map(([words, qualifier]) => ({ qualifier, at: lastOf(lead, words) })).filter(
    ({ at }) => at >= 0,
  );
  if (places.length === 0) return null;
  places.sort((a, b) => a.at - b.at);
  if (places.length === 2 && (whole.includes("分别") || whole.includes("respectively"))) {
    const gap = lead.slice((places[1] as { at: number }).at);
    const respective = text.indexOf("分别", sentence.start);
    const first = numbers.findIndex((other) => other.start > respective && other.start >= sentence.start);
    if (gap.length < 40 && index - first >= 0 && index - first < 2)
      return (places[index - first] as { qualifier: string }).qualifier;
  }
  const last = places.at(-1) as { qualifier: string; at: number };
  const both = places.length === 2 && last.at - (places[0] as { at: number }).at < 20;
  return both || lastOf(lead, WHOLE) > last.at ? null : last.qualifier;
}

/** "(RM154 billion)", "（约新台币1.03兆元）": the same sum again in another currency, right after the first. */
function isRestated(text: string, numbers: readonly RawNumber[], index: number): boolean {
  const previous = numbers[index - 1];
  const number = numbers[index] as RawNumber;
  if (
    previous === undefined ||
    !isMoney(previous.unit ?? "") ||
    previous.unit === number.unit ||
    number.start - previous.end > 14
  )
    return false;
  const between = text.slice(previous.after, number.start);
  return (between.includes("(") || between.includes("（")) && !between.includes(")");
}

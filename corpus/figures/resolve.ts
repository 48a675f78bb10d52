import type { Mention } from "../model";
import { isMoney } from "./currency";
import { compareDecimals, decimal, shift } from "./decimal";
import { isHongKong } from "./implied";
import { JOINING } from "./joining";
import { isNoise } from "./noise";
import { chineseNoun, isChineseAt, isTimed, nounBefore } from "./nouns";
import { endsWithAny, isHan, isLetter, lookBehind, skipSpace, skipSpaceBack } from "./numeral";
import { isFrom } from "./ranges";
import { ordinal, ratio, topRank } from "./ranks";
import type { RawNumber } from "./raw";
import { withoutUnit } from "./unitless";
import type { Words } from "./words";

/** What the context settles before qualifiers and measures are read. */
export interface Context {
  text: string;
  words: Words;
  /** Traditional script: 元 may be a Hong Kong dollar there. */
  traditional: boolean;
  /** Mentions in offsets of the folded text, in order. */
  mentions: Mention[];
}

const TEN = decimal(10);
const HUNDRED = decimal(100);

/** The numbers that are figures, with their unit settled; list numbers, ordinals, articles and names are gone. */
export function resolveNumbers(context: Context, raw: RawNumber[]): RawNumber[] {
  const candidates = raw.filter((number) => !isNoise(context.words.lists, context.text, number));
  shareUnits(context.text, candidates);
  const kept: RawNumber[] = [];
  for (const [index, number] of candidates.entries()) {
    const settled = settle(context, number, candidates[index - 1], candidates[index + 1]);
    if (settled !== null) kept.push(settled);
  }
  return kept;
}

const CONNECTORS = new Set<string>([...JOINING, "或者", "还是", "&"]);

/** Between two levels, "from 30 to 35 percent". */
const LEVELS = new Set(["to", "到", "至"]);

/** 近900和400倍, 300 还是 400 亿: a bare number takes the unit and the big unit of the next one in its list. */
function shareUnits(text: string, raw: RawNumber[]): void {
  for (let index = raw.length - 2; index >= 0; index--) {
    const number = raw[index] as RawNumber;
    const next = raw[index + 1] as RawNumber;
    if (number.unit !== null || number.numeral === null || next.numeral === null || number.shape !== "number") continue;
    if (number.numeral.words !== next.numeral.words || next.start - number.end > 6) continue;
    const between = text.slice(number.end, next.start).trim();
    const levels = LEVELS.has(between) && isFrom(text, number.start);
    if (!CONNECTORS.has(between) && !levels) continue;
    if (next.unit === null && next.numeral.magnitude === 0) continue;
    const size =
      number.numeral.magnitude === 0 && compareDecimals(number.high, decimal(10_000)) < 0 ? next.numeral.magnitude : 0;
    if (number.numeral.magnitude === 0 && next.numeral.magnitude > 0 && size === 0) continue;
    // "from 5,000 to 1.2 million" are far apart as they stand.
    if (levels && size > 0 && compareDecimals(number.high, shift(next.high, 1 - size)) >= 0) continue;
    number.low = shift(number.low, size);
    number.high = shift(number.high, size);
    number.unit = next.unit;
    number.numeral = { ...number.numeral, magnitude: Math.max(size, number.numeral.magnitude), plain: false };
    number.after = next.after;
  }
}

/** The number with its unit settled, or null where it counts nothing. */
function settle(
  context: Context,
  number: RawNumber,
  previous: RawNumber | undefined,
  next: RawNumber | undefined,
): RawNumber | null {
  const { text } = context;
  const { lists } = context.words;
  const before = skipSpaceBack(text, number.start - 1);
  const lead = text[before] ?? "";
  if (lead === "第") return ordinal(lists, text, number, before);
  if (number.shape === "share") return number;
  if (number.shape === "ratio") return ratio(lists, text, number);
  if (lead === "前" || lead === "top") {
    const rank = topRank(lists, text, number, before);
    if (rank !== undefined) return rank;
  }
  if (number.unit === null) return withoutUnit(context, number, previous, next);
  return withUnit(context, number);
}

const DURATIONS = new Set(["days", "weeks", "months", "years", "hours", "minutes", "seconds"]);

function withUnit(context: Context, number: RawNumber): RawNumber | null {
  const { text } = context;
  const { numeral, unit } = number;
  if (numeral === null || unit === null) return number;
  const one = compareDecimals(numeral.high, decimal(1)) === 0;
  const few = numeral.words && compareDecimals(number.high, TEN) <= 0 && numeral.magnitude === 0;
  if (isMoney(unit)) return money(context, number, one);
  if (DURATIONS.has(unit)) return duration(text, number, one);
  switch (unit) {
    case "index":
      return compareDecimals(number.high, HUNDRED) >= 0 || isLetter(text.charCodeAt(number.end - 1))
        ? { ...number, unit: "points" }
        : null;
    case "times-done":
      return few || one ? null : { ...number, unit: "times", shape: "rounds" };
    case "part":
      return "成".includes(text[skipSpaceBack(text, number.start - 1)] ?? " ") || isPartList(text, number)
        ? { ...number, unit: "times" }
        : few
          ? null
          : { ...number, unit: "count" };
    case "count-home": {
      const noun = chineseNoun(context.words.lists, text, number.end, 16);
      if (one || (few && (noun === null || compareDecimals(number.high, decimal(2)) === 0))) return null;
      return { ...number, unit: noun === "count-people" || noun === null ? nearbyHolder(context, number.start) : noun };
    }
    case "count-people":
      if (one || few || text.startsWith("数", number.end) || text[number.end] === "均") return null;
      return number;
    case "count":
      return counted(context, number, one, few);
    case "unknown":
      return few ? null : number;
    case "points":
      return one && numeral.words ? null : number;
    default:
      return unit.startsWith("count-") && (one || few) ? null : number;
  }
}

/** 100 家 with no noun after it: banks, institutions or companies named just before. */
function nearbyHolder({ text, words }: Context, start: number): string {
  let from = start;
  while (from > start - 10 && from > 0 && !",，。；;、\n".includes(text[from - 1] as string)) from--;
  return nounBefore(words.lists, text.slice(from, start)) ?? "count-companies";
}

function isPartList(text: string, number: RawNumber): boolean {
  return (
    number.numeral?.words === false &&
    number.numeral.magnitude === 0 &&
    endsWithAny(lookBehind(text, number.start, 3).trimEnd(), ["成", "有"])
  );
}

function money(context: Context, number: RawNumber, one: boolean): RawNumber | null {
  const { text } = context;
  const surface = text.slice(number.start, number.end);
  if (surface.endsWith("块") && isPiece(text, number)) return null;
  if (
    (surface.endsWith("刀") || surface.endsWith("欧")) &&
    (number.numeral?.magnitude ?? 0) < 4 &&
    surface.startsWith(text[number.numeral?.start ?? 0] as string)
  )
    return null;
  if (surface.endsWith("块") && (one || "地土石板屏砖".includes(text[number.end] ?? " "))) return null;
  if (surface.endsWith("元") && "旦首件素老宵宇论化对方结期思".includes(text[number.end] ?? " ")) return null;
  if (number.unit === "KRW" && (number.numeral?.magnitude ?? 0) < 6) return null;
  if (number.unit === "USD" && surface.startsWith("$") && context.traditional) return localDollar(context, number);
  if (number.unit === "CNY" && surface.endsWith("元") && context.traditional && isHongKong(text, number.start))
    return { ...number, unit: "HKD", qualifiers: [...number.qualifiers, "currency-implied"] };
  return number;
}

/** 三块遮羞布: up to nine pieces of something, where no word of money or end follows. */
function isPiece(text: string, { numeral, end }: RawNumber): boolean {
  if (numeral === null || numeral.magnitude > 0 || compareDecimals(numeral.high, TEN) >= 0) return false;
  return isHan(text.charCodeAt(end)) && !"的钱多左上以出起就都也还每一".includes(text[end] as string);
}

/** A bare $ in Traditional text is the local dollar where the words around say whose. */
function localDollar({ text }: Context, number: RawNumber): RawNumber {
  const around = text.slice(Math.max(0, number.start - 60), number.end + 20);
  const taiwan = ["台湾", "台币", "台北", "台中", "高雄", "新竹"].some((word) => around.includes(word));
  const hongKong = isHongKong(text, number.start) || around.includes("港币") || around.includes("港元");
  const unit = hongKong ? "HKD" : taiwan ? "TWD" : text[number.end - 1] === "元" ? "unknown" : "USD";
  return unit === "USD" ? number : { ...number, unit, qualifiers: [...number.qualifiers, "currency-implied"] };
}

function duration(text: string, number: RawNumber, one: boolean): RawNumber | null {
  const { numeral } = number;
  const before = text[number.start - 1] ?? "";
  if (numeral?.vague && "这近前过那".includes(before) && before !== "" && numeral.end - numeral.start === 1)
    return null;
  if (one && numeral?.words && (number.unit === "days" || number.unit === "weeks") && isChineseAt(text, number.start))
    return null;
  if (number.unit === "weeks" && "周期拜".includes(before) && before !== "") return null;
  if (number.unit === "years" && "级轮生货".includes(text[number.end] ?? " ") && text[number.end] !== undefined)
    return null;
  if (one && text.startsWith("one ", number.start) && !isTimed(text, number.end)) return null;
  const surface = text.slice(number.start, number.end);
  if (surface === "半天" || surface === "半年度") return null;
  if (surface === "半年" && (before === "上" || before === "下")) return null;
  if (number.unit === "years" && isOddYear(number)) return null;
  if (surface === "半年") return { ...number, unit: "months", low: decimal(6), high: decimal(6) };
  return number;
}

/** 9102年 is a year turned round in jest; 5000年 is a span. */
function isOddYear({ numeral, high }: RawNumber): boolean {
  return numeral?.plain === true && high.digits > 1000n && high.digits % 100n !== 0n;
}

function counted(context: Context, number: RawNumber, one: boolean, few: boolean): RawNumber | null {
  const { text, mentions } = context;
  const after = skipSpace(text, number.end);
  const compared =
    text[number.end - 1] === "个" &&
    number.numeral?.vague === false &&
    mentions.some((mention) => mention.start === after);
  if (compared && (!one || endsWithAny(lookBehind(text, number.start, 5).trimEnd(), ["≈", "=", "相当于", "等于"]))) {
    if (!few || compareDecimals(number.high, decimal(3)) > 0 || !number.numeral?.words || one)
      return { ...number, unit: "ratio" };
  }
  return one || few ? null : number;
}

import type { Mention } from "../model";
import { add, compareDecimals, decimal, divide, multiply, shift } from "./decimal";
import { chineseNoun, englishNoun, isChineseAt, isTimed, peopleAfter } from "./nouns";
import { isHan, isLetter, skipSpace, skipSpaceBack } from "./numeral";
import type { RawNumber } from "./scan";
import { isMoney } from "./units";

/** What the context settles before qualifiers and measures are read. */
export interface Context {
  text: string;
  /** Traditional script: 元 may be a Hong Kong dollar there. */
  traditional: boolean;
  /** Mentions in offsets of the folded text, in order. */
  mentions: Mention[];
}

const TEN = decimal(10);
const HUNDRED = decimal(100);

/** The numbers that are figures, with their unit settled; list numbers, ordinals, articles and names are gone. */
export function resolveNumbers(context: Context, raw: RawNumber[]): RawNumber[] {
  const candidates = raw.filter((number) => !isNoise(context.text, number) && !isEmpty(number));
  shareUnits(context.text, candidates);
  const kept: RawNumber[] = [];
  for (const [index, number] of candidates.entries()) {
    const settled = settle(context, number, candidates[index - 1], candidates[index + 1]);
    if (settled !== null) kept.push(settled);
  }
  return kept;
}

/** 万 or 千万 on its own, as in 万科: no digit, no unit. 万亿 and more stand by themselves. */
function isEmpty({ numeral, unit, high }: RawNumber): boolean {
  return numeral?.bare === true && unit === null && compareDecimals(high, decimal(10n ** 11n)) < 0;
}

const CONNECTORS = new Set(["和", "与", "及", "以及", "、", "或", "或者", "还是", "and", "or", "&"]);

/** 近900和400倍, 300 还是 400 亿: a bare number takes the unit and the big unit of the next one in its list. */
function shareUnits(text: string, raw: RawNumber[]): void {
  for (let index = raw.length - 2; index >= 0; index--) {
    const number = raw[index] as RawNumber;
    const next = raw[index + 1] as RawNumber;
    if (number.unit !== null || number.numeral === null || next.numeral === null || number.shape !== "number") continue;
    if (number.numeral.words !== next.numeral.words || next.start - number.end > 6) continue;
    if (!CONNECTORS.has(text.slice(number.end, next.start).trim())) continue;
    if (next.unit === null && next.numeral.magnitude === 0) continue;
    const size =
      number.numeral.magnitude === 0 && compareDecimals(number.high, decimal(10_000)) < 0 ? next.numeral.magnitude : 0;
    if (number.numeral.magnitude === 0 && next.numeral.magnitude > 0 && size === 0) continue;
    number.low = shift(number.low, size);
    number.high = shift(number.high, size);
    number.unit = next.unit;
    number.numeral = { ...number.numeral, magnitude: Math.max(size, number.numeral.magnitude), plain: false };
    number.after = next.after;
  }
}

/** Names, list numbers, telephone numbers, idioms: strings of number characters that count nothing. */
function isNoise(text: string, number: RawNumber): boolean {
  const { start, end, numeral } = number;
  if (numeral === null) return false;
  const surface = text.slice(numeral.start, numeral.end);
  if (numeral.bare && (surface.startsWith("亿万") || surface.startsWith("万万") || surface.startsWith("千千")))
    return true;
  if (numeral.plain && number.unit === null && isListNumber(text, start, end)) return true;
  if (numeral.words) return isIdiom(text, number, surface);
  return isCode(text, number);
}

/** "1. ", "2、", "（3）" at the start of a line or after the end of a sentence. */
function isListNumber(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const before = skipSpaceBack(text, start - 1);
  const previous = before < 0 ? "\n" : (text[before] as string);
  const next = text[end] ?? "";
  if ((previous === "(" || previous === "（") && (next === ")" || next === "）")) return true;
  const opens = "\n。！？；;!?.：:".includes(previous) || (text[start - 1] === " " && next !== ".");
  return opens && ".、)）．".includes(next) && next !== "" && !(next === "." && /\d/.test(text[end + 1] ?? ""));
}

/** Parts of a telephone number, date or version: digits joined to more digits by signs. */
function isCode(text: string, number: RawNumber): boolean {
  const { start, end, numeral } = number;
  if (numeral === null) return false;
  const before = text[start - 1] ?? " ";
  const digitBefore = /\d/.test(text[start - 2] ?? "");
  if ((before === "-" || before === "/" || before === ":" || before === ".") && digitBefore && number.unit === null)
    return true;
  if (before === "#" || before === "@" || before === "_") return true;
  const next = text[end] ?? " ";
  return number.unit === null && (next === "-" || next === "/" || next === ":") && /\d/.test(text[end + 1] ?? "");
}

const IDIOMS = [
  "万一",
  "千万",
  "万分",
  "百分",
  "千方百计",
  "万物",
  "万科",
  "万事",
  "一一",
  "十分",
  "百度",
  "百姓",
  "百行",
  "万里",
  "三农",
  "六四",
  "半天",
  "万能",
  "百货",
  "千古",
  "百年",
  "万岁",
  "千里",
  "四处",
  "五毛",
  "七七八八",
  "三三两两",
  "一万个",
];
const AFTER_NOT = ["小二", "胞胎", "角", "者", "权", "体", "星"];

function isIdiom(text: string, number: RawNumber, surface: string): boolean {
  const { start, numeral, unit } = number;
  if (numeral === null) return false;
  const before = text[start - 1] ?? "";
  const rest = text.slice(numeral.start, numeral.start + 4);
  for (const idiom of IDIOMS) if (rest.startsWith(idiom) && (numeral.bare || surface.length <= 2)) return true;
  if (numeral.bare && before !== "" && "亿万千百".includes(before)) return true;
  if (before === "无" && surface.startsWith("数")) return true;
  if (unit === null && numeral.magnitude === 0 && AFTER_NOT.some((word) => text.startsWith(word, number.end)))
    return true;
  return surface.length > 3 && surface === "千千万万";
}

/** The number with its unit settled, or null where it counts nothing. */
function settle(
  context: Context,
  number: RawNumber,
  previous: RawNumber | undefined,
  next: RawNumber | undefined,
): RawNumber | null {
  const { text } = context;
  const before = skipSpaceBack(text, number.start - 1);
  const lead = text[before] ?? "";
  if (lead === "第") return ordinal(text, number, before);
  if (number.shape === "share") return number;
  if (number.shape === "ratio") return ratio(text, number);
  if (lead === "前" || lead === "top") {
    const rank = topRank(text, number, before);
    if (rank !== undefined) return rank;
  }
  if (number.unit === null) return withoutUnit(context, number, previous, next);
  return withUnit(context, number);
}

const RANKED = ["全球", "世界", "全国", "国内", "中国", "排名", "位列", "位居", "成为", "亚洲"];

/** 全球第六大 is a rank; 第二天, 第三次 count nothing. */
function ordinal(text: string, number: RawNumber, before: number): RawNumber | null {
  if (number.numeral === null || number.low.scale > 0) return null;
  const end = number.numeral.end;
  const context = text.slice(Math.max(0, before - 10), before);
  if (
    !(text[end] === "大" || text[end] === "名" || text[end] === "位") ||
    !RANKED.some((word) => context.includes(word))
  )
    return null;
  return { ...number, end, unit: "rank", low: number.numeral.low, high: number.numeral.high };
}

/** 排名前三, 全球前十; undefined where 前 means "before" or "the past". */
function topRank(text: string, number: RawNumber, before: number): RawNumber | null | undefined {
  if (
    number.numeral === null ||
    (number.unit !== null && number.unit !== "count-people" && number.unit !== "count-home")
  )
    return undefined;
  const context = text.slice(Math.max(0, before - 6), before);
  if (number.numeral.magnitude > 0) return undefined;
  return RANKED.some((word) => context.includes(word)) ? { ...number, end: number.numeral.end, unit: "rank" } : null;
}

/** 1:100 of leverage is a multiple, 1∶9 of a loan's funding a share; any other stays a ratio. */
function ratio(text: string, number: RawNumber): RawNumber | null {
  const around = text.slice(Math.max(0, number.start - 40), number.end + 12);
  if (around.slice(-14).includes("杠杆") || around.slice(-14).includes("leverage")) {
    const value = divide(number.high, number.low);
    return value === null ? null : { ...number, low: value, high: value, unit: "times", shape: "number" };
  }
  if (/出资|联合贷|联合放贷|joint|co-lend|funding split/.test(around)) {
    const value = divide(multiply(number.low, HUNDRED), add(number.low, number.high));
    return value === null ? null : { ...number, low: value, high: value, unit: "percent", shape: "number" };
  }
  const value = divide(number.low, number.high);
  return value === null ? null : { ...number, low: value, high: value };
}

const SPENT = "投花借付欠存赚还买卖给领捐罚贷";
const PRICE = /(?:股价|价格|售价|单价|市价|限额|额度|余额|工资|月薪|收入|本金)[^，。；,.;]{0,4}$/;

function withoutUnit(
  context: Context,
  number: RawNumber,
  previous: RawNumber | undefined,
  next: RawNumber | undefined,
): RawNumber | null {
  const { text } = context;
  const { numeral } = number;
  if (numeral === null) return null;
  const chinese = isChineseAt(text, number.start);
  if (!chinese) return englishCount(text, number);
  const counts = numeral.magnitude > 0 || (numeral.words && numeral.end - numeral.start > 2);
  const people = counts ? peopleAfter(text, number.after) : null;
  if (people !== null && !(numeral.bare && numeral.magnitude < 8)) return { ...number, unit: people };
  if (numeral.magnitude >= 4) {
    const users = text.slice(Math.max(0, number.start - 9), number.start);
    if (/(?:用户|客户|人口|网民|人数)[^,，。；额款资]{0,6}$/.test(users)) return { ...number, unit: "count-people" };
    return implied(context, number);
  }
  const kinds = kindsCount(text, number);
  if (kinds !== null) return kinds;
  if (numeral.words) return null;
  if (/[0-9]k/.test(text.slice(number.start, number.end + 1))) return implied(context, number);
  return plainNumber(context, number, previous, next);
}

const NAMES_OF_GROUPS = [
  "行",
  "银行",
  "会计",
  "名著",
  "发明",
  "产业",
  "洲",
  "洋",
  "爷",
  "佬",
  "垃圾",
  "家",
  "山",
  "城市",
  "妈",
  "资产",
  "财团",
];

/** 三大板块, 5大整改要求; not 四大, 两大 or other names of groups. */
function kindsCount(text: string, number: RawNumber): RawNumber | null {
  const at = number.end;
  if (text[at] !== "大" || number.numeral === null || number.numeral.magnitude > 0) return null;
  const value = Number(number.high.digits);
  if ("姑姨".includes(text[at + 1] ?? "姑") || value < 3 || value === 4 || value > 12 || number.numeral.vague)
    return null;
  if (NAMES_OF_GROUPS.some((name) => text.startsWith(name, at + 1)) || !isHan(text.charCodeAt(at + 1))) return null;
  return { ...number, end: at + 1, unit: "count", shape: "kinds" };
}

/** A bare Arabic number is a figure only where a verb or noun of money, a zero or its neighbours say what it counts. */
function plainNumber(
  context: Context,
  number: RawNumber,
  previous: RawNumber | undefined,
  next: RawNumber | undefined,
): RawNumber | null {
  const { text } = context;
  const before = text.slice(Math.max(0, number.start - 14), number.start).trimEnd();
  const last = before.at(-1) ?? "";
  const after = text[skipSpace(text, number.end)] ?? "。";
  if (number.low.digits === 0n) {
    if (before.endsWith("等于")) return { ...number, unit: "count" };
    return /(?:接近于|接近|趋近于|归|为)$/.test(before) || text.startsWith("集中度", skipSpace(text, number.end))
      ? { ...number, unit: "ratio" }
      : null;
  }
  if (PRICE.test(before)) return implied(context, number);
  const spent =
    SPENT.includes(last) || ((last === "了" || last === "到" || last === "能") && SPENT.includes(before.at(-2) ?? " "));
  if (spent && compareDecimals(number.high, TEN) > 0 && "的。，！？；,.!? 块".includes(after))
    return implied(context, number);
  const neighbours =
    previous?.numeral?.magnitude === 8 &&
    next?.numeral?.magnitude === 8 &&
    next.start - number.end < 16 &&
    number.start - previous.end < 16;
  if (neighbours && compareDecimals(number.high, HUNDRED) >= 0 && "，,、。；;".includes(after)) {
    const elided = {
      ...number,
      low: shift(number.low, 8),
      high: shift(number.high, 8),
      qualifiers: [...number.qualifiers, "unit-elided"],
    };
    return implied(context, elided);
  }
  return null;
}

function englishCount(text: string, number: RawNumber): RawNumber | null {
  const { numeral } = number;
  if (numeral === null) return null;
  const noun = englishNoun(text, number.after, numeral.words && numeral.magnitude === 0);
  if (noun !== null) {
    const small = numeral.words && numeral.magnitude === 0 && !numeral.vague && text[number.end] !== "-";
    if (noun === "count" && small) return null;
    if (small && compareDecimals(number.high, decimal(3)) < 0) return null;
    const end = text[number.end] === "-" ? endOfWord(text, number.end + 1) : number.end;
    return { ...number, unit: noun, end };
  }
  if (isAge(text, number)) return { ...number, unit: "years" };
  if (numeral.magnitude >= 6) return { ...number, unit: "unknown" };
  return null;
}

function endOfWord(text: string, at: number): number {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** "Jack Ma, 56, told". */
function isAge(text: string, number: RawNumber): boolean {
  const value = number.high;
  if (number.numeral?.plain !== true || value.digits < 10n || value.digits > 110n) return false;
  return (
    text.slice(number.start - 2, number.start) === ", " &&
    text[number.end] === "," &&
    isLetter(text.charCodeAt(number.start - 3))
  );
}

/** Money without a currency word: the currency of its sentence, else of the document's language. */
function implied(context: Context, number: RawNumber): RawNumber {
  return { ...number, unit: impliedCurrency(context, number), qualifiers: [...number.qualifiers, "currency-implied"] };
}

function impliedCurrency(context: Context, number: RawNumber): string {
  return context.traditional && isHongKong(context.text, number.start) ? "HKD" : "CNY";
}

/** In Traditional text an amount of the Hong Kong side of a listing is in Hong Kong dollars: the nearer of the two markets decides. */
function isHongKong(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 60), at);
  const there = Math.max(
    before.lastIndexOf("香港"),
    before.lastIndexOf("h股"),
    before.lastIndexOf("港股"),
    before.lastIndexOf("孖展"),
  );
  const here = Math.max(
    before.lastIndexOf("a股"),
    before.lastIndexOf("内地"),
    before.lastIndexOf("上海"),
    before.lastIndexOf("人民币"),
  );
  return there > here;
}

const DURATIONS = new Set(["days", "weeks", "months", "years", "hours", "minutes", "seconds"]);

function withUnit(context: Context, number: RawNumber): RawNumber | null {
  const { text } = context;
  const { numeral, unit } = number;
  if (numeral === null || unit === null) return number;
  const one = compareDecimals(number.high, decimal(1)) === 0;
  const few = numeral.words && compareDecimals(number.high, TEN) <= 0 && numeral.magnitude === 0;
  if (isMoney(unit)) return money(context, number, one);
  if (DURATIONS.has(unit)) return duration(text, number, one);
  switch (unit) {
    case "index":
      return compareDecimals(number.high, HUNDRED) >= 0 || isLetter(text.charCodeAt(number.end - 1))
        ? { ...number, unit: "points" }
        : null;
    case "times-done":
      return few || one ? null : { ...number, unit: "times" };
    case "part":
      return "成".includes(text[skipSpaceBack(text, number.start - 1)] ?? " ") || isPartList(text, number)
        ? { ...number, unit: "times" }
        : few
          ? null
          : { ...number, unit: "count" };
    case "count-home": {
      const noun = chineseNoun(text, number.end, 16);
      if (one || (few && (noun === null || compareDecimals(number.high, decimal(2)) === 0))) return null;
      return { ...number, unit: noun === "count-people" || noun === null ? nearbyHolder(text, number.start) : noun };
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
function nearbyHolder(text: string, start: number): string {
  return chineseNoun(text, Math.max(0, start - 10), Math.min(10, start)) ?? "count-companies";
}

function isPartList(text: string, number: RawNumber): boolean {
  return (
    /(?:成|有|能有) ?$/.test(text.slice(Math.max(0, number.start - 3), number.start)) && number.numeral?.words === false
  );
}

function money(context: Context, number: RawNumber, one: boolean): RawNumber | null {
  const { text } = context;
  const surface = text.slice(number.start, number.end);
  if (surface.endsWith("块") && (one || "地土石板屏砖".includes(text[number.end] ?? " "))) return null;
  if (surface.endsWith("元") && "旦首件素老宵宇".includes(text[number.end] ?? " ")) return null;
  if (number.unit === "KRW" && (number.numeral?.magnitude ?? 0) < 6) return null;
  if (number.unit === "CNY" && surface.endsWith("元") && context.traditional && isHongKong(text, number.start))
    return { ...number, unit: "HKD", qualifiers: [...number.qualifiers, "currency-implied"] };
  return number;
}

function duration(text: string, number: RawNumber, one: boolean): RawNumber | null {
  const { numeral } = number;
  const before = text[number.start - 1] ?? "";
  if (numeral?.vague && "这近前过那".includes(before) && before !== "" && numeral.end - numeral.start === 1)
    return null;
  if (one && numeral?.words && (number.unit === "days" || number.unit === "weeks") && isChineseAt(text, number.start))
    return null;
  if (number.unit === "years" && "级轮生货".includes(text[number.end] ?? " ") && text[number.end] !== undefined)
    return null;
  if (one && text.startsWith("one ", number.start) && !isTimed(text, number.end)) return null;
  const surface = text.slice(number.start, number.end);
  if (surface === "半天" || surface === "半年度") return null;
  if (surface === "半年") return { ...number, unit: "months", low: decimal(6), high: decimal(6) };
  return number;
}

function counted(context: Context, number: RawNumber, one: boolean, few: boolean): RawNumber | null {
  const { text, mentions } = context;
  const after = skipSpace(text, number.end);
  const compared = text[number.end - 1] === "个" && mentions.some((mention) => mention.start === after);
  if (
    compared &&
    (!one || /[≈=]$|相当于$|等于$/.test(text.slice(Math.max(0, number.start - 5), number.start).trimEnd()))
  ) {
    if (!few || compareDecimals(number.high, decimal(3)) > 0 || !number.numeral?.words || one)
      return { ...number, unit: "ratio" };
  }
  return one || few ? null : number;
}

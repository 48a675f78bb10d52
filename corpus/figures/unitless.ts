import { compareDecimals, decimal, shift } from "./decimal";
import { implied, isAboutMoney } from "./implied";
import { englishNoun, isChineseAt, peopleAfter } from "./nouns";
import { endsNear, endsWithAny, isHan, isLetter, lookBehind, skipSpace } from "./numeral";
import { isFrom } from "./ranges";
import type { RawNumber } from "./raw";
import type { Context } from "./resolve";
import { tableUnit } from "./tables";
import type { WordLists, Words } from "./words";

const TEN = decimal(10);
const HUNDRED = decimal(100);
/** A number without a unit word: people or kinds by the noun that follows, money by its size or the words around it, else nothing. */
export function withoutUnit(
  context: Context,
  number: RawNumber,
  previous: RawNumber | undefined,
  next: RawNumber | undefined,
): RawNumber | null {
  const { text } = context;
  const { numeral } = number;
  if (numeral === null) return null;
  const stated = numeral.words || numeral.magnitude > 0 ? null : tableUnit(context.words.units, text, number.start);
  if (stated !== null) return scaled(number, stated.unit, stated.power);
  const chinese = isChineseAt(text, number.start);
  if (!chinese) return englishCount(context.words, text, number, previous);
  const counts = numeral.magnitude > 0 || (numeral.words && numeral.end - numeral.start > 2);
  const people = counts ? peopleAfter(context.words.lists, text, number.after) : null;
  if (people !== null && !(numeral.bare && numeral.magnitude < 8)) return { ...number, unit: people };
  if (counts && numeral.magnitude < 8 && isFirmsNext(context.words.lists, text, number.after))
    return { ...number, unit: "count-companies" };
  // 3万7 and 两亿五 end in no big unit and are as large.
  const surface = text.slice(numeral.start, numeral.end);
  if (numeral.magnitude >= 4 || /[万亿]/.test(surface)) {
    const before = lookBehind(text, number.start, 9);
    if (endsNear(before, context.words.lists.heads, 6, ",，。；额款资费")) return { ...number, unit: "count-people" };
    if (endsNear(before, context.words.lists.countHeads, 6, ",，。；额款资费")) return { ...number, unit: "count" };
    const money =
      numeral.magnitude >= 8 ||
      surface.includes("亿") ||
      isAboutMoney(context.words.lists, text, number.start, number.end);
    return money ? implied(context, number) : { ...number, unit: "unknown" };
  }
  const kinds = kindsCount(context.words.lists, text, number);
  if (kinds !== null) return kinds;
  if (numeral.words) return isPriced(context, number) ? implied(context, number) : null;
  if (text[number.end - 1] === "k")
    return !"分屏视画电像高".includes(text[skipSpace(text, number.end)] ?? " ") &&
      isAboutMoney(context.words.lists, text, number.start, number.end)
      ? implied(context, number)
      : null;
  return plainNumber(context, number, previous, next);
}

function scaled(number: RawNumber, unit: string, power: number): RawNumber {
  return { ...number, unit, low: shift(number.low, power), high: shift(number.high, power) };
}

/** 月薪也就七八千, 每月还一千八: a spoken hundred or more right after the word for a price or a verb of paying. */
function isPriced({ text, words }: Context, { start, end, high }: RawNumber): boolean {
  if (compareDecimals(high, HUNDRED) < 0) return false;
  const before = lookBehind(text, start, 14).trimEnd();
  if (endsNear(before, words.lists.prices, 4, "，。；,.;")) return true;
  const paid = words.lists.spent.includes(before.replace(/[了到能]$/, "").at(-1) ?? " ");
  return paid && "，。！？；,.!?;".includes(text[end] ?? "。");
}

const FIRM_REACH = 3;

/** 8000 万商户, 1000 万中小企业: firms within three characters, and nothing of theirs (企业债, 公司市值). */
function isFirmsNext({ counted }: WordLists, text: string, at: number): boolean {
  const from = skipSpace(text, at);
  return (counted[3]?.[0] ?? "").split("|").some((word) => {
    const found = text.slice(from, from + FIRM_REACH + word.length).indexOf(word);
    return found >= 0 && !"债贷资票存款基融金年收利税规市".includes(text[from + found + word.length] ?? "。");
  });
}

/** 三大板块, 5大整改要求; not 四大, 两大 or other names of groups. */
function kindsCount(lists: WordLists, text: string, number: RawNumber): RawNumber | null {
  const at = number.end;
  if (text[at] !== "大" || number.numeral === null || number.numeral.magnitude > 0) return null;
  if (text[number.start - 1] === "双") return null;
  const value = Number(number.high.digits);
  if ("姑姨".includes(text[at + 1] ?? "姑") || value < 3 || value === 4 || value > 12 || number.numeral.vague)
    return null;
  if (lists.groupNames.some((name) => text.startsWith(name, at + 1)) || !isHan(text.charCodeAt(at + 1))) return null;
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
  const before = lookBehind(text, number.start, 14).trimEnd();
  const last = before.at(-1) ?? "";
  const spending = context.words.lists.spent;
  const after = text[skipSpace(text, number.end)] ?? "。";
  if (number.low.digits === 0n) {
    if (before.endsWith("等于")) return { ...number, unit: "count" };
    const near = endsWithAny(before, ["接近于", "接近", "趋近于", "归", "为"]);
    return near || text.startsWith("集中度", skipSpace(text, number.end)) ? { ...number, unit: "ratio" } : null;
  }
  if (endsNear(before, context.words.lists.prices, 4, "，。；,.;")) return implied(context, number);
  const spent =
    spending.includes(last) ||
    ((last === "了" || last === "到" || last === "能") && spending.includes(before.at(-2) ?? " "));
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

function englishCount(
  words: Words,
  text: string,
  number: RawNumber,
  previous: RawNumber | undefined,
): RawNumber | null {
  const { numeral } = number;
  if (numeral === null) return null;
  const noun = englishNoun(words, text, number.after, numeral.words && numeral.magnitude === 0);
  if (noun !== null) {
    if (noun === "count" && numeral.plain && isLabelled(words.lists, text, number.start)) return null;
    const small = numeral.words && numeral.magnitude === 0 && !numeral.vague && text[number.end] !== "-";
    if (noun === "count" && small) return null;
    if (small && compareDecimals(number.high, decimal(3)) < 0) return null;
    const end = text[number.end] === "-" ? endOfWord(text, number.end + 1) : number.end;
    const counted = { ...number, unit: noun, end };
    return previous !== undefined && isRangeOf(words, text, previous, number) ? spanning(previous, counted) : counted;
  }
  const stated = labelNoun(words, text, number.start);
  if (stated !== null) return { ...number, unit: stated };
  if (endsNear(lookBehind(text, number.start, 24), RATIOS, 12, ",.;")) return { ...number, unit: "times" };
  if (isAge(text, number)) return { ...number, unit: "years" };
  if (numeral.magnitude >= 6) return { ...number, unit: "unknown" };
  return null;
}

/** "20 to 30 banks", "three or four banks": the first of two numbers that one noun counts; not "from 20 to 30 banks". */
function isRangeOf(words: Words, text: string, first: RawNumber, second: RawNumber): boolean {
  if (first.unit !== null || first.numeral?.words !== second.numeral?.words) return false;
  if (!RANGE_GAPS.includes(text.slice(first.end, second.start)) || isFrom(text, first.start)) return false;
  return compareDecimals(first.low, second.low) < 0 && labelNoun(words, text, first.start) === null;
}

const RANGE_GAPS = [" to ", " or ", "–", " – "];

function spanning(first: RawNumber, last: RawNumber): RawNumber {
  return { ...last, start: first.start, low: first.low, qualifiers: [...last.qualifiers, "range"] };
}

/** "Figure 4 shows", "Section 230 protects": a number after these is a name. */
function isLabelled({ labels }: WordLists, text: string, start: number): boolean {
  const before = lookBehind(text, start, 12).trimEnd().replace(/\.$/, "");
  return labels.includes(/[a-z]*$/.exec(before)?.[0] ?? "");
}

/** "Employees: 16,660": the noun that a label of the line ends with. */
function labelNoun(words: Words, text: string, start: number): string | null {
  const label = /([a-z]+):[ \t]*$/.exec(lookBehind(text, start, 24));
  return words.countedEnglish.get(label?.[1] ?? "") ?? null;
}

const RATIOS = ["ratio of", "multiple of", "p/e of"];

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

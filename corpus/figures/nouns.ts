import { wordEnd } from "./english";
import { isHan, isLetter, skipSpace } from "./numeral";

/** What is counted, by the nouns that follow the number. Order matters: the first row that matches nearest wins. */
const CHINESE: readonly (readonly [words: string, unit: string])[] = [
  [
    "人口|用户|客户|居民|散户|股民|网民|员工|投资者|储户|学生|消费者|粉丝|富豪|会员|农民|百姓|网友|观众|工人|老师|借款人|买家|投保人|人",
    "count-people",
  ],
  ["银行|农商行|城商行", "count-banks"],
  ["机构", "count-institutions"],
  ["上市公司|公司|企业|平台|商户|商家|店", "count-companies"],
  ["家庭", "count-households"],
  ["住宅|住房|房子", "count-homes"],
];
const ENGLISH = new Map<string, string>();
for (const [unit, words] of [
  [
    "count-people",
    "people persons users customers clients consumers investors savers borrowers employees workers members teachers students residents citizens adults men women individuals shareholders buyers subscribers readers viewers followers staff accounts migrants families voters jobs",
  ],
  [
    "count-companies",
    "companies firms businesses lenders startups start-ups enterprises merchants developers platforms microlenders brokers vendors sellers issuers",
  ],
  ["count-banks", "banks"],
  ["count-institutions", "institutions"],
  ["count-pages", "page pages"],
  ["count-shares", "shares"],
  ["count-homes", "homes apartments flats properties"],
  ["count-households", "households"],
  [
    "count",
    "point countries cities provinces funds branches stores loans transactions orders cases words units vehicles cars tonnes departments regulators seats votes items",
  ],
] as const)
  for (const word of words.split(" ")) ENGLISH.set(word, unit);

const STOPS = new Set(
  "in for and to by at from with as on was were is are had has have who that which than the its it after before while but or said when".split(
    " ",
  ),
);
/** Unknown plural nouns count too, but these end in s and are no plurals. */
const NOT_PLURAL = new Set(
  "this his its was has is as us does goes says less plus times across versus perhaps always".split(" "),
);

const MONEY_NOUNS = ["贷款", "债", "资金", "资产", "元", "钱", "规模", "市值", "估值"];

/** The counted noun within `reach` characters after `at`, before any punctuation; null for none or where money comes first. */
export function chineseNoun(text: string, at: number, reach: number): string | null {
  let end = at;
  while (end < at + reach && end < text.length && !"，。；！？,.;!?、（(\n）)".includes(text[end] as string)) end++;
  const window = text.slice(at, end);
  let best = window.length;
  let unit: string | null = null;
  for (const [words, name] of CHINESE)
    for (const word of words.split("|")) {
      const found = window.indexOf(word);
      if (found >= 0 && found < best && !(word === "人" && "民均工才家生物大".includes(window[found + 1] ?? " "))) {
        best = found;
        unit = name;
      }
    }
  for (const word of MONEY_NOUNS) {
    const found = window.indexOf(word);
    if (found >= 0 && found < best) return null;
  }
  return unit;
}

const PEOPLE = CHINESE[0]?.[0].split("|") as string[];

/** 几十万追涨的散户, 8 亿多客户: people named within a few characters, with no verb of giving between. */
export function peopleAfter(text: string, at: number): string | null {
  const from = skipSpace(text, at);
  let end = from;
  while (end < from + 9 && end < text.length && !"给让得有被把由是 ,。；!?;、(\n)".includes(text[end] as string)) end++;
  const window = text.slice(from, end);
  for (const word of PEOPLE) {
    const found = window.indexOf(word);
    if (found < 0 || found > 6 || (word === "人" && "民均工才家生物大".includes(window[found + 1] ?? " "))) continue;
    if (!MONEY_NOUNS.some((noun) => window.includes(noun) && window.indexOf(noun) < found)) return "count-people";
  }
  return null;
}

/** "a day after", "one week earlier": a span of time between two events. */
export function isTimed(text: string, at: number): boolean {
  return [" after", " before", " early", " earlier", " later", " late", " ago", " ahead"].some((word) =>
    text.startsWith(word, at),
  );
}

/** The counted noun among the next three English words, or `count` for an unknown plural right after the number. */
export function englishNoun(text: string, at: number, words: boolean): string | null {
  let from = skipSpace(text, at);
  const hyphen = text[at] === "-";
  if (hyphen) from = at + 1;
  if (text.startsWith("plus ", from)) from += 5;
  if (text.startsWith("of ", from)) from += 3;
  if (text.startsWith("of the ", from)) return null;
  for (let index = 0; index < 3; index++) {
    if (!isLetter(text.charCodeAt(from))) return null;
    const end = wordEnd(text, from);
    const word = text.slice(from, end);
    if (STOPS.has(word)) return null;
    const unit = ENGLISH.get(word);
    if (unit !== undefined) return hyphen && index > 0 ? null : unit;
    if (index === 0 && !words && word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !NOT_PLURAL.has(word))
      return "count";
    const next = text.charCodeAt(end);
    if (next !== 0x20 && next !== 0x2d) return null;
    from = end + 1;
  }
  return null;
}

/** Whether the text around a position is Chinese rather than English: the nearest letter decides. */
export function isChineseAt(text: string, at: number): boolean {
  for (let distance = 0; distance < 24; distance++) {
    const right = text.charCodeAt(at + distance);
    if (isHan(right)) return true;
    if (isLetter(right) && isLetter(text.charCodeAt(at + distance + 1)) && isLetter(text.charCodeAt(at + distance + 2)))
      return false;
    const left = text.charCodeAt(at - distance);
    if (isHan(left)) return true;
  }
  return false;
}

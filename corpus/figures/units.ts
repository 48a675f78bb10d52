import { skipSpace } from "./numeral";

/** A unit found beside a numeral. `power` scales the value into the base unit; `per` is a qualifier such as per-year. */
export interface Unit {
  unit: string;
  end: number;
  power: number;
}

type Row = readonly [words: string, unit: string, power?: number];

/** Units that stand after the number. Several words share a row; the longest match wins. */
const AFTER: readonly Row[] = [
  ["块|元人民币|人民币元|人民币|块钱|块大洋|元|圆|rmb|cny|yuan|renminbi", "CNY"],
  ["毛钱|角钱", "CNY", -1],
  ["分钱", "CNY", -2],
  ["美元|美金|美刀|usd|us dollars|u.s. dollars|dollars|dollar", "USD"],
  ["港元|港币|港纸|港幣|元港币|hkd|hong kong dollars|hk dollars", "HKD"],
  ["欧元|eur|euros|euro", "EUR"],
  ["日元|日圆|jpy|yen", "JPY"],
  ["英镑|gbp|pounds|pounds sterling", "GBP"],
  ["新台币|台币|元新台币|元台币|twd|taiwan dollars|new taiwan dollars", "TWD"],
  ["韩元|韩圆|krw|won", "KRW"],
  ["新加坡元|新元|坡币|sgd|singapore dollars", "SGD"],
  ["澳元|澳币|aud|australian dollars", "AUD"],
  ["加元|加币|cad|canadian dollars", "CAD"],
  ["卢比|rupees", "INR"],
  ["卢布|roubles|rubles", "RUB"],
  ["瑞士法郎|瑞郎|chf|swiss francs", "CHF"],
  ["林吉特|令吉|马币|myr|ringgit", "MYR"],
  ["泰铢|baht", "THB"],
  ["越南盾|vnd", "VND"],
  ["印尼盾|idr|rupiah", "IDR"],
  ["比索|pesos", "PHP"],
  ["里拉|lira", "TRY"],
  ["雷亚尔|brl|reais", "BRL"],
  ["金马克|马克", "unknown"],
  ["个百分点|百分点|percentage points|percentage point|pp", "points"],
  ["个基点|基点|basis points|bps|bp", "points", -2],
  ["%|percent|per cent|per-cent|pct|趴", "percent"],
  ["‰", "percent", -1],
  ["倍|times|-fold|fold|x|×", "times"],
  ["pe", "times"],
  ["个月|months|month", "months"],
  ["年|周年|years|year", "years"],
  ["个世纪|世纪|centuries", "years", 2],
  ["decades|decade", "years", 1],
  ["天|days|day", "days"],
  ["周|星期|个星期|礼拜|个礼拜|weeks|week", "weeks"],
  ["小时|个小时|钟头|个钟头|hours|hour", "hours"],
  ["分钟|minutes|minute", "minutes"],
  ["秒|秒钟|seconds", "seconds"],
  ["㎡|平方米|平米|m²|sqm|square metres|square meters", "sqm"],
  ["平方公里|square kilometres|square kilometers", "sqm", 6],
  ["亿人次|人次", "count"],
  ["人|名|位|个人|口人|people|persons", "count-people"],
  ["户|households|families", "count-households"],
  ["套|homes|flats|apartments", "count-homes"],
  ["股|shares", "count-shares"],
  ["页|pages|page", "count-pages"],
  ["家", "count-home"],
  ["点|points", "index"],
  ["次|轮", "times-done"],
  ["份", "part"],
  ["斤|公斤|吨|公里|米|克|升|亩|km|kg|tonnes|tons|miles|metres|meters", "unknown"],
  ["岁", "years"],
  ["个|只|支|款|项|笔|张|座|条|句|种|批|起|层|场|部|台|辆|颗|道|例|篇|字|件|艘|门|档|类", "count"],
];

/** Currency words and signs that stand before the number. */
const BEFORE: readonly Row[] = [
  ["us$|usd|us dollar|美元|u.s.$|美金", "USD"],
  ["hk$|hkd|港币|港元|港幣", "HKD"],
  ["nt$|twd|新台币|台币", "TWD"],
  ["a$|aud|澳元", "AUD"],
  ["c$|cad|加元", "CAD"],
  ["s$|sgd|新加坡元", "SGD"],
  ["pe|p/e", "times"],
  ["$", "USD"],
  ["€|eur|欧元", "EUR"],
  ["£|gbp|英镑", "GBP"],
  ["jp¥|jpy|日元|日圆", "JPY"],
  ["cn¥|rmb|cny|人民币|¥|￥", "CNY"],
  ["rm|myr|马币", "MYR"],
  ["₩|krw|韩元", "KRW"],
  ["₹|inr|rs", "INR"],
  ["chf", "CHF"],
  ["₽", "RUB"],
  ["฿", "THB"],
  ["₫", "VND"],
];

interface Entry {
  word: string;
  unit: string;
  power: number;
}

function index(rows: readonly Row[], key: (word: string) => string): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const [words, unit, power = 0] of rows)
    for (const word of words.split("|")) {
      const list = map.get(key(word));
      if (list === undefined) map.set(key(word), [{ word, unit, power }]);
      else list.push({ word, unit, power });
    }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

const after = index(AFTER, (word) => word[0] as string);
const before = index(BEFORE, (word) => word[word.length - 1] as string);

/** The unit right after a numeral, after at most two spaces or a hyphen; null where none is known. */
export function unitAfter(text: string, at: number): Unit | null {
  let from = skipSpace(text, at);
  const hyphen = text.charCodeAt(at);
  if (hyphen === 0x2d || hyphen === 0x2011) from = at + 1;
  let list = after.get(text[from] ?? "");
  if (hyphen === 0x2d && text.startsWith("-fold", at)) {
    from = at;
    list = after.get("-");
  }
  if (list === undefined) return null;
  for (const entry of list) {
    if (!text.startsWith(entry.word, from)) continue;
    const end = from + entry.word.length;
    if (isWordInside(text, end) || isOtherWord(entry.word, text[end])) continue;
    if (entry.word === "x" && from > at) continue;
    if (from === at + 1 && hyphen === 0x2d && isLatin(entry.word) === false) continue;
    return { unit: entry.unit, end, power: entry.power };
  }
  return null;
}

/** A currency sign or word that ends at `at` (spaces between are skipped), with where it begins. */
export function unitBefore(text: string, at: number): { unit: string; start: number } | null {
  let end = at;
  while (end > at - 2 && text.charCodeAt(end - 1) === 0x20) end--;
  const list = before.get(text[end - 1] ?? "");
  if (list === undefined) return null;
  for (const { word, unit } of list) {
    const start = end - word.length;
    if (start < 0 || !text.startsWith(word, start)) continue;
    if (isLatin(word[0] as string) && start > 0 && isLetterCode(text.charCodeAt(start - 1))) continue;
    return { unit, start: text[start - 1] === "\\" ? start - 1 : start };
  }
  return null;
}

/** Classifiers that begin another word there: 天价, 只能, 个贷, 点了. */
const OTHER_WORDS: Record<string, string> = {
  天: "价量文下",
  只: "能有是要会不",
  个: "贷股",
  年: "轻级",
  位: "数",
  场: "均",
  部: "分署",
  字: "节",
  条: "件",
  项: "目",
  分: "钟",
};

function isOtherWord(word: string, next: string | undefined): boolean {
  return next !== undefined && OTHER_WORDS[word]?.includes(next) === true;
}

function isWordInside(text: string, end: number): boolean {
  return isLetterCode(text.charCodeAt(end - 1)) && isLetterCode(text.charCodeAt(end));
}

function isLetterCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLatin(word: string): boolean {
  return isLetterCode(word.charCodeAt(0));
}

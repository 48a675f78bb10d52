import type { Conversion, Figure, LanguageTag } from "../model";
import { isMoney } from "./currency";
import { compareDecimals, type Decimal, decimal, decimalText, divide, parseDecimal, shift } from "./decimal";

type NumericText = Parameters<Intl.NumberFormat["format"]>[0];

const POWERS: Record<LanguageTag, readonly (readonly [power: number, word: string])[]> = {
  "zh-Hans": [
    [12, "万亿"],
    [8, "亿"],
    [4, "万"],
  ],
  "zh-Hant": [
    [12, "萬億"],
    [8, "億"],
    [4, "萬"],
  ],
  en: [
    [12, " trillion"],
    [9, " billion"],
    [6, " million"],
  ],
};

const CURRENCIES: Record<string, Record<LanguageTag, string>> = {
  CNY: { "zh-Hans": "元", "zh-Hant": "元人民幣", en: "CN¥" },
  USD: { "zh-Hans": "美元", "zh-Hant": "美元", en: "$" },
  HKD: { "zh-Hans": "港元", "zh-Hant": "港元", en: "HK$" },
  TWD: { "zh-Hans": "新台币", "zh-Hant": "新台幣", en: "NT$" },
  EUR: { "zh-Hans": "欧元", "zh-Hant": "歐元", en: "€" },
  GBP: { "zh-Hans": "英镑", "zh-Hant": "英鎊", en: "£" },
  JPY: { "zh-Hans": "日元", "zh-Hant": "日圓", en: "¥" },
};

/** Words for the other units, as [zh-Hans, zh-Hant, en]; a unit that is not here shows its number alone. */
const UNITS: Record<string, readonly [string, string, string]> = {
  percent: ["%", "%", "%"],
  points: ["点", "點", " points"],
  times: ["倍", "倍", " times"],
  days: ["天", "天", " days"],
  weeks: ["周", "週", " weeks"],
  months: ["个月", "個月", " months"],
  years: ["年", "年", " years"],
  hours: ["小时", "小時", " hours"],
  minutes: ["分钟", "分鐘", " minutes"],
  seconds: ["秒", "秒", " seconds"],
  sqm: ["平方米", "平方米", " m²"],
  "count-people": ["人", "人", " people"],
  "count-banks": ["家银行", "家銀行", " banks"],
  "count-companies": ["家公司", "家公司", " companies"],
  "count-institutions": ["家机构", "家機構", " institutions"],
  "count-homes": ["套", "套", " homes"],
  "count-households": ["户", "戶", " households"],
  "count-shares": ["股", "股", " shares"],
  "count-pages": ["页", "頁", " pages"],
};

const TAGS: readonly LanguageTag[] = ["zh-Hans", "zh-Hant", "en"];

/** What a qualifier adds before or after the number, as [zh-Hans, zh-Hant, en]. */
const SIGNS: Record<string, readonly [string, string, string]> = {
  about: ["约", "約", "about "],
  nearly: ["近", "近", "nearly "],
  over: ["超过", "超過", "over "],
  under: ["不到", "不到", "under "],
  "at-least": ["至少", "至少", "at least "],
  "at-most": ["至多", "至多", "at most "],
};

const formats = new Map<string, Intl.NumberFormat>();

function grouped(value: Decimal, language: LanguageTag): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: language === "en" });
    formats.set(language, format);
  }
  return format.format(decimalText(value) as NumericText);
}

/** A decimal string in 万 and 亿 or million and billion, every digit kept. `dimensionless` numbers below 10,000 stay plain. */
export function formatAmount(value: string, language: LanguageTag): string {
  const exact = parseDecimal(value);
  const size = exact.digits < 0n ? { ...exact, digits: -exact.digits } : exact;
  for (const [power, word] of POWERS[language])
    if (compareDecimals(size, shift(decimal(1), power)) >= 0) return grouped(shift(exact, -power), language) + word;
  return grouped(exact, language);
}

function withUnit(value: string, unit: string, language: LanguageTag): string {
  if (isMoney(unit)) {
    const name = CURRENCIES[unit]?.[language] ?? `${unit} `;
    const amount = formatAmount(value, language);
    return language === "en" ? name + amount : CURRENCIES[unit] === undefined ? name + amount : amount + name;
  }
  const word = UNITS[unit]?.[TAGS.indexOf(language)] ?? "";
  if (unit === "rank")
    return language === "en"
      ? `No. ${grouped(parseDecimal(value), language)}`
      : `第${grouped(parseDecimal(value), language)}`;
  return (unit === "percent" ? grouped(parseDecimal(value), language) : formatAmount(value, language)) + word;
}

/** A figure in the reader's language from its exact decimals: 约2300亿元, over $34.5 billion, 1–5%. */
export function formatFigure(
  figure: Pick<Figure, "low" | "high" | "unit" | "qualifiers">,
  language: LanguageTag,
): string {
  const index = TAGS.indexOf(language);
  const sign = figure.qualifiers.map((qualifier) => SIGNS[qualifier]?.[index]).find((word) => word !== undefined) ?? "";
  const high = withUnit(figure.high, figure.unit, language);
  return sign + (figure.low === figure.high ? high : `${withUnit(figure.low, figure.unit, language)}–${high}`);
}

/** "3.2 times", "0.25 倍": page against archive, as `compareFigures` computed it. */
export function formatFactor(factor: string, language: LanguageTag): string {
  return grouped(parseDecimal(factor), language) + (UNITS.times as readonly string[])[TAGS.indexOf(language)];
}

/** "≈ CN¥237 billion (2020 average, source)": a conversion is never shown without its year and where the rate comes from. */
export function formatConverted(converted: Conversion, language: LanguageTag): string {
  const rounded = { low: round(converted.low), high: round(converted.high), unit: converted.currency, qualifiers: [] };
  const average =
    language === "en" ? `${converted.year} average` : `${converted.year} 年均${language === "zh-Hant" ? "價" : "价"}`;
  const [open, close] = language === "en" ? [" (", ")"] : ["（", "）"];
  return `≈ ${formatFigure(rounded, language)}${open}${average}${language === "en" ? ", " : "，"}${converted.source}${close}`;
}

/** Three significant digits: a converted amount is no more precise than that. */
function round(value: string): string {
  const exact = parseDecimal(value);
  const digits = (exact.digits < 0n ? -exact.digits : exact.digits).toString().length;
  if (digits <= 3) return decimalText(exact);
  const power = digits - 3;
  const head = divide({ digits: exact.digits, scale: power }, decimal(1), 0) as Decimal;
  return decimalText({ digits: head.digits, scale: exact.scale - power });
}

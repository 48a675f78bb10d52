import { lookBehind } from "./numeral";
import type { RawNumber } from "./raw";
import type { Context } from "./resolve";
import type { WordLists } from "./words";

/** Money without a currency word: the currency of its sentence, else of the document's language. */
export function implied(context: Context, number: RawNumber): RawNumber {
  return { ...number, unit: impliedCurrency(context, number), qualifiers: [...number.qualifiers, "currency-implied"] };
}

function impliedCurrency(context: Context, number: RawNumber): string {
  return context.traditional && isHongKong(context.text, number.start) ? "HKD" : "CNY";
}

/** In Traditional text an amount of the Hong Kong side of a listing is in Hong Kong dollars: the nearer of the two markets decides. */
export function isHongKong(text: string, at: number): boolean {
  const before = lookBehind(text, at, 60);
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

/** Whether money is spoken of around a position. */
export function isAboutMoney(lists: WordLists, text: string, start: number, end: number): boolean {
  const around = `${text.slice(Math.max(0, start - 24), start)} ${text.slice(end, end + 12)}`;
  for (const char of around) if (lists.moneyWords.includes(char)) return true;
  return lists.moneyPhrases.some((word) => around.includes(word));
}

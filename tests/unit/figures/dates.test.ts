import { describe, expect, it } from "vitest";
import { extractDates } from "../../../corpus/figures/dates";
import { gold, sharedPresent } from "../../shared";

function dates(text: string, published: string | null = "2021-01-05"): string[] {
  return extractDates(text, published).map(({ surface, iso, precision }) => `${surface} ${iso} ${precision}`);
}

describe("dates", () => {
  it.each<[text: string, ...expected: string[]]>([
    ["2020 年 11 月 3 日宣布", "2020 年 11 月 3 日 2020-11-03 day"],
    ["原定于十一月五日上市", "十一月五日 2020-11-05 day"],
    ["去年10月以来", "去年10月 2020-10 month"],
    ["至2019年底", "2019年底 2019-12 month"],
    ["去年年底的数字", "去年年底 2020-12 month"],
    ["2020年第三季度", "2020年第三季度 2020-Q3 quarter"],
    ["2020H1营收", "2020H1 2020-H1 half"],
    ["型号2020H15", "2020 2020 year"],
    ["2020年上半年", "2020年上半年 2020-H1 half"],
    ["90年代", "90年代 1990 decade"],
    ["08 年的危机", "08 年 2008 year"],
    ["15 年的股灾", "15 年 2015 year"],
    ["98 亚洲金融危机", "98 1998 year"],
    ["08次贷危机", "08 2008 year"],
    ["97股灾", "97 1997 year"],
    ["二〇二〇年", "二〇二〇年 2020 year"],
    ["5日报导", "5日 2021-01-05 day"],
    ["本周", "本周 2021-01-04 week"],
    ["on November 3, 2020, it", "November 3, 2020 2020-11-03 day"],
    ["on 3 November 2020", "3 November 2020 2020-11-03 day"],
    ["since last October", "last October 2020-10 month"],
    ["at the end of last year", "the end of last year 2020-12 month"],
    ["in mid-2020", "mid-2020 2020 year"],
    ["last month", "last month 2020-12 month"],
    ["dated 2020-11-03", "2020-11-03 2020-11-03 day"],
    ["in the 1980s", "1980s 1980 decade"],
    ["in the first half of 2020", "first half of 2020 2020-H1 half"],
  ])("%s", (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    "近 20 年来",
    "10 年之内",
    "it may rise",
    "2000 元",
    "20 年经验",
    "2-30",
    "98%来自银行，危机",
    "85家银行危机",
    "打拼20 年，危机来了",
  ])("%s holds none", (text) => {
    expect(dates(text)).toEqual([]);
  });

  it("leaves relative dates out where nothing says when the text was written, and the year open", () => {
    expect(dates("去年和上周", null)).toEqual([]);
    expect(dates("11月3日", null)).toEqual(["11月3日 --11-03 day"]);
  });

  it.runIf(sharedPresent)("reads the judged dates", () => {
    const published: Record<string, string> = {
      "000": "2020-11-16",
      "001": "2025-11-04",
      "002": "2021-01-06",
      "003": "2021-01-05",
      "004": "2021-09-18",
    };
    const posts = gold<{ doc: string; post: number; text: string; date: string | null }[]>("posts");
    const judged = gold<{ doc: string; post: number; surface: string; iso: string }[]>("dates");
    const read = (doc: string, post: number) => {
      const found = posts.find((one) => one.doc === doc && one.post === post)!;
      return extractDates(found.text, found.date ?? published[doc]!);
    };
    const right = judged.filter((one) =>
      read(one.doc, one.post).some(
        ({ surface, iso }) => iso === one.iso && (surface.includes(one.surface) || one.surface.includes(surface)),
      ),
    );
    expect(right.length / judged.length).toBeGreaterThanOrEqual(0.95);
  });
});

describe("what leaves its year out", () => {
  const late = (text: string) => dates(text, "2023-07-09");

  it.each<[text: string, ...expected: string[]]>([
    // Its sentence has named the year.
    ["2020年7月蚂蚁宣布上市，11月3日被叫停", "2020年7月 2020-07 month", "11月3日 2020-11-03 day"],
    ["2020年，蚂蚁8月递交招股书，11月被叫停", "2020年 2020 year", "8月 2020-08 month", "11月 2020-11 month"],
    ["2020年11月3日上市暂停，5日退款", "2020年11月3日 2020-11-03 day", "5日 2020-11-05 day"],
    ["11月3日上市暂停，5日退款", "11月3日 2022-11-03 day", "5日 2022-11-05 day"],
    ["去年7月宣布上市，11月叫停", "去年7月 2022-07 month", "11月 2022-11 month"],
    // So has the sentence before.
    [
      "In October 2020 Ma gave a speech. In November regulators halted the IPO.",
      "October 2020 2020-10 month",
      "November 2020-11 month",
    ],
    ["In 2020 Ant filed. In November it was halted.", "2020 2020 year", "November 2020-11 month"],
    // A part of the year just named.
    ["2023财年第三季度营收", "2023 2023 year", "三季度 2023-Q3 quarter"],
    ["2020年的三季度", "2020年 2020 year", "三季度 2020-Q3 quarter"],
    ["2021年前三季度营收", "2021年 2021 year"],
    // Told of the year of writing after all.
    [
      "In November 2022 it was fined. In January it changed hands.",
      "November 2022 2022-11 month",
      "January 2023-01 month",
    ],
    ["成立于2014年的蚂蚁7月被罚", "2014年 2014 year", "7月 2023-07 month"],
    ["Founded in 2014, Ant was fined in July.", "2014 2014 year", "July 2023-07 month"],
    ["2020年11月上市暂停。\n7月再被罚", "2020年11月 2020-11 month", "7月 2023-07 month"],
    ["2020年11月暂停上市。新华社5日报道", "2020年11月 2020-11 month", "5日 2023-07-05 day"],
  ])("%s", (text, ...expected) => {
    expect(late(text)).toEqual(expected);
  });
});

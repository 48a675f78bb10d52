import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { citation } from "../../../components/passage/citation";
import { excerptOf } from "../../../components/passage/excerpt";
import { fromFullest } from "../../../components/passage/fullest-mark";
import { originalLink, pictureHost } from "../../../components/passage/original-link";
import { segmentGroups, segments } from "../../../components/passage/segments";
import { bare, newsEnglish } from "../../../components/samples/passages";

const span = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
const textAndSpans = fc
  .string({ maxLength: 60 })
  .chain((text) => fc.record({ text: fc.constant(text), marks: fc.array(span(text.length), { maxLength: 6 }) }));

describe("segments", () => {
  test("joined they are the text, and each character is marked as the spans say", () => {
    fc.assert(
      fc.property(textAndSpans, textAndSpans, ({ text, marks }, other) => {
        const mentions = other.marks
          .filter(([, end]) => end <= text.length)
          .map(([start, end], index) => ({ term: `t${index}`, text: text.slice(start, end), start, end, sure: true }));
        const cut = segments(text, marks, mentions);
        expect(cut.map((segment) => segment.text).join("")).toBe(text);
        let at = 0;
        for (const segment of cut) {
          for (let index = at; index < at + segment.text.length; index++) {
            expect(segment.marked).toBe(marks.some(([start, end]) => start <= index && index < end));
            expect(segment.term !== null).toBe(mentions.some(({ start, end }) => start <= index && index < end));
          }
          at += segment.text.length;
        }
      }),
    );
  });

  test("a part of the text keeps the offsets of the whole", () => {
    expect(segments("abcdef", [[1, 3]], [], 2, 5)).toEqual([
      { text: "c", marked: true, term: null },
      { text: "de", marked: false, term: null },
    ]);
  });
});

describe("segment groups", () => {
  const mention = (text: string, word: string, from = 0) => {
    const start = text.indexOf(word, from);
    return { term: word, text: word, start, end: start + word.length, sure: true };
  };

  test("a name that is marked in part stays one control, its spaces inside", () => {
    const text = "high-tech companies.";
    expect(segmentGroups(text, [[10, 19]], [mention(text, "tech companies")])).toEqual([
      { term: null, segments: [{ text: "high-", marked: false, term: null }] },
      {
        term: "tech companies",
        segments: [
          { text: "tech ", marked: false, term: "tech companies" },
          { text: "companies", marked: true, term: "tech companies" },
        ],
      },
      { term: null, segments: [{ text: ".", marked: false, term: null }] },
    ]);
  });

  test("two names that touch are two controls", () => {
    const text = "支付宝支付宝";
    const groups = segmentGroups(text, [], [mention(text, "支付宝"), mention(text, "支付宝", 1)]);
    expect(groups).toHaveLength(2);
  });
});

describe("excerpt", () => {
  test("is the whole of a short text", () => {
    expect(excerptOf("短。", [[0, 1]])).toEqual({ from: 0, to: 2 });
  });

  test("of any text lies in it, is never empty and shows the first mark's beginning", () => {
    const piece = fc.constantFrom("word ", "Sentence end. ", "字", "句子完了。", "3.5 ", "“quoted” ", "\n");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), fc.nat(), (pieces, at) => {
        const text = pieces.join("");
        const start = text.length === 0 ? 0 : at % text.length;
        const { from, to } = excerptOf(text, [[start, Math.min(text.length, start + 2)]]);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(text.length);
        if (text.length > 0) expect(to).toBeGreaterThan(from);
        expect(from).toBeLessThanOrEqual(start);
        if (text.length > 0) expect(to).toBeGreaterThan(start);
      }),
    );
  });

  test("cuts no character in two", () => {
    for (const text of ["😀".repeat(200), `a${"😀".repeat(200)}`, `${"x".repeat(300)}${"𠮷".repeat(120)}`])
      for (let at = 0; at < text.length; at += 1)
        for (const edge of Object.values(excerptOf(text, [[at, at + 1]])))
          expect(text.codePointAt(edge - 1) ?? 0).toBeLessThanOrEqual(0xffff);
  });

  test("of a result is cut around most of what was asked for", () => {
    const marksOf = (text: string, ...words: string[]) =>
      words
        .flatMap((word) =>
          [...text.matchAll(new RegExp(word, "gi"))].map(({ index }) => [index, index + word.length] as const),
        )
        .sort((a, b) => a[0] - b[0]);
    const filler = "这里说的是别的事情，与所问无关。".repeat(12);
    const chinese = `10 倍杠杆是起点。${filler}那年是 60 倍杠杆，后来击穿。${filler}杠杆又是杠杆，还有杠杆率。`;
    const [first] = fromFullest(chinese, marksOf(chinese, "杠杆", "60 倍"));
    expect(chinese.slice(...first!)).toBe("60 倍");
    const english = `Leverage is one thing. ${"Words of something else. ".repeat(30)}Some 60 times leverage, they say. Leverage.`;
    expect(english.slice(...fromFullest(english, marksOf(english, "leverage", "60 times"))[0]!)).toBe("60 times");
    const alike = marksOf(chinese, "杠杆");
    expect(fromFullest(chinese, alike)).toEqual(alike);
    expect(fromFullest(chinese, [])).toEqual([]);
  });

  test.each([
    [
      "据当地一家广播电台在周二晚间的节目里所说，市场管理部门认为这家平台企业在过去三年之中没有如实申报全部租金，",
      "租金",
      "市场管理",
    ],
    [
      "A regional broadcaster of the eastern province, which had seen a draft of the letter sent out, said the landlord ",
      "landlord",
      "said the",
    ],
    [
      "The wholesale market that stood beside the old harbour for two generations or more paid 2,300,000 in fees ",
      "fees",
      "two generations",
    ],
  ])("of a long sentence begins with a clause, or else a word: %s", (sentence, mark, first) => {
    const text = `${sentence}${"and nothing more. ".repeat(40)}`;
    const at = text.indexOf(mark);
    expect(text.slice(excerptOf(text, [[at, at + mark.length]], true).from)).toMatch(new RegExp(`^${first}`));
  });

  test("begins and ends with sentences where they are short", () => {
    const text = "第一句在这里说了一些话。".repeat(40);
    const { from, to } = excerptOf(text, [[245, 247]]);
    expect(from % 12).toBe(0);
    expect(to % 12).toBe(0);
    expect(to - from).toBeGreaterThan(80);
    expect(to - from).toBeLessThanOrEqual(150);
  });
});

test.each([
  ["https://news.example.org/a", null, "https://news.example.org/a"],
  ["https://news.example.org/a", "two words", "https://news.example.org/a#:~:text=two%20words"],
  [
    "https://news.example.org/a",
    "中文-字,&",
    "https://news.example.org/a#:~:text=%E4%B8%AD%E6%96%87%2D%E5%AD%97%2C%26",
  ],
  ["http://news.example.org/a#p9", "word", "http://news.example.org/a#p9:~:text=word"],
  ["javascript:alert(1)", "word", null],
  ["data:text/html,x", null, null],
  ["file:///etc/passwd", null, null],
  ["not an address", null, null],
  [null, "word", null],
])("original %s with %s is %s", (url, anchor, expected) => {
  expect(originalLink({ url, anchor })).toBe(expected);
});

test.each([
  ["https://pictures.example.org/a.png", "pictures.example.org"],
  ["javascript:alert(1)", null],
  ["data:image/png;base64,AA", null],
  ["", null],
])("picture %s is loaded from %s", (url, expected) => {
  expect(pictureHost(url)).toBe(expected);
});

test("a citation names author, title, source, date and address, and what is not known", () => {
  expect(citation({ ...newsEnglish, text: "Words." }, "en")).toBe(
    "“Words.”\nStaff reporter, A listing halted at the last hour, Evening Ledger, Nov 4, 2020\nhttps://news.example.org/2020/11/listing-halted",
  );
  expect(citation({ ...bare, retrieved: null }, "zh-Hant")).toBe(
    "「螞蟻集團上市前夕被叫停，各界看法不一。」\n未具名，〈隨筆〉，佚名網誌，日期不明",
  );
});

test.each([
  ["en", "2020-11-04", "2021-01-05", "Nov 4, 2020"],
  ["en", null, "2021-01-05", "undated (retrieved Jan 5, 2021)"],
  ["zh-Hans", null, "2021-01-05", "日期不详（2021年1月5日抓取）"],
  ["zh-Hant", null, "2021-01-05", "日期不明（2021年1月5日擷取）"],
  ["en", null, null, "undated"],
] as const)("in %s a citation of a text of %s, retrieved %s, ends with %s", (language, date, retrieved, expected) => {
  const cited = citation({ ...bare, date, retrieved, url: null }, language);
  expect(cited.slice(-expected.length - 1)).toMatch(/^[ ，]/);
  expect(cited.endsWith(expected)).toBe(true);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUERY_MAX } from "../../../corpus/limits";
import type { Archive, Filters, Results, SearchQuery } from "../../../corpus/model";
import { NO_FILTERS } from "../../../corpus/model";
import { readPack } from "../../../corpus/pack/container";
import { createArchive } from "../../../corpus/search/engine";
import { memoryReader } from "../../../corpus/search/reader";
import { aDocument, anArchive, aPack, aTerm, paragraph } from "./small-archive";

const DOCUMENTS = [
  aDocument(
    "news-zh",
    ["蚂蚁集团在上市前两天被叫停，监管部门约谈了马云。", "支付宝的用户超过十亿，杠杆率超过一百倍。"],
    { title: "蚂蚁集团上市叫停", published: "2020-11-03", source: { id: "daily", name: "每日新闻", kind: "news" } },
  ),
  aDocument(
    "forum-zh",
    [
      { blocks: [paragraph("花呗和借呗的利息太高了，年轻人提前消费。")], date: "2020-12-01", author: "某甲" },
      {
        blocks: [{ kind: "quote", text: "花呗和借呗的利息太高了", of: 1 }, paragraph("同意，应该规管。")],
        date: "2021-02-01",
      },
      { blocks: [paragraph("联合贷款里银行出了绝大部分的钱，34.5 亿只是零头。")], date: "2019-05-01" },
    ],
    { source: { id: "board", name: "论坛", kind: "forum" } },
  ),
  aDocument(
    "news-en",
    ["Ant Group and its partner banks shared the risk of joint lending.", "Alipay served a billion users."],
    {
      title: "Regulators halt the listing",
      published: "2021-09-15",
      language: "en",
      source: { id: "weekly", name: "The Weekly", kind: "news" },
    },
  ),
];

const archive = anArchive(DOCUMENTS);
const search = (query: string, about: Partial<SearchQuery> = {}): Promise<Results> =>
  archive.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score", ...about });
const ids = (results: Results) => results.hits.map((hit) => hit.passage);
const filters = (about: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...about });

describe("search by what is asked about", () => {
  const small = anArchive([
    aDocument("asking", ["你说这是什么意思？"]),
    aDocument("year", ["2020 年的天气很好，没有下过雨。"]),
    aDocument("amount", ["花呗的额度是 2400 元，不能再高。"]),
  ]);
  const found = async (query: string) => {
    const { hits } = await small.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score" });
    return hits.map((hit) => hit.document);
  };

  it("leaves out what a question is asked with, unless nothing else is there", async () => {
    expect(await found("花呗是什么意思")).toEqual(["amount"]);
    expect(await found("什么意思")).toEqual(["asking"]);
  });

  it("takes a year for less than an amount", async () => {
    expect(await found("2020 2400")).toEqual(["amount", "year"]);
  });
});

describe("search by an author", () => {
  const written = anArchive([
    aDocument(
      "thread",
      [
        { blocks: [paragraph("第一楼说天气。")], author: "北坡的风" },
        { blocks: [paragraph("第二楼说收成。")], author: "北坡的风" },
        { blocks: [paragraph("第三楼说路况。")], author: "過路人" },
      ],
      { author: "北坡的风" },
    ),
    aDocument("named", ["有人问过路人怎么走。"]),
    aDocument("report", ["Rain is expected.", "Roads are closed."], { author: "Jo Field", language: "en" }),
    aDocument("field", ["A field of rice."], { language: "en" }),
  ]);
  const find = async (query: string) =>
    (await written.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score" })).hits;

  it.each([
    ["北坡的风", ["thread/1/1"]],
    ["jo field", ["report/1/1", "field/1/1"]],
    ["过路人", ["named/1/1", "thread/3/1"]],
    ['"Jo Field"', ["report/1/1"]],
    ['"jo  field" rain', ["report/1/1"]],
  ])("%s finds the first passage of what they wrote", async (query, passages) => {
    expect((await find(query)).map((hit) => hit.passage).sort()).toEqual([...passages].sort());
  });

  it("says so of those whose name the query has in full", async () => {
    const why = async (query: string) =>
      (await find(query)).flatMap((hit) =>
        hit.why.filter(({ kind }) => kind === "author").map(({ text }) => `${hit.passage} ${text}`),
      );
    expect(await why("过路人怎么走")).toEqual(["thread/3/1 過路人"]);
    expect(await why("Jo Field roads")).toEqual(["report/1/1 Jo Field", "report/2/1 Jo Field"]);
    expect(await why("field")).toEqual([]);
  });
});

describe("search by a date", () => {
  const dated = anArchive([
    aDocument("zh", ["上市定在2020 年 11 月 5 日，两天前被叫停。", "十一月三日，交易所发出了公告。"]),
    aDocument("en", ["The exchange halted the listing on November 3.", "It had been set for Nov. 5, 2020."], {
      language: "en",
    }),
    aDocument("month", ["去年11月以后再没有消息。"]),
    aDocument("written", ["今天什么也没有发生。"], { published: "2020-11-03" }),
    aDocument("amount", ["11 家银行，3 个月，2019 年 12 月。"]),
  ]);
  const find = async (query: string) =>
    (await dated.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score" })).hits;
  const DAY = ["en/1/1", "written/1/1", "zh/2/1"];

  it.each([
    "2020年11月3日",
    "2020 年 11 月 3 号",
    "二〇二〇年十一月三日",
    "2020-11-03",
    "2020/11/3",
    "Nov 3, 2020",
    "3 November 2020",
    "on 3rd of november, 2020",
    "11月3日",
    "十一月三日",
    "Nov. 3",
  ])("puts passages that speak of the day or were written on it first, in whatever language: %s", async (query) => {
    const hits = await find(query);
    expect(
      hits
        .slice(0, 3)
        .map(({ passage }) => passage)
        .sort(),
    ).toEqual(DAY);
  });

  it.each(["2020年11月", "2020-11", "November 2020", "nov 2020", "2020年十一月"])(
    "finds days of a month by the month: %s",
    async (query) => {
      const found = (await find(query)).map(({ passage }) => passage);
      expect(found.slice(0, 6).sort()).toEqual(["en/1/1", "en/2/1", "month/1/1", "written/1/1", "zh/1/1", "zh/2/1"]);
    },
  );

  it("says so where it is the passage's own date, and marks it in the text", async () => {
    const hits = await find("Nov 3, 2020");
    const of = (passage: string) => hits.find((hit) => hit.passage === passage)!;
    expect(of("written/1/1").why).toEqual([{ kind: "date", text: "2020-11-03" }]);
    expect(of("zh/2/1").why).toEqual([{ kind: "figure", text: "十一月三日" }]);
    expect((await find("Nov 5, 2019")).flatMap(({ why }) => why.filter(({ kind }) => kind === "date"))).toEqual([]);
  });

  it("does not take a date for a misspelling", async () => {
    expect(
      (await dated.search({ query: "Nov 3rd", filters: NO_FILTERS, limit: 10, offset: 0, order: "score" })).unknown,
    ).toEqual([]);
  });
});

describe("an amount with its currency", () => {
  const currency = anArchive(
    [
      aDocument("money", ["人民币在境外用得更多，人民币的汇率也更稳。", "The renminbi, or yuan, is used abroad."]),
      aDocument("port", ["码头的扩建要花掉两千亿，银行只肯出一半。", "渔民们说，新的防波堤来得太晚了。"]),
    ],
    { terms: [aTerm("rmb", ["人民币", "renminbi"], [], ["yuan", "RMB"])] },
  );
  const found = async (query: string) =>
    (await currency.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score" })).hits;

  it.each(["200 billion yuan", "200bn RMB", "RMB 200 billion", "2000亿元人民币", "人民币2000亿元", "两千亿人民币"])(
    "is looked for by the amount: %s",
    async (query) => {
      expect((await found(query))[0]?.passage).toBe("port/1/1");
    },
  );

  it.each(["yuan", "人民币", "renminbi 2020", "RMB 2020", "2020 yuan", "人民币2020年", "11月人民币", "人民币 5%"])(
    "and a currency by itself, or beside no amount, is a subject: %s",
    async (query) => {
      const hits = await found(query);
      expect(hits.map(({ passage }) => passage).sort()).toEqual(["money/1/1", "money/2/1"]);
      expect(hits[0]?.why).toContainEqual({ kind: "term", text: "rmb" });
    },
  );
});

describe("search", () => {
  it.each([
    ["Chinese", "蚂蚁集团上市", "news-zh/1/1"],
    ["Traditional", "螞蟻集團上市", "news-zh/1/1"],
    ["a former name", "蚂蚁金服 叫停", "news-zh/1/1"],
    ["English for a Chinese passage", "Huabei interest", "forum-zh/1/1"],
    ["everyday words across languages", "summoned by the watchdog", "news-zh/1/1"],
    ["Chinese for an English passage", "分享 风险", "news-en/1/1"],
    ["mixed", "Alipay 杠杆", "news-zh/2/1"],
    ["pinyin", "zhifubao 杠杆", "news-zh/2/1"],
    ["pinyin in words", "lianhe daikuan 银行", "forum-zh/3/1"],
    ["a number written otherwise", "100 times", "news-zh/2/1"],
    ["a number in another language", "3.45 billion", "forum-zh/3/1"],
    ["words of the title", "regulators halt", "news-en/1/1"],
  ])("finds by %s", async (_, query, first) => {
    expect(ids(await search(query))[0]).toBe(first);
  });

  it("ranks a post's own words before the same words quoted", async () => {
    expect(ids(await search("花呗 利息"))).toEqual(["forum-zh/1/1", "forum-zh/2/1"]);
  });

  it("takes phrases as written, and leaves out what has a minus", async () => {
    expect(ids(await search('"joint lending"'))).toEqual(["news-en/1/1"]);
    expect(ids(await search('"lending joint"'))).toEqual([]);
    expect(ids(await search("「提前消费」"))).toEqual(["forum-zh/1/1"]);
    expect(ids(await search("支付宝 -杠杆"))).toEqual(["news-en/2/1"]);
    expect(ids(await search("支付宝 -notthere")).length).toBe(2);
  });

  it("leaves out what a word with a minus names, by all its names", async () => {
    const all = ["news-en/1/1", "forum-zh/1/1", "forum-zh/2/1", "news-zh/1/1", "forum-zh/3/1"];
    for (const query of ["-Alipay", "-alipay", "-支付宝", "－支付寶", "-zhifubao"])
      expect(ids(await search(query)).sort(), query).toEqual([...all].sort());
    expect(ids(await search("杠杆 -Alipay"))).toEqual([]);
    expect(ids(await search('杠杆 -"Alipay"'))).toEqual(["news-zh/2/1"]);
    expect(ids(await search("支付宝 -Alipay"))).toEqual(["news-zh/2/1"]);
    expect(ids(await search("Alipay -支付宝"))).toEqual(["news-en/2/1"]);
    expect(ids(await search("杠杆 -Alipay股票"))).toEqual(["news-zh/2/1"]);
  });

  it("shows what is left, the newest first, where nothing is asked for", async () => {
    expect(ids(await search("-Alipay source:board"))).toEqual(["forum-zh/2/1", "forum-zh/1/1", "forum-zh/3/1"]);
    expect(ids(await search("source:board", { order: "oldest" }))[0]).toBe("forum-zh/3/1");
    expect(ids(await search("-source:board"))).toEqual(ids(await search("source:daily source:weekly")));
    expect(ids(await search("花呗 -source:论坛"))).toEqual([]);
    expect(ids(await search("支付宝 -source:daily"))).toEqual(["news-en/2/1"]);
    expect(ids(await search("after:2021"))).toEqual(["news-en/1/1", "news-en/2/1", "forum-zh/2/1"]);
    expect(ids(await search("before:2019-12"))).toEqual(["forum-zh/3/1"]);
    expect(await search("source:nowhere")).toMatchObject({ total: 0, emptiedBy: "hiddenSources" });
    for (const query of ["", "-", "!", "-贷", '""']) expect((await search(query)).total, query).toBe(0);
    for (const query of ["source:board", "after:2021", "-Alipay"])
      expect((await search(query)).unranked, query).toBe(true);
    for (const query of ["花呗 source:board", '"花呗"', "!"]) expect((await search(query)).unranked, query).toBe(false);
  });

  it("takes a phrase that begins or ends within a pair of characters, and spaces beside Chinese as a matter of taste", async () => {
    const edges = anArchive([
      aDocument("edges", ["当年 A股市场的总值，和 3600 亿元的负债。"]),
      aDocument("apart", ["A 座的股东说，3600 人，亿元。"]),
    ]);
    const found = async (query: string) => {
      const { hits } = await edges.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score" });
      return hits.map((hit) => hit.document);
    };
    expect(await found('"A股"')).toEqual(["edges"]);
    expect(await found("“3600亿”")).toEqual(["edges"]);
    expect(await found("「3600 亿元」")).toEqual(["edges"]);
    expect(await found("「當」 负债")).toEqual(["edges"]);
    expect(await found("亿元 -3600亿")).toEqual([]);
    expect(await found("股东 -A股")).toEqual(["apart"]);
  });

  it("narrows by a part of a source's name, in either script", async () => {
    expect(ids(await search("支付宝 source:week"))).toEqual(["news-en/2/1"]);
    expect(ids(await search("支付宝 source:「the weekly」"))).toEqual(["news-en/2/1"]);
    expect(ids(await search("支付寶 來源：每日新聞"))).toEqual(["news-zh/2/1"]);
    expect((await search("支付宝 source:monthly")).emptiedBy).toBe("hiddenSources");
  });

  it("names a filter where several that contradict each other leave nothing", async () => {
    expect(await search("支付宝 after:2022年 before:2020年")).toMatchObject({ total: 0, emptiedBy: "after" });
    expect(await search("杠杆 source:weekly before:2019")).toMatchObject({ total: 0, emptiedBy: "hiddenSources" });
  });

  it("narrows by source and date in the query", async () => {
    expect(ids(await search("支付宝 source:weekly"))).toEqual(["news-en/2/1"]);
    expect(ids(await search("支付宝 来源:每日新闻"))).toEqual(["news-zh/2/1"]);
    expect(ids(await search("支付宝 after:2021"))).toEqual(["news-en/2/1"]);
    expect(ids(await search("支付宝 before:2020"))).toEqual(["news-zh/2/1"]);
  });

  it.each([
    ["after:2020", filters({ after: "2021-01" }), ["news-en/1/1", "news-en/2/1", "forum-zh/2/1"]],
    ["after:2021", filters({ after: "2020-11-05" }), ["news-en/1/1", "news-en/2/1", "forum-zh/2/1"]],
    ["before:2020", filters({ before: "2020-11-15" }), ["news-zh/1/1", "news-zh/2/1", "forum-zh/3/1"]],
    ["before:2020-11-15", filters({ before: "2020" }), ["news-zh/1/1", "news-zh/2/1", "forum-zh/3/1"]],
    ["before:2020-10", filters({ before: "2020-11-15" }), ["forum-zh/3/1"]],
  ])("takes the narrower of the dates in the query and beside it: %s", async (query, narrowed, passages) => {
    expect(ids(await search(query, { filters: narrowed }))).toEqual(passages);
  });

  it("says why, marks what matched, and where it stands", async () => {
    const [hit] = (await search("支付寶 杠杆率")).hits;
    expect(hit).toMatchObject({
      document: "news-zh",
      post: 2,
      title: "蚂蚁集团上市叫停",
      date: "2020-11-03",
      source: { id: "daily" },
      why: [
        { kind: "term", text: "alipay" },
        { kind: "word", text: "杠杆率" },
      ],
    });
    expect(hit!.marks.map(([start, end]) => hit!.text.slice(start, end))).toEqual(["支付宝", "杠杆率"]);
  });

  it("marks what is said in other words or numbers", async () => {
    const [hit] = (await search("summoned by the watchdog")).hits;
    expect(hit!.marks.map(([start, end]) => hit!.text.slice(start, end))).toEqual(["监管部门约谈"]);
    const [times] = (await search("100 times")).hits;
    expect(times!.why).toContainEqual({ kind: "figure", text: expect.stringContaining("一百") });
  });

  it("orders by date when asked, undated passages last", async () => {
    const newest = await search("蚂蚁集团 花呗 支付宝 联合贷款", { order: "newest" });
    const dates = newest.hits.map((hit) => hit.date!);
    expect(dates).toEqual([...dates].sort().reverse());
    const oldest = await search("蚂蚁集团 花呗 支付宝 联合贷款", { order: "oldest" });
    expect(ids(oldest).length).toBe(newest.hits.length);
    expect(oldest.hits[0]!.date).toBe("2019-05-01");
  });

  it("puts what was written nearest to a date first, before or after it", async () => {
    const dates = async (near: string) =>
      (await search("蚂蚁集团 花呗 支付宝 联合贷款", { order: { near } })).hits.map((hit) => hit.date);
    expect((await dates("2020-11-20")).slice(0, 4)).toEqual(["2020-12-01", "2020-11-03", "2020-11-03", "2021-02-01"]);
    expect((await dates("2019-03")).at(0)).toBe("2019-05-01");
    expect((await dates("2030-01-01")).at(0)).toBe("2021-09-15");
    const best = ids(await search("蚂蚁集团 花呗 支付宝 联合贷款"));
    expect(ids(await search("蚂蚁集团 花呗 支付宝 联合贷款", { order: { near: "" } }))).toEqual(best);
  });

  it("pages without gaps or repeats", async () => {
    const all = ids(await search("蚂蚁集团 花呗 支付宝 联合贷款", { limit: 100 }));
    const pages: string[] = [];
    for (let offset = 0; offset < all.length; offset += 2)
      pages.push(...ids(await search("蚂蚁集团 花呗 支付宝 联合贷款", { offset, limit: 2 })));
    expect(pages).toEqual(all);
  });

  it("counts each filter's values as if that filter were off", async () => {
    const { counts, total } = await search("支付宝 花呗", { filters: filters({ hiddenSources: ["board"] }) });
    expect(total).toBe(2);
    expect(counts.sources).toEqual({ daily: 1, weekly: 1, board: 2 });
    expect(counts.kinds).toEqual({ news: 2 });
    expect(counts.years).toEqual({ "2020": 1, "2021": 1 });
  });

  it("names the filter that left nothing", async () => {
    const nothing = await search("花呗", { filters: filters({ hiddenSources: ["board"] }) });
    expect([nothing.total, nothing.emptiedBy]).toEqual([0, "hiddenSources"]);
    expect((await search("花呗", { filters: filters({ languages: ["en"] }) })).emptiedBy).toBe("languages");
    expect((await search("花呗", { filters: filters({ hasPictures: true }) })).emptiedBy).toBe("hasPictures");
    expect((await search("没有这个词呀")).emptiedBy).toBeNull();
  });

  it("says which words stand nowhere", async () => {
    expect((await search("Alipey founder")).unknown).toEqual(["alipey", "founder"]);
    expect((await search("支付宝")).unknown).toEqual([]);
  });
});

describe("a name that is only one when it is capitalised", () => {
  const ant = aTerm("ant-group", ["蚂蚁集团", "Ant Group"]);
  const cased = { ...ant.aliases[1]!, text: "Ant", cased: true };
  const casedArchive = anArchive([aDocument("zh", ["蚂蚁集团的上市被叫停。"])], {
    terms: [{ ...ant, aliases: [...ant.aliases, cased] }],
  });

  it.each(["Ant", "ant", "ant IPO", "IPOs of ant", "ant’s IPO"])("is found as %s is typed", async (query) => {
    const { hits } = await casedArchive.search({ query, filters: NO_FILTERS, limit: 5, offset: 0, order: "score" });
    expect(hits[0]?.why).toContainEqual({ kind: "term", text: "ant-group" });
  });

  it("is not found beside one that is", async () => {
    const { hits } = await casedArchive.search({
      query: "Jack and the ant",
      filters: NO_FILTERS,
      limit: 5,
      offset: 0,
      order: "score",
    });
    expect(hits.flatMap(({ why }) => why)).not.toContainEqual({ kind: "term", text: "ant-group" });
  });
});

describe("filters", () => {
  const some = <T>(values: T[]) => fc.subarray(values);
  const anyFilters: fc.Arbitrary<Filters> = fc.record({
    hiddenSources: some(["daily", "board", "weekly"]),
    kinds: some(["news", "forum"] as const) as fc.Arbitrary<Filters["kinds"]>,
    languages: some(["zh-Hans", "en"] as const) as fc.Arbitrary<Filters["languages"]>,
    after: fc.constantFrom(null, "2020", "2020-12-01", "2021"),
    before: fc.constantFrom(null, "2019", "2020-11", "2021-09-15"),
    hasFigures: fc.boolean(),
    hasPictures: fc.boolean(),
  });
  const query = fc
    .subarray(["支付宝", "Ant", "花呗", "联合贷款", "banks", "-杠杆", "规管"], { minLength: 1 })
    .map((words) => words.join(" "));

  it("take away exactly what they should and leave the others in order", async () => {
    await fc.assert(
      fc.asyncProperty(query, anyFilters, async (words, narrowed) => {
        const all = await search(words, { limit: 100 });
        const some = await search(words, { limit: 100, filters: narrowed });
        const kept = all.hits.filter((hit) => {
          const source = DOCUMENTS.find((document) => document.id === hit.document)!.source;
          return (
            !narrowed.hiddenSources.includes(source.id) &&
            (narrowed.kinds.length === 0 || narrowed.kinds.includes(source.kind)) &&
            (narrowed.languages.length === 0 || narrowed.languages.includes(hit.language)) &&
            (narrowed.after === null || (hit.date !== null && hit.date >= narrowed.after)) &&
            (narrowed.before === null ||
              (hit.date !== null && hit.date.slice(0, narrowed.before.length) <= narrowed.before)) &&
            (!narrowed.hasFigures || hit.figures.length > 0) &&
            (!narrowed.hasPictures || hit.pictures.length > 0)
          );
        });
        expect(ids(some)).toEqual(kept.map((hit) => hit.passage));
        expect(some.total).toBe(kept.length);
      }),
    );
  });
});

describe("the order by nearness in time", () => {
  const day = fc
    .integer({ min: 0, max: 60 })
    .map((at) => new Date(Date.UTC(2020, 9, 1 + at)).toISOString().slice(0, 10));
  const posts = fc.array(
    fc.record({ date: fc.option(day, { nil: null }), extra: fc.constantFrom("", "花呗", "叫停花呗") }),
    {
      minLength: 1,
      maxLength: 25,
    },
  );
  // Words of its own, so that none is taken for a copy of another.
  const ownWords = (name: string, at: number) =>
    Array.from({ length: 12 }, (_, i) => String.fromCharCode(0x5000 + name.charCodeAt(0) * 40 + at * 61 + i * 7)).join(
      "",
    );
  const archiveOf = (made: { date: string | null; extra: string }[], name: string) =>
    aPack(
      made.map(({ date, extra }, at) =>
        aDocument(`${name}-${at}`, [`支付宝${ownWords(name, at)}${extra}`], {
          published: date,
          source: { id: at % 2 ? "board" : "daily", name: "", kind: at % 2 ? "forum" : "news" },
        }),
      ),
      { id: name },
    );
  const daysApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b));

  it("goes by days, then by score, undated ones last, over all archives; filters only take away", async () => {
    await fc.assert(
      fc.asyncProperty(posts, posts, day, fc.boolean(), async (first, second, near, figuresOff) => {
        const readers = [archiveOf(first, "a"), archiveOf(second, "b")].map((pack) => memoryReader(readPack(pack)));
        const both = createArchive(readers);
        const ask = (narrowed: Partial<Filters>) =>
          both.search({ query: "支付宝 花呗", filters: filters(narrowed), limit: 100, offset: 0, order: { near } });
        const { hits } = await ask({});
        expect(hits.length).toBe(first.length + second.length);
        for (const [at, hit] of hits.slice(1).entries()) {
          const before = hits[at]!;
          const [apart, apartBefore] = [hit, before].map(({ date }) =>
            date === null ? Number.MAX_VALUE : daysApart(date, near),
          );
          expect(apartBefore).toBeLessThanOrEqual(apart!);
          if (apartBefore === apart) expect(before.score).toBeGreaterThanOrEqual(hit.score);
        }
        const kinds: Filters["kinds"] = figuresOff ? ["forum"] : ["news"];
        const narrowed = await ask({ kinds });
        expect(ids(narrowed)).toEqual(ids({ hits: hits.filter((hit) => kinds.includes(hit.source.kind)) } as Results));
      }),
      { numRuns: 40 },
    );
  });
});

describe("lookup", () => {
  const lookup = (term: string, paragraphText = "", about: Partial<Filters> = {}) =>
    archive.lookup({
      term,
      paragraph: paragraphText,
      pageTerms: [],
      pageDate: null,
      filters: filters(about),
      limit: 2,
    });

  it("gives passages about the term, those near the paragraph first", async () => {
    const card = await lookup("alipay", "支付宝的杠杆");
    expect(card!.term.id).toBe("alipay");
    expect(ids(card!.results)).toEqual(["news-zh/2/1", "news-en/2/1"]);
    expect(card!.results.total).toBe(2);
  });

  it("prefers what was written about when the page was, and says so", async () => {
    const ask = async (pageDate: string | null) => {
      const query = { term: "alipay", paragraph: "", pageTerms: [], filters: NO_FILTERS, limit: 2 };
      return (await archive.lookup({ ...query, pageDate }))!.results.hits;
    };
    const [first] = await ask("2021-09-14");
    expect(first!.date).toBe("2021-09-15");
    expect(first!.why).toContainEqual({ kind: "date", text: "2021-09-15" });
    expect((await ask(null))[0]!.why.every(({ kind }) => kind !== "date")).toBe(true);
  });

  it("knows nothing of a term that is not in the lexicon", async () => {
    expect(await lookup("nobody")).toBeNull();
  });

  it("lets no source crowd out another", async () => {
    const busy = anArchive([
      aDocument(
        "many",
        Array.from(
          { length: 8 },
          (_, i) => `支付宝支付宝支付宝的第${i}条消息说了许多不同的事情，比如${"甲乙丙丁戊己庚辛"[i]}。`,
        ),
        {
          source: { id: "loud", name: "Loud", kind: "forum" },
        },
      ),
      aDocument("one", ["有人提到支付宝，顺便说了很多别的事情，和这个没有多大关系，只是一篇很长的文章。"]),
    ]);
    const card = await busy.lookup({
      term: "alipay",
      paragraph: "",
      pageTerms: [],
      pageDate: null,
      filters: NO_FILTERS,
      limit: 3,
    });
    expect(new Set(card!.results.hits.map((hit) => hit.source.id))).toEqual(new Set(["loud", "gazette"]));
  });
});

describe("copies", () => {
  const long =
    "蚂蚁集团的上市计划在最后一刻被叫停，监管部门约谈了马云和公司的管理层，市场为之震动，投资者纷纷撤回资金，";
  const copied = anArchive([
    aDocument("a", [`${long}这是第一家的报道。`]),
    aDocument("b", [`${long}这是第二家的报道。`], { source: { id: "other", name: "Other", kind: "forum" } }),
    aDocument("c", ["花呗与此无关，只是也提到了蚂蚁集团。"]),
  ]);
  const find = (about: Partial<Filters> = {}) =>
    copied.search({ query: "蚂蚁集团 叫停", filters: filters(about), limit: 10, offset: 0, order: "score" });

  it("are shown once, with their number", async () => {
    const results = await find();
    expect(results.total).toBe(2);
    expect(results.hits.map((hit) => [hit.document, hit.copies, hit.copyDocuments])).toEqual([
      ["a", 1, 1],
      ["c", 0, 0],
    ]);
  });

  it("stand in for each other where one is filtered out", async () => {
    expect((await find({ hiddenSources: ["gazette"] })).hits.map((hit) => hit.document)).toEqual(["b"]);
  });
});

describe("several archives", () => {
  it("answer as one, and a removed one leaves no trace", async () => {
    const packs = DOCUMENTS.map((document, at) => aPack([document], { id: `part-${at}` }));
    const readers = packs.map((pack) => memoryReader(readPack(pack)));
    const together = createArchive(readers);
    const ask = async (from: Archive) =>
      from.search({ query: "支付宝 Ant 花呗", filters: NO_FILTERS, limit: 10, offset: 0, order: "score" });
    const whole = await ask(archive);
    const parts = await ask(together);
    expect(ids(parts).sort()).toEqual(ids(whole).sort());
    expect(parts.counts).toEqual(whole.counts);
    expect((await together.documents(NO_FILTERS)).map((document) => document.id)).toEqual(
      DOCUMENTS.map(({ id }) => id),
    );
    const less = createArchive(readers.slice(0, 2));
    expect(await ask(less)).toEqual(await ask(anArchive(DOCUMENTS.slice(0, 2))));
    expect(await less.document("news-en")).toBeNull();
  });

  it("may be none", async () => {
    const none = createArchive([]);
    expect((await none.search({ query: "x", filters: NO_FILTERS, limit: 5, offset: 0, order: "score" })).total).toBe(0);
    expect([
      await none.info(),
      await none.terms(),
      await none.documents(NO_FILTERS),
      await none.lineUps(null, NO_FILTERS),
    ]).toEqual([[], [], [], []]);
    expect(await none.compare([], NO_FILTERS)).toEqual([]);
  });
});

describe("a term that nearly every passage names", () => {
  it("has all of them on its card, whatever the paragraph beside it says", async () => {
    const posts = Array.from({ length: 1100 }, (_, at) => {
      const own = Array.from({ length: 12 }, (_, i) => String.fromCharCode(0x4e00 + ((at * 61 + i * 7) % 9000))).join(
        "",
      );
      return `支付宝${own}`;
    });
    const large = anArchive([aDocument("thread", posts)]);
    const ask = async (text: string) =>
      (await large.lookup({
        term: "alipay",
        paragraph: text,
        pageTerms: [],
        pageDate: null,
        filters: NO_FILTERS,
        limit: 5,
      }))!.results;
    const { total } = await ask("");
    expect(total).toBeGreaterThan(500);
    const paragraph =
      "The company's payment service reaches far more people than any bank, and its rivals say so too, again and again.";
    const results = await ask(paragraph);
    expect([results.total, results.hits.length]).toEqual([total, 5]);
  });
});

describe("a damaged archive beside a whole one", () => {
  it("keeps no question from its answer, however many are under way at once, and each names it", async () => {
    const many = Array.from({ length: 1200 }, (_, at) => `花呗和支付宝的第${at * 7919}条消息`);
    const whole = readPack(aPack([aDocument("whole", ["支付宝的一条消息。"])], { id: "whole" }));
    const harmed = readPack(aPack([aDocument("harmed", many)], { id: "harmed" })).filter(
      ({ key }) => !key.startsWith("t/"),
    );
    const slow = memoryReader(harmed);
    const readers = [
      memoryReader(whole),
      { get: (keys: string[]) => new Promise((done) => setTimeout(done, keys.length % 3)).then(() => slow.get(keys)) },
    ];
    const both = createArchive(readers as Parameters<typeof createArchive>[0]);
    const asked = { filters: NO_FILTERS, limit: 5 };
    const hovered = { ...asked, term: "alipay", paragraph: "花呗", pageTerms: [], pageDate: null };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => [
        both.search({ ...asked, query: "支付宝 花呗 消息".slice(0, 3 + at), offset: 0, order: "score" }),
        both.lookup(hovered).then((card) => card!.results),
        both.info().then(() => null),
      ]).flat(),
    );
    for (const results of answers) {
      if (!results) continue;
      expect(results.hits.map((hit) => hit.document)).toEqual(["whole"]);
      expect(results.damaged).toEqual([expect.stringMatching(/t\/\d+ is missing/)]);
    }
  });
});

describe("any query", () => {
  it.each([
    ["100 kB", "蚂蚁集团 Alipay ".repeat(7000)],
    ["one endless word", "a".repeat(100_000)],
    ["stop words only", "the of and to in"],
    ["lone surrogates", "\ud800\udc00\ud800 \udfff支付宝\ud800"],
    ["ten thousand commas", ",".repeat(10_000)],
    ["nothing", ""],
    ["spaces", "   "],
    ["operators only", 'source: -"" before: "" -'],
    ["what a regular expression would choke on", "(((((((((".repeat(1000)],
    ["a prototype's name", "constructor __proto__ toString"],
  ])("of %s is answered at once", async (_, query) => {
    const results = await search(query);
    await archive.relate({ text: query, filters: NO_FILTERS, limit: 10, offset: 0 });
    const hovered = { term: "alipay", paragraph: query, pageTerms: [], pageDate: null, filters: NO_FILTERS, limit: 10 };
    expect((await archive.lookup(hovered))!.results.total).toBe(2);
    expect(results.hits.length).toBeLessThanOrEqual(10);
    expect(results.total).toBeGreaterThanOrEqual(results.hits.length);
  });

  it("of random characters is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (query) => {
        const results = await search(query);
        for (const hit of results.hits)
          for (const [start, end] of hit.marks) expect(hit.text.slice(start, end).length).toBe(end - start);
      }),
    );
  });

  it("is cut where it is longer than anybody types", async () => {
    const results = await search(`${"支付宝 ".repeat(QUERY_MAX / 4)} 花呗`);
    expect(results.hits.every((hit) => !hit.why.some((why) => why.text === "huabei"))).toBe(true);
  });
});

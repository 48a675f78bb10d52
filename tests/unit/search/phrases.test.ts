import { describe, expect, it } from "vitest";
import type { Filters, SearchQuery } from "../../../corpus/model";
import { NO_FILTERS } from "../../../corpus/model";
import { aDocument, anArchive } from "./small-archive";

const BOARD = { source: { id: "board", name: "论坛", kind: "forum" as const } };
const WEEKLY = { source: { id: "weekly", name: "The Weekly", kind: "news" as const }, language: "en" as const };

const asked =
  (archive: ReturnType<typeof anArchive>) =>
  (query: string, about: Partial<SearchQuery> = {}) =>
    archive.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score", ...about });

describe("a phrase beside filters", () => {
  const ask = asked(
    anArchive([
      aDocument("thread", ["年轻人靠分期提前消费，月底又要还钱。", "消费要提前想好，不能等到月底。"], BOARD),
      aDocument("paper", ["Young people spend on credit.", "They pay at the end of the month."], WEEKLY),
    ]),
  );
  const hidden: Filters = { ...NO_FILTERS, hiddenSources: ["board"] };

  it("counts what the filters hide, and names the one that left nothing", async () => {
    for (const results of [
      await ask("“提前消费”", { filters: hidden }),
      await ask("“提前消费” source:weekly"),
      await ask("提前消费 -“提前想”", { filters: hidden }),
    ])
      expect(results).toMatchObject({ total: 0, emptiedBy: "hiddenSources", counts: { sources: { board: 1 } } });
    expect((await ask("“提前消费”", { filters: { ...NO_FILTERS, languages: ["en"] } })).emptiedBy).toBe("languages");
    expect(await ask("“想提前”", { filters: hidden })).toMatchObject({ total: 0, emptiedBy: null });
  });

  it("finds the one passage that a narrow filter leaves, however many others there are", async () => {
    const many = Array.from({ length: 700 }, (_, at) => `支付宝的一笔付款，第${at * 7919}号，共${at}元。`);
    const crowded = asked(
      anArchive([
        aDocument("many", many, BOARD),
        aDocument("one", ["很久以后有人写到支付宝的一笔付款没有到。"], WEEKLY),
      ]),
    );
    const filters: Filters = { ...NO_FILTERS, hiddenSources: ["board"] };
    const results = await crowded("“一笔付款”", { filters });
    expect(results.hits.map((hit) => hit.document)).toEqual(["one"]);
    expect([results.total, results.exact]).toEqual([1, true]);
    expect(results.counts.sources.board).toBeGreaterThan(400);
    expect((await crowded("“一笔付款”")).exact).toBe(false);
  });
});

describe("a phrase that is not wanted", () => {
  const ask = asked(
    anArchive([
      aDocument("apart", ["Lending and loans were a joint effort."], WEEKLY),
      aDocument("whole", ["Joint  Lending of loans by two banks."], WEEKLY),
      aDocument("neither", ["Loans were repaid."], WEEKLY),
      aDocument("both", ["Joint lending, and loans to a partner bank."], WEEKLY),
      aDocument("zh", ["三笔贷款联合发放。"], BOARD),
    ]),
  );
  const found = async (query: string) => (await ask(query)).hits.map((hit) => hit.document).sort();

  it.each([
    ['loans source:weekly -"joint lending"', ["apart", "neither"]],
    ['loans source:weekly -"joint lending" -"were repaid"', ["apart"]],
    ['loans "joint lending" -"partner bank"', ["whole"]],
    ['-"joint lending" source:weekly', ["apart", "neither"]],
    ["贷款 source:board -「贷款合」", ["zh"]],
    ['贷款 source:board -"款联合发"', []],
  ])("%s", async (query, documents) => {
    expect(await found(query)).toEqual(documents);
  });

  it("leaves out unread passages that hold its words rather than show what may hold it", async () => {
    const many = Array.from({ length: 700 }, (_, at) => `支付宝的一笔付款，第${at * 7919}号，共${at}元。`);
    const crowded = asked(anArchive([aDocument("many", many), aDocument("other", ["付款用现金。"])]));
    const results = await crowded("付款 -“一笔付款”");
    expect(results.hits.map((hit) => hit.document)).toEqual(["other"]);
  });
});

describe("a phrase that stands in one of several copies only", () => {
  const story =
    "The harbour board said on Wednesday that ferries would sail again after three days, that half of the cost was insured, " +
    "and that both sides would meet upstairs on Thursday without reporters, ";

  it("is found there", async () => {
    const ask = asked(
      anArchive([
        aDocument("first", [`${story}at the north pier, not the pier gate; a gate, a pier.`], WEEKLY),
        aDocument("second", [`${story}at the gate pier.`], WEEKLY),
        aDocument("else", ["Something else: the canteen had a long queue."], WEEKLY),
      ]),
    );
    expect((await ask("gate pier")).hits.map((hit) => hit.document)).toEqual(["first"]);
    const results = await ask('"gate pier"');
    expect(results.hits.map((hit) => hit.document)).toEqual(["second"]);
    expect(results.total).toBe(1);
  });
});

describe("the words of a phrase", () => {
  const ask = asked(
    anArchive([
      aDocument("giant", ["The giant group was bitten by an ant."], WEEKLY),
      aDocument("ants", ["ANT  Groups are many, said a loan shark of 3600 亿 in 13600 loans."], WEEKLY),
      aDocument("zh", ["他说3 600亿，不是13600亿，A股跌了，AA 股没有；３６００ 亿。"]),
      aDocument("more", ["共13600亿，另有3600人。"]),
    ]),
  );
  const found = async (query: string) => (await ask(query)).hits.map((hit) => hit.document).sort();

  it.each([
    ['"ant group"', ["ants"]],
    ['"giant group"', ["giant"]],
    ['"loan shark"', ["ants"]],
    ['"loans shark"', []],
    ["“3600亿”", ["ants", "zh"]],
    ["“A 股跌”", ["zh"]],
    ["“人,另有”", []],
  ])("are whole, whatever the spaces: %s", async (query, documents) => {
    expect(await found(query)).toEqual(documents);
  });

  it("is a reason where it stands in the text, not where it is the title", async () => {
    const titled = asked(anArchive([aDocument("ants", ["Nothing else."], { ...WEEKLY, title: "Loan shark caught" })]));
    const why = (await Promise.all([ask('"loan shark"'), titled('"loan shark"')])).map(({ hits }) =>
      hits.flatMap((hit) => hit.why.filter(({ kind }) => kind === "phrase").map(({ text }) => text)),
    );
    expect(why).toEqual([["loan shark"], []]);
  });
});

import { describe, expect, it } from "vitest";
import type { ArchiveDocument } from "../../../corpus/model";
import { NO_FILTERS } from "../../../corpus/model";
import { originals, sharedPresent } from "../../shared";
import { aDocument, anArchive, paragraph } from "./small-archive";

const FULL: ArchiveDocument = aDocument(
  "full",
  [
    {
      author: "某甲",
      date: "2020-12-01",
      gloss: "A sentence in English.",
      anchor: "几个字",
      blocks: [
        { kind: "heading", text: "一个标题" },
        paragraph("第一段说了一件事。第二句说了另一件事。"),
        { kind: "quote", text: "别人的话", of: 3 },
        { kind: "item", text: "一个条目" },
        {
          kind: "picture",
          picture: { url: "https://example.org/a.png", caption: "图", credit: null, width: 3, height: 2 },
        },
        paragraph(`很长的一段。${"这一句话用来把段落写得很长很长，长到要分成几个部分。".repeat(60)}`),
        paragraph("An English paragraph. It has two sentences, with  odd   spaces."),
      ],
    },
    {
      replyTo: 1,
      blocks: [
        {
          kind: "picture",
          picture: { url: "https://example.org/b.png", caption: null, credit: null, width: null, height: null },
        },
      ],
    },
    { blocks: [paragraph("与上面相同。")], duplicateOf: 1 },
  ],
  { author: "作者", published: "2020-11-30", retrieved: "2021-01-01", url: "https://example.org/", title: "题目" },
);

it("has a Chinese gloss of an English post in both scripts, found by either", async () => {
  const posts = [{ gloss: "监管部门叫停了上市。", blocks: [paragraph("Regulators halted it.")] }];
  const archive = anArchive([aDocument("english", posts, { language: "en" })]);
  const scripts = { "zh-Hans": "监管部门叫停了上市。", "zh-Hant": "監管部門叫停了上市。" };
  expect((await archive.document("english"))!.body[0]!.post.gloss).toEqual(scripts);
  const found = await archive.search({ query: "叫停", filters: NO_FILTERS, limit: 1, offset: 0, order: "score" });
  expect(found.hits[0]!.gloss).toEqual(scripts);
});

describe("a document", () => {
  it("comes back as it was compiled", async () => {
    const view = await anArchive([aDocument("before", ["x"]), FULL, aDocument("after", ["y"])]).document("full");
    expect(view!.body.map(({ post }) => post)).toEqual(FULL.posts);
    expect(view).toMatchObject({ id: "full", title: "题目", author: "作者", published: "2020-11-30", posts: 3 });
    expect(view!.body.map(({ passages }) => passages.length > 0)).toEqual([true, false, false]);
    expect(view!.body[0]!.passages.length).toBeGreaterThan(2);
  });

  it("is found though it has no passages", async () => {
    const archive = anArchive([
      aDocument("empty", []),
      aDocument("other", ["文字"]),
      aDocument("pictures", [FULL.posts[1]!]),
    ]);
    expect((await archive.document("empty"))!.body).toEqual([]);
    expect((await archive.document("pictures"))!.body[0]!.post.blocks).toEqual(FULL.posts[1]!.blocks);
    expect(await archive.document("missing")).toBeNull();
  });

  it("is listed with its numbers, in order, where the filters let it", async () => {
    const many = Array.from({ length: 150 }, (_, at) =>
      aDocument(`d${at}`, [`第${at}篇`], {
        source: { id: at % 2 ? "odd" : "even", name: "", kind: at % 2 ? "news" : "forum" },
      }),
    );
    const archive = anArchive(many);
    expect((await archive.documents(NO_FILTERS)).map(({ id }) => id)).toEqual(many.map(({ id }) => id));
    expect((await archive.documents({ ...NO_FILTERS, hiddenSources: ["odd"] })).length).toBe(75);
    expect((await archive.documents({ ...NO_FILTERS, kinds: ["news"] })).length).toBe(75);
    expect((await archive.document("d149"))!.body[0]!.passages[0]!.text).toBe("第149篇");
  });
});

describe("the list of documents", () => {
  const archive = anArchive([
    aDocument("month", ["支付宝，说的是这个月。"], { published: "2020-11" }),
    aDocument("day", ["支付宝，说的是这一天。"], { published: "2020-11-03" }),
    aDocument("year", ["支付宝，说的是一百年。"], { published: "2021" }),
    aDocument("undated", ["支付宝，不知道哪一天。"]),
    aDocument("before", [{ blocks: [paragraph("支付宝，说的是更早。"), FULL.posts[1]!.blocks[0]!] }], {
      published: "2019-05-01",
    }),
  ]);

  it.each([
    [{ after: "2020-11-01" }, ["month", "day", "year"]],
    [{ after: "2020-11-02" }, ["day", "year"]],
    [{ after: "2021-01-01" }, ["year"]],
    [{ before: "2020-11-01" }, ["month", "before"]],
    [{ before: "2020" }, ["month", "day", "before"]],
    [{ before: "2020-11" }, ["month", "day", "before"]],
    [{ before: "2021-01-01" }, ["month", "day", "year", "before"]],
    [{ hasFigures: true }, ["year"]],
    [{ hasPictures: true }, ["before"]],
  ])("holds those whose passages a search shows with the same filters: %o", async (narrowed, expected) => {
    const filters = { ...NO_FILTERS, ...narrowed };
    const found = await archive.search({ query: "支付宝", filters, limit: 10, offset: 0, order: "score" });
    expect((await archive.documents(filters)).map(({ id }) => id)).toEqual(expected);
    expect(found.hits.map(({ document }) => document).sort()).toEqual([...expected].sort());
  });
});

describe.skipIf(!sharedPresent)("each original", () => {
  it("comes back as it was read", async () => {
    const { readDocument } = await import("../../../corpus/readers/registry");
    const documents = originals().flatMap(({ name, bytes }) => readDocument(name, bytes));
    const archive = anArchive(documents);
    for (const document of documents) {
      const view = await archive.document(document.id);
      expect(view!.body.map(({ post }) => post)).toEqual(document.posts);
    }
  });
});

import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { readPack } from "../../../corpus/pack/container";
import { openPack } from "../../../corpus/pack/read";
import { queryTokens } from "../../../corpus/search/query-tokens";
import { memoryReader } from "../../../corpus/search/reader";
import { Segment } from "../../../corpus/search/segment";
import { aDocument, aPack } from "./small-archive";

const CHINESE = aDocument("zh", [
  ...[
    "花呗的利息不低",
    "银行不再放款",
    "有人还不上钱",
    "上市前两天叫停",
    "监管约谈",
    "杠杆太高",
    "谁来买单",
    "股民跑得快",
  ],
]);
const ENGLISH = aDocument("en", ["The lender went home early and the weather was fine."], { language: "en" });
const pack = aPack([CHINESE, ENGLISH]);
const open = () => Segment.open(memoryReader(readPack(pack)));

async function weights(text: string, typed: boolean): Promise<Record<string, number>> {
  const tokens = await queryTokens(text, await open(), typed);
  return Object.fromEntries(tokens.map((token) => [`${token.kind} ${token.text}`, token.weight]));
}

describe("the words of a page's paragraph", () => {
  it("weigh less in a language that few passages are in, and what they mean weighs more", async () => {
    const typed = await weights("interest on weather", true);
    const page = await weights("interest on weather", false);
    expect(page["word weather"]).toBeLessThan(typed["word weather"]!);
    expect(page["meaning g:interest"]).toBeGreaterThan(typed["meaning g:interest"]!);
  });

  it("weigh in full, nearly, in the language that most are in", async () => {
    const page = await weights("谁来叫停", false);
    expect(page["word 谁来"]).toBeGreaterThan(0.9);
  });

  it("find what says the same in the other language before what shares a word by chance", async () => {
    const { archive } = openPack(pack);
    const text = "The weather changed, and the interest was more than anybody could repay.";
    const { hits } = await archive.relate({ text, filters: NO_FILTERS, limit: 3, offset: 0 });
    expect(hits[0]!.document).toBe("zh");
  });
});

describe("in any query", () => {
  it("pairs with a particle weigh less than words", async () => {
    const found = await weights("银行的利息高了", true);
    expect(found["word 行的"]).toBeLessThan(found["word 银行"]!);
    expect(found["word 高了"]).toBeLessThan(found["word 利息"]!);
  });

  it("the digits of a number weigh less than its value", async () => {
    const found = await weights("$34.5b in 2020", true);
    expect(found["word 2020"]).toBeLessThan(found["quantity 2020"]!);
    expect(found["quantity 34500000000"]).toBeGreaterThan(1);
  });
});

describe("what a passage is found by", () => {
  const [long, short] = ["花呗的欠款催收电话去年打了又打", "去年的事"];
  const archive = openPack(aPack([aDocument("a", [long, short, "去年如此", "去年也如此", "去年又如此"])])).archive;
  const ask = async (query: string) => {
    const { hits } = await archive.search({ query, filters: NO_FILTERS, limit: 5, offset: 0, order: "score" });
    return new Map(hits.map((hit) => [hit.text, hit]));
  };

  it("is not named or marked by a word that all have beside one that few have", async () => {
    const hit = (await ask("花呗 去年")).get(long)!;
    expect(hit.why).toEqual([{ kind: "term", text: "huabei" }]);
    expect(hit.marks.map(([start, end]) => long.slice(start, end))).toEqual(["花呗"]);
  });

  it("is named by that word where there is nothing better", async () => {
    const hit = (await ask("花呗 去年")).get(short)!;
    expect(hit.why).toEqual([{ kind: "word", text: "去年" }]);
  });
});

import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { aDocument, anArchive } from "./small-archive";

const archive = anArchive([
  aDocument("drama", ["日剧里的银行家想把钱借给做螺丝的工厂。", "卡里没钱，交不了大学学费。"]),
  aDocument("milk", ["大萧条时，人们把牛奶倒进河里。"]),
  aDocument("tv", ["这部电视剧讲的是银行。"]),
  aDocument("en", ["The lender kept a low profile.", "Pouring rain."], { language: "en" }),
]);

async function search(query: string) {
  return archive.search({ query, filters: NO_FILTERS, limit: 5, offset: 0, order: "score" });
}

describe("an English word of a query is looked for in Chinese too", () => {
  it.each([
    ["screw factory", "drama/1/1", ["螺丝", "工厂"]],
    ["screws", "drama/1/1", ["螺丝"]],
    ["university tuition", "drama/2/1", ["大学学费"]],
    ["milk poured into the river", "milk/1/1", ["牛奶"]],
    ["a TV drama", "tv/1/1", ["电视剧"]],
  ])("%s", async (query, passage, words) => {
    const [first] = (await search(query)).hits;
    expect(first?.passage).toBe(passage);
    const why = first!.why.map(({ text }) => text);
    expect(why).toEqual(expect.arrayContaining(words));
  });

  it("and is not unknown then; a word in neither language is", async () => {
    expect((await search("milk xylophonist")).unknown).toEqual(["xylophonist"]);
  });

  it("nor where it comes again and again", async () => {
    expect((await search("screw ".repeat(6))).unknown).toEqual([]);
  });

  it("and in English all the same", async () => {
    expect((await search("lender")).hits[0]?.passage).toBe("en/1/1");
  });
});

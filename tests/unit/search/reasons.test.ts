import { expect, test } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { aDocument, anArchive, paragraph } from "./small-archive";

const archive = anArchive([
  aDocument("posts", [
    { author: "🦀🦀", blocks: [paragraph("支付宝要改名。")] },
    { author: "…", blocks: [paragraph("那是2020年，人人都用支付宝买菜。")] },
    { author: "港口 观察", blocks: [paragraph("码头上的小贩只收支付宝，不收现金。")] },
  ]),
]);

async function reasons(query: string): Promise<Record<string, string[]>> {
  const { hits } = await archive.search({ query, filters: NO_FILTERS, limit: 10, offset: 0, order: "score" });
  return Object.fromEntries(hits.map(({ author, why }) => [author, why.map(({ kind, text }) => `${kind} ${text}`)]));
}

test("an author is a reason only where the query has words of the name", async () => {
  const none = ["term alipay"];
  expect(await reasons("支付宝")).toEqual({ "🦀🦀": none, "…": none, "港口 观察": none });
  const found = await reasons("支付宝 港口 观察");
  expect(found["港口 观察"]).toContain("author 港口 观察");
  expect(found["🦀🦀"]).toEqual(none);
});

test("a number is one reason, not a word as well", async () => {
  expect(await reasons("2020年")).toEqual({ "…": ["figure 2020"] });
});

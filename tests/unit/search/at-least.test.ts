import { expect, it } from "vitest";
import { COUNT_EXACT_MAX } from "../../../corpus/limits";
import { NO_FILTERS, type Results } from "../../../corpus/model";
import { aDocument, anArchive } from "./small-archive";

/** More than are counted exactly, though nearly the same ones count as one; every tenth names another product too. */
const POSTS = Array.from({ length: COUNT_EXACT_MAX * 1.5 }, (_, at) => {
  const others = at % 10 === 0 ? "与花呗" : "";
  return `支付宝${others}的第${at}条消息，说的是${at * 7919}号事情和${(at * 104_729) % 99_991}号人。`;
});
const archive = anArchive([aDocument("long", POSTS)]);

function search(query: string): Promise<Results> {
  return archive.search({ query, filters: NO_FILTERS, limit: 5, offset: 0, order: "score" });
}

it("counts hits exactly as far as it says, and beyond that says at least so many", async () => {
  const all = await search("支付宝");
  expect(all.exact).toBe(false);
  expect(all.total).toBeGreaterThanOrEqual(COUNT_EXACT_MAX);
  expect(all.total).toBeLessThanOrEqual(POSTS.length);
  expect(all.hits.length).toBe(5);
  const some = await search("花呗");
  expect(some.exact).toBe(true);
  expect(some.total).toBeLessThan(POSTS.length / 10 + 1);
});

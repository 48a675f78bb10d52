// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { exclusionFilter, exclusionOf, exclusionsHere } from "../../../entrypoints/content/page/exclusion-filter";

/** What "not this sense" on one page leaves out on another. */
function excludedAt(address: string, scope: "page" | "site" | "everywhere", of = "http://news.example.org/one") {
  const exclusion = exclusionOf("alipay", "AliPay", scope, { page: of, host: new URL(of).hostname });
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
  return exclusionFilter(exclusionsHere([exclusion]))?.("alipay", "alipay") ?? false;
}

test.each([
  ["page", "http://news.example.org/one", true],
  ["page", "http://news.example.org/one#part", true],
  ["page", "http://news.example.org/two", false],
  ["site", "http://news.example.org/two", true],
  ["site", "http://example.org/one", false],
  ["everywhere", "http://example.org/one", true],
  ["page", "https://web.archive.org/web/2020/http://news.example.org/one", true],
  ["site", "https://web.archive.org/web/2020/http://example.org/one", false],
] as const)("words taken out of a term on this %s, seen at %s: %s", (scope, address, excluded) => {
  expect(excludedAt(address, scope)).toBe(excluded);
});

test("only these words of this term, however they are written; nothing to ask where nothing is excluded here", () => {
  const exclusion = exclusionOf("alipay", "支付寶", "everywhere", { page: "", host: "" });
  const isExcluded = exclusionFilter([exclusion])!;
  expect(isExcluded("alipay", "支付宝")).toBe(true);
  expect(isExcluded("alipay", "Alipay")).toBe(false);
  expect(isExcluded("ant-group", "支付宝")).toBe(false);
  expect(exclusionFilter([])).toBeNull();
  expect(exclusionsHere([{ ...exclusion, scope: "site", where: "elsewhere.example" }])).toEqual([]);
});

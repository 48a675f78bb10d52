import { describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { CHECKS } from "../../../entrypoints/background/checks";

describe("queries are checked where they arrive", () => {
  const search = { query: "蚂蚁", filters: NO_FILTERS, limit: 10, offset: 0, order: "score" };

  test("well-formed queries pass", () => {
    expect(CHECKS.search(search)).toBeNull();
    expect(CHECKS.search({ ...search, order: { near: "2020-11-03" } })).toBeNull();
    expect(CHECKS.terms(null)).toBeNull();
    expect(CHECKS.openPage({ path: "library.html#/document/002" })).toBeNull();
  });

  test.each([
    ["no object", "search", "蚂蚁"],
    ["a missing part", "search", { ...search, limit: undefined }],
    ["a limit below zero", "search", { ...search, limit: -1 }],
    ["an order there is none of", "search", { ...search, order: "random" }],
    ["an order near no date", "search", { ...search, order: { near: 20_201_103 } }],
    ["an order near an endless date", "search", { ...search, order: { near: "2".repeat(1000) } }],
    ["filters of another shape", "search", { ...search, filters: { hiddenSources: "all" } }],
    ["a query without end", "search", { ...search, query: "蚂".repeat(1_000_000) }],
    ["a page that is not ours", "openPage", { path: "https://example.org/" }],
    ["a script address", "openPage", { path: "javascript:alert(1)" }],
    ["counts that are no list", "pageCounted", { counts: { "ant-group": 1 } }],
    ["a step without its direction", "stepInFrame", { frameId: 1, step: { term: null } }],
    ["a tab that is no number", "runOnTab", { tabId: "1" }],
    ["a script that pages may not ask for", "loadScript", "background"],
  ] as const)("%s is refused with a reason", (_title, call, query) => {
    expect(CHECKS[call](query)).toMatch(/\w/);
  });
});

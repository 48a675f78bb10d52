import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesFilter } from "../../../components/library/FilterField";
import { headingRuns } from "../../../components/library/headings";
import { formatRoute, parseRoute, type Route } from "../../../components/library/route";
import { type Column, sorted } from "../../../components/library/VirtualTable";
import { hostOf } from "../../../components/options/SitesSection";
import type { SearchQuery } from "../../../corpus/model";

const text = fc.string({ minLength: 1 });
const date = fc.constantFrom(null, "2020", "2020-11", "2020-11-03");
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ page: "documents" }, { page: "terms" }, { page: "figures" }, { page: "timeline" }),
  fc.record({ page: fc.constant("document" as const), id: text, passage: fc.option(text, { nil: null }) }),
  fc.record({ page: fc.constant("term" as const), id: text }),
  fc.record({ page: fc.constant("measure" as const), id: text, about: fc.option(text, { nil: null }) }),
  fc.record({
    page: fc.constant("search" as const),
    query: fc.string(),
    order: fc.constantFrom<SearchQuery["order"]>("score", "newest", "oldest", { near: "2020-11-03" }, { near: "2020" }),
    filters: fc.record({
      hiddenSources: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,8}$/)),
      kinds: fc.subarray(["news" as const, "forum" as const]),
      languages: fc.subarray(["en" as const, "zh-Hans" as const, "zh-Hant" as const]),
      after: date,
      before: date,
      hasFigures: fc.boolean(),
      hasPictures: fc.boolean(),
    }),
  }),
);

test("an address leads back to its place", () => {
  fc.assert(
    fc.property(route, (place) => {
      expect(parseRoute(formatRoute(place))).toEqual(place);
    }),
  );
});

test.each([
  "",
  "#",
  "#/",
  "#/nowhere",
  "#/document/",
  "#/document/%E0%A4%A",
  "#/search?after=yesterday&kind=gossip&order=up",
])("the broken address %s leads somewhere", (hash) => {
  expect(() => parseRoute(hash)).not.toThrow();
  const place = parseRoute(hash);
  if (place.page === "search") expect(place).toMatchObject({ order: "score", filters: { after: null, kinds: [] } });
});

test("the addresses that other views link to", () => {
  expect(parseRoute("#/search?q=%E8%9A%82%E8%9A%81 60")).toMatchObject({ page: "search", query: "蚂蚁 60" });
  expect(parseRoute("#/document/002?passage=002%2F1%2F3")).toEqual({ page: "document", id: "002", passage: "002/1/3" });
  expect(parseRoute("#/figures/ipo-raise")).toEqual({ page: "measure", id: "ipo-raise", about: null });
  expect(parseRoute("#/terms/ant-group")).toEqual({ page: "term", id: "ant-group" });
});

test("sorting puts what has no value last, either way, and numbers by size", () => {
  const columns: Column<{ name: string | null; size: number }>[] = [
    { id: "name", name: "", width: "", cell: () => null, sortBy: (row) => row.name },
    { id: "size", name: "", width: "", cell: () => null, sortBy: (row) => row.size },
    { id: "fixed", name: "", width: "", cell: () => null },
  ];
  const rows = [
    { name: "b", size: 10 },
    { name: null, size: 9 },
    { name: "a", size: 100 },
  ];
  const names = (column: string, descending: boolean) =>
    sorted(rows, columns, { column, descending }, "en").map((row) => row.name);
  expect(names("name", false)).toEqual(["a", "b", null]);
  expect(names("name", true)).toEqual(["b", "a", null]);
  expect(names("size", false)).toEqual([null, "b", "a"]);
  expect(names("fixed", true)).toEqual(["b", null, "a"]);
});

test("a filter asks for every word, anywhere, in any case", () => {
  expect(matchesFilter("ledger LISTING", ["A listing halted", "Evening Ledger", null])).toBe(true);
  expect(matchesFilter("ledger wall", ["A listing halted", "Evening Ledger"])).toBe(false);
  expect(matchesFilter("", [])).toBe(true);
});

test("headings of a post are cut out of its passage, everything else stays in one piece", () => {
  const post = {
    post: 1,
    author: null,
    date: null,
    replyTo: null,
    gloss: null,
    anchor: null,
    duplicateOf: null,
    blocks: [{ kind: "heading" as const, text: "Two" }],
  };
  const words = "one\ntwo lines\nTwo\nthree";
  expect(headingRuns(words, post).map((run) => [words.slice(run.from, run.to), run.heading])).toEqual([
    ["one\ntwo lines", false],
    ["Two", true],
    ["three", false],
  ]);
});

test.each([
  ["news.example.org", "news.example.org"],
  [" HTTPS://News.Example.org/a?b ", "news.example.org"],
  ["news.example.org/path", "news.example.org"],
  ["http://例子.example.org/", "xn--fsqu00a.example.org"],
  ["localhost", null],
  ["not a host", null],
  ["", null],
  ["*.example.org", null],
])("the site typed as %s is %s", (typed, expected) => {
  expect(hostOf(typed)).toBe(expected);
});

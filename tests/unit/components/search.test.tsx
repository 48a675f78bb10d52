// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { ResultList } from "../../../components/results/ResultList";
import { resultsOf, sampleResults } from "../../../components/samples/answers";
import { FilterBar, type FilterBarProps } from "../../../components/search/FilterBar";
import { SearchField } from "../../../components/search/SearchField";
import { shownQuery } from "../../../components/search/shown-query";
import { QUERY_MAX } from "../../../corpus/limits";
import { NO_FILTERS, type Results } from "../../../corpus/model";
import { mount } from "./mount";

const nothing = () => undefined;
const counts: Results["counts"] = {
  sources: {},
  kinds: { news: 12, forum: 1204 },
  languages: { en: 7 },
  years: {},
  hasFigures: 40,
  hasPictures: 0,
};

function bar(found: FilterBarProps["found"]): string {
  const props = { filters: NO_FILTERS, order: "score", onFilters: nothing, onOrder: nothing } as const;
  return mount(<FilterBar {...props} found={found} />).textContent ?? "";
}

test("each filter says how many of what was found it would leave", () => {
  expect(bar({ counts, exact: true })).toMatch(/News \(12\).*Forum \(1,204\).*English \(7\).*简体中文 \(0\)/);
  expect(bar({ counts, exact: true })).toMatch(/With figures \(40\).*With pictures \(0\)/);
  expect(bar({ counts, exact: false })).toContain("Forum (1,204+)");
  expect(bar(null)).not.toContain("(");
});

test.each([
  ["hiddenSources", /sources that are off/],
  ["kinds", /the other kind/],
  ["languages", /another language/],
  ["after", /earlier than the first date/],
  ["before", /later than the last date/],
  ["hasFigures", /has figures/],
  ["hasPictures", /has pictures/],
] as const)("an empty result says that the filter %s emptied it", (emptiedBy, said) => {
  const results = resultsOf([], 0, { emptiedBy });
  const list = (
    <ResultList {...{ results, query: "ant", pageDate: null, libraryBase: "#" }} onQuery={nothing} onCopy={nothing} />
  );
  expect(mount(list).textContent).toMatch(said);
});

test("archives that could not answer are named beside the results of the others, and beside none", () => {
  const damaged = ["The record postings/3 of harbour is damaged."];
  for (const results of [resultsOf([], 0, { damaged }), resultsOf(sampleResults.hits, 3, { damaged })]) {
    const list = (
      <ResultList {...{ results, query: "ant", pageDate: null, libraryBase: "#" }} onQuery={nothing} onCopy={nothing} />
    );
    expect(mount(list).textContent).toMatch(/An archive could not be read.*postings\/3 of harbour/);
  }
});

test("a query of a whole text is repeated by its beginning", () => {
  expect(shownQuery("蚂蚁 leverage")).toBe("蚂蚁 leverage");
  expect(shownQuery("a".repeat(100_000))).toBe(`${"a".repeat(60)}…`);
  expect(shownQuery("\u{20000}".repeat(100))).toBe(`${"\u{20000}".repeat(60)}…`);
});

test("no more is taken from the field than is searched", () => {
  const onQuery = vi.fn();
  const field = mount(<SearchField query="" onQuery={onQuery} />).querySelector("input")!;
  field.value = "a".repeat(100_000);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(onQuery.mock.calls[0]?.[0]).toHaveLength(QUERY_MAX);
});

// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { searchPageProps } from "../../../components/library/library.states";
import { parseRoute } from "../../../components/library/route";
import { SearchPage } from "../../../components/library/SearchPage";
import { Passage } from "../../../components/passage/Passage";
import { ResultList } from "../../../components/results/ResultList";
import { resultsOf, sampleResults } from "../../../components/samples/answers";
import { FilterBar, type FilterBarProps } from "../../../components/search/FilterBar";
import { orderBeside } from "../../../components/search/page-order";
import { SearchField } from "../../../components/search/SearchField";
import { searchAddress } from "../../../components/search/search-address";
import { shownQuery, withoutQuotes } from "../../../components/search/shown-query";
import { QUERY_MAX } from "../../../corpus/limits";
import { NO_FILTERS, type Results, type SearchQuery } from "../../../corpus/model";
import { click, control, mount } from "./mount";

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

describe("the order of a query that names nothing to rank by", () => {
  const props = { filters: NO_FILTERS, onFilters: nothing, onOrder: nothing };
  const shown = (order: SearchQuery["order"], unranked: boolean) => {
    const found = { counts, exact: true, unranked };
    return [...mount(<FilterBar {...props} found={found} order={order} />).querySelectorAll("select")].at(-1)!;
  };

  test("is the newest first, unless another is chosen", () => {
    expect(shown("score", true).value).toBe("newest");
    expect(shown("oldest", true).value).toBe("oldest");
    expect(shown({ near: "2020-11-03" }, true).value).toBe("nearest");
    expect(shown("score", false).value).toBe("score");
  });

  test("cannot be the best first", () => {
    const best = (unranked: boolean) => shown("score", unranked).querySelector("option")!;
    expect([best(true).disabled, best(false).disabled]).toEqual([true, false]);
  });
});

describe("an order by a date that the reader names", () => {
  const props = { filters: NO_FILTERS, onFilters: nothing };
  const change = (field: HTMLInputElement | HTMLSelectElement, value: string) => {
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  };

  test("has a field for it once it is chosen", () => {
    const onOrder = vi.fn();
    const before = mount(<FilterBar {...props} order="score" onOrder={onOrder} />);
    expect(before.querySelectorAll("input[type=date]")).toHaveLength(2);
    change([...before.querySelectorAll("select")].at(-1)!, "nearest");
    expect(onOrder).toHaveBeenLastCalledWith({ near: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
    const after = mount(<FilterBar {...props} order={{ near: "2020-11-03" }} onOrder={onOrder} />);
    const field = [...after.querySelectorAll<HTMLInputElement>("input[type=date]")].at(-1)!;
    expect(field.value).toBe("2020-11-03");
    change(field, "2018-06-01");
    expect(onOrder).toHaveBeenLastCalledWith({ near: "2018-06-01" });
    onOrder.mockClear();
    change(field, "");
    expect(onOrder).not.toHaveBeenCalled();
  });

  test("begins at the reader's own day, which may be another than Greenwich's", () => {
    vi.stubEnv("TZ", "Asia/Shanghai");
    vi.useFakeTimers({ now: new Date("2021-04-09T22:30:00Z"), toFake: ["Date"] });
    const onOrder = vi.fn();
    change(
      [...mount(<FilterBar {...props} order="score" onOrder={onOrder} />).querySelectorAll("select")].at(-1)!,
      "nearest",
    );
    expect(onOrder).toHaveBeenCalledWith({ near: "2021-04-10" });
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  test("follows the page that is beside", () => {
    expect(orderBeside("2020-11-10", { near: "2019-01-01" })).toEqual({ near: "2020-11-10" });
    expect(orderBeside(null, { near: "2019-01-01" })).toBe("score");
    expect(orderBeside("2020-11-10", "oldest")).toBe("oldest");
  });

  test("goes along to the library", () => {
    const orders = ["score", "newest", { near: "2020-11-10" }] as const;
    for (const order of orders)
      expect(parseRoute(searchAddress("", "蚂蚁 & 60", order))).toMatchObject({ query: "蚂蚁 & 60", order });
  });

  test("can be that of a passage", () => {
    const onNear = vi.fn();
    const [hit] = sampleResults.hits;
    const shown = {
      pageDate: null,
      lineUps: [],
      onOpenLineUp: nothing,
      onOpenLibrary: nothing,
      onCopy: async () => true,
    };
    click(control(mount(<Passage {...shown} hit={hit!} onNear={onNear} />), "Around this date"));
    expect(onNear).toHaveBeenCalledWith(hit!.date);
    expect(mount(<Passage {...shown} hit={{ ...hit!, date: null }} onNear={onNear} />).textContent).not.toMatch(
      /Around/,
    );
    expect(mount(<Passage {...shown} hit={hit!} />).textContent).not.toMatch(/Around/);
  });
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
    <ResultList
      {...{ results, query: "ant", pageDate: null, libraryBase: "#" }}
      onQuery={nothing}
      onCopy={async () => true}
    />
  );
  expect(mount(list).textContent).toMatch(said);
});

test("archives that could not answer are named beside the results of the others, and beside none", () => {
  const damaged = ["The record postings/3 of harbour is damaged."];
  for (const results of [resultsOf([], 0, { damaged }), resultsOf(sampleResults.hits, 3, { damaged })]) {
    const list = (
      <ResultList
        {...{ results, query: "ant", pageDate: null, libraryBase: "#" }}
        onQuery={nothing}
        onCopy={async () => true}
      />
    );
    expect(mount(list).textContent).toMatch(/An archive could not be read.*postings\/3 of harbour/);
  }
});

test("a query of a whole text is repeated by its beginning", () => {
  expect(shownQuery("蚂蚁 leverage")).toBe("蚂蚁 leverage");
  expect(shownQuery("a".repeat(100_000))).toBe(`${"a".repeat(60)}…`);
  expect(shownQuery("\u{20000}".repeat(100))).toBe(`${"\u{20000}".repeat(60)}…`);
});

test("a query that is one phrase is repeated without its quotes", () => {
  expect(shownQuery('"systemic risk"')).toBe("systemic risk");
  expect(shownQuery("「系統性風險」")).toBe("系統性風險");
  expect(shownQuery('"joint loans" Ant')).toBe('"joint loans" Ant');
});

test.each([
  ['"systemic risk"', "systemic risk"],
  ['“联合贷款” 「大到不能倒」 -"Jack Ma"', '联合贷款 大到不能倒 -"Jack Ma"'],
  ["systemic risk", null],
  ['-"Jack Ma"', null],
  ['""', null],
])("the words of %s without quotes are %j", (query, words) => {
  expect(withoutQuotes(query)).toBe(words);
});

test("where a phrase is found nowhere its words are one press away", () => {
  const onQuery = vi.fn();
  const list = (query: string) =>
    mount(
      <ResultList
        {...{ results: resultsOf([]), query, pageDate: null, libraryBase: "#", onQuery }}
        onCopy={async () => true}
      />,
    );
  click(control(list('"systemic risk"'), "Search without the quotes"));
  expect(onQuery).toHaveBeenCalledWith("systemic risk");
  expect(list("systemic risk").querySelector("button")).toBeNull();
});

test("what the editors say of a post is told in full once", () => {
  const [first] = sampleResults.hits.filter((hit) => hit.gloss !== null && hit.language !== "en");
  const hits = [first!, { ...first!, passage: "another/part" }];
  const list = (
    <ResultList
      results={resultsOf(hits)}
      query="ant"
      pageDate={null}
      libraryBase="#"
      onQuery={nothing}
      onCopy={async () => true}
    />
  );
  const lines = [...mount(list).querySelectorAll(".gloss-line")];
  expect(lines.map((line) => line.classList.contains("told"))).toEqual([false, true]);
});

test("no more is taken from the field than is searched", () => {
  const onQuery = vi.fn();
  const field = mount(<SearchField query="" onQuery={onQuery} />).querySelector("input")!;
  field.value = "a".repeat(100_000);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  expect(onQuery.mock.calls[0]?.[0]).toHaveLength(QUERY_MAX);
});

test("the library offers the same ways on as the popup: other corrections, and what was meant where nothing was found", () => {
  const onQuery = vi.fn();
  const offered = (results: Results) => {
    const root = mount(<SearchPage {...searchPageProps} query="Allipay" results={results} onQuery={onQuery} />);
    expect(root.querySelector(".suggestions")?.textContent).toMatch(/^Did you mean/);
    click(control(root, "Alibaba"));
  };
  offered({ ...sampleResults, suggestions: ["Alipay", "Alibaba"] });
  offered({ ...resultsOf([]), suggestions: ["Alibaba"] });
  expect(onQuery.mock.calls).toEqual([["Alibaba"], ["Alibaba"]]);
});

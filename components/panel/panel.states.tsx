import { NO_FILTERS } from "../../corpus/model";
import { resultsOf, sampleResults } from "../samples/answers";
import { bare, FORUM_ZH, longWords, NEWS_EN, newsChinese, newsEnglish } from "../samples/passages";
import { Panel } from "./Panel";
import type { PanelProps } from "./props";

const nothing = () => undefined;

export const panelProps: PanelProps = {
  query: "",
  results: null,
  settled: true,
  problem: null,
  page: { kind: "running", host: "news.example.org", date: "2020-11-10" },
  references: [
    {
      index: 0,
      text: "The company had planned to sell shares in two cities at once.",
      results: resultsOf([newsEnglish], 9),
    },
    { index: 3, text: "Its loans were mostly funded by banks.", results: resultsOf([newsChinese, newsEnglish], 4) },
    { index: 4, text: "Nobody knows what comes next.", results: resultsOf([]) },
    { index: 7, text: "Further down stands a paragraph that was not looked up yet.", results: null },
  ],
  referencesProblem: null,
  inView: 3,
  pinned: [],
  filters: NO_FILTERS,
  order: "score",
  sources: [
    { ...NEWS_EN, count: 14 },
    { ...FORUM_ZH, count: 120 },
  ],
  hidden: [],
  libraryBase: "#",
  onQuery: nothing,
  onRetry: nothing,
  onFilters: nothing,
  onOrder: nothing,
  onHidden: nothing,
  onPin: nothing,
  onUnpinAll: nothing,
  onOpenLibrary: nothing,
  onOpenTerm: nothing,
  onCopy: async () => true,
  onSite: nothing,
  onRunOnce: nothing,
  onReload: nothing,
};

const drawn = (rest: Partial<PanelProps>) => () => (
  <div style={{ width: "min(380px, 100vw)" }}>
    <Panel {...panelProps} {...rest} />
  </div>
);

export const states = {
  reading: drawn({}),
  pinned: drawn({ pinned: [newsChinese] }),
  search: drawn({ query: "杠杆", results: sampleResults }),
  "one result": drawn({ query: "联合贷款", results: resultsOf([newsChinese]) }),
  "hard results": drawn({ query: "ant", results: resultsOf([longWords, bare]) }),
  "5,000 results": drawn({ query: "蚂蚁集团", results: resultsOf(sampleResults.hits, 5000) }),
  searching: drawn({ query: "ant" }),
  "filtered away": drawn({ query: "ant", results: resultsOf([], 0, { emptiedBy: "kinds" }) }),
  "nothing found": drawn({ query: "zzz", results: resultsOf([]) }),
  "nothing beside": drawn({ references: [] }),
  "hard references": drawn({
    inView: 0,
    references: [{ index: 0, text: longWords.text.slice(10), results: resultsOf([longWords, bare]) }],
    pinned: [bare],
  }),
  "references failed": drawn({
    references: [
      { ...panelProps.references[0]!, results: null },
      { ...panelProps.references[1]!, results: null },
    ],
    referencesProblem: "damaged",
  }),
  "page loading": drawn({ page: { kind: "loading" } }),
  "page stale": drawn({ page: { kind: "stale", host: "example.org" } }),
  "not listed": drawn({ page: { kind: "not-listed", host: "example.org", always: true } }),
  "site off": drawn({ page: { kind: "off", host: "example.org" } }),
  "page unknown": drawn({ page: { kind: "unknown" } }),
  "page forbidden": drawn({ page: { kind: "forbidden" } }),
  "search failed": drawn({ query: "ant", problem: "no-answer" }),
};

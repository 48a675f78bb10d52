import type { ArchiveInfo } from "../../corpus/model";
import { antGroup, comparison, resultsOf, sampleResults } from "../samples/answers";
import { bare, FORUM_ZH, longWords, NEWS_EN, NEWS_ZH } from "../samples/passages";
import { Popup } from "./Popup";
import type { PageView, PopupProps, SharedEvent } from "./props";

const nothing = () => undefined;

const sources = [
  { ...NEWS_EN, count: 14 },
  { ...NEWS_ZH, count: 9 },
  { ...FORUM_ZH, count: 1204 },
];

const bundled: ArchiveInfo[] = [
  {
    id: "bundled",
    title: "Ant Group and Alipay",
    version: "1",
    documents: 5,
    posts: 207,
    passages: 1227,
    figures: 840,
    bytes: 1_400_000,
    sources: [],
  },
];

const pageOfStory: Extract<PageView, { kind: "running" }> = {
  kind: "running",
  host: "news.example.org",
  date: "2020-11-10",
  mentions: 38,
  terms: [
    { term: "ant-group", name: antGroup.names["zh-Hans"], count: 21 },
    { term: "alipay", name: "Alipay", count: 12 },
    { term: "leverage", name: "杠杆", count: 5 },
  ],
  related: { results: resultsOf(sampleResults.hits.slice(0, 2), 12), events: new Map() },
  comparisons: [comparison],
};

const EVENTS: SharedEvent[] = [
  { kind: "named", name: "叫停上市" },
  { kind: "day", date: "2020-11-03" },
  { kind: "written" },
];

/** A popup on a page that names the archive's terms; it does nothing when it is used. */
export const popupProps: PopupProps = {
  query: "",
  results: null,
  settled: true,
  problem: null,
  order: "score",
  page: pageOfStory,
  archive: { state: "ready", archives: bundled },
  sources,
  hidden: ["harbour-times"],
  libraryBase: "#",
  canOpenPanel: true,
  onQuery: nothing,
  onRetry: nothing,
  onOrder: nothing,
  onHidden: nothing,
  onSite: nothing,
  onRunOnce: nothing,
  onRunAlways: nothing,
  onReload: nothing,
  onGoTo: nothing,
  onRebuild: nothing,
  onCopy: async () => true,
  onOpenPanel: nothing,
  onOpenSettings: nothing,
};

const drawn = (rest: Partial<PopupProps>) => () => <Popup {...popupProps} {...rest} />;
const host = "news.example.org";

export const states = {
  page: drawn({}),
  results: drawn({ query: "蚂蚁集团 杠杆", results: sampleResults }),
  "nearest to the page": drawn({ query: "蚂蚁集团", results: sampleResults, order: { near: "2020-11-10" } }),
  "same event": drawn({
    page: {
      ...pageOfStory,
      related: {
        results: sampleResults,
        events: new Map(
          sampleResults.hits.slice(0, -1).map(({ passage }, index) => [passage, EVENTS[index % EVENTS.length]!]),
        ),
      },
    },
  }),
  "one result": drawn({ query: "蚂蚁集团", results: resultsOf(sampleResults.hits.slice(1, 2)) }),
  "5,000 results": drawn({ query: "蚂蚁集团", results: resultsOf(sampleResults.hits, 5000) }),
  corrected: drawn({ query: "Allipay", results: { ...sampleResults, suggestions: ["Alipay", "Alibaba"] } }),
  searching: drawn({ query: "ant" }),
  "nothing found": drawn({ query: "zzz", results: resultsOf([]) }),
  "filtered away": drawn({ query: "ant", results: resultsOf([], 0, { emptiedBy: "hiddenSources" }) }),
  "hard results": drawn({ query: "ant", results: resultsOf([longWords, bare]) }),
  "search failed": drawn({ query: "ant", problem: "internal" }),
  "no names": drawn({
    page: { kind: "running", host, date: null, mentions: 0, terms: [], related: null, comparisons: [] },
  }),
  "many names": drawn({
    page: {
      kind: "running",
      host,
      date: "2020-11-10",
      mentions: 2_400,
      terms: Array.from({ length: 40 }, (_, index) => ({ term: `term-${index}`, name: `Name ${index}`, count: 60 })),
      related: null,
      comparisons: Array.from({ length: 9 }, (_, index) => ({ ...comparison, start: index })),
    },
  }),
  off: drawn({ page: { kind: "off", host } }),
  "not listed": drawn({ page: { kind: "not-listed", host, always: true } }),
  "only on a click": drawn({ page: { kind: "not-listed", host, always: false } }),
  excluded: drawn({ page: { kind: "excluded", host: "mail.example.org", reason: "mail" } }),
  forbidden: drawn({ page: { kind: "forbidden" } }),
  stale: drawn({ page: { kind: "stale", host } }),
  installing: drawn({ archive: { state: "installing", done: 3, total: 10 }, sources: [], page: { kind: "forbidden" } }),
  "not updated": drawn({ archive: { state: "ready", archives: bundled, notUpdated: "QuotaExceededError" } }),
  damaged: drawn({ archive: { state: "damaged", message: "checksum of shard 3" }, sources: [] }),
  "all sources off": drawn({ hidden: sources.map((source) => source.id) }),
  loading: drawn({ archive: null, sources: [], page: { kind: "loading" } }),
};

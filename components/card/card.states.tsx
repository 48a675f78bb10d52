import type { LanguageTag } from "../../corpus/model";
import { antGroup, comparison, lineUps, raise, resultsOf, sampleResults } from "../samples/answers";
import { bare, forumChinese, longWords, newsEnglish } from "../samples/passages";
import { Card } from "./Card";
import type { CardProps, CardState } from "./props";

const nothing = () => undefined;

/** A card that does nothing when it is used. */
export function cardProps(state: CardState, language: LanguageTag): CardProps {
  return {
    state,
    language,
    theme: "system",
    pageDate: "2020-11-10",
    events: [
      { date: "2020-10", names: { en: "Bund Summit", "zh-Hans": "外滩金融峰会", "zh-Hant": "外灘金融峰會" } },
      { date: "2020-12-26", names: { en: "regulatory summons", "zh-Hans": "约谈", "zh-Hant": "約談" } },
    ],
    host: "news.example.org",
    pinned: false,
    canGoBack: false,
    sheet: false,
    onClose: nothing,
    onBack: nothing,
    onPin: nothing,
    onSiteOff: nothing,
    onNotThisSense: nothing,
    onOpenTerm: nothing,
    onOpenLineUp: nothing,
    onOpenLibrary: nothing,
    onCopy: async () => true,
    onMore: nothing,
  };
}

const ready = (results = sampleResults): CardState => ({ status: "ready", term: antGroup, results, lineUps });

const drawn =
  (state: CardState, rest: Partial<CardProps> = {}) =>
  (language: LanguageTag, theme: CardProps["theme"]) => (
    <Card {...cardProps(state, language)} theme={theme} {...rest} />
  );

export const states = {
  ready: drawn(ready()),
  "read by a word": drawn(ready(), { marked: { why: "near-word", words: "蚂蚁", cue: "上市" } }),
  nested: drawn(ready(), { canGoBack: true, pinned: true }),
  "one result": drawn(ready(resultsOf(sampleResults.hits.slice(1, 2)))),
  "at least": drawn(ready(resultsOf(sampleResults.hits, 10_000, { exact: false }))),
  "no author or date": drawn(ready(resultsOf([bare]))),
  "very long words": drawn(ready(resultsOf([longWords]))),
  empty: drawn(ready(resultsOf([]))),
  "empty with related": drawn({
    status: "ready",
    term: antGroup,
    results: resultsOf([]),
    lineUps: [],
    related: [forumChinese],
  }),
  "emptied with related": drawn({
    status: "ready",
    term: antGroup,
    results: resultsOf([], 0, { emptiedBy: "hiddenSources" }),
    lineUps,
    related: [newsEnglish, forumChinese],
  }),
  "emptied by filters": drawn(ready(resultsOf([], 0, { emptiedBy: "hiddenSources" }))),
  loading: drawn({ status: "loading", term: "ant-group" }),
  "figure differs": drawn({ status: "figure", comparison, lineUp: raise }),
  "figure alone": drawn({
    status: "figure",
    comparison: { ...comparison, relation: "same", factor: "1" },
    lineUp: null,
  }),
  damaged: drawn({ status: "error", code: "damaged", message: "" }),
  failed: drawn({ status: "error", code: "internal", message: "" }),
  "not understood": drawn({ status: "error", code: "invalid", message: "" }),
  disconnected: drawn({ status: "error", code: "disconnected", message: "" }),
  "not ready": drawn({ status: "error", code: "not-ready", message: "" }),
  "large text": drawn(ready(), { textSize: 2 }),
  "figure in another currency": drawn({
    status: "figure",
    comparison: {
      ...comparison,
      surface: "NT$1 trillion",
      low: "1000000000000",
      high: "1000000000000",
      unit: "TWD",
      relation: "other-unit",
      factor: null,
    },
    lineUp: raise,
  }),
  "figure without another": drawn({
    status: "figure",
    comparison: { ...comparison, archive: [], factor: null },
    lineUp: { ...raise, figures: [] },
  }),
  sheet: drawn(ready(), { sheet: true }),
};

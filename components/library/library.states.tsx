import type { ComponentChildren } from "preact";
import { type DocumentSummary, type DocumentView, type LanguageTag, type LineUp, NO_FILTERS } from "../../corpus/model";
import { antGroup, leverage, lineUps, manyHits, resultsOf, sampleResults } from "../samples/answers";
import { bare, FORUM_ZH, forumChinese, longWords, NEWS_EN, newsEnglish } from "../samples/passages";
import { Problem } from "../states/Problem";
import { Skeleton } from "../states/Skeleton";
import { DocumentPage } from "./DocumentPage";
import { DocumentsPage } from "./DocumentsPage";
import { FiguresPage } from "./FiguresPage";
import { LibraryFrame } from "./LibraryFrame";
import { MeasurePage } from "./MeasurePage";
import type { Route } from "./route";
import { SearchPage, type SearchPageProps } from "./SearchPage";
import { TermPage } from "./TermPage";
import { TermsPage } from "./TermsPage";
import { TimelinePage } from "./TimelinePage";
import type { DatedEvent } from "./timeline";

const nothing = () => undefined;

/** A term's name in a language, as the lexicon would have it. */
function namesIn(language: LanguageTag): (id: string) => string {
  return (id) => TERM_NAMES[id]?.[language === "en" ? 0 : language === "zh-Hans" ? 1 : 2] ?? id;
}

const TERM_NAMES: Record<string, readonly [en: string, hans: string, hant: string]> = {
  "ant-group": [antGroup.names.en, antGroup.names["zh-Hans"], antGroup.names["zh-Hant"]],
  leverage: ["Leverage", "杠杆", "槓桿"],
  huabei: ["Huabei", "花呗", "花唄"],
};

function framed(route: Route, content: (termName: (id: string) => string) => ComponentChildren) {
  return (language: LanguageTag) => (
    <div style={{ width: "min(1180px, calc(100vw - 16px))", height: "760px", overflow: "hidden" }}>
      <LibraryFrame route={route}>{content(namesIn(language))}</LibraryFrame>
    </div>
  );
}

const event: DatedEvent = {
  iso: "2020-11-03",
  sentence: "两天后就要上市，2020年11月3日却被叫停，原定募资2300多亿。",
  start: 0,
  terms: ["ant-group"],
  figures: [lineUps[1]!.figures[2]!],
  language: "zh-Hans",
  source: FORUM_ZH,
  author: forumChinese.author,
  document: forumChinese.document,
  passage: forumChinese.passage,
};

const summary: DocumentSummary = {
  id: "evening-ledger",
  source: NEWS_EN,
  title: newsEnglish.title,
  author: newsEnglish.author,
  published: newsEnglish.date,
  retrieved: null,
  url: newsEnglish.url,
  language: "en",
  posts: 1,
  passages: 9,
  figures: 12,
};

const thread: DocumentSummary = {
  ...summary,
  id: "tearoom",
  source: FORUM_ZH,
  title: forumChinese.title,
  author: null,
  published: null,
  retrieved: "2021-02-01",
  url: null,
  language: "zh-Hans",
  posts: 185,
};

/** Many documents for a list that must stay quick. */
export function manyDocuments(count: number): DocumentSummary[] {
  return Array.from({ length: count }, (_, index) => ({
    ...(index % 3 === 0 ? thread : summary),
    id: `document-${index}`,
    title: `${index % 3 === 0 ? thread.title : summary.title} ${index + 1}`,
    posts: (index * 7) % 200,
  }));
}

/** One measure with many figures. */
function manyFigures(count: number): LineUp {
  const figures = Array.from({ length: count }, (_, index) => {
    const figure = leverage.figures[index % leverage.figures.length]!;
    return { ...figure, post: index + 1, passage: `${figure.document}/${index + 1}/1` };
  });
  return { ...leverage, figures };
}

const post = { replyTo: null, gloss: null, anchor: null, duplicateOf: null };

export const sampleDocument: DocumentView = {
  ...thread,
  posts: 3,
  body: [
    {
      post: {
        ...post,
        post: 1,
        author: "北坡的风",
        date: "2020-11-16",
        gloss: forumChinese.gloss,
        blocks: [
          { kind: "heading", text: "先说杠杆" },
          {
            kind: "picture",
            picture: forumChinese.pictures[0] ?? { url: "", caption: null, credit: null, width: null, height: null },
          },
        ],
      },
      passages: [
        {
          id: "tearoom/1/1",
          text: `先说杠杆\n${forumChinese.text}`,
          mentions: forumChinese.mentions.map((mention) => ({
            ...mention,
            start: mention.start + 5,
            end: mention.end + 5,
          })),
          figures: forumChinese.figures.map((figure) => ({ ...figure, start: figure.start + 5, end: figure.end + 5 })),
        },
      ],
    },
    {
      post: {
        ...post,
        post: 2,
        author: "过路人",
        date: null,
        replyTo: 1,
        blocks: [{ kind: "quote", text: "杠杆接近一百倍", of: 1 }],
      },
      passages: [{ id: "tearoom/2/1", text: "这笔账不能这么算，周转和杠杆是两回事。", mentions: [], figures: [] }],
    },
    {
      post: { ...post, post: 3, author: null, date: null, duplicateOf: 2, blocks: [] },
      passages: [],
    },
  ],
};

/** Nothing is known of it but its words, and no line holds those. */
const hardDocument: DocumentView = {
  ...summary,
  id: "long",
  source: longWords.source,
  title: longWords.title,
  author: null,
  published: null,
  url: null,
  body: [
    {
      post: { ...post, post: 1, author: null, date: null, blocks: [] },
      passages: [{ id: "long/1/1", text: longWords.text, mentions: [], figures: [] }],
    },
  ],
};

export const searchPageProps: SearchPageProps = {
  query: "杠杆",
  filters: NO_FILTERS,
  order: "score",
  results: sampleResults,
  settled: true,
  problem: null,
  sources: [NEWS_EN, FORUM_ZH],
  onQuery: nothing,
  onRetry: nothing,
  onFilters: nothing,
  onOrder: nothing,
  onMore: nothing,
  onGo: nothing,
  onCopy: async () => true,
};

const search = (rest: Partial<SearchPageProps>) =>
  framed({ page: "search", query: "", filters: NO_FILTERS, order: "score" }, () => (
    <SearchPage {...searchPageProps} {...rest} />
  ));

const document: Route = { page: "document", id: "tearoom", passage: "tearoom/1/1" };
const measure: Route = { page: "measure", id: "leverage", about: null };

export const states = {
  documents: framed({ page: "documents" }, () => <DocumentsPage documents={[summary, thread]} />),
  "10,000 documents": framed({ page: "documents" }, () => <DocumentsPage documents={manyDocuments(10_000)} />),
  "one document": framed({ page: "documents" }, () => <DocumentsPage documents={[summary]} />),
  "no documents": framed({ page: "documents" }, () => <DocumentsPage documents={[]} />),
  loading: framed({ page: "documents" }, () => <Skeleton lines={6} />),
  failed: framed({ page: "documents" }, () => <Problem code="internal" onRetry={nothing} />),
  document: framed(document, (termName) => (
    <DocumentPage document={sampleDocument} passage="tearoom/1/1" termName={termName} onCopy={async () => true} />
  )),
  "hard document": framed(document, (termName) => (
    <DocumentPage document={hardDocument} passage={null} termName={termName} onCopy={async () => true} />
  )),
  terms: framed({ page: "terms" }, () => <TermsPage terms={[antGroup]} />),
  "no terms": framed({ page: "terms" }, () => <TermsPage terms={[]} />),
  term: framed({ page: "term", id: "ant-group" }, () => (
    <TermPage
      term={antGroup}
      results={sampleResults}
      lineUps={lineUps}
      onMore={nothing}
      onGo={nothing}
      onCopy={async () => true}
    />
  )),
  "term without passages": framed({ page: "term", id: "ant-group" }, () => (
    <TermPage
      term={antGroup}
      results={resultsOf([])}
      lineUps={[]}
      onMore={nothing}
      onGo={nothing}
      onCopy={async () => true}
    />
  )),
  figures: framed({ page: "figures" }, (termName) => (
    <FiguresPage lineUps={lineUps} termName={termName} onSave={nothing} />
  )),
  "5,000 figures": framed({ page: "figures" }, (termName) => (
    <FiguresPage lineUps={[manyFigures(5000)]} termName={termName} onSave={nothing} />
  )),
  "no figures": framed({ page: "figures" }, (termName) => (
    <FiguresPage lineUps={[]} termName={termName} onSave={nothing} />
  )),
  measure: framed(measure, (termName) => (
    <MeasurePage measure="leverage" about={null} lineUps={lineUps} termName={termName} onSave={nothing} />
  )),
  "measure not found": framed({ page: "measure", id: "nothing", about: null }, (termName) => (
    <MeasurePage measure="nothing" about={null} lineUps={[]} termName={termName} onSave={nothing} />
  )),
  timeline: framed({ page: "timeline" }, (termName) => (
    <TimelinePage documents={[summary, thread]} events={[event]} read={2} termName={termName} onReadMore={nothing} />
  )),
  "timeline, read in part": framed({ page: "timeline" }, (termName) => (
    <TimelinePage documents={[summary, thread]} events={[event]} read={1} termName={termName} onReadMore={nothing} />
  )),
  "timeline, empty": framed({ page: "timeline" }, (termName) => (
    <TimelinePage documents={[]} events={[]} read={0} termName={termName} onReadMore={nothing} />
  )),
  search: search({}),
  "search, 5,000 results": search({ results: manyHits(5000) }),
  "search, one result": search({ results: resultsOf([newsEnglish]) }),
  "search, hard results": search({ results: resultsOf([longWords, bare]) }),
  "search, nothing typed": search({ query: "", results: null }),
  searching: search({ results: null }),
  "search failed": search({ problem: "internal" }),
  "search, nothing found": search({ query: "zzz", results: resultsOf([]) }),
  "search, filtered away": search({ results: resultsOf([], 0, { emptiedBy: "kinds" }) }),
};

import { QUERY_MAX } from "../../corpus/limits";
import type { BackgroundCalls } from "../protocol/messages";
import type { Check } from "../protocol/serve";
import {
  count,
  either,
  flag,
  listOf,
  nothing,
  number,
  object,
  oneOf,
  orNull,
  type Shape,
  text,
  textLike,
} from "./shapes";

const words = text(QUERY_MAX * 50);
const limit = count(10_000);
const date = orNull(text(40));
const identifier = text(500);
const exactNumber = text(400);

const filters = object({
  hiddenSources: listOf(identifier),
  kinds: listOf(oneOf("news", "forum")),
  languages: listOf(oneOf("zh-Hans", "zh-Hant", "en")),
  after: date,
  before: date,
  hasFigures: flag,
  hasPictures: flag,
});

const figure = object({
  surface: words,
  start: number,
  end: number,
  low: exactNumber,
  high: exactNumber,
  unit: identifier,
  qualifiers: listOf(identifier),
  measure: orNull(identifier),
  about: orNull(identifier),
  asOf: date,
});

const SHAPES = {
  lookup: object({
    term: identifier,
    paragraph: words,
    pageTerms: listOf(identifier),
    pageDate: date,
    filters,
    limit,
  }),
  search: object({
    query: words,
    filters,
    limit,
    offset: limit,
    order: either(oneOf("score", "newest", "oldest"), object({ near: text(40) })),
  }),
  relate: object({ text: words, filters, limit, offset: limit }),
  compare: object({ figures: listOf(figure, 2000), filters }),
  lineUps: object({ measure: orNull(identifier), filters }),
  terms: nothing,
  documents: object({ filters }),
  document: object({ id: identifier }),
  archiveState: nothing,
  rebuildArchive: nothing,
  pageCounted: object({ counts: listOf(object({ term: identifier, count: number })) }),
  stepInFrame: object({
    frameId: number,
    step: object({
      direction: number,
      term: orNull(identifier),
      entering: flag,
      before: number,
      of: number,
    }),
  }),
  loadScript: oneOf("companion", "lexicon"),
  runOnTab: object({ tabId: number }),
  openPage: object({ path: textLike(/^(library|options|welcome)\.html(#.*)?$/) }),
} satisfies Record<keyof BackgroundCalls, Shape>;

/** A check for each call's query; a page that was taken over can send us anything. */
export const CHECKS = Object.fromEntries(
  Object.entries(SHAPES).map(([name, shape]) => [name, checkAgainst(shape)]),
) as Record<keyof BackgroundCalls, Check>;

function checkAgainst(shape: Shape): Check {
  return (query) => {
    const wrong = shape(query);
    return wrong === null ? null : `query${wrong} does not fit`;
  };
}

import * as v from "valibot";
import { QUERY_MAX } from "../../corpus/limits";
import type { BackgroundCalls } from "../protocol/messages";
import type { Check } from "../protocol/serve";

const text = v.pipe(v.string(), v.maxLength(QUERY_MAX * 50));
const limit = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const date = v.nullable(v.pipe(v.string(), v.maxLength(40)));
const identifier = v.pipe(v.string(), v.maxLength(500));

const filters = v.object({
  hiddenSources: v.array(identifier),
  kinds: v.array(v.picklist(["news", "forum"])),
  languages: v.array(v.picklist(["zh-Hans", "zh-Hant", "en"])),
  after: date,
  before: date,
  hasFigures: v.boolean(),
  hasPictures: v.boolean(),
});

const figure = v.object({
  surface: v.string(),
  start: v.number(),
  end: v.number(),
  low: v.string(),
  high: v.string(),
  unit: identifier,
  qualifiers: v.array(identifier),
  measure: v.nullable(identifier),
  about: v.nullable(identifier),
  asOf: date,
});

const nothing = v.nullish(v.null());

const SCHEMAS = {
  lookup: v.object({
    term: identifier,
    paragraph: text,
    pageTerms: v.array(identifier),
    pageDate: date,
    filters,
    limit,
  }),
  search: v.object({
    query: text,
    filters,
    limit,
    offset: limit,
    order: v.picklist(["score", "newest", "oldest"]),
  }),
  relate: v.object({ text, filters, limit, offset: limit }),
  compare: v.object({ figures: v.pipe(v.array(figure), v.maxLength(2000)), filters }),
  lineUps: v.object({ measure: v.nullable(identifier), filters }),
  terms: nothing,
  documents: v.object({ filters }),
  document: v.object({ id: identifier }),
  archiveState: nothing,
  rebuildArchive: nothing,
  pageCounted: v.object({ counts: v.array(v.object({ term: identifier, count: v.number() })) }),
  stepInFrame: v.object({
    frameId: v.number(),
    step: v.object({
      direction: v.number(),
      term: v.nullable(identifier),
      entering: v.boolean(),
      before: v.number(),
      of: v.number(),
    }),
  }),
  loadCompanion: nothing,
  runOnTab: v.object({ tabId: v.number() }),
  openPage: v.object({ path: v.pipe(v.string(), v.regex(/^(library|options|welcome)\.html(#.*)?$/)) }),
} satisfies Record<keyof BackgroundCalls, v.GenericSchema>;

/** A check for each call's query; a page that was taken over can send us anything. */
export const CHECKS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([name, schema]) => [name, checkAgainst(schema)]),
) as Record<keyof BackgroundCalls, Check>;

function checkAgainst(schema: v.GenericSchema): Check {
  return (query) => {
    const parsed = v.safeParse(schema, query);
    if (parsed.success) return null;
    const issue = parsed.issues[0];
    return `${v.getDotPath(issue) ?? "query"}: ${issue.message}`;
  };
}

/**
 * What the archive is made of, as plain JSON-able records. Everything may import this file;
 * it imports nothing. Offsets are UTF-16 code units into the text they stand beside.
 */

/** The three scripts that names, aliases and interface strings come in. */
export type LanguageTag = "zh-Hans" | "zh-Hant" | "en";

export type SourceKind = "news" | "forum";

/** Who published: an outlet or a forum. The unit of the filters. */
export interface Source {
  id: string;
  name: string;
  kind: SourceKind;
}

export interface Picture {
  /** Null where the document has a caption and no image. */
  url: string | null;
  caption: string | null;
  credit: string | null;
  width: number | null;
  height: number | null;
}

/** A piece of a post in reading order. Only the text kinds count as the author's own words. */
export type Block =
  | { kind: "heading" | "paragraph" | "item" | "row" | "code"; text: string }
  | { kind: "quote"; text: string; of: number | null }
  | { kind: "picture"; picture: Picture };

/** What the archive's editors wrote of a post in the other language. In a pack Chinese stands in both scripts. */
export type Gloss = string | Record<"zh-Hans" | "zh-Hant", string>;

/** An article's body, an answer or a comment. `post` counts places in the file from 1, duplicates included. */
export interface Post {
  post: number;
  author: string | null;
  /** ISO 8601 as the file states it, never moved to another time zone. */
  date: string | null;
  replyTo: number | null;
  blocks: Block[];
  /** One or two sentences in the other language, where the archive's editors wrote some. */
  gloss: Gloss | null;
  /** A few words of the original, for a text fragment link to the place. */
  anchor: string | null;
  /** The ordinal of an earlier post with the same words, which stands for this one in results. */
  duplicateOf: number | null;
}

export interface ArchiveDocument {
  /** The file's name without its extension. */
  id: string;
  /** The id of the reader that made it. */
  format: string;
  source: Source;
  title: string;
  author: string | null;
  /** Who wrote, reported or edited it, as the text states it beside `author`: 记者：… 责编：…. */
  byline?: string | null;
  published: string | null;
  /** When a crawler fetched it, where the file states that rather than a publication date. */
  retrieved: string | null;
  /** Only where the document states one. */
  url: string | null;
  language: LanguageTag;
  tags: string[];
  posts: Post[];
}

/** What search returns: a post, or a part of a long one bounded by paragraphs and sentences. */
export interface Passage {
  /** `document/post/index`, index from 1. */
  id: string;
  document: string;
  post: number;
  text: string;
  /** Quoted text of other posts that stands in this post; searched with less weight. */
  quotes: string[];
}

export type TermKind = "org" | "product" | "person" | "regulator" | "law" | "event" | "concept" | "media" | "place";

/** How far an alias can be trusted: sure anywhere, ambiguous (needs evidence beside it), risky (needs a sure mention on the page as well). */
export type AliasRisk = "sure" | "ambiguous" | "risky";

export interface Alias {
  text: string;
  language: LanguageTag;
  risk: AliasRisk;
  /** Case matters, as in Ant. */
  cased: boolean;
  /** Longer phrases in which the alias is something else, as 蚂蚁上树. */
  notIn: string[];
  /** Words whose presence in the same sentence speaks for the term. */
  near: string[];
  /** Words whose presence in the same sentence speaks against it. */
  notNear: string[];
}

/** A concept of the lexicon. Anchors are what the archive is about; context terms are marked only beside an anchor. */
export interface Term {
  id: string;
  kind: TermKind;
  role: "anchor" | "context";
  /** An event that happened once, within days: texts that name it are about the same event. */
  once?: true;
  names: Record<LanguageTag, string>;
  /** One line on what it is. */
  description: Record<LanguageTag, string>;
  /** All names too; Traditional forms are derived when the lexicon is compiled. */
  aliases: Alias[];
  /** Pinyin of the Chinese names without tones and spaces, for search only. */
  pinyin: string[];
}

/** A term found in text. `sure` is what a page would highlight. */
export interface Mention {
  term: string;
  text: string;
  start: number;
  end: number;
  sure: boolean;
}

/**
 * A number with its unit, as the text states it. `low` and `high` are decimal strings in base units,
 * equal where one number is stated. See DESIGN.md, command `figures`, for units and qualifiers.
 */
export interface Figure {
  surface: string;
  start: number;
  end: number;
  low: string;
  high: string;
  unit: string;
  qualifiers: string[];
  measure: string | null;
  about: string | null;
  /** ISO date or its beginning. */
  asOf: string | null;
}

/** A figure with its place in the archive and what is needed to show where it comes from. */
export interface ArchiveFigure extends Figure {
  document: string;
  post: number;
  passage: string;
  source: Source;
  author: string | null;
  /** The post's date, else the document's. */
  date: string | null;
  /** The sentence that holds it, with the figure's offsets in it. */
  sentence: string;
  sentenceStart: number;
}

/** How a page's figure can stand to one of the archive's, closest first; never a verdict on either. */
export const RELATIONS = ["same", "near", "differs", "other-unit", "other-date"] as const;
export type Relation = (typeof RELATIONS)[number];

/** The page's amount in the archive's currency: approximate, at the average rate of a year. */
export interface Conversion {
  currency: string;
  year: string;
  /** Units of the archive's currency for one of the page's. */
  rate: string;
  source: string;
  low: string;
  high: string;
  relation: Relation;
  factor: string | null;
}

export interface Comparison extends Figure {
  relation: Relation;
  /** page / archive as a decimal; null inside a range or where the units cannot be brought together. */
  factor: string | null;
  /** Only where the units differ and a rate is known. */
  converted?: Conversion;
  archive: ArchiveFigure[];
}

/** All figures of one measure and entity across sources, newest first. */
export interface LineUp {
  measure: string;
  about: string | null;
  /** Empty in a lookup where there are more than CARD_FIGURES_MAX: `lineUps` has them. */
  figures: ArchiveFigure[];
  /** Sources state values that are not equal at the precision of the less precise one. */
  differ: boolean;
}

export interface Measure {
  id: string;
  broader: string | null;
  dimension: "money" | "percent" | "times" | "count" | "duration" | "area" | "rank" | "ratio" | "points";
  names: Record<LanguageTag, string>;
  /** Words that speak of it; the notation is in docs/figures.md. */
  cues: { zh: string[]; en: string[] };
  /** Terms it goes with; "huabei>ant-group" where naming one speaks of the other. Empty for none. */
  about: string[];
  /** Units it comes in, where its dimension allows others too; empty for any. */
  units: string[];
  /** What it is about by itself, where no term says so (a country's population); null for most. */
  subject: string | null;
  /** Bounds of what is plausible, in base units; null for none. */
  least: number | null;
  most: number | null;
  /** "parts" where share classes, tranches or single funds have their own value, "period" where half a year is not a year. */
  splits: "parts" | "period" | null;
  /** Terms right after which a number needs no cue: 恒大 2 万亿. */
  beside: string[];
  /** Terms whose shares it counts: a share that the text says is of another has no owner. Empty where that is not asked. */
  of: string[];
}

/** What a reader narrows results by. Empty arrays and nulls do not narrow. */
export interface Filters {
  /** Sources that are switched off. */
  hiddenSources: string[];
  kinds: SourceKind[];
  languages: LanguageTag[];
  /** ISO dates, inclusive. */
  after: string | null;
  before: string | null;
  hasFigures: boolean;
  hasPictures: boolean;
}

export const NO_FILTERS: Filters = {
  hiddenSources: [],
  kinds: [],
  languages: [],
  after: null,
  before: null,
  hasFigures: false,
  hasPictures: false,
};

/** Why a passage is among the results; `text` is the term's id, the figure's surface, the word or the date. */
export interface Why {
  kind: "term" | "figure" | "word" | "phrase" | "date" | "author";
  text: string;
}

/** A passage as shown: everything a card needs, without a second call. */
export interface Hit {
  passage: string;
  document: string;
  post: number;
  score: number;
  text: string;
  /** Spans of `text` that matched the query, for marking. */
  marks: [start: number, end: number][];
  why: Why[];
  gloss: Gloss | null;
  source: Source;
  title: string;
  author: string | null;
  /** The post's date, else the document's publication date. */
  date: string | null;
  retrieved: string | null;
  url: string | null;
  anchor: string | null;
  language: LanguageTag;
  figures: Figure[];
  mentions: Mention[];
  pictures: Picture[];
  /** How many further passages say the same in nearly the same words, and in how many documents. */
  copies: number;
  copyDocuments: number;
}

export interface FacetCounts {
  sources: Record<string, number>;
  kinds: Record<string, number>;
  languages: Record<string, number>;
  years: Record<string, number>;
  hasFigures: number;
  hasPictures: number;
}

export interface Results {
  total: number;
  /** False where counting stopped at a limit: say "at least". */
  exact: boolean;
  hits: Hit[];
  /** Corrections of the query; where nothing was found as typed, `hits` belong to the first. */
  suggestions: string[];
  /** Words of the query that stand nowhere in the archive, folded; only `search` says so. */
  unknown?: string[];
  /** Whether the query names nothing to rank by, so that its best are its newest; only `search` says so. */
  unranked?: boolean;
  /** What is wrong with archives that could not answer, where others could. */
  damaged?: string[];
  counts: FacetCounts;
  /** The filter without which there would be hits, where there are none. */
  emptiedBy: keyof Filters | null;
}

/** What a card shows of a term. */
export interface TermCard {
  id: string;
  kind: TermKind;
  role: Term["role"];
  once?: true;
  names: Record<LanguageTag, string>;
  description: Record<LanguageTag, string>;
  aliases: string[];
  /** Pinyin of its Chinese names, from which a slip is corrected. */
  pinyin?: string[];
}

export interface LookupQuery {
  term: string;
  /** The paragraph under the pointer. */
  paragraph: string;
  /** Other terms on the page, most frequent first. */
  pageTerms: string[];
  pageDate: string | null;
  filters: Filters;
  limit: number;
}

export interface SearchQuery {
  query: string;
  filters: Filters;
  limit: number;
  offset: number;
  /** `near` is an ISO date or its beginning: what was written closest to it, before or after, comes first. */
  order: "score" | "newest" | "oldest" | { near: string };
}

export interface RelateQuery {
  text: string;
  filters: Filters;
  limit: number;
  offset: number;
}

/** A day or month that several documents of an archive date, with the sentence that speaks of it most clearly. */
export interface MainEvent {
  /** 2020-11-03 or 2020-11. */
  date: string;
  /** How many documents and posts date it. */
  documents: number;
  posts: number;
  /** Terms that these sentences share, most frequent first. */
  terms: string[];
  sentence: string;
  document: string;
  passage: string;
  /** The id of the sentence's source. */
  source: string;
}

/** The id of the archive that comes with the extension, which is named in the reader's language. */
export const BUNDLED = "bundled";

/** An archive's short description, shown in settings and the popup. */
export interface ArchiveInfo {
  id: string;
  title: string;
  version: string;
  documents: number;
  posts: number;
  passages: number;
  figures: number;
  bytes: number;
  sources: (Source & { documents: number; passages: number })[];
  /** Its main events in order of time; archives compiled by an earlier version have none. */
  events?: MainEvent[];
}

export interface DocumentSummary {
  id: string;
  source: Source;
  title: string;
  author: string | null;
  /** Who wrote, reported or edited it, where the text says so beside `author`. */
  byline?: string | null;
  published: string | null;
  retrieved: string | null;
  url: string | null;
  language: LanguageTag;
  posts: number;
  passages: number;
  figures: number;
}

/** A whole document for the reader view: blocks in order with mentions and figures of each passage. */
export interface DocumentView extends DocumentSummary {
  body: {
    post: Post;
    passages: { id: string; text: string; mentions: Mention[]; figures: Figure[] }[];
  }[];
}

/**
 * What every page of the extension asks. The local database is the first implementation,
 * so that a remote engine can be another.
 */
export interface Archive {
  info(): Promise<ArchiveInfo[]>;
  lookup(query: LookupQuery): Promise<{ term: TermCard; results: Results; lineUps: LineUp[] } | null>;
  search(query: SearchQuery): Promise<Results>;
  relate(query: RelateQuery): Promise<Results>;
  /** Line-ups of one measure or, with null, of all. */
  lineUps(measure: string | null, filters: Filters): Promise<LineUp[]>;
  /** A page's figures against the archive's. Figures nothing can be held against are left out. */
  compare(figures: Figure[], filters: Filters): Promise<Comparison[]>;
  terms(): Promise<TermCard[]>;
  documents(filters: Filters): Promise<DocumentSummary[]>;
  document(id: string): Promise<DocumentView | null>;
}

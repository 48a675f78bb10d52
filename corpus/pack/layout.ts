import type { LanguageTag, MainEvent, Source } from "../model";

/**
 * The records of a pack and their names. A large archive keeps each under its own key; a small one
 * keeps all but the manifest in one record, `packed`, which is a pack file inside.
 */
export const KEYS = {
  manifest: "manifest",
  packed: "packed",
  /** The matcher, as matcher-record.ts writes it: what every query needs, and what a page's is made of. */
  matcher: "matcher",
  /** Phrase books of queries. */
  books: "books",
  /** The phrase book of queries in Latin letters. */
  pinyin: "pinyin",
  /** What English words of a letter are in Chinese, as far as the archive holds it. */
  translations: (letter: string) => `w/${letter}`,
  /** Terms as a card shows them. */
  terms: "terms",
  /** Measures and rates, for comparing figures. */
  measures: "measures",
  /** How common each token is, roughly, for long queries. */
  sketch: "sketch",
  /** First token hash of each posting shard. */
  shards: "shards",
  /** What filters and counts need of every passage. */
  columns: "columns",
  postings: (shard: number) => `t/${shard}`,
  passages: (record: number) => `p/${record}`,
  documents: (record: number) => `d/${record}`,
  bodies: (record: number) => `b/${record}`,
  figures: (record: number) => `f/${record}`,
};

/** What an archive is opened with, as far as it has them; read together where that saves a wait. */
export const OPENING_KEYS = [KEYS.manifest, KEYS.packed, KEYS.matcher, KEYS.books, KEYS.shards, KEYS.columns];

/** Passages in one record: a result page touches few records, and one record is read in 0.1 ms. */
export const PASSAGES_PER_RECORD = 16;
export const DOCUMENTS_PER_RECORD = 64;
/** Size in bytes at which a posting shard is closed: a paragraph reads a score of them, and small ones are read in 0.1 ms. */
export const SHARD_BYTES = 16 * 1024;
/** Size in bytes at which a record of document bodies or figures is closed. */
export const GROUP_BYTES = 32 * 1024;

/** Read first of any archive; small at every size. */
export interface Manifest {
  id: string;
  title: string;
  version: string;
  /** The pack format that its records are in: what is installed outlives the version of Sidelight that installed it. */
  format: number;
  packed: boolean;
  documents: number;
  posts: number;
  passages: number;
  figures: number;
  pictures: number;
  /** All records together, in bytes. */
  bytes: number;
  sources: (Source & { documents: number; passages: number })[];
  languages: LanguageTag[];
  /** Sum of the passages' lengths as ranking counts them. */
  length: number;
  /** Where the figures of each measure and entity stand. */
  figurePairs: FigurePair[];
  /** Dates that several documents speak of. Packs of earlier versions have none. */
  events?: MainEvent[];
}

/** Figures of one measure and entity, and the numbers of the records that hold them. */
export interface FigurePair {
  measure: string;
  about: string | null;
  records: number[];
  count: number;
}

/** What queries read their words with: texts of phrase books, and words that are passed over, with spaces between. Kept as booksRecord writes it. */
export interface BooksRecord {
  stopWords: string;
  meanings: string;
  measures: string;
  /** All units of Chinese that folding changes, each with what it becomes beside it. */
  folding: string;
}

/** What figures are compared with. */
export interface MeasuresRecord {
  /** The compact form that pages load. */
  measures: string;
  /** Measures that are parts of others, and those. */
  broader: Record<string, string>;
  rates: unknown;
}

/** A document in a `d` record. */
export interface DocumentRow {
  id: string;
  format: string;
  source: number;
  title: string;
  author: string | null;
  /** Absent or null where the text states none. */
  byline?: string | null;
  published: string | null;
  retrieved: string | null;
  url: string | null;
  language: LanguageTag;
  posts: number;
  passages: number;
  figures: number;
  /** Number of its first passage. */
  firstPassage: number;
  /** Where its body stands. */
  bodyRecord: number;
  bodyIndex: number;
}

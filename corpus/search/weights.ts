import { UNITS_PER_OCCURRENCE } from "./postings";

/**
 * The numbers of ranking. How they were chosen is in docs/search.md: each by a sweep over the judged
 * queries, rounded to a plain value inside the flat part of the curve.
 */

/** BM25: how soon repetition stops counting, and how much long passages are held back. */
export const K1 = 1;
export const B = 0.3;

/** What one occurrence counts in the index, in quarters of an occurrence in the author's own words. */
export const FIELD_UNITS = {
  own: UNITS_PER_OCCURRENCE,
  /** The document's title stands at its first passage. */
  title: 8,
  /** Quoted words of somebody else. */
  quote: 1,
  /** The date of a post stands at its first passage. */
  date: UNITS_PER_OCCURRENCE,
  /** The name of a post's author stands at its first passage. */
  author: UNITS_PER_OCCURRENCE,
  /** The editors' sentence in the other language. */
  gloss: 2,
};

/** Query tokens: a concept is worth more than a pair of characters; what it covers is worth less. */
export const CONCEPT_WEIGHT = 2.5;
export const COVERED_WEIGHT = 0.4;
export const WORD_WEIGHT = 1;
export const MEANING_WEIGHT = 0.6;
/** A Chinese word for an English one of the query; shared by the pairs of characters that it is made of. */
export const TRANSLATION_WEIGHT = 0.8;
/** The same where nothing but the pinyin of the word stands in the query. */
export const PINYIN_MEANING_WEIGHT = 1;
export const MEASURE_WEIGHT = 1;
export const QUANTITY_WEIGHT = 1.5;
/** A number that can be a year. */
export const YEAR_WEIGHT = 0.6;
/** What repetition within the query adds, times the logarithm of the count. */
export const REPEATED_WEIGHT = 0.6;

/** Tokens of a query that are looked at, those worth most first; in a large archive each costs a read. */
export const QUERY_TOKENS_MAX = 48;
export const QUERY_TOKENS_READ = 16;
/** So many more of them that stand in the records read for those. */
export const QUERY_TOKENS_BESIDE = 8;
/** Which lists to read: names, meanings and values before pairs of characters that may be rare for being no word. */
export const MEANT_READ = 1.3;

/** In a lookup the hovered term counts fully, the paragraph's tokens less, the page's other terms least. */
export const PARAGRAPH_WEIGHT = 0.5;
export const PAGE_TERM_WEIGHT = 0.2;

/** What the second-best passage of a post adds to each of its passages; the third adds the square of it, and so on. */
export const SAME_POST_WEIGHT = 0.25;
/** The best passages by words alone that are looked at together with others of their post. */
export const POOL = 100;

/** Words of a passage that are worth less than this part of the best of it are neither marked nor named. */
export const NAMED_SHARE = 0.3;

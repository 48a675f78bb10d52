/**
 * The compiled lexicon as it goes through storage.local: one JSON string of a few flat columns, because many small
 * objects cost a page more to read than the matching itself. Written by compile.ts, read by matcher.ts.
 */
export interface CompactLexicon {
  format: "sidelight-matcher/2";
  /** The table of loadFolding that the forms were folded with. */
  folding: string;
  /** Of that table what folds to a unit of this lexicon, as loadPairs takes it: all that matching needs. */
  pairs: string;
  /** Term ids; anchors first, `anchors` of them. */
  terms: string[];
  anchors: number;
  /** Folded aliases. */
  forms: CompactPhrases;
  /** How many aliases each form has, one digit each: more than one where concepts share a form or case tells them apart. */
  shares: string;
  /** For each alias: index of its term, its risk (see RISKS) and its rules plus 1 (0 = none). */
  aliases: ArrayLike<number>;
  rules: CompactRules[];
  /** Words that speak for or against a term, folded. */
  cues: CompactPhrases;
}

/** Phrases as PhraseIndex reads them: folded, sorted by UTF-16 units, those of one unit last. */
export interface CompactPhrases {
  /** All of them, joined by line breaks. */
  text: string;
  /** The first two units of each run of phrases that share them (a bucket). */
  pairs: string;
  /** For each bucket the number of its first phrase. */
  firsts: number[];
  /** Where each phrase begins in the text, and one more number; found from the text where it is not given. */
  offsets?: Uint32Array;
}

/**
 * What an alias is held against, in the form in which it is used, so that a page builds nothing. `phrases`: folded phrases of
 * other meanings, joined by line breaks. `before` and `after`: of each phrase the unit beside the alias and, where there
 * is one, the unit beyond it, between line breaks; most matches are let pass by these. `near`, `notNear`: cues. `fullNames`, of
 * a person's surname only: the names it is short for, folded, between line breaks; packs made earlier have none.
 */
export type CompactRules = [
  /** Case-sensitive text or empty. */
  cased: string,
  phrases: string,
  before: string,
  after: string,
  near: number[],
  notNear: number[],
  fullNames?: string,
];

export const FORMAT = "sidelight-matcher/2";

/** Risks in the order of their numbers in `aliases`. */
export const RISKS = ["sure", "ambiguous", "risky"] as const;
export const SURE = 0;
export const AMBIGUOUS = 1;

/** The compact form out of its string. Throws where that is of another format. */
export function readCompact(compact: string): CompactLexicon {
  const lexicon = JSON.parse(compact) as CompactLexicon;
  if (lexicon.format !== FORMAT) throw new Error(`This lexicon is not of the format ${FORMAT}.`);
  return lexicon;
}

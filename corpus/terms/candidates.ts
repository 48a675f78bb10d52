/**
 * What the matcher found in one block, four numbers a candidate (a page may hold a hundred thousand):
 * start, end, alias, flags. Sorted by start.
 */
export type Candidates = number[];

export const STRIDE = 4;
export const START = 0;
export const END = 1;
export const ALIAS = 2;
export const FLAGS = 3;

/** Sure, and nothing that may yet be settled overlaps it. */
export const DEFINITE = 1;
/** A word of its sentence speaks against it, nearer than any that speaks for it. */
export const AGAINST = 2;
/** A word that speaks against it stands somewhere around it. */
export const AGAINST_AROUND = 4;
/** A term is named surely in its sentence. */
export const BESIDE = 8;
/** A term is named surely in its block. */
export const WITHIN = 16;
/** From this bit on: 1 + the place in the alias's `near` of the word that speaks for it; 0 = none. */
export const NEAR_SHIFT = 5;
/** Highest place that fits; later words count as this one. */
export const NEAR_MAX = 1000;

export const NONE: Candidates = [];

import { FIRM_NAMES } from "./word-lists/firms";
import { HYPOTHETICAL_WORDS } from "./word-lists/hypothetical";
import { NOISE_WORDS } from "./word-lists/noise";
import { NOUN_WORDS } from "./word-lists/nouns";
import { OWNER_WORDS } from "./word-lists/owners";
import { PATTERNS } from "./word-lists/patterns";
import { QUALIFIER_WORDS } from "./word-lists/qualifiers";
import { RANK_WORDS } from "./word-lists/ranks";
import { SCAN_WORDS } from "./word-lists/scan";
import { SCOPE_WORDS } from "./word-lists/scopes";
import { UNITLESS_WORDS } from "./word-lists/unitless";
import { UNIT_WORDS } from "./word-lists/units";
import type { WordLists } from "./words";

/**
 * The words that figures are read with, folded as texts are: Simplified, lower case, half-width. Data, not code: they travel
 * with the compiled measures, so that no script of a page carries them; a bundle leaves a function out that it does not call.
 */
export function wordLists(): WordLists {
  return {
    ...UNIT_WORDS,
    ...NOUN_WORDS,
    ...QUALIFIER_WORDS,
    ...HYPOTHETICAL_WORDS,
    ...SCOPE_WORDS,
    ...FIRM_NAMES,
    ...OWNER_WORDS,
    scanned: SCAN_WORDS,
    ...NOISE_WORDS,
    ...UNITLESS_WORDS,
    ...RANK_WORDS,
    patterns: sourcesOf(PATTERNS),
  };
}

function sourcesOf(patterns: typeof PATTERNS): WordLists["patterns"] {
  const sources = Object.entries(patterns).map(([name, { source }]) => [name, source]);
  return Object.fromEntries(sources) as WordLists["patterns"];
}

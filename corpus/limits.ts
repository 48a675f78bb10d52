/** Every limit and delay that more than one file relies on, each with its reason. */

/** Length of a passage in weighted characters (a CJK character counts 1, any other 0.4): 200–400 Chinese characters or 80–160 English words. */
export const PASSAGE_TARGET = 300;
export const PASSAGE_MAX = 400;

/** Largest document a reader takes, in bytes: the largest known thread is 4 MB; beyond this a browser tab could run out of memory. */
export const DOCUMENT_BYTES_MAX = 64 * 1024 * 1024;

/** Deepest nesting of quotes or elements a reader follows; more is flattened rather than overflowing the stack. */
export const NESTING_MAX = 200;

/** Passages up to which a pack is one record loaded whole (measured: loading 300 whole takes less time than two rounds of shard reads). */
export const SINGLE_RECORD_PASSAGES = 1000;

/** Longest query looked at, in characters: a page's article is well below, and time stays bounded. */
export const QUERY_MAX = 4000;

/** Longest run of digits read as one number; longer runs are identifiers, not figures. */
export const DIGITS_MAX = 24;

/** Figures of one measure that come with a card; more are no picture any more, and reading them would take longer with every archive. */
export const CARD_FIGURES_MAX = 200;

/** Hits a query counts exactly; beyond it says "at least". */
export const COUNT_EXACT_MAX = 10_000;

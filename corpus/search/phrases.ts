import { NO_FILTERS } from "../model";
import { foldPlain } from "../text/fold";
import { tokenize } from "../text/tokens";
import type { QueryFilters } from "./filters";
import { type Ranked, type RankRequest, rankPassages } from "./ranking";
import type { Segment } from "./segment";
import { hashToken } from "./token-hash";

/** Passages read to see whether a phrase stands in them; the index only knows that all of its words do. */
const VERIFIED_MAX = 500;

const EVERYTHING: QueryFilters = { ...NO_FILTERS, sources: [] };

/** A letter of a script that is written with spaces. */
const LETTER = "(?![\\u3040-\\u30ff]|\\p{Ideographic})\\p{L}";
/** A number, or a word up to its plural `s`. */
const WORD = new RegExp(`\\d+|(?:${LETTER})+?(?=s?(?!${LETTER}))`, "gu");

/**
 * Ranks as rankPassages does, only passages in whose text, title or author every phrase stands as written, whatever the script,
 * case and spacing, and none of those that are not wanted.
 */
export async function rankWithPhrases(
  segments: Segment[],
  request: RankRequest,
  phrases: string[],
  unwanted: string[],
): Promise<Ranked> {
  const excluded = [...request.excluded];
  let exact = true;
  const verified = async (words: number[], fits: (texts: string[]) => boolean) => {
    const required = [...request.required, words].filter((group) => group.length > 0);
    const read = await readCandidates(segments, { ...request, required, excluded }, fits);
    exact &&= read.exact;
    return read.fitting;
  };
  for (const phrase of unwanted) {
    const words = wordsOf(phrase);
    const own = comparable(phrase);
    const spared = await verified(words, (texts) => !texts.some((text) => text.includes(own)));
    excluded.push({ words, spared });
  }
  const wanted = phrases.map(comparable);
  const holdsAll = (texts: string[]) => wanted.every((phrase) => texts.some((text) => text.includes(phrase)));
  const only = wanted.length > 0 ? await verified([], holdsAll) : undefined;
  const ranked = await rankPassages(segments, { ...request, excluded, only });
  return { ...ranked, exact: ranked.exact && exact };
}

/** The words of a text that a passage holds with it. A single character may be half of a pair there: A股, 3600亿. */
export function wordsOf(text: string): number[] {
  const words = tokenize(foldPlain(text)).filter((token) => [...token.text].length > 1);
  return [...new Set(words.map((token) => hashToken(token.text)))];
}

/**
 * The passages that fit among the best for a request, each copy for itself. Those that its filters hide are read as well, to be
 * counted, beside as many as there can be of those that they leave.
 */
async function readCandidates(segments: Segment[], request: RankRequest, fits: (texts: string[]) => boolean) {
  const narrowed = Object.values(request.filters).some((value) => value === true || value?.length > 0);
  const passes = [request.filters, ...(narrowed ? [EVERYTHING] : [])].map((filters) =>
    rankPassages(segments, { ...request, filters, copiesApart: true, keep: VERIFIED_MAX }),
  );
  const candidates = await Promise.all(passes);
  const fitting = new Map<Segment, Set<number>>();
  for (const segment of segments) {
    const best = candidates.flatMap((ranked) => ranked.best.filter((hit) => hit.segment === segment));
    const numbers = [...new Set(best.map((hit) => hit.passage))];
    const passages = await segment.passages(numbers);
    const isFitting = (at: number) => {
      const { text, quotes, post, document } = passages[at]!;
      return fits([text, ...quotes, document.title, post.author ?? document.author ?? ""].map(comparable));
    };
    fitting.set(segment, new Set(numbers.filter((_, at) => isFitting(at))));
  }
  return { fitting, exact: candidates[0]!.total <= VERIFIED_MAX };
}

/** Words and numbers are whole; spaces are a matter of taste: 3600亿 and 3600 亿. */
function comparable(text: string): string {
  return foldPlain(text).replace(WORD, "<$&>").replace(/\s+/g, "");
}

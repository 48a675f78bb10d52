import { foldPlain } from "../text/fold";
import { tokenize } from "../text/tokens";
import { type Ranked, type RankRequest, rankPassages } from "./ranking";
import type { Segment } from "./segment";
import { hashToken } from "./token-hash";

/** Passages read to see whether a phrase stands in them; the index only knows that all of its words do. */
const VERIFIED_MAX = 500;

/** A letter of a script that is written with spaces, folded. */
const LETTER = "[a-z\\u00c0-\\u1fff\\uac00-\\ud7a3]";
/** A number, or a word up to its plural `s`. */
const WORD = new RegExp(`\\d+|${LETTER}+?(?=s?(?!${LETTER}))`, "g");

/** Whether a passage will do, asked with which phrases stand in it. */
type Fits = (stands: (phrase: string) => boolean) => boolean;

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
  const verified = async (words: number[], fits: Fits) => {
    const read = await readCandidates(segments, { ...request, required: [...request.required, words], excluded }, fits);
    exact &&= read.exact;
    return read.fitting;
  };
  for (const phrase of unwanted) {
    const words = wordsOf(phrase);
    excluded.push({ words, spared: await verified(words, (stands) => !stands(phrase)) });
  }
  const only = phrases.length > 0 ? await verified([], (stands) => phrases.every(stands)) : undefined;
  const ranked = await rankPassages(segments, { ...request, excluded, only });
  return { ...ranked, exact: ranked.exact && exact };
}

/** The words of a text that a passage holds with it. A single character may be half of a pair there: A股, 3600亿. */
export function wordsOf(text: string): number[] {
  const words = tokenize(foldPlain(text)).filter((token) => [...token.text].length > 1);
  return [...new Set(words.map((token) => hashToken(token.text)))];
}

/**
 * The passages that fit among the best for a request, each copy for itself. As many of those that its filters hide are read as well,
 * to be counted.
 */
async function readCandidates(segments: Segment[], request: RankRequest, fits: Fits) {
  const { best, hidden, total } = await rankPassages(segments, { ...request, apart: true, keep: VERIFIED_MAX });
  const fitting = new Map<Segment, Set<number>>();
  for (const segment of segments) {
    const numbers = [...best, ...hidden].filter((hit) => hit.segment === segment).map((hit) => hit.passage);
    const passages = await segment.passages(numbers);
    const isFitting = (at: number) => {
      const { text, quotes, post, document } = passages[at]!;
      const texts = [text, ...quotes, document.title, post.author ?? document.author ?? ""].map(comparable);
      return fits((phrase) => texts.some((own) => own.includes(comparable(phrase))));
    };
    fitting.set(segment, new Set(numbers.filter((_, at) => isFitting(at))));
  }
  return { fitting, exact: total <= VERIFIED_MAX };
}

/** Whether a phrase stands in a text. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return comparable(text).includes(comparable(phrase));
}

/** Words and numbers are whole; spaces are a matter of taste: 3600亿 and 3600 亿. */
function comparable(text: string): string {
  return foldPlain(text).replace(WORD, "<$&>").replace(/\s+/g, "");
}

import type { Mention } from "../model";
import type { Matcher } from "../terms/matcher";
import { findMentions } from "../terms/mentions";
import { fold, originalSpan } from "../text/fold";
import { isCjk, type Token, tokenize } from "../text/tokens";
import { findPhrases } from "./phrase-book";
import { quantities } from "./quantities";
import type { Segment } from "./segment";
import { conceptToken, hashToken, quantityToken, termOfToken } from "./token-hash";
import {
  CONCEPT_WEIGHT,
  COVERED_WEIGHT,
  MEANING_WEIGHT,
  MEASURE_WEIGHT,
  PINYIN_MEANING_WEIGHT,
  QUANTITY_WEIGHT,
  REPEATED_WEIGHT,
  WORD_WEIGHT,
  YEAR_WEIGHT,
} from "./weights";

/** Words that one name may be written in by pinyin. */
const PINYIN_WORDS = 6;
const LATIN = /[a-z]/;
/** Pairs of characters with a particle are grammar, or two words side by side. */
const PARTICLE = /[的了]/;
/** A year says when, not how much. */
const YEAR = /^(?:19|20)\d\d$/;

/** A token that passages are ranked by. */
export interface QueryToken {
  hash: number;
  /** What the token is worth before its rarity. */
  weight: number;
  /** A term's id, or the word or pair of characters. */
  text: string;
  kind: "term" | "word" | "meaning" | "measure" | "quantity";
}

/**
 * The tokens of a text: its words and the concepts that the archive's lexicon finds in it. Names in a
 * text that was `typed` need not be capitalised.
 */
export async function queryTokens(text: string, segment: Segment, typed = false): Promise<QueryToken[]> {
  const folded = fold(text);
  const words = tokenize(folded.text);
  const tokens = new TokenSet();
  const covered: { start: number; end: number }[] = [];
  for (const { term, start, end } of typed ? typedMentions(segment.matcher, text) : mentionsOf(segment.matcher, text)) {
    tokens.add("term", term, conceptToken(term), CONCEPT_WEIGHT);
    covered.push({ start, end });
  }
  for (const { token, start, end } of await pinyinConcepts(words, segment)) {
    const term = termOfToken(token);
    if (term === null) tokens.add("meaning", token, token, PINYIN_MEANING_WEIGHT);
    else tokens.add("term", term, token, CONCEPT_WEIGHT);
    covered.push(originalSpan(folded, start, end));
  }
  const numbers = quantities(folded.text);
  // What is typed is meant word by word; on a page a word of a language that the archive has little of is rare only for that.
  const own = (word: string) => (typed ? 1 : segment.ownRarity(word));
  const onlyStopWords = words.every((word) => segment.stopWords.has(word.text));
  for (const word of words) {
    if (!onlyStopWords && segment.stopWords.has(word.text)) continue;
    const { start, end } = originalSpan(folded, word.start, word.end);
    const inside =
      PARTICLE.test(word.text) ||
      covered.some((span) => span.start <= start && end <= span.end) ||
      numbers.some((number) => number.start <= word.start && word.end <= number.end);
    tokens.add("word", word.text, word.text, (inside ? COVERED_WEIGHT : WORD_WEIGHT) * own(word.text));
  }
  for (const { token, start } of findPhrases(segment.meanings, folded.text))
    tokens.add("meaning", token, token, MEANING_WEIGHT * (2 - own(folded.text[start]!)));
  for (const { token } of findPhrases(segment.measureWords, folded.text))
    tokens.add("measure", token, token, MEASURE_WEIGHT);
  for (const { value } of numbers)
    tokens.add("quantity", value, quantityToken(value), YEAR.test(value) ? YEAR_WEIGHT : QUANTITY_WEIGHT);
  return tokens.weighted();
}

function mentionsOf(matcher: Matcher, text: string): Mention[] {
  return findMentions(matcher, text, { gated: false });
}

/** Finds names as they are typed, capitalised (ant) and in capitals (pbc); each place counts once. */
function typedMentions(matcher: Matcher, text: string): Mention[] {
  const found = mentionsOf(matcher, text);
  if (/[A-Z]/.test(text) || !/[a-z]/.test(text)) return found;
  const capitalised = text.replace(/(?<![a-z'’])[a-z]/g, (letter) => letter.toUpperCase());
  const capitals = text.replace(/[a-z]/g, (letter) => letter.toUpperCase());
  for (const variant of [capitalised, capitals])
    for (const mention of mentionsOf(matcher, variant))
      if (found.every(({ start, end }) => end <= mention.start || mention.end <= start)) found.push(mention);
  return found;
}

/** Collects tokens; one that comes again is worth more, by the logarithm of how often it comes. */
class TokenSet {
  readonly #tokens = new Map<number, QueryToken & { count: number }>();

  add(kind: QueryToken["kind"], text: string, key: string, weight: number): void {
    const hash = hashToken(key);
    const known = this.#tokens.get(hash);
    if (!known) this.#tokens.set(hash, { hash, kind, text, weight, count: 1 });
    else this.#tokens.set(hash, { ...known, weight: Math.max(known.weight, weight), count: known.count + 1 });
  }

  weighted(): QueryToken[] {
    return [...this.#tokens.values()].map(({ hash, kind, text, weight, count }) => {
      return { hash, kind, text, weight: weight * (1 + REPEATED_WEIGHT * Math.log(count)) };
    });
  }
}

/** Pinyin as the archive's book has it: mǎyǐ and ma3yi3 are mayi, lǜ is lv. */
function withoutTones(word: string): string {
  return word
    .normalize("NFD")
    .replace(/u\u0308/g, "v")
    .replace(/[\u0300-\u036f]|(?<=[a-z])[1-5]/g, "");
}

/** Concepts whose pinyin is written in the query, in one word or several: zhifubao, lianhe daikuan. */
async function pinyinConcepts(
  words: Token[],
  segment: Segment,
): Promise<{ token: string; start: number; end: number }[]> {
  if (!words.some((word) => LATIN.test(word.text))) return [];
  const pinyin = await segment.pinyin();
  const found: { token: string; start: number; end: number }[] = [];
  let until = 0;
  for (let first = 0; first < words.length; first++) {
    let joined = "";
    let several: typeof found = [];
    for (let last = first; last < Math.min(words.length, first + PINYIN_WORDS); last++) {
      const { text, end } = words[last]!;
      if (isCjk(text.charCodeAt(0))) break;
      joined += withoutTones(text);
      const here = (pinyin.get(joined) ?? []).map((token) => ({ token, start: words[first]!.start, end }));
      if (last === first) found.push(...here);
      // Of several words together the longest count: in zhi fu bao there is also a fu bao, another word.
      else if (here.length > 0 && words[first]!.start >= until) several = here;
    }
    found.push(...several);
    until = Math.max(until, several[0]?.end ?? 0);
  }
  return found;
}

import type { Mention } from "../model";
import { findMentions } from "../terms/mentions";
import { fold, originalSpan } from "../text/fold";
import { isCjk, type Token, tokenize } from "../text/tokens";
import { findMeanings } from "./glossary";
import type { Segment } from "./segment";
import { STOP_WORDS } from "./stop-words";
import { conceptToken, hashToken, meaningToken, measureToken } from "./token-hash";
import { CONCEPT_WEIGHT, COVERED_WEIGHT, MEANING_WEIGHT, MEASURE_WEIGHT, WORD_WEIGHT } from "./weights";

/** A token that passages are ranked by. */
export interface QueryToken {
  hash: number;
  /** What the token is worth before its rarity. */
  weight: number;
  /** A term's id, or the word or pair of characters. */
  text: string;
  kind: "term" | "word" | "meaning" | "measure";
}

/** The tokens of a text: its words and the concepts that the archive's lexicon finds in it. */
export function queryTokens(text: string, segment: Segment): QueryToken[] {
  const folded = fold(text);
  const words = tokenize(folded);
  const mentions = findMentions(segment.matcher, text, { gated: false });
  const tokens = new Map<number, QueryToken>();
  const add = (token: Omit<QueryToken, "hash">, key: string) => {
    const hash = hashToken(key);
    const known = tokens.get(hash);
    if (!known || known.weight < token.weight) tokens.set(hash, { hash, ...token });
  };
  const covered = mentions.map(({ start, end }) => ({ start, end }));
  for (const mention of mentions)
    add({ weight: weightOf(mention), text: mention.term, kind: "term" }, conceptToken(mention.term));
  for (const { term, start, end } of pinyinTerms(words, segment)) {
    add({ weight: CONCEPT_WEIGHT, text: term, kind: "term" }, conceptToken(term));
    covered.push(originalSpan(folded, start, end));
  }
  const onlyStopWords = words.every((word) => STOP_WORDS.has(word.text));
  for (const word of words) {
    if (!onlyStopWords && STOP_WORDS.has(word.text)) continue;
    const { start, end } = originalSpan(folded, word.start, word.end);
    const inside = covered.some((span) => span.start <= start && end <= span.end);
    add({ weight: inside ? COVERED_WEIGHT : WORD_WEIGHT, text: word.text, kind: "word" }, word.text);
  }
  for (const { meaning } of findMeanings(segment.glossary, folded.text))
    add({ weight: MEANING_WEIGHT, text: meaning, kind: "meaning" }, meaningToken(meaning));
  for (const { measure } of segment.measures.find(folded.text, 0, folded.text.length))
    add({ weight: MEASURE_WEIGHT, text: measure.id, kind: "measure" }, measureToken(measure.id));
  return [...tokens.values()];
}

function weightOf(_mention: Mention): number {
  return CONCEPT_WEIGHT;
}

/** Terms whose pinyin is written in the query, in one word or several: zhifubao, lianhe daikuan. */
function pinyinTerms(words: Token[], segment: Segment): { term: string; start: number; end: number }[] {
  const found: { term: string; start: number; end: number }[] = [];
  for (let first = 0; first < words.length; first++) {
    let joined = "";
    for (let last = first; last < Math.min(words.length, first + 6); last++) {
      const word = words[last]!;
      if (isCjk(word.text.charCodeAt(0))) break;
      joined += word.text;
      const number = segment.lexicon.pinyin[joined];
      if (number !== undefined && Object.hasOwn(segment.lexicon.pinyin, joined))
        found.push({ term: segment.lexicon.terms[number]!.id, start: words[first]!.start, end: word.end });
    }
  }
  return found;
}

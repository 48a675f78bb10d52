import type { Mention } from "../model";
import type { Matcher } from "../terms/matcher";
import { findMentions } from "../terms/mentions";
import { fold, originalSpan } from "../text/fold";
import { isCjk, type Token, tokenize } from "../text/tokens";
import { type FoundPhrase, findPhrases, type PhraseBook } from "./phrase-book";
import { quantities } from "./quantities";
import type { Segment } from "./segment";
import { conceptToken, hashToken, quantityToken, termOfToken } from "./token-hash";
import { lookedUp, translate } from "./translations";
import {
  CONCEPT_WEIGHT,
  COVERED_WEIGHT,
  MEANING_WEIGHT,
  MEASURE_WEIGHT,
  PINYIN_MEANING_WEIGHT,
  QUANTITY_WEIGHT,
  REPEATED_WEIGHT,
  TRANSLATION_WEIGHT,
  WORD_WEIGHT,
  YEAR_WEIGHT,
} from "./weights";

/** Words that one name may be written in by pinyin. */
const PINYIN_WORDS = 6;
const LATIN = /[a-z]/;
/** Pairs of characters with a particle are grammar, or two words side by side. */
const PARTICLE = /[的了]/;
/** A year or a month says when, not how much. */
const YEAR = /^(?:(?:19|20)\d\d|\d+-)$/;
/** Beside a number a currency is its unit, and no subject: 2 trillion yuan, 2万亿元人民币, US$34.5 billion. */
const CURRENCY_AFTER =
  /^ ?(?:(?:us |u\.s\. |hong kong )?dollars?|usd|hkd|yuan|renminbi|rmb|cny|euros?|元?人民币|美[元金]|港[元币]|欧元|日元|元)(?![a-z])/;
const CURRENCY_BEFORE = /(?:\b(?:usd|hkd|rmb|cny|(?:us|hk|cn)(?= ?[$¥]))|人民币|美元|港元) ?[$¥]?$/;
/** Years, dates and shares are no amounts of money: RMB 2020, 11月人民币, US 25% tariff. */
const NO_AMOUNT = /^(?:(?:19|20)\d\d|\d+-\d*|.*%)$/;
/** Characters beside a number that its currency is looked for in. */
const CURRENCY_MAX = 20;

/** A token that passages are ranked by. */
export interface QueryToken {
  hash: number;
  /** What the token is worth before its rarity. */
  weight: number;
  /** A term's id, or the word or pair of characters. */
  text: string;
  kind: "term" | "word" | "meaning" | "measure" | "quantity";
  /** Whether something else of the query stands for it too: a name, a value or a translation. */
  known?: boolean;
}

/**
 * The tokens of a text: its words and the concepts that the archive's lexicon finds in it. Names in a
 * text that was `typed` need not be capitalised. Words that say nothing of a subject are left out where others remain, unless `all`
 * are asked for.
 */
export async function queryTokens(text: string, segment: Segment, typed = false, all = false): Promise<QueryToken[]> {
  const folded = fold(text);
  const values = quantities(folded.text);
  const dates = values.filter(({ value }) => value.endsWith("-"));
  // A date is asked for by what it says, however it is written.
  const inNoDate = (place: { start: number; end: number }) =>
    !dates.some(({ start, end }) => start <= place.start && place.end <= end);
  const words = tokenize(folded.text).filter(inNoDate);
  const looked = typed ? lookedUp(words, segment.stopWords) : [];
  const letters = new Set(looked.map((word) => word.charAt(0)).filter((letter) => LATIN.test(letter)));
  const reading = words.some((word) => LATIN.test(word.text)) ? segment.latin(letters) : null;
  // Found while that is read.
  const mentions = typed ? typedMentions(segment.matcher, text) : mentionsOf(segment.matcher, text);
  const meanings = findPhrases(segment.meanings, folded.text).filter(inNoDate);
  const measures = findPhrases(segment.measureWords, folded.text);
  const latin = await reading;
  const tokens = new TokenSet();
  const covered: { start: number; end: number }[] = [];
  const currencies: { start: number; end: number }[] = [];
  for (const { value, start, end } of values) {
    tokens.add("quantity", quantityToken(value), YEAR.test(value) ? YEAR_WEIGHT : QUANTITY_WEIGHT, value);
    if (NO_AMOUNT.test(value)) {
      covered.push(originalSpan(folded, start, end));
      continue;
    }
    const before = CURRENCY_BEFORE.exec(folded.text.slice(Math.max(0, start - CURRENCY_MAX), start))?.[0].length ?? 0;
    const after = CURRENCY_AFTER.exec(folded.text.slice(end, end + CURRENCY_MAX))?.[0].length ?? 0;
    covered.push(originalSpan(folded, start - before, end + after));
    if (before > 0) currencies.push(originalSpan(folded, start - before, start));
    if (after > 0) currencies.push(originalSpan(folded, end, end + after));
  }
  const isWithin = (spans: typeof covered, span: { start: number; end: number }) =>
    spans.some(({ start, end }) => start <= span.start && span.end <= end);
  for (const { term, start, end } of mentions) {
    if (isWithin(currencies, { start, end })) continue;
    tokens.add("term", conceptToken(term), CONCEPT_WEIGHT, term);
    covered.push({ start, end });
  }
  for (const { token, start, end } of latin ? pinyinConcepts(words, latin.pinyin) : []) {
    const term = termOfToken(token);
    if (term === null) tokens.add("meaning", token, PINYIN_MEANING_WEIGHT);
    else tokens.add("term", token, CONCEPT_WEIGHT, term);
    covered.push(originalSpan(folded, start, end));
  }
  const isCovered = (from: Token, to: Token) => isWithin(covered, originalSpan(folded, from.start, to.end));
  const translated = new Set<Token>();
  for (const [first, last, chinese] of latin ? translate(looked, latin.translations) : []) {
    if (isCovered(words[first]!, words[last]!)) continue;
    for (const word of words.slice(first, last + 1)) translated.add(word);
    for (const pairs of chinese.map(tokenize))
      for (const { text: pair } of pairs) tokens.add("word", pair, TRANSLATION_WEIGHT / pairs.length);
  }
  // What is typed is meant word by word, unless it is looked for in Chinese too. Else a word of a language that the archive has little
  // of is rare only for that.
  const own = (word: string, asTyped: boolean) => (asTyped ? 1 : segment.ownRarity(word));
  const saysSomething = (word: Token) => !segment.stopWords.has(word.text);
  const kept = all ? [] : words.filter(saysSomething);
  for (const word of kept.length > 0 ? kept : words) {
    const weight = PARTICLE.test(word.text) || isCovered(word, word) ? COVERED_WEIGHT : WORD_WEIGHT;
    tokens.add("word", word.text, weight * own(word.text, typed && !translated.has(word)));
  }
  for (const { token, start, end } of meanings)
    if (!isWithin(currencies, originalSpan(folded, start, end)))
      tokens.add("meaning", token, MEANING_WEIGHT * (2 - own(folded.text[start]!, typed)));
  for (const { token } of measures) tokens.add("measure", token, MEASURE_WEIGHT);
  return tokens.weighted();
}

function mentionsOf(matcher: Matcher, text: string): Mention[] {
  return findMentions(matcher, text, { gated: false });
}

/** Finds names as they are typed, capitalised (ant) and in capitals (pbc); each place counts once. */
function typedMentions(matcher: Matcher, text: string): Mention[] {
  const found = mentionsOf(matcher, text);
  // Abbreviations are capitals to everybody.
  if (/\b[A-Z][a-z]/.test(text) || !/[a-z]/.test(text)) return found;
  for (const small of [/(?<![a-z'’])[a-z]/gi, /[a-z]/g])
    for (const mention of mentionsOf(
      matcher,
      text.replace(small, (letter) => letter.toUpperCase()),
    ))
      if (found.every(({ start, end }) => end <= mention.start || mention.end <= start)) found.push(mention);
  return found;
}

/** Collects tokens; one that comes again is worth more, by the logarithm of how often it comes. */
class TokenSet {
  readonly #tokens = new Map<number, QueryToken & { count: number }>();

  add(kind: QueryToken["kind"], token: string, weight: number, text = token): void {
    const hash = hashToken(token);
    const added = this.#tokens.get(hash) ?? { hash, kind, text, weight, known: true, count: 0 };
    added.weight = Math.max(added.weight, weight);
    added.known &&= weight < WORD_WEIGHT;
    added.count++;
    this.#tokens.set(hash, added);
  }

  weighted(): QueryToken[] {
    const tokens = [...this.#tokens.values()];
    for (const token of tokens) token.weight *= 1 + REPEATED_WEIGHT * Math.log(token.count);
    return tokens;
  }
}

/** Concepts whose pinyin is written in the query, in one word or several: zhifubao, lianhe daikuan. */
function pinyinConcepts(words: Token[], pinyin: PhraseBook): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let first = 0; first < words.length; first++) {
    let joined = "";
    for (let last = first; last < Math.min(words.length, first + PINYIN_WORDS); last++) {
      const word = words[last]!;
      if (isCjk(word.text.charCodeAt(0))) break;
      joined += word.text;
      for (const token of pinyin.get(joined) ?? []) found.push({ token, start: words[first]!.start, end: word.end });
    }
  }
  return found;
}

import type { Mention } from "../model";
import { findPhrases, type PhraseBook } from "../search/phrase-book";
import { UNITS_PER_OCCURRENCE } from "../search/postings";
import { quantities } from "../search/quantities";
import { conceptToken, hashPart, hashToken, measureToken, quantityToken } from "../search/token-hash";
import { FIELD_UNITS } from "../search/weights";
import { foldPlain } from "../text/fold";
import { eachToken, tokenize } from "../text/tokens";
import type { AnalysedPassage } from "./analyse";

/** The tokens of a passage with their weighted counts in quarters, and its length in tokens. */
export class TokenUnits {
  readonly units = new Map<number, number>();
  /** Those of its own words, by which copies are found. */
  own: number[] = [];
  private quarters = 0;

  constructor(private readonly meanings: PhraseBook) {}

  /** Words count towards the length, concepts do not: they stand for words that are counted. */
  text(text: string, units: number): void {
    const folded = foldPlain(text);
    for (const { token } of findPhrases(this.meanings, folded)) this.add(token, units);
    this.values(folded, units);
    eachToken(folded, (start, end, word) => {
      this.addHash(word === null ? hashPart(folded, start, end) : hashToken(word), units);
      this.quarters += units;
    });
  }

  /** The numbers and dates of folded text, however they are written. */
  values(folded: string, units: number): void {
    for (const { value } of quantities(folded)) this.add(quantityToken(value), units);
  }

  /** A name beside the text, which it makes no longer. */
  name(name: string, units: number): void {
    for (const { text } of tokenize(foldPlain(name))) this.add(text, units);
  }

  mentions(mentions: Mention[], units: number): void {
    for (const { term, sure } of mentions) this.add(conceptToken(term), sure ? units : Math.ceil(units / 2));
  }

  add(token: string, units: number = UNITS_PER_OCCURRENCE): void {
    this.addHash(hashToken(token), units);
  }

  private addHash(hash: number, units: number): void {
    this.units.set(hash, (this.units.get(hash) ?? 0) + units);
  }

  /** Remembers what was counted so far as the passage's own words. */
  closeOwn(): void {
    this.own = [...this.units.keys()];
  }

  get length(): number {
    return Math.round(this.quarters / UNITS_PER_OCCURRENCE);
  }
}

/** Counts a passage's tokens: its own words, the quotes in it, and the title or gloss where one stands at it. */
export function tokenUnits(
  meanings: PhraseBook,
  passage: AnalysedPassage,
  title: { text: string; mentions: Mention[] } | null,
  gloss: string | null,
): TokenUnits {
  const counted = new TokenUnits(meanings);
  counted.text(passage.text, FIELD_UNITS.own);
  counted.closeOwn();
  counted.mentions(passage.mentions, FIELD_UNITS.own);
  for (const { measure } of passage.figures) if (measure !== null) counted.add(measureToken(measure));
  for (const quote of passage.quotes) counted.text(quote, FIELD_UNITS.quote);
  counted.mentions(passage.quoteMentions, FIELD_UNITS.quote);
  if (title) {
    counted.text(title.text, FIELD_UNITS.title);
    counted.mentions(title.mentions, FIELD_UNITS.title);
  }
  if (gloss !== null) counted.text(gloss, FIELD_UNITS.gloss);
  return counted;
}

import { parseCue } from "../figures/cues";
import type { Measure, Term } from "../model";
import { expressionKey, writePhraseBook } from "../search/phrase-book";
import { conceptToken, meaningToken, measureToken } from "../search/token-hash";
import { foldPlain } from "../text/fold";
import { CHANGED, foldUnit } from "../text/fold-units";
import { GLOSSARY_PINYIN } from "./glossary-pinyin";
import { GLOSSARY_WORDS } from "./glossary-words";

/** Phrases collected with all the tokens that they stand for. */
class Phrases {
  private readonly tokens = new Map<string, string[]>();

  add(phrase: string, token: string): void {
    const known = this.tokens.get(phrase) ?? [];
    if (phrase !== "" && !known.includes(token)) this.tokens.set(phrase, [...known, token]);
  }

  write(): string {
    return writePhraseBook(this.tokens);
  }
}

/** Everyday words by what they mean, whatever the language. Reads lines of `meaning words…|words…`. */
export function meaningBook(lines = GLOSSARY_WORDS): string {
  const phrases = new Phrases();
  for (const line of foldPlain(lines).trim().split("\n")) {
    const [meaning, ...words] = line.replace("|", " ").split(" ").filter(Boolean);
    for (const word of words) phrases.add(expressionKey(word), meaningToken(meaning!));
  }
  return phrases.write();
}

/**
 * The words by which a query asks for a measure's figures. Cues that need other words beside them are left out: a query has few, and so
 * seldom has those that speak against a cue in a sentence either.
 */
export function measureBook(measures: Measure[]): string {
  const phrases = new Phrases();
  for (const { id, names, cues } of measures) {
    for (const source of [...Object.values(names), ...cues.zh, ...cues.en]) {
      const [word, needs] = parseCue(foldPlain(source));
      if (needs.length === 0) phrases.add(expressionKey(word), measureToken(id));
    }
  }
  return phrases.write();
}

/** All Chinese units that folding changes, as loadPairs takes them: read in a fraction of the time that the table takes. */
export function foldingPairs(): string {
  const units = [...new Set(CHANGED)].filter(
    (unit) => (unit >= 0x2e80 && unit < 0xd800) || (unit >= 0xf900 && unit < 0xfb00),
  );
  return units
    .sort((a, b) => a - b)
    .map((unit) => String.fromCharCode(unit, foldUnit(unit)))
    .join("");
}

/** Pinyin without tones and spaces: of the terms' names, and of everyday words that are spelt like none of them. */
export function pinyinBook(terms: Term[]): string {
  const phrases = new Phrases();
  for (const term of terms) for (const spelling of term.pinyin) phrases.add(spelling, conceptToken(term.id));
  const names = new Set(terms.flatMap((term) => term.pinyin));
  for (const line of GLOSSARY_PINYIN.trim().split("\n")) {
    const [meaning, ...spellings] = line.split(" ");
    for (const spelling of spellings) if (!names.has(spelling)) phrases.add(spelling, meaningToken(meaning!));
  }
  return phrases.write();
}

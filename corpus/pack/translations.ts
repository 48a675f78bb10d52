import { hashToken } from "../search/token-hash";
import { foldPlain } from "../text/fold";
import { tokenize } from "../text/tokens";
import { WORDS_A_C } from "./dictionary/a-c";
import { WORDS_D_I } from "./dictionary/d-i";
import { WORDS_J_P } from "./dictionary/j-p";
import { WORDS_Q_Z } from "./dictionary/q-z";
import { textRecord } from "./text-codes";

/** Translations of a word that are kept, the most usual first: more find hardly more, and cost an archive its share. */
const MOST = 3;

/** The letters that records of translations are for. */
export const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * A general English-Chinese dictionary, one meaning a line: `word word…|词 词…`. An expression of several words has hyphens.
 * It serves questions only: an English word of a question is also looked for as the Chinese words for it.
 */
const DICTIONARY = [WORDS_A_C, WORDS_D_I, WORDS_J_P, WORDS_Q_Z];

/** A line of it: words, and Chinese with the tokens that a text which holds it has. */
interface Line {
  words: string[];
  chinese: { word: string; tokens: string[] }[];
}

let ownLines: Line[] | null = null;

/** The dictionary read: once for all archives that are compiled, as it takes longer than to keep a small archive's part of it. */
function dictionaryLines(): Line[] {
  ownLines ??= readLines(DICTIONARY);
  return ownLines;
}

/** Collects which of the dictionary's Chinese an archive holds while its tokens go by, and gives the records. */
export class Translations {
  private readonly wanted = new Set(
    dictionaryLines().flatMap(({ chinese }) => chinese.flatMap(({ tokens }) => tokens.map(hashToken))),
  );
  private readonly held = new Set<number>();

  /** A token that the archive holds. */
  add(hash: number): void {
    if (this.wanted.has(hash)) this.held.add(hash);
  }

  records(): ReturnType<typeof translationRecords> {
    return translationRecords((token) => this.held.has(hashToken(token)));
  }
}

/**
 * The dictionary as an archive keeps it, a record a letter: lines of `word word|词 词`, words as text is cut into them. Only what the
 * archive `holds` is kept: what stands in none of its passages would find nothing.
 */
export function* translationRecords(
  holds: (token: string) => boolean,
  dictionary?: string[],
): Generator<{ letter: string; content: Uint8Array }> {
  const translations = heldTranslations(dictionary ? readLines(dictionary) : dictionaryLines(), holds);
  for (const letter of LETTERS) {
    const lines = new Map<string, string[]>();
    for (const [word, found] of translations)
      if (word.startsWith(letter)) {
        const line = [...found].join(" ");
        lines.set(line, [...(lines.get(line) ?? []), word]);
      }
    yield { letter, content: textRecord([...lines].map(([found, words]) => `${words.join(" ")}|${found}\n`).join("")) };
  }
}

/** Every word and expression with its translations in the order of the dictionary, as far as the archive holds any. */
function heldTranslations(lines: Line[], holds: (token: string) => boolean): Map<string, Set<string>> {
  const translations = new Map<string, Set<string>>();
  for (const { words, chinese } of lines) {
    const held = chinese.filter(({ tokens }) => tokens.every(holds)).map(({ word }) => word);
    if (held.length === 0) continue;
    for (const word of words)
      translations.set(word, new Set([...(translations.get(word) ?? []), ...held.slice(0, MOST)]));
  }
  return translations;
}

/** Both sides folded and cut as texts are. */
function readLines(dictionary: string[]): Line[] {
  return dictionary
    .join("\n")
    .split("\n")
    .map((line) => {
      const [words = "", chinese = ""] = line.split("|");
      const found = foldPlain(chinese).split(" ").filter(Boolean);
      return {
        words: words.split(" ").map((word) => tokensOf(word.replaceAll("-", " ")).join("-")),
        chinese: found.map((word) => ({ word, tokens: tokensOf(word) })),
      };
    });
}

function tokensOf(text: string): string[] {
  return tokenize(text).map((token) => token.text);
}

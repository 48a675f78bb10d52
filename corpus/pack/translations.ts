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

/** Collects which of the dictionary's Chinese an archive holds while its tokens go by, and gives the records. */
export class Translations {
  private readonly wanted = new Set<number>();
  private readonly held = new Set<number>();

  constructor() {
    readDictionary(DICTIONARY, (token) => this.wanted.add(hashToken(token)).size > 0);
  }

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
  dictionary: string[] = DICTIONARY,
): Generator<{ letter: string; content: Uint8Array }> {
  const translations = readDictionary(dictionary, holds);
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

/** Every word and expression with its translations in the order of the dictionary, as far as there are any. */
function readDictionary(dictionary: string[], holds: (token: string) => boolean): Map<string, Set<string>> {
  const translations = new Map<string, Set<string>>();
  for (const line of dictionary.join("\n").split("\n")) {
    const [words = "", chinese = ""] = line.split("|");
    const found = foldPlain(chinese)
      .split(" ")
      .filter((word) => word !== "" && tokenize(word).every(({ text }) => holds(text)))
      .slice(0, MOST);
    if (found.length === 0) continue;
    for (const word of words.split(" ")) {
      const key = tokenize(word.replaceAll("-", " "))
        .map(({ text }) => text)
        .join("-");
      translations.set(key, new Set([...(translations.get(key) ?? []), ...found]));
    }
  }
  return translations;
}

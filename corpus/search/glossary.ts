import { eachToken, isCjk, type Token, tokenize } from "../text/tokens";

/** English words in the longest expression of a glossary. */
const EXPRESSION_WORDS = 4;

/** Everyday words by what they mean, whatever the language: words and expressions → meanings. */
export interface Glossary {
  meanings: Map<string, string[]>;
  /** Length of the longest Chinese word that begins with a UTF-16 unit; most begin none. */
  longest: Uint8Array;
}

/** Reads lines of `meaning words…|words…`; a hyphen joins the words of an expression. Text must be folded already. */
export function parseGlossary(lines: string): Glossary {
  const meanings = new Map<string, string[]>();
  const longest = new Uint8Array(65_536);
  for (const line of lines.split("\n")) {
    const [meaning, ...rest] = line.replace("|", " ").split(" ").filter(Boolean);
    for (const word of rest) {
      const cjk = isCjk(word.charCodeAt(0));
      const key = cjk ? word : expressionKey(word);
      if (cjk) longest[word.charCodeAt(0)] = Math.max(longest[word.charCodeAt(0)]!, word.length);
      const known = meanings.get(key) ?? [];
      if (!known.includes(meaning!)) meanings.set(key, [...known, meaning!]);
    }
  }
  return { meanings, longest };
}

/** The meanings of the words of folded text, the longest word or expression at each place, in order. */
export function findMeanings(glossary: Glossary, folded: string): { meaning: string; start: number; end: number }[] {
  const found: { meaning: string; start: number; end: number }[] = [];
  const add = (meanings: string[], start: number, end: number) => {
    for (const meaning of meanings) found.push({ meaning, start, end });
  };
  for (let at = 0; at < folded.length; at++) {
    const longest = glossary.longest[folded.charCodeAt(at)]!;
    for (let length = Math.min(longest, folded.length - at); length > 0; length--) {
      const meanings = glossary.meanings.get(folded.slice(at, at + length));
      if (!meanings) continue;
      add(meanings, at, at + length);
      at += length - 1;
      break;
    }
  }
  const words: Token[] = [];
  eachToken(folded, (start, end, word) => {
    if (word !== null) words.push({ text: word, start, end });
  });
  for (let first = 0; first < words.length; first++) {
    for (let count = Math.min(EXPRESSION_WORDS, words.length - first); count > 0; count--) {
      const part = words.slice(first, first + count);
      const meanings = glossary.meanings.get(part.map((token) => token.text).join(" "));
      if (!meanings) continue;
      add(meanings, part[0]!.start, part.at(-1)!.end);
      first += count - 1;
      break;
    }
  }
  return found;
}

/** An expression as the words that text is cut into. */
function expressionKey(word: string): string {
  return tokenize(word.replaceAll("-", " "))
    .map((token) => token.text)
    .join(" ");
}

import type { Token } from "../text/tokens";

/** Words in the longest expression of the dictionary. */
const EXPRESSION_WORDS = 3;
/** Words of a query that are looked up: more is a pasted text, of which few tokens are read anyway. */
const WORDS_MAX = 64;

/** What an English word may end with, and what stands there in the dictionary. The plural is cut already. */
const ENDINGS: [ending: RegExp, instead: string][] = [
  [/$/, ""],
  [/ied$/, "y"],
  [/(\w)\1(ed|ing)$/, "$1"],
  [/(ed|ing|ly)$/, ""],
  [/(ed|ing)$/, "e"],
];

/** Words of a query, the first and the last by number, with the Chinese words for them. */
export type Translation = [first: number, last: number, chinese: string[]];

/** The words of a query that are looked up, with nothing in the place of those that are passed over: these begin no expression. */
export function lookedUp(words: Token[], stopWords: ReadonlySet<string>): string[] {
  return words.slice(0, WORDS_MAX).map(({ text }) => (stopWords.has(text) ? "" : text));
}

/** What the English words of a query are in Chinese, the longest expression first; `pages` are the dictionary's by letter. */
export function translate(texts: string[], pages: ReadonlyMap<string, string>): Translation[] {
  const found: Translation[] = [];
  for (let first = 0; first < texts.length; first++) {
    for (let end = Math.min(first + EXPRESSION_WORDS, texts.length); end > first; end--) {
      const page = pages.get(texts[first]!.charAt(0));
      const chinese = page && look(page, texts.slice(first, end).join("-"));
      if (!chinese) continue;
      found.push([first, end - 1, chinese]);
      first = end - 1;
      break;
    }
  }
  return found;
}

function look(page: string, expression: string): string[] | undefined {
  for (const [ending, instead] of ENDINGS) {
    if (!ending.test(expression)) continue;
    const word = expression.replace(ending, instead);
    // Four plain searches: a pattern is compiled for each word, and then walked step by step.
    const at = Math.max(...["\n|", "\n ", " |", "  "].map(([before, after]) => page.indexOf(before + word + after)));
    if (at < 0) continue;
    const found = page.indexOf("|", at) + 1;
    return page.slice(found, page.indexOf("\n", found)).split(" ");
  }
  return undefined;
}

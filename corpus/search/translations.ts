import type { Token } from "../text/tokens";
import type { Segment } from "./segment";

/** Words in the longest expression of the dictionary. */
const EXPRESSION_WORDS = 3;

/** What an English word may end with, and what stands there in the dictionary. The plural is cut already. */
const ENDINGS: [ending: RegExp, instead: string][] = [
  [/ied$/, "y"],
  [/(\w)\1(?:ed|ing)$/, "$1"],
  [/(?:ed|ing|ly)$/, ""],
  [/(?:ed|ing)$/, "e"],
];

/** Words of a query with the Chinese words for them. */
export interface Translation {
  /** The first and the last of the words. */
  first: number;
  last: number;
  chinese: string[];
}

/** What the English words of a query are in Chinese, the longest expression first; words of `passedOver` begin none. */
export async function translate(
  words: Token[],
  passedOver: ReadonlySet<string>,
  segment: Segment,
): Promise<Translation[]> {
  const pages = new Map<string, string>();
  const found: Translation[] = [];
  const letters = new Set(words.map(({ text }) => text[0]!).filter((letter) => letter >= "a" && letter <= "z"));
  await Promise.all([...letters].map(async (letter) => pages.set(letter, await segment.translations(letter))));
  for (let first = 0; first < words.length; first++) {
    const { text } = words[first]!;
    const page = pages.get(text[0]!);
    if (page === undefined || passedOver.has(text)) continue;
    for (let count = EXPRESSION_WORDS; count > 0; count--) {
      const last = first + count - 1;
      if (last >= words.length) continue;
      const chinese = look(
        page,
        words
          .slice(first, last + 1)
          .map((word) => word.text)
          .join("-"),
      );
      if (!chinese) continue;
      found.push({ first, last, chinese });
      first = last;
      break;
    }
  }
  return found;
}

function look(page: string, expression: string): string[] | undefined {
  for (const [ending, instead] of [[/$/, ""] as const, ...ENDINGS]) {
    const at = page.indexOf(` ${expression.replace(ending, instead)} `);
    if (at >= 0) return page.slice(page.indexOf("|", at) + 1, page.indexOf("\n", at)).split(" ");
  }
  return undefined;
}

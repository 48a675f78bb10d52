import { skipSpace } from "./numeral";
import type { ScanWords, WordLists } from "./words";

/** A unit found beside a numeral; `power` scales the value into the base unit. */
export interface Unit {
  unit: string;
  end: number;
  power: number;
}

export type UnitRow = readonly [words: string, unit: string, power?: number];

interface Entry {
  word: string;
  unit: string;
  power: number;
}

/** Unit words and currency signs, looked up by their first or last character; the longest match wins. With the other words of the scan beside them. */
export class Units {
  readonly #after: Map<string, Entry[]>;
  readonly #before: Map<string, Entry[]>;
  readonly #others: Record<string, string>;
  readonly words: ScanWords;

  constructor(lists: Pick<WordLists, "unitsAfter" | "unitsBefore" | "otherWords" | "scanned">) {
    this.#after = index(lists.unitsAfter, (word) => word[0] as string);
    this.#before = index(lists.unitsBefore, (word) => word[word.length - 1] as string);
    this.#others = lists.otherWords;
    this.words = lists.scanned;
  }

  /** The unit right after a numeral, after at most two spaces or a hyphen; null where none is known. */
  after(text: string, at: number): Unit | null {
    let from = skipSpace(text, at);
    const hyphen = text.charCodeAt(at);
    if (hyphen === 0x2d || hyphen === 0x2011) from = at + 1;
    let list = this.#after.get(text[from] ?? "");
    if (hyphen === 0x2d && text.startsWith("-fold", at)) {
      from = at;
      list = this.#after.get("-");
    }
    if (list === undefined) return null;
    for (const entry of list) {
      if (!text.startsWith(entry.word, from)) continue;
      const end = from + entry.word.length;
      if (isWordInside(text, end) || this.#others[entry.word]?.includes(text[end] ?? " ") === true) continue;
      if (entry.word === "x" && from > at) continue;
      if (from === at + 1 && hyphen === 0x2d && isLatin(entry.word) === false) continue;
      return { unit: entry.unit, end, power: entry.power };
    }
    return null;
  }

  /** A currency sign or word that ends at `at` (spaces between are skipped), with where it begins. */
  before(text: string, at: number): { unit: string; start: number } | null {
    let end = at;
    while (end > at - 2 && text.charCodeAt(end - 1) === 0x20) end--;
    const list = this.#before.get(text[end - 1] ?? "");
    if (list === undefined) return null;
    for (const { word, unit } of list) {
      const start = end - word.length;
      if (start < 0 || !text.startsWith(word, start)) continue;
      if (isLatin(word[0] as string) && start > 0 && isLetterCode(text.charCodeAt(start - 1))) continue;
      return { unit, start: text[start - 1] === "\\" ? start - 1 : start };
    }
    return null;
  }
}

function index(rows: readonly UnitRow[], key: (word: string) => string): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const [words, unit, power = 0] of rows)
    for (const word of words.split("|")) {
      const list = map.get(key(word));
      if (list === undefined) map.set(key(word), [{ word, unit, power }]);
      else list.push({ word, unit, power });
    }
  for (const list of map.values()) list.sort((a, b) => b.word.length - a.word.length);
  return map;
}

function isWordInside(text: string, end: number): boolean {
  return isLetterCode(text.charCodeAt(end - 1)) && isLetterCode(text.charCodeAt(end));
}

function isLetterCode(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isLatin(word: string): boolean {
  return isLetterCode(word.charCodeAt(0));
}

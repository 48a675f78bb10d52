import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { meaningBook } from "../../../corpus/pack/books";
import {
  type FoundPhrase,
  findPhrases,
  findPhrasesFor,
  PhraseBook,
  writePhraseBook,
} from "../../../corpus/search/phrase-book";
import { isCjk, tokenize } from "../../../corpus/text/tokens";

const PHRASES: [string, string[]][] = [
  ["蚂蚁", ["ant"]],
  ["蚂蚁集团", ["ant-group", "group"]],
  ["集团", ["group"]],
  ["𠮷野", ["yoshino"]],
  ["credit", ["credit"]],
  ["credit risk", ["risk"]],
  ["credit risk of bank", ["bank-risk"]],
];

/** The longest phrase at each place that no phrase before reaches to: of Chinese by characters, of others by words. */
function naive(text: string): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  const longest = (held: (phrase: string) => boolean) =>
    PHRASES.filter(([phrase]) => held(phrase)).sort((a, b) => b[0].length - a[0].length)[0];
  for (let at = 0; at < text.length; at++) {
    if (!isCjk(text.charCodeAt(at))) continue;
    const best = longest((phrase) => isCjk(phrase.charCodeAt(0)) && text.startsWith(phrase, at));
    if (!best) continue;
    const end = at + best[0].length;
    for (const token of best[1]) found.push({ token, start: at, end });
    at = end - 1;
  }
  const words = tokenize(text).filter(({ text: word }) => !isCjk(word.charCodeAt(0)));
  for (let first = 0; first < words.length; first++) {
    const count = (phrase: string) => phrase.split(" ").length;
    const joined = (length: number) =>
      words
        .slice(first, first + length)
        .map((word) => word.text)
        .join(" ");
    const best = longest((phrase) => joined(count(phrase)) === phrase);
    if (!best) continue;
    const last = words[first + count(best[0]) - 1]!;
    for (const token of best[1]) found.push({ token, start: words[first]!.start, end: last.end });
    first += count(best[0]) - 1;
  }
  return found;
}

describe("phrases of a book", () => {
  const piece = fc.constantFrom("蚂蚁", "集团", "蚁", "𠮷", "野", "credit ", "risk ", "of ", "bank ", "，", "credits ");

  it("are the longest ones at each place", () => {
    const book = new PhraseBook(writePhraseBook(PHRASES));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join("");
        expect(findPhrases(book, text)).toEqual(naive(text));
      }),
    );
  });

  it("are the same where only those of some tokens are looked for", () => {
    const book = new PhraseBook(writePhraseBook(PHRASES));
    const tokens = [...new Set(PHRASES.flatMap(([, each]) => each))];
    const parts = fc.array(fc.oneof(piece, fc.constantFrom("Credit", "集", "团", "-", " ", ",", "。", "xcredit ")), {
      maxLength: 15,
    });
    fc.assert(
      fc.property(parts, fc.subarray(tokens), (pieces, wanted) => {
        const text = pieces.join("");
        const those = (found: FoundPhrase[]) => found.filter(({ token }) => wanted.includes(token));
        expect(those(findPhrasesFor(book, text, wanted))).toEqual(those(findPhrases(book, text)));
      }),
    );
  });

  it("of everyday words never reach over the end of a clause", () => {
    const phrases = meaningBook()
      .split("\n")
      .flatMap((line) =>
        line
          .split("\t")
          .slice(1)
          .map((entry) => line[0] + entry),
      );
    expect(phrases.length).toBeGreaterThan(1000);
    const chinese = phrases.filter((phrase) => isCjk(phrase.charCodeAt(0)));
    expect(chinese.filter((phrase) => /[,。、!?;:\s]/.test(phrase.split("=")[0]!))).toEqual([]);
  });

  it("are had by themselves", () => {
    const book = new PhraseBook(writePhraseBook(PHRASES));
    expect(book.get("蚂蚁集团")).toEqual(["ant-group", "group"]);
    expect(book.get("credit risk")).toEqual(["risk"]);
    expect(book.get("蚂")).toBeUndefined();
    expect(book.get("")).toBeUndefined();
  });
});

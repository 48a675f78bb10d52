import { expect, it } from "vitest";
import { matchesOf } from "../../../corpus/search/matches";
import { PhraseBook } from "../../../corpus/search/phrase-book";
import type { WorthToken } from "../../../corpus/search/ranking";

const word = (text: string): WorthToken => ({ hash: 0, weight: 1, worth: 1, text, kind: "word" });
const marked = (text: string, words: string[]) =>
  matchesOf({ text, mentions: [], figures: [] }, words.map(word), new PhraseBook("")).marks.map(([start, end]) =>
    text.slice(start, end),
  );
/** Words that stand nowhere, so that the query counts as long. */
const others = Array.from({ length: 20 }, (_, at) => `x${at}x`);

it.each([
  ["蚂蚁集团上市", ["蚂蚁", "蚁集", "集团"], ["蚂蚁集团"]],
  ["蚂蚁和集团", ["蚂蚁", "集团"], []],
  ["集团，蚂蚁集，risk", ["集团", "蚁集", "蚂蚁", "risk"], ["蚂蚁集", "risk"]],
  ["蚂蚁蚂蚁", ["蚂蚁"], []],
])("a long query marks no pair of characters that stands by itself: %s", (text, words, expected) => {
  expect(marked(text, [...words, ...others])).toEqual(expected);
});

it("a text without an end of a sentence takes time in proportion to its length", { timeout: 10_000 }, () => {
  const text = "蚂蚁的".repeat(100_000);
  expect(marked(text, ["蚂蚁", "集团", ...others])).toEqual([]);
  expect(marked(text, ["蚂蚁"]).length).toBe(100_000);
});

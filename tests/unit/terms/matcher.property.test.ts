import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compactPhrases } from "../../../corpus/terms/compact-phrases";
import { compileMatcher } from "../../../corpus/terms/compile";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { findMentions } from "../../../corpus/terms/mentions";
import { PhraseIndex } from "../../../corpus/terms/phrase-index";
import { naiveMentions, places, shown, term } from "./naive";

// Thousands of runs each; a busy machine may need a while.
vi.setConfig({ testTimeout: 60_000 });

/** Few letters, so that phrases overlap, nest and repeat; with everything that folding and boundaries care about. */
const LETTERS = ["a", "b", "蚂", "蚁", "1"];
const TROUBLE = [
  "A",
  "Ａ",
  "螞",
  "蟻",
  "é",
  ".",
  ",",
  "-",
  "’",
  " ",
  "\u00a0",
  "\u3000",
  "\u00ad",
  "\u200b",
  "\ufe0f",
  "\u{e0101}",
  "_",
  "界",
  "🐜",
];
const phrase = fc
  .string({ unit: fc.constantFrom(...LETTERS, ...LETTERS, " ", "-"), minLength: 1, maxLength: 5 })
  .map((text) => shown(text).text.trim())
  .filter((text) => text !== "");
const text = fc.string({ unit: fc.constantFrom(...LETTERS, ...LETTERS, ...LETTERS, ...TROUBLE), maxLength: 40 });

test("the index finds every occurrence, as indexOf over each phrase does", () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 30 }), text, (phrases, raw) => {
      const compact = compactPhrases(phrases);
      const hits: number[] = [];
      new PhraseIndex(compact).scan(raw, 0, raw.length, hits);
      const found: string[] = [];
      const sorted = compact.text.split("\n");
      for (let hit = 0; hit < hits.length; hit += 3)
        found.push(`${hits[hit]}–${hits[hit + 1]} ${sorted[hits[hit + 2]!]}`);
      const { text: folded, at } = shown(raw);
      const expected = sorted.flatMap((each) =>
        places(folded, each).map(([start, end]) => `${at[start]}–${at[end - 1]! + 1} ${each}`),
      );
      expect(found.sort()).toEqual(expected.sort());
    }),
    { numRuns: 5000, examples: [[["蚁 a", "a"], "蚁 \u{e0101}a"]] },
  );
});

test("a scan from a later place finds what starts there, but not within a word that it cuts", () => {
  fc.assert(
    fc.property(fc.uniqueArray(phrase, { minLength: 1, maxLength: 20 }), text, fc.nat(40), (phrases, raw, place) => {
      const index = new PhraseIndex(compactPhrases(phrases));
      const within = Math.min(place, raw.length);
      const from = /[\udc00-\udfff]/.test(raw.charAt(within)) ? within - 1 : within;
      const all: number[] = [];
      const parts: number[] = [];
      index.scan(raw, 0, raw.length, all);
      index.scan(raw, 0, from, parts);
      index.scan(raw, from, raw.length, parts);
      expect(parts).toEqual(all);
    }),
    { numRuns: 3000 },
  );
});

test("sure mentions are those of a naive search with the overlap rule", () => {
  const alias = fc.record({
    text: phrase,
    cased: fc.boolean(),
    notIn: fc.array(fc.tuple(fc.constantFrom("", "a", "蚂", "1 "), fc.constantFrom("", "b", "蚁", " a")), {
      maxLength: 2,
    }),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(alias, { minLength: 1, maxLength: 20, selector: ({ text }) => text }),
      text,
      (aliases, raw) => {
        const terms = aliases.map(({ text, cased, notIn }, index) =>
          term(`t${index}`, [
            {
              text: cased ? text.replaceAll("a", "A") : text,
              cased,
              notIn: notIn
                .map(([before, after]) => shown(before + text + after).text.trim())
                .filter((each) => each !== text && each !== ""),
            },
          ]),
        );
        const matcher = loadMatcher(compileMatcher(terms));
        const found = findMentions(matcher, raw, { gated: false }).map(({ term, start, end }) => ({
          term,
          start,
          end,
        }));
        expect(found).toEqual(naiveMentions(terms, raw));
      },
    ),
    {
      numRuns: 5000,
      examples: [
        [[{ text: "蚂", cased: false, notIn: [["", " a"]] }], "蚂 \u200b a"],
        [[{ text: "1 b", cased: false, notIn: [] }], "1 \u{e0101}b"],
        [[{ text: "1a", cased: true, notIn: [] }], "1\u{e0101}a"],
      ],
    },
  );
});

test("thousands of phrases with common beginnings", () => {
  const phrases: string[] = [];
  for (let first = 0; first < 20; first += 1)
    for (let second = 0; second < 100; second += 1)
      phrases.push(
        `${String.fromCharCode(0x4e2d + (first % 3))}${String.fromCharCode(0x4e2d)}${first}x${second.toString(3)}`,
      );
  const index = new PhraseIndex(compactPhrases(phrases));
  const hits: number[] = [];
  const raw = phrases.join("。");
  index.scan(raw, 0, raw.length, hits);
  expect(hits.length / 3).toBe(phrases.length);
});

test("text made to be slow is not", () => {
  const matcher = loadMatcher(
    compileMatcher([
      term("a", ["aa aa aa aa aa", "蚂蚂", "蚂蚂蚂蚂蚂蚂蚂蚂蚂蚂"]),
      term("b", [{ text: "蚂蚂蚂", risk: "ambiguous", near: ["x"] }]),
    ]),
  );
  findMentions(matcher, "aa ".repeat(50_000), { gated: false });
  findMentions(matcher, "蚂".repeat(100_000), { gated: false });
});

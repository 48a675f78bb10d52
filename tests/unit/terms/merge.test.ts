import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import type { Alias, Term } from "../../../corpus/model";
import { readCompact } from "../../../corpus/terms/compact";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher, loadPageMatcher } from "../../../corpus/terms/matcher";
import { explain } from "../../../corpus/terms/mentions";
import { mergeMatchers } from "../../../corpus/terms/merge";
import { term } from "./naive";

// Thousands of runs; a busy machine may need a while.
vi.setConfig({ testTimeout: 60_000 });

const path = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const ours = parseLexicon(readFileSync(path, "utf8"), "terms.yaml");

/** Two lists of terms as one source: a term of both has the aliases of both, the first list's first. */
function together(first: Term[], second: Term[]): Term[] {
  const both = first.map((one) => {
    const other = second.find(({ id }) => id === one.id);
    return other ? { ...one, aliases: [...one.aliases, ...other.aliases] } : one;
  });
  return [...both, ...second.filter(({ id }) => first.every((one) => one.id !== id))];
}

function found(compact: string, text: string, gated = true) {
  return explain(loadMatcher(compact), text, { gated });
}

test("what is marked with two merged lexicons, and why, is what is with one compiled from both", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "蚂", "螞", "A", " "), minLength: 1, maxLength: 4 });
  const words = fc.array(fc.constantFrom("x", "yx", "信", "信 x"), { maxLength: 2 });
  const alias = fc.record({
    text: word.filter((text) => text.trim() !== "").map((text) => text.trim()),
    risk: fc.constantFrom("sure", "ambiguous", "risky"),
    cased: fc.boolean(),
    near: words,
    notNear: words,
    around: fc.constantFrom(["", ""], ["b", ""], ["", "蚂"], ["a", " b"]),
  });
  const made = alias.map(({ around: [before, after], ...rest }): Partial<Alias> => {
    return { ...rest, notIn: before + after === "" ? [] : [before + rest.text + after] };
  });
  // An id has one role, wherever it is.
  const terms = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom("t1", "t2", "t3", "c1", "c2", "c3"), fc.array(made, { minLength: 1, maxLength: 3 })),
      {
        maxLength: 4,
        selector: ([id]) => id,
      },
    )
    .map((list) => list.map(([id, aliases]) => term(id, aliases, id.startsWith("t") ? "anchor" : "context")));
  const text = fc.string({
    unit: fc.constantFrom("a", "b", "A", "蚂", "螞", " ", " ", "x", "yx", "信", "。", "\n"),
    maxLength: 60,
  });
  fc.assert(
    fc.property(terms, terms, text, (first, second, raw) => {
      const merged = mergeMatchers([compileMatcher(first), compileMatcher(second)]);
      expect(found(merged, raw)).toEqual(found(compileMatcher(together(first, second)), raw));
    }),
    { numRuns: 3000 },
  );
});

test("our own lexicon in two halves is the same one again", () => {
  const [first, second] = [ours.filter((_, at) => at % 2 === 0), ours.filter((_, at) => at % 2 === 1)];
  const merged = readCompact(mergeMatchers([compileMatcher(first), compileMatcher(second)]));
  const { pairs, cues, rules, aliases, ...whole } = readCompact(compileMatcher([...first, ...second]));
  expect(merged).toMatchObject(whole);
  expect(merged.rules.length).toBe(rules.length);
  expect(merged.aliases.length).toBe(aliases.length);
  expect(new Set(pairs.match(/../gsu))).toEqual(new Set(merged.pairs.match(/../gsu)));
  const text = ours
    .flatMap(({ aliases }) => aliases.map(({ text, near, notIn }) => [text, ...near, ...notIn].join("，")))
    .join("。\n");
  expect(found(JSON.stringify(merged), text)).toEqual(found(compileMatcher([...first, ...second]), text));
});

test("lexicons that are alike are that lexicon, letter by letter", () => {
  const compact = compileMatcher(ours);
  expect(mergeMatchers([compact, compact, compact])).toBe(compact);
});

test("a term of two lexicons is an anchor where one has it as one, and opens the page for both", () => {
  const ferry = term("ferry", ["ferry"], "context");
  const merged = mergeMatchers([
    compileMatcher([term("ant", ["Ant Group"]), term("port", ["port"], "context")]),
    compileMatcher([term("port", ["harbour"]), ferry]),
  ]);
  expect(found(merged, "a harbour, a ferry").map(({ term, sure }) => [term, sure])).toEqual([
    ["port", true],
    ["ferry", true],
  ]);
  expect(found(merged, "only a ferry").map(({ sure }) => sure)).toEqual([false]);
});

test("the longest name wins, whichever lexicon has it", () => {
  const merged = mergeMatchers([
    compileMatcher([term("ant", ["Ant", "Ant Group Harbour Fund"])]),
    compileMatcher([term("harbour", ["Harbour"]), term("ant-harbour", ["Ant Group Harbour"])]),
  ]);
  const terms = (text: string) => found(merged, text).map(({ term }) => term);
  expect(terms("Ant Group Harbour Fund")).toEqual(["ant"]);
  expect(terms("Ant Group Harbour")).toEqual(["ant-harbour"]);
  expect(terms("Ant Harbour")).toEqual(["ant", "harbour"]);
});

test("a page reads a merged lexicon with the folding of both, whichever script it is in", () => {
  const merged = mergeMatchers([
    compileMatcher([term("ant", ["蚂蚁集团"])]),
    compileMatcher([term("dragon", ["龙门港务"])]),
  ]);
  const page = loadPageMatcher(merged);
  expect(page.scan("螞蟻集團和龍門港務")).toHaveLength(8);
});

test("more lexicons than a form can be shared by are merged all the same", () => {
  const each = Array.from({ length: 12 }, (_, at) => compileMatcher([term(`t${at}`, ["zebrafish"])]));
  expect(found(mergeMatchers(each), "zebrafish").map(({ term }) => term)).toEqual(["t0"]);
});

test("a lexicon without a term adds nothing", () => {
  const none = compileMatcher([]);
  const some = compileMatcher([term("ant", ["Ant Group"])]);
  for (const order of [
    [none, some],
    [some, none],
  ])
    expect(found(mergeMatchers(order), "Ant Group")).toHaveLength(1);
});

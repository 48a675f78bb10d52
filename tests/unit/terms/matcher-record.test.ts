import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { compactOf, matcherRecord, openMatcher } from "../../../corpus/terms/matcher-record";

const path = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const terms = parseLexicon(readFileSync(path, "utf8"), "terms.yaml");
const compact = compileMatcher(terms);
const record = matcherRecord(compact);

test("pages get the compact form that was compiled", () => {
  for (const each of [compact, compileMatcher([])])
    expect(JSON.parse(compactOf(matcherRecord(each)))).toEqual(JSON.parse(each));
});

test("a matcher of a record finds what one of the compact form does, with rules and cues", () => {
  const text = terms
    .flatMap(({ aliases }) => aliases.map(({ text, near, notIn }) => [text, ...near, ...notIn].join("，")))
    .join("。\n");
  const expected = loadMatcher(compact).scan(text);
  expect(openMatcher(record).scan(text)).toEqual(expected);
  expect(expected.length).toBeGreaterThan(1_000);
  expect(openMatcher(matcherRecord(compileMatcher([]))).scan(text)).toEqual([]);
});

test("a record may begin anywhere in the memory that it is in", () => {
  const around = new Uint8Array(record.length + 3);
  around.set(record, 3);
  const opened = openMatcher(around.subarray(3));
  const { text } = terms[0]!.aliases[0]!;
  expect(opened.scan(text)).toEqual(loadMatcher(compact).scan(text));
});

test("a lexicon of another format is refused", () => {
  expect(() => matcherRecord(compact.replace("sidelight-matcher/", "sidelight-matcher/0."))).toThrow("format");
});

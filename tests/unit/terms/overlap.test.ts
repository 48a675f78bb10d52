import { expect, test } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { findMentions } from "../../../corpus/terms/mentions";
import { term } from "./naive";

const matcher = loadMatcher(
  compileMatcher([
    term("jack-ma", ["马云", { text: "老马", risk: "ambiguous", near: ["马云", "阿里"] }]),
    term("musk", [{ text: "老马", risk: "ambiguous", near: ["特斯拉"] }]),
    term("speech", [{ text: "马云演讲", risk: "ambiguous", near: ["外滩"], notNear: ["大学"] }, "演讲稿子们"]),
    term("listing", ["上市", "上市基金"]),
    term("fund", [{ text: "市基金会", risk: "ambiguous", near: ["捐"], notNear: ["不"] }]),
    term("acronym", [{ text: "ABS", cased: true }]),
    term("muscle", [{ text: "abs", cased: true }]),
  ]),
);

test.each<[string, string[]]>([
  ["上市基金", ["listing 上市基金 true"]],
  ["马云演讲，外滩", ["speech 马云演讲 true"]],
  // Not settled, the longer one leaves its place to the sure one in it.
  ["马云演讲，大学", ["jack-ma 马云 true"]],
  // A loser gives way to a longer one, and what it had beaten comes back.
  ["马云演讲稿子们", ["jack-ma 马云 true", "speech 演讲稿子们 true"]],
  ["捐，上市基金会", ["listing 上市基金 true"]],
  // A form of two concepts is the one whose words are there.
  ["老马说阿里", ["jack-ma 老马 true"]],
  ["老马说特斯拉", ["musk 老马 true"]],
  ["ABS abs Abs", ["acronym ABS true", "muscle abs true"]],
])("%s: %j", (text, expected) => {
  const found = findMentions(matcher, text, { gated: false });
  expect(
    found.filter((mention) => mention.sure).map((mention) => `${mention.term} ${mention.text} ${mention.sure}`),
  ).toEqual(expected);
  for (const [index, mention] of found.entries())
    expect(mention.start).toBeGreaterThanOrEqual(found[index - 1]?.end ?? 0);
});

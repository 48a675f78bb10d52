import { describe, expect, test } from "vitest";
import { LexiconError, parseLexicon } from "../../../corpus/terms/lexicon";

const HEAD = `- id: ant-group
  kind: org
  role: anchor
  names: { zh: 蚂蚁集团, en: Ant Group }
  about: { zh: 一家公司。, en: A company. }
`;

function fault(yaml: string): string {
  try {
    parseLexicon(yaml, "terms.yaml");
  } catch (error) {
    expect(error).toBeInstanceOf(LexiconError);
    return (error as LexiconError).message;
  }
  return "none";
}

test("names, scripts and pinyin are derived", () => {
  const [term] = parseLexicon(
    `${HEAD}  aliases: [Ant Financial, { text: 蚂蚁, risk: ambiguous, near: [上市] }]\n`,
    "terms.yaml",
  );
  expect(term?.names).toEqual({ "zh-Hans": "蚂蚁集团", "zh-Hant": "螞蟻集團", en: "Ant Group" });
  expect(term?.description["zh-Hant"]).toBe("一家公司。");
  expect(term?.aliases.map(({ text, language, risk }) => [text, language, risk])).toEqual([
    ["蚂蚁集团", "zh-Hans", "sure"],
    ["螞蟻集團", "zh-Hant", "sure"],
    ["Ant Group", "en", "sure"],
    ["Ant Financial", "en", "sure"],
    ["蚂蚁", "zh-Hans", "ambiguous"],
    ["螞蟻", "zh-Hant", "ambiguous"],
  ]);
  expect(term?.pinyin).toEqual(["mayijituan", "mayi"]);
});

test("a name of one character has no pinyin of its own: a surname in English is spelled the same", () => {
  const [term] = parseLexicon(`${HEAD}  aliases: [{ text: 马, risk: risky, near: [上市] }, A股]\n`, "terms.yaml");
  expect(term?.pinyin).toEqual(["mayijituan", "agu"]);
});

test("an alias entry with a name's own text gives the name its rules", () => {
  const [term] = parseLexicon(`${HEAD}  aliases: [{ text: Ant Group, not-in: [each Ant Group] }]\n`, "terms.yaml");
  expect(term?.aliases.filter((alias) => alias.text === "Ant Group")).toMatchObject([{ notIn: ["each Ant Group"] }]);
});

describe("faults are told with their place", () => {
  test.each([
    ["a tab", "- id: a\n\tkind: org\n", /^terms\.yaml:\d+:\d+: /],
    ["a repeated key", `${HEAD}  kind: org\n`, /^terms\.yaml:6:3: /],
    ["no list", "id: a\n", /^terms\.yaml:1:1: A lexicon is a list/],
    ["an entry that is no mapping", "- 1\n", /^terms\.yaml:1:3: /],
    ["an unknown key", `${HEAD}  alias: [x]\n`, /“alias” is none of id, kind/],
    ["a bad kind", HEAD.replace("org", "firm"), /^terms\.yaml:2:9: Here belongs one of org/],
    ["a missing name", HEAD.replace(", en: Ant Group", ""), /^terms\.yaml:4:10: /],
    ["a bad id", HEAD.replace("ant-group", "Ant Group"), /^terms\.yaml:1:7: “Ant Group” is not an id/],
    ["a number as alias", `${HEAD}  aliases: [996]\n`, /^terms\.yaml:6:13: /],
    ["a bad risk", `${HEAD}  aliases: [{ text: x, risk: high }]\n`, /^terms\.yaml:6:30: Here belongs one of sure/],
    ["cased that is no boolean", `${HEAD}  aliases: [{ text: x, cased: 1 }]\n`, /^terms\.yaml:6:31: /],
    ["near that is no list", `${HEAD}  aliases: [{ text: x, near: y }]\n`, /^terms\.yaml:6:30: /],
    ["a phrase without the alias", `${HEAD}  aliases: [{ text: 蚂蚁, not-in: [昆虫] }]\n`, /does not hold the alias/],
    ["a phrase that is the alias", `${HEAD}  aliases: [{ text: 蚂蚁, not-in: [螞蟻] }]\n`, /is the alias itself/],
    ["a risky alias without support", `${HEAD}  aliases: [{ text: Ant, risk: risky }]\n`, /needs near words/],
    ["an alias of nothing", `${HEAD}  aliases: ["\\u200b"]\n`, /nothing is left/],
    ["an id twice", HEAD + HEAD.replaceAll("Ant Group", "B").replaceAll("蚂蚁集团", "乙"), /^terms\.yaml:6:3: The id/],
    [
      "an alias twice",
      HEAD + HEAD.replace("ant-group", "b").replace("蚂蚁集团", "乙"),
      /^terms\.yaml:6:3: The alias “Ant Group”/,
    ],
  ])("%s", (_, yaml, message) => {
    expect(fault(yaml)).toMatch(message);
  });

  test("an alias of two concepts that words tell apart is none", () => {
    const other = HEAD.replace("ant-group", "b").replace("蚂蚁集团", "乙").replace("Ant Group", "B");
    const aliases = (word: string) => `  aliases: [{ text: 老马, risk: ambiguous, near: [${word}] }]\n`;
    expect(fault(HEAD + aliases("阿里") + other + aliases("特斯拉"))).toBe("none");
    expect(fault(`${HEAD}  aliases: [老马]\n${other}${aliases("特斯拉")}`)).toMatch(/老马/);
  });
});

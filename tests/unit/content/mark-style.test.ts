import { expect, test } from "vitest";
import { MARK_STYLES, type MarkStyle, markRules, markStyle } from "../../../entrypoints/content/marks/mark-style";

const STYLES = MARK_STYLES.map((style): [MarkStyle, string] => [style, `n-${style}`]);

test("kinds of terms differ by the form of their line, not by a colour: it takes that of the text", () => {
  const rules = markRules(STYLES, ["p"], false);
  const lines = STYLES.map(([, name]) => new RegExp(`p::highlight\\(${name}\\)\\{([^}]*)\\}`).exec(rules)?.[1] ?? "");
  const forms = lines.map((line) => /underline (\w+) currentColor/.exec(line)?.[1]);
  expect(forms).toEqual(["solid", "dashed", "dotted", "double"]);
  expect(lines.filter((line) => /color:|rgb|#/.test(line))).toEqual([]);
});

test("a tint lies under terms only, and goes where contrast is wanted or colours are forced", () => {
  const rules = markRules(STYLES, ["p", "a"], true);
  const tinted = [...rules.matchAll(/::highlight\(([\w-]+)\)\{background-color:rgb/g)].map(([, name]) => name);
  expect(tinted).toEqual(["n-name", "n-person", "n-idea"]);
  for (const media of ["prefers-contrast:more", "forced-colors:active"]) {
    const [, within = ""] = rules.split(`@media (${media})`);
    expect(within).toMatch(/^\{p::highlight\(n-name\),a::highlight\(n-name\),[^{]*\{background-color:transparent;/);
  }
});

test("all of it is for screens: nothing is printed", () => {
  expect(markRules(STYLES, ["p"], true)).toMatch(/^@media screen\{.*\}\}$/s);
});

test.each([
  ["org", "name"],
  ["media", "name"],
  ["person", "person"],
  ["law", "idea"],
  ["event", "idea"],
  ["concept", "idea"],
] as const)("a term that is a %s is underlined as a %s", (kind, style) => {
  expect(markStyle(kind)).toBe(style);
});

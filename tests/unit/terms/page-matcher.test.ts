import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test, vi } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";

const path = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const terms = parseLexicon(readFileSync(path, "utf8"), "terms.yaml");

/** Each alias in its script, between units that only the whole folding table knows. */
const text = terms.flatMap(({ aliases }) => aliases.map((alias) => `龜${alias.text}龍 ${alias.text}，鱷`)).join("\n");

test("a page that loads only the folding of its lexicon's units finds the same", async () => {
  const compact = compileMatcher(terms);
  const whole = loadMatcher(compact).scan(text);
  vi.resetModules();
  const fresh = await import("../../../corpus/terms/matcher");
  const { STEPS } = await import("../../../corpus/text/fold-units");
  const page = fresh.loadPageMatcher(compact);
  expect(STEPS["螞".charCodeAt(0)], "folded").not.toBe(0);
  expect(STEPS["鱷".charCodeAt(0)], "of no use to this lexicon").toBe(0);
  expect(page.scan(text)).toEqual(whole);
  expect(whole.length).toBeGreaterThan(1_000);
});

test("a lexicon of another format is refused", () => {
  const other = compileMatcher(terms).replace("sidelight-matcher/", "sidelight-matcher/0.");
  expect(() => loadMatcher(other)).toThrow("format");
});

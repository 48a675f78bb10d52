import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { pageText } from "../../../corpus/cli/page-text";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { explain } from "../../../corpus/terms/mentions";
import { sharedPath, sharedPresent } from "../../shared";
import { naiveMentions } from "./naive";

vi.setConfig({ testTimeout: 60_000 });

const lexicon = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const terms = parseLexicon(readFileSync(lexicon, "utf8"), "terms.yaml");
const matcher = loadMatcher(compileMatcher(terms));

/** Pages that name what the archive is about, outside the folder of those that do throughout. */
const PAGES_WITH_ANCHORS = ["zh-news-gne/thepaper_1.html"];
const FOLDER_WITH_ANCHORS = "rendered-news-with-mentions/";

const pages = sharedPresent
  ? (readdirSync(sharedPath("samples/pages"), { recursive: true }) as string[]).filter((name) => /html?$/.test(name))
  : [];

/** Aliases that mean their term wherever they stand, as a search over the plain text can judge them. */
const sureTerms = terms.map((term) => ({
  ...term,
  aliases: term.aliases.filter((alias) => alias.risk === "sure" && alias.notNear.length === 0),
}));

function textOf(page: string): string {
  return pageText(page, readFileSync(sharedPath(`samples/pages/${page}`)));
}

describe.skipIf(!sharedPresent)("pages of samples", () => {
  test.each(pages)("%s: each sure alias is marked, and nothing sure that is not there", (page) => {
    const text = textOf(page);
    const marks = explain(matcher, text, { gated: false }).filter((mention) => mention.sure);
    // A line break ends a block, which the naive search does not know: it gets a sign that no alias has.
    const expected = naiveMentions(sureTerms, text.replaceAll("\n", "\u0001"));
    const missed = expected.filter(({ start, end }) => !marks.some((mark) => mark.start <= start && mark.end >= end));
    const invented = marks
      .filter((mark) => mark.why === "sure-alias")
      .filter(
        ({ term, start, end }) =>
          !expected.some((each) => each.term === term && each.start === start && each.end === end),
      )
      .filter(({ text: words }) => sureTerms.some(({ aliases }) => aliases.some((alias) => alias.text === words)));
    expect(missed.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    expect(invented.map((mark) => mark.text)).toEqual([]);
  });

  test.each(pages)("%s: marked only if it names what the archive is about", (page) => {
    const marks = explain(matcher, textOf(page), { gated: true }).filter((mention) => mention.sure);
    const expected = page.startsWith(FOLDER_WITH_ANCHORS) || PAGES_WITH_ANCHORS.includes(page);
    expect(marks.length > 0).toBe(expected);
  });
});

import { expect, test, vi } from "vitest";
import { compileMeasures, loadMeasures } from "../../../corpus/figures/measures";
import { packLexicon } from "../../../corpus/pack/summary";
import { loadPageMatcher } from "../../../corpus/terms/matcher";
import { findMentions } from "../../../corpus/terms/mentions";
import { withOwnLexicons } from "../../../entrypoints/settings/own-lexicons";
import { readPageTerm, writePageTerms } from "../../../entrypoints/settings/page-terms";
import type { PageLexicon } from "../../../entrypoints/settings/settings";
import { aPack, aTerm, TERMS } from "../search/small-archive";

vi.mock("wxt/browser", () => ({ browser: {} }));

function lexiconOf(terms = TERMS): PageLexicon {
  const lexicon = packLexicon(aPack([], { terms }));
  return {
    version: "1",
    matcher: lexicon.matcher,
    measures: compileMeasures([]),
    terms: writePageTerms(lexicon.terms),
  };
}

test("pages match and name what any archive knows, a term of several as the first one has it", () => {
  const own = lexiconOf([aTerm("zebrafish", ["斑马鱼", "Zebrafish"]), aTerm("alipay", ["别的名字", "Another name"])]);
  const whole = withOwnLexicons({ ...lexiconOf(), lacksOwn: true }, [own]);
  expect(whole).not.toHaveProperty("lacksOwn");
  const found = findMentions(loadPageMatcher(whole.matcher), "Zebrafish, Alipay, Another name", { gated: true });
  expect(found.map(({ term }) => term)).toEqual(["zebrafish", "alipay", "alipay"]);
  expect(readPageTerm(whole.terms, "zebrafish")?.names.en).toBe("Zebrafish");
  expect(readPageTerm(whole.terms, "alipay")?.names.en).toBe("Alipay");
  expect(whole.terms.split("\n")).toHaveLength(TERMS.length + 1);
  expect(loadMeasures(whole.measures).all()).toEqual([]);
});

test("archives with the same lexicon are as one", () => {
  const bundled = lexiconOf();
  expect(withOwnLexicons(bundled, [])).toEqual(bundled);
  expect(withOwnLexicons({ ...bundled, events: [], lacksOwn: true }, [lexiconOf(), lexiconOf()])).toEqual({
    ...bundled,
    events: [],
  });
});

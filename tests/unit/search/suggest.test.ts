import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { searchWithSuggestions, suggestQuery } from "../../../corpus/search/suggest";
import { loadVocabulary } from "../../../corpus/search/vocabulary";
import { aDocument, anArchive } from "./small-archive";

const archive = anArchive([
  aDocument("zh", ["蚂蚁集团和支付宝的联合贷款由银行出资，花呗与此有关。", "马云在上海的会议上批评了监管。"], {
    author: "Socrates",
  }),
  aDocument("en", ["Alipay is to be broken up into several apps."], {
    title: "Regulators question Huabei",
    language: "en",
  }),
]);
const vocabulary = await loadVocabulary(archive);

/** The query as it is searched in the end, and the first passage found. */
async function found(query: string): Promise<[string, string | undefined]> {
  const results = await searchWithSuggestions(archive, {
    query,
    filters: NO_FILTERS,
    limit: 5,
    offset: 0,
    order: "score",
  });
  return [results.suggestions[0] ?? query, results.hits[0]?.passage];
}

describe("a misspelt query", () => {
  it.each([
    ["Alipey", "Alipay", "en/1/1"],
    ["alipya apps", "Alipay apps", "en/1/1"],
    ["Huabie", "Huabei", "en/1/1"],
    ["Jack Maa", "Jack Ma", "zh/2/1"],
    ["蚂议集团", "蚂蚁集团", "zh/1/1"],
    ["支附宝", "支付宝", "zh/1/1"],
    ["lianhe dikuan", "联合贷款", "zh/1/1"],
    ["Ali pay", "Alipay", "en/1/1"],
    ["regulaters", "Regulators", "en/1/1"],
    ["螞議集團", "螞蟻集團", "zh/1/1"],
    ["蚂议 集团", "蚂蚁集团", "zh/1/1"],
    ["螞議 集團", "螞蟻集團", "zh/1/1"],
    ["支 付 宝", "支付宝", "zh/1/1"],
    ["支 付　寶 銀行", "支付寶 銀行", "zh/1/1"],
    ["花 呗与银行", "花呗与银行", "zh/1/1"],
    ["支附寶 銀行", "支付寶 銀行", "zh/1/1"],
    ["lian he dai kuam", "联合贷款", "zh/1/1"],
    ["liánhé dàikuǎn", "联合贷款", "zh/1/1"],
    ["lián hé dài kuǎn 银行", "联合贷款 银行", "zh/1/1"],
    ["zhīfùbǎo", "支付宝", "zh/1/1"],
  ])("%s is searched as %s", async (query, corrected, first) => {
    const [searched, passage] = await found(query);
    expect(searched.toLowerCase()).toBe(corrected.toLowerCase());
    expect(passage).toBe(first);
  });

  it.each([
    ["names as they are", "Alipay 支付宝"],
    ["words the archive holds", "银行 apps"],
    ["words that are like nothing in it", "photosynthesis"],
    ["pairs that are only new together", "银行联合马云"],
    ["short words", "and or if"],
    ["words that begin otherwise than the name", "tuaway"],
    ["characters that would fit no better", "銀行花開富貴"],
    ["operators", "source:alipey"],
    ["operators with a minus", "-source:alipey"],
    ["operators with spaces", "source:「ali pey」"],
    ["what would find nothing when corrected either", '"Alipey in Mars"'],
    ["nothing", ""],
  ])("leaves %s alone", async (_, query) => {
    expect((await found(query))[0]).toBe(query);
  });

  it("says the same correction once, whatever its characters", () => {
    const suggestions = suggestQuery("螞議集團", vocabulary, ["蚂议", "议集"]);
    expect(suggestions[0]).toBe("螞蟻集團");
    expect(suggestions).not.toContain("蚂蚁集团");
  });

  it("keeps the rest of the query and its operators", () => {
    const [best] = suggestQuery("alipey -bank source:zh 贷款", vocabulary, ["alipey"]);
    expect(best).toBe("Alipay -bank source:zh 贷款");
  });

  it("of any length is looked at in time", async () => {
    const han = Array.from({ length: 33_000 }, (_, at) => String.fromCharCode(0x4e00 + ((at * 7919) % 20_000)));
    const latin = Array.from({ length: 12_000 }, (_, at) => `zq${((at * 7919) % 100_000).toString(36)}`);
    for (const query of [
      "alipey ".repeat(2000),
      "蚂议".repeat(3000),
      ",".repeat(10_000),
      han.join(""),
      latin.join(" "),
    ])
      await found(query);
  });
});

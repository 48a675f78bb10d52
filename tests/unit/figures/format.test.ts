import { describe, expect, it } from "vitest";
import { formatConverted, formatFactor, formatFigure } from "../../../corpus/figures/format";

describe("figures in the reader's language", () => {
  it.each([
    ["230000000000", "CNY", "2300亿元", "2300億元人民幣", "CN¥230 billion"],
    ["34500000000", "USD", "345亿美元", "345億美元", "$34.5 billion"],
    ["1300000000000", "HKD", "1.3万亿港元", "1.3萬億港元", "HK$1.3 trillion"],
    ["2153600000000", "CNY", "2.1536万亿元", "2.1536萬億元人民幣", "CN¥2.1536 trillion"],
    ["1.56", "percent", "1.56%", "1.56%", "1.56%"],
    ["120", "times", "120倍", "120倍", "120 times"],
    ["500000000", "count-people", "5亿人", "5億人", "500 million people"],
    ["12345", "count", "1.2345万", "1.2345萬", "12,345"],
    ["154000000000", "MYR", "MYR 1540亿", "MYR 1540億", "MYR 154 billion"],
    ["-5", "percent", "-5%", "-5%", "-5%"],
    ["600000000000000000000", "CNY", "600000000万亿元", "600000000萬億元人民幣", "CN¥600,000,000 trillion"],
  ])("%s %s", (value, unit, hans, hant, en) => {
    const figure = { low: value, high: value, unit, qualifiers: [] };
    expect([formatFigure(figure, "zh-Hans"), formatFigure(figure, "zh-Hant"), formatFigure(figure, "en")]).toEqual([
      hans,
      hant,
      en,
    ]);
  });

  it("keep ranges and qualifiers", () => {
    expect(formatFigure({ low: "1", high: "5", unit: "percent", qualifiers: ["range"] }, "en")).toBe("1%–5%");
    expect(formatFigure({ low: "100", high: "100", unit: "count-banks", qualifiers: ["over"] }, "zh-Hans")).toBe(
      "超过100家银行",
    );
  });

  it("say factors and conversions with year and source", () => {
    expect([formatFactor("3.2", "zh-Hans"), formatFactor("0.252", "en")]).toEqual(["3.2倍", "0.252 times"]);
    const converted = {
      currency: "CNY",
      year: "2020",
      rate: "6.8976",
      source: "averages",
      low: "237967200000",
      high: "237967200000",
      relation: "near",
      factor: "1.03",
    } as const;
    expect(formatConverted(converted, "en")).toBe("≈ CN¥238 billion (2020 average, averages)");
    expect(formatConverted(converted, "zh-Hans")).toBe("≈ 2380亿元（2020 年均价，averages）");
  });
});

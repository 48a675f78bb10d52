import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../corpus/search/query-syntax";

const NOTHING = {
  text: "",
  phrases: [],
  excluded: [],
  names: [],
  sources: [],
  notSources: [],
  after: null,
  before: null,
};

describe("a query", () => {
  it.each([
    ["Ant 杠杆", { text: "Ant 杠杆" }],
    ['"joint loans" Ant', { text: "joint loans  Ant", phrases: ["joint loans"] }],
    ["「联合贷款」", { text: "联合贷款", phrases: ["联合贷款"] }],
    ["“联合贷款” 银行", { text: "联合贷款  银行", phrases: ["联合贷款"] }],
    ["”联合贷款” 银行", { text: "联合贷款  银行", phrases: ["联合贷款"] }],
    ["＂Joint Loans＂", { text: "Joint Loans", phrases: ["Joint Loans"] }],
    ["『聯合貸款』", { text: "聯合貸款", phrases: ["聯合貸款"] }],
    ["“source:zhihu”", { text: "source:zhihu", phrases: ["source:zhihu"] }],
    ["杠杆 -股票", { text: "杠杆", excluded: ["股票"], names: ["股票"] }],
    ["槓桿　－股票", { text: "槓桿", excluded: ["股票"], names: ["股票"] }],
    ["Ant –Alipay −花呗", { text: "Ant", excluded: ["Alipay", "花呗"], names: ["Alipay", "花呗"] }],
    ["Ant – Alipay", { text: "Ant – Alipay" }],
    ["Ant -「馬雲」", { text: "Ant", excluded: ["馬雲"] }],
    ['Ant -"Jack Ma"', { text: "Ant", excluded: ["Jack Ma"] }],
    ["source:zhihu 杠杆", { text: "杠杆", sources: ["zhihu"] }],
    ["source:Zhihu 杠杆", { text: "杠杆", sources: ["zhihu"] }],
    ["来源:知乎 杠杆", { text: "杠杆", sources: ["知乎"] }],
    ["來源：自由亞洲電台 槓桿", { text: "槓桿", sources: ["自由亚洲电台"] }],
    ['source:"Radio Free Asia" Ant', { text: "Ant", sources: ["radio free asia"] }],
    ["source:「自由亞洲」 Ant", { text: "Ant", sources: ["自由亚洲"] }],
    ["杠杆 -source:zhihu －來源：自由亞洲", { text: "杠杆", notSources: ["zhihu", "自由亚洲"] }],
    ['-source:"Radio Free Asia" Ant', { text: "Ant", notSources: ["radio free asia"] }],
    ["-after:2020 IPO", { text: "-after:2020 IPO" }],
    ["after:2020-11 before:2021 IPO", { text: "IPO", after: "2020-11", before: "2021" }],
    ["after:2020年11月 before:2021年1月5日 IPO", { text: "IPO", after: "2020-11", before: "2021-01-05" }],
    ["after:2020/1/5 before:2021.3", { after: "2020-01-05", before: "2021-03" }],
    ["after:20201103 before：２０２１年", { after: "2020-11-03", before: "2021" }],
    ["before:2021年13月 杠杆", { text: "before:2021年13月 杠杆" }],
    ["before:soon", { text: "before:soon" }],
    ["before:2021-13", { text: "before:2021-13" }],
    ["after:2021-02-32", { text: "after:2021-02-32" }],
    ["Ali-pay co-lending", { text: "Ali-pay co-lending" }],
    // As far as it is typed, it is no source yet.
    ['杠杆 source:"', { text: "杠杆" }],
    ["杠杆 -来源：「", { text: "杠杆" }],
    ["http://source:8080 -", { text: "http://source:8080 -" }],
    ['"', { text: '"' }],
    ['""', { text: '""' }],
    ["   ", {}],
  ])("%s", (query, expected) => {
    expect(parseQuery(query)).toEqual({ ...NOTHING, ...expected });
  });

  it("of any length is read in time", () => {
    for (const part of [",", '"', "-", "「", "source:", "- ", '-"', " "]) parseQuery(part.repeat(10_000));
  });
});

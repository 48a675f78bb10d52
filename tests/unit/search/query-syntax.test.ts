import { describe, expect, it } from "vitest";
import { parseQuery } from "../../../corpus/search/query-syntax";

const NOTHING = { text: "", phrases: [], excluded: [], sources: [], after: null, before: null };

describe("a query", () => {
  it.each([
    ["Ant 杠杆", { text: "Ant 杠杆" }],
    ['"joint loans" Ant', { text: "joint loans  Ant", phrases: ["joint loans"] }],
    ["「联合贷款」", { text: "联合贷款", phrases: ["联合贷款"] }],
    ["“联合贷款” 银行", { text: "联合贷款  银行", phrases: ["联合贷款"] }],
    ["杠杆 -股票", { text: "杠杆", excluded: ["股票"] }],
    ['Ant -"Jack Ma"', { text: "Ant", excluded: ["Jack Ma"] }],
    ["source:zhihu 杠杆", { text: "杠杆", sources: ["zhihu"] }],
    ["source:Zhihu 杠杆", { text: "杠杆", sources: ["zhihu"] }],
    ["来源:知乎 杠杆", { text: "杠杆", sources: ["知乎"] }],
    ["after:2020-11 before:2021 IPO", { text: "IPO", after: "2020-11", before: "2021" }],
    ["before:soon", { text: "before:soon" }],
    ["before:2021-13", { text: "before:2021-13" }],
    ["after:2021-02-32", { text: "after:2021-02-32" }],
    ["Ali-pay co-lending", { text: "Ali-pay co-lending" }],
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

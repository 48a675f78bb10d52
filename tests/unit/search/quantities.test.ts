import { describe, expect, it } from "vitest";
import { quantities } from "../../../corpus/search/quantities";

const values = (text: string) => quantities(text).map(({ value }) => value);

describe("the value of a number", () => {
  it.each([
    ["一百倍", ["100"]],
    ["100 times", ["100"]],
    ["a hundred times", ["100"]],
    ["345亿", ["34500000000"]],
    ["34.5 billion", ["34500000000"]],
    ["三百四十五亿", ["34500000000"]],
    ["两万五千亿", ["2500000000000"]],
    ["2.38 万亿", ["2380000000000"]],
    ["1.5 trillion", ["1500000000000"]],
    ["$34.5b", ["34500000000"]],
    ["12m and 3tn", ["12000000", "3000000000000"]],
    ["30 men, 40 k", ["30", "40"]],
    ["2,300", ["2300"]],
    ["三成", []],
    ["一个", []],
    ["5 banks", []],
    ["5%", ["5%"]],
    ["5 per cent", ["5%"]],
    ["0.8%", ["0.8%"]],
    ["二〇二〇", ["2020"]],
    ["十一月", ["11"]],
    ["bnp", []],
    ["3bnp", []],
    ["千万富翁", ["10000000"]],
    ["9".repeat(400), ["Infinity"]],
  ])("%s", (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it("is read in linear time", () => {
    for (const part of ["一", "9,", "9.", "万", "1万", " million"]) values(part.repeat(50_000));
  });
});

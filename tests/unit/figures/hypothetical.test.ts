import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../corpus/figures/extract";
import { ownMeasures } from "../../bench/figure-scores";

const measures = ownMeasures();

/** Whether each figure of a text is imagined. */
function imagined(text: string): boolean[] {
  const options = { language: "zh-Hans" as const, mentions: [], published: "2020-11-16", measures };
  return extractFigures(text, options).map(({ qualifiers }) => qualifiers.includes("hypothetical"));
}

describe("a plain statement is a fact", () => {
  it.each([
    // The word for a condition is a part of another one.
    "蚂蚁的贷款主要是银行出资，占98%。",
    // Of what a value is reckoned from.
    "若按发行价计，蚂蚁估值约2.1万亿元。",
    "花呗只要是正常还款，年利率就是15%。",
    "据说首要是控制杠杆，目前杠杆是60倍。",
    "这笔贷款中，若干城商行出资98%。",
    "蚂蚁有一万一千名员工，营收达1206亿元。",
    "A leitmotif of its reports is that banks fund 98% of loans.",
    "Clients were told that the rate is 15% a year.",
    // Who says what is no example.
    "Regulators say 98% of the loans were funded by banks.",
    "Analysts who cover the firm say 98% of the loans came from banks.",
    // An example of something that is so.
    "Huabei, for instance, charges 15% a year.",
    "Some products are dear. For example, Jiebei charges 18% a year.",
    "例如，借呗的年利率达到15%。",
    "一些平台杠杆很高，例如蚂蚁集团的杠杆达到60倍。",
    "比如说，蚂蚁集团2019年营收为1206亿元。",
    "例如2020年6月末，蚂蚁集团的贷款余额为1.73万亿元。",
    "蚂蚁的指标很高，比如60倍的杠杆。",
    "比如98%的贷款由合作银行发放。",
    "不少平台规模很大，例如1.73万亿元的蚂蚁贷款余额。",
    "不少平台规模很大，比如5亿用户都用花呗。",
    "Much of it is not its own, for example 98% of Ant's loans.",
    "For example, $300 billion of loans sat at banks.",
    "For example, $1.5 billion of loans sat at banks.",
    // Names that begin as a sum would.
    "不少公司赚得多，比如万科2019年净利润388亿元。",
    "不少债很贵，例如美元债的利率达到12%。",
  ])("%s", (text) => {
    expect(imagined(text)).not.toContain(true);
    expect(imagined(text)).not.toEqual([]);
  });
});

describe("what is imagined or worked through as an example", () => {
  it.each([
    "要是蚂蚁的坏账率升到20%就完了。",
    "若蚂蚁上市，估值将达2万亿元。",
    "市场普遍认为，若上市成功，估值将达2万亿元。",
    "万一坏账率到20%呢？",
    "If the rate rose to 20% the banks would pay.",
    "Say 100 people borrow at 15%.",
    "They would lend at, say, 15% a year.",
    "For example, suppose the rate is 15%.",
    "For example, you borrow $100.",
    "例如你借了100元，一年后还115元。",
    "比如说，假设坏账率是20%。",
    "举个例子，小王借10万元。",
    "比如100块钱的贷款，蚂蚁只出2块。",
    "比如1200元的手机，分12期还，每期100元。",
    "例如有 10 万，再找一家银行出资 5.1 万元。",
    "比如一个亿的本金，可以放出60亿的贷款。",
    "比如 100 亿的贷款，杠杆60倍。",
    "比如一百块，银行出九十八块。",
    "比如几十万的贷款，年利率15%。",
    "For example, $100 of which the bank brings 98%.",
    "For example, 100 yuan at 15% a year.",
  ])("%s", (text) => {
    expect(imagined(text)).not.toContain(false);
    expect(imagined(text)).not.toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { extractFigures, extractPassages, topicOf } from "../../../corpus/figures/extract";
import type { Figure, Mention } from "../../../corpus/model";
import { ownMeasures } from "../../bench/figure-scores";

const measures = ownMeasures();

/** Names in the texts below, so that these tests need no matcher. */
const NAMES: Record<string, string> = {
  蚂蚁: "ant-group",
  Ant: "ant-group",
  恒大: "evergrande",
  Evergrande: "evergrande",
  花呗: "huabei",
  借呗: "jiebei",
  支付宝: "alipay",
  Alipay: "alipay",
  阿里巴巴: "alibaba",
  Alibaba: "alibaba",
  李嘉诚: "li-ka-shing",
  马云: "jack-ma",
  碧桂园: "country-garden",
  "Saudi Aramco": "saudi-aramco",
};

function mentionsIn(text: string): Mention[] {
  return Object.entries(NAMES).flatMap(([name, term]) => {
    const found: Mention[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      found.push({ term, text: name, start: at, end: at + name.length, sure: true });
    return found;
  });
}

function read(text: string, topic: string | null = null): Figure[] {
  return extractFigures(text, {
    language: "zh-Hans",
    mentions: mentionsIn(text),
    published: "2020-11-16",
    measures,
    topic,
  });
}

function short({ surface, measure, about }: Figure): string {
  return `${surface} ${measure} ${about}`;
}

describe("a number in the context of its paragraph and text", () => {
  it.each<[title: string, text: string, ...expected: string[]]>([
    [
      "the subject with which a paragraph begins holds for sentences that have none",
      "蚂蚁停了下来。\n估值也随之变化。各家在那之前给出的数字高达3100亿美元。",
      "3100亿美元 valuation ant-group",
    ],
    [
      "the same in English, with a plural",
      "Ant waited.\nValuations moved with the mood. Before the halt, bankers spoke of $310 billion.",
      "$310 billion valuation ant-group",
    ],
    [
      "a sentence that names somebody has a subject of its own",
      "Ant waited.\nValuations moved with the mood. Before the halt, Evergrande spoke of $310 billion.",
      "$310 billion null null",
    ],
    [
      "a word in the middle of an opening is not its subject",
      "Ant waited.\nMuch was said of valuation. Before the halt, in a hall full of lights, bankers spoke at length of $310 billion.",
      "$310 billion null null",
    ],
    [
      "a paragraph that names nobody speaks of the text's main one, not of whoever was named in passing",
      "Ant paused. Ant and its lenders waited, and others said that Evergrande was larger.\nAn earlier valuation was $150 billion.",
      "$150 billion valuation ant-group",
    ],
    [
      "within a paragraph it is the one named most",
      "Ant paused. Evergrande was larger, and Evergrande had waited. Its valuation was $150 billion.",
      "$150 billion valuation evergrande",
    ],
    ["two products together are their lender", "花呗、借呗的贷款余额达1.7万亿元。", "1.7万亿元 loan-balance ant-group"],
    ["of two joined, where nobody stands for both, it is neither's", "花呗和支付宝用户达到5亿。", "5亿 users null"],
  ])("%s", (_title, text, ...expected) => {
    expect(read(text).map(short)).toEqual(expected);
  });
});

describe("what the words around say of whose number comes", () => {
  it.each<[title: string, text: string, ...expected: string[]]>([
    [
      "a weak cue needs its evidence in the paragraph",
      "蚂蚁的上市近了。公司拟募集2300亿元。",
      "2300亿元 ipo-raise ant-group",
    ],
    ["without it says nothing", "蚂蚁的晚会近了。公司拟募集2300亿元。", "2300亿元 null null"],
    ["nor has a cue its evidence in another paragraph", "蚂蚁的上市近了。\n公司拟募集2300亿元。", "2300亿元 null null"],
    [
      "a cue of a later clause with a number of its own is that number's",
      "蚂蚁的支出降到1000亿元，资本金则由38亿元补充。",
      "1000亿元 null null",
      "38亿元 own-capital ant-group",
    ],
    [
      "so is one after and",
      "Ant's listing is bringing in $34 billion in all and giving it a market value of $313 billion.",
      "$34 billion ipo-raise ant-group",
      "$313 billion market-cap ant-group",
    ],
    [
      "what comes next after a word for something else is not carried",
      "蚂蚁只出资2%，可利润却占三成。",
      "2% joint-loan-share ant-group",
      "三成 null null",
    ],
    [
      "the longer of two cues at a place speaks",
      "蚂蚁上市前的一轮融资达140亿美元。",
      "140亿美元 funding-round ant-group",
    ],
    ["how often is no multiple", "蚂蚁的杠杆靠循环四十次。", "四十次 null null"],
    ["a sentence may announce its subject", "讲到杠杆，各家都不低，蚂蚁有一百倍。", "一百倍 leverage ant-group"],
    [
      "a short aside is no break",
      "Ant's leverage, counted properly, exceeded 60 times.",
      "60 times leverage ant-group",
    ],
  ])("%s", (_title, text, ...expected) => {
    expect(read(text).map(short)).toEqual(expected);
  });
});

describe("what a number measures and of whom", () => {
  it.each<[text: string, ...expected: string[]]>([
    [
      "截至6月末，蚂蚁促成的信贷余额达2.15万亿元，合作银行约100家。",
      "2.15万亿元 loan-balance ant-group",
      "100家 partner-banks ant-group",
    ],
    [
      "蚂蚁用30亿元资本金撬动3600亿元，杠杆高达120倍。",
      "30亿元 own-capital ant-group",
      "3600亿元 loan-balance ant-group",
      "120倍 leverage ant-group",
    ],
    ["逾期率由1.56%上升至3%，蚂蚁没有回应。", "1.56% delinquency-rate null", "3% delinquency-rate null"],
    ["恒大两万五千亿，碧桂园1.4万亿元。", "两万五千亿 liabilities evergrande", "1.4万亿元 liabilities country-garden"],
    ["恒大负债2.38万亿，某某证券负债100亿。", "2.38万亿 liabilities evergrande", "100亿 liabilities null"],
    [
      "花呗的主体注册资本120亿元，借呗的40亿元。",
      "120亿元 registered-capital ant-xiaowei-microloan",
      "40亿元 registered-capital ant-shangcheng-microloan",
    ],
    ["2020年居民部门杠杆率为61.4%，美国曾达98.6%。", "61.4% household-leverage china", "98.6% household-leverage usa"],
    ["这家公司有5亿人使用的支付宝。", "5亿人 users alipay"],
    ["李嘉诚0.54%", "0.54% shareholding li-ka-shing"],
    [
      "Ant was to raise $34.4 billion in its IPO, topping Saudi Aramco's $29.4 billion.",
      "$34.4 billion ipo-raise ant-group",
      "$29.4 billion ipo-raise saudi-aramco",
    ],
    ["The owner of Alipay spoke of raising more than $34 billion in the listing.", "$34 billion ipo-raise ant-group"],
    ["Alibaba was fined 18.2 billion yuan.", "18.2 billion yuan fine alibaba"],
    ["马云已有近三个月没有公开露面。", "三个月 public-absence jack-ma"],
    ["天气很好，温度上升3%。", "3% null null"],
  ])("%s", (text, ...expected) => {
    expect(read(text).map(short)).toEqual(expected);
  });

  it("takes the document's topic only where nobody else is meant", () => {
    expect(read("杠杆高达120倍。", "ant-group").map(short)).toEqual(["120倍 leverage ant-group"]);
    expect(read("大家买房杠杆也有3倍。", "ant-group").map(short)).toEqual(["3倍 leverage null"]);
    expect(topicOf(mentionsIn("恒大和蚂蚁，蚂蚁"), measures)).toBe("ant-group");
    expect(topicOf([], measures)).toBeNull();
  });

  it("reads a passage with what the one before it spoke of", () => {
    const texts = ["蚂蚁的情况如下。", "杠杆率超过100倍！", ""];
    const passages = texts.map((text) => ({ text, mentions: mentionsIn(text) }));
    const found = extractPassages(passages, { language: "zh-Hans", published: null, measures });
    expect(found.map((figures) => figures.map(short))).toEqual([[], ["100倍 leverage ant-group"], []]);
    expect(found[1]?.[0]?.start).toBe(5);
  });
});

describe("when", () => {
  it.each([
    ["至2019年底，公司净资产177亿元", "2019-12"],
    ["delinquency rose from 1.5% at the end of 2019", "2019-12"],
    ["去年贷款余额2万亿元", "2019"],
    ["贷款余额2万亿元", null],
    ["2019年7月宣布上市，11月3日，估值2.1万亿元的上市被叫停", "2019-11-03"],
    ["2019年前三季度营收1181亿元", "2019"],
    ["2019财年第三季度营收435亿元", "2019-Q3"],
    ["household debt was 61.4% of GDP in the third quarter of 2020", "2020-Q3"],
    ["liabilities of 1.97 trillion yuan ($305 billion) at mid-2021", "2021"],
    ["| 项目 | 2018年 | 2019年 |\n| 营业收入（亿元） | 857.22 | 1206.18 |", "2019"],
  ])("%s: %s", (text, asOf) => {
    expect(read(text).at(-1)?.asOf).toBe(asOf);
  });

  it.each<[text: string, ...dates: (string | null)[]]>([
    // As many dates as numbers, in order.
    ["2018年和2019年，蚂蚁净利润分别为21亿元和180亿元。", "2018", "2019"],
    ["2017-2019年，蚂蚁净利润分别为82亿元、21亿元和180亿元。", "2017", "2018", "2019"],
    [
      "2017年至2019年及2020年上半年，蚂蚁营收分别为654亿元、857亿元、1206亿元和725亿元。",
      "2017",
      "2018",
      "2019",
      "2020-H1",
    ],
    ["2019年及2020年1-6月，蚂蚁营收分别为1206亿元和725亿元。", "2019", "2020-06"],
    ["In 2018 and 2019, Ant's revenue was 85.7 billion yuan and 120.6 billion yuan, respectively.", "2018", "2019"],
    ["Ant's revenue was 85.7 billion and 120.6 billion yuan in 2018 and 2019, respectively.", "2018", "2019"],
    ["2019年，蚂蚁和阿里巴巴的营收分别为1206亿元和5097亿元。", "2019", "2019"],
    // A date right after its number is not the next number's.
    ["Ant was valued at $150 billion in 2018 and $313 billion in 2020.", "2018", "2020"],
    ["Ant was valued at $150 billion in 2018 and had a loan balance of $300 billion.", "2018", "2018"],
    // The year before the one just named.
    ["Ant's revenue was 120.6 billion yuan in 2019, up from 85.7 billion yuan a year earlier.", "2019", "2018", "2019"],
    ["Ant's revenue was 120.6 billion yuan in 2019, against 85.7 billion yuan the previous year.", "2019", "2018"],
    ["蚂蚁2020年上半年净利润219亿元，上年同期为18.9亿元。", "2020-H1", "2019-H1"],
    ["蚂蚁2019年营收较上年增加349亿元，达1206亿元。", "2019", "2019"],
    ["蚂蚁2020年上半年营收725亿元，上年全年为1206亿元。", "2020-H1", "2019"],
    ["蚂蚁2019年营收1206亿元，比上年多349亿元。", "2019", "2019"],
    ["Ant's revenue was 120.6 billion yuan in 2019, 40.7% more than a year earlier.", "2019", "2019", "2019"],
    ["蚂蚁截至2020年2月29日余额2万亿元，上年同期1万亿元。", "2020-02-29", "2019-02"],
    // What a number is only held against is not its year.
    ["In 2019 Ant's profit rose to 18 billion yuan from the previous year.", "2019"],
    ["In 2019 Ant's revenue of 120.6 billion yuan was double that of the previous year.", "2019"],
    ["蚂蚁2019年营收是上年的2倍。", "2019"],
    ["蚂蚁2019年利润较上年翻倍至180亿元。", "2019"],
    ["2020年，蚂蚁平台上年交易额达17万亿元。", "2020"],
    ["2020年，花呗上年化利率15%。", "2020"],
    ["Ant raised $14 billion in 2018 at a valuation of $150 billion and in 2020 it was halted.", "2018", "2018"],
  ])("%s", (text, ...dates) => {
    expect(read(text).map(({ asOf }) => asOf)).toEqual(dates);
  });

  it("leaves a day without a year open where the text has no date", () => {
    const text = "截至6月30日和9月30日，蚂蚁余额分别为1.7万亿元和2.1万亿元。";
    const found = extractFigures(text, { language: "zh-Hans", mentions: mentionsIn(text), published: null, measures });
    expect(found.map(({ asOf }) => asOf)).toEqual([null, null]);
  });

  it("takes the part of the year that a table's column names", () => {
    const found = read("| 项目 | 2019年 | 2020年1-6月 |\n| 蚂蚁净利润（亿元） | 180.72 | 219.23 |");
    expect(found.map(({ asOf, qualifiers }) => `${asOf} ${qualifiers}`)).toEqual(["2019 ", "2020 half-year"]);
  });

  it.each<[text: string, ...periods: string[]]>([
    ["蚂蚁2019年营收1206亿元，2020年上半年营收725亿元。", "", "half-year"],
    ["Ant's revenue was 120.6 billion yuan in 2019 and 72.5 billion yuan in the first half of 2020.", "", "half-year"],
    [
      "In the first half of 2020 Ant's revenue was 72.5 billion yuan and its profit 21.9 billion yuan.",
      "half-year",
      "half-year",
    ],
    ["Ant's revenue reached 72.5 billion yuan in the second half of the year.", "half-year"],
    ["2020年上半年，蚂蚁营收725亿元，净利润219亿元。", "half-year", "half-year"],
    ["蚂蚁前三季度营收1181亿元。", "nine-months"],
    ["Ant's revenue was 118 billion yuan in the first nine months.", "nine-months", ""],
    ["Ant's revenue was 118 billion yuan in the first three quarters of 2020.", "nine-months"],
    ["2019年及2020年1-6月，蚂蚁营收分别为1206亿元和725亿元。", "", "half-year"],
    ["2019年及2020年1月至6月，蚂蚁营收分别为1206亿元和725亿元。", "", "half-year"],
    ["2017年至2019年及2020年上半年，蚂蚁营收分别为654亿元、857亿元、1206亿元和725亿元。", "", "", "", "half-year"],
    ["蚂蚁首九个月营收1181亿元。", "", "nine-months"],
    ["蚂蚁第三季度营收456亿元。", "quarter-year"],
    ["蚂蚁首季营收456亿元。", "quarter-year"],
    ["蚂蚁7-9月营收456亿元。", "quarter-year"],
    ["蚂蚁2020Q3营收456亿元。", "quarter-year"],
    ["蚂蚁2020H1营收725亿元。", "half-year"],
    ["Ant's Q3 revenue was 45.6 billion yuan.", "quarter-year"],
    ["Ant had revenue of 45.6 billion yuan from July to September.", "quarter-year"],
    ["Ant's nine-month revenue was 118 billion yuan.", "", "nine-months"],
    ["Ant's third-quarter revenue was 45.6 billion yuan.", "quarter-year"],
    ["Ant had revenue of 45.6 billion yuan in the quarter.", "quarter-year"],
    ["Ant, headquartered in Hangzhou, had revenue of 120.6 billion yuan.", ""],
    ["Ant's revenue was 120.6 billion yuan, a quarter of revenue in its market.", "", ""],
    ["上半年蚂蚁营收725亿元；净利润219亿元，去年同期净利润18亿元", "half-year", "half-year", "half-year"],
    ["上半年蚂蚁营收725亿元；2019年净利润180亿元", "half-year", ""],
  ])("%s", (text, ...periods) => {
    const found = read(text).map(({ qualifiers }) =>
      qualifiers.filter((qualifier) => ["half-year", "quarter-year", "nine-months"].includes(qualifier)).join(),
    );
    expect(found).toEqual(periods);
  });

  it("dates a country's statistic by its text, and says so", () => {
    expect(read("居民杠杆率为62.2%")[0]).toMatchObject({ asOf: "2020", qualifiers: ["date-implied"] });
  });
});

describe("qualifiers", () => {
  it.each<[text: string, ...expected: string[]]>([
    ["想象一下：蚂蚁估值3万亿元。", "hypothetical"],
    ["如果蚂蚁的坏账率是20%", "hypothetical"],
    ["如果成功上市，估值已经超过3000亿美元", "over"],
    ["raised US$37 billion (RM154 billion)", "restated"],
    ["Ant's shares fell 12%", "change"],
    ["蚂蚁出资比例早期是10%", "earlier"],
    ["拟增资到200亿元", "planned"],
    ["蚂蚁A股集资逾1149亿元", "over", "part-a-shares"],
    ["each fund had raised 12 billion yuan", "part-each"],
    ["上半年蚂蚁净利润219亿元", "half-year"],
    ["股价从100块一股", "per-share"],
    ["借呗日利率低至0.04%", "per-day"],
    ["日息0.05%", "per-day"],
    ["花呗每天收0.05%", "per-day"],
    ["借款按0.05%/天计息", "per-day"],
    ["it charges 0.05% a day", "per-day"],
    ["a daily rate of 0.05%", "per-day"],
    ["月息1.5%", "per-month"],
    ["月利率为1.5%", "per-month"],
    ["日利率0.04%（年化15%）", "per-year"],
    ["some 300 million daily active users", "about"],
    ["据《每日新闻》，花呗利率为15%"],
    ["房价约1.1 万元 /㎡", "about", "per-sqm"],
    ["蚂蚁集资1149亿元（A股）", "part-a-shares"],
    ["蚂蚁在香港和上海上市募资345亿美元"],
    ["上半年蚂蚁营收725亿元；净利润219亿元，去年同期18亿元", "half-year"],
    ["每只基金上限120亿元，合计600亿元"],
    ["净利润同比增长38亿元", "change"],
    ["some 711 million monthly active users", "about"],
    ["上千亿元的缺口", "at-least", "vague"],
    ["10000 元以下", "at-most"],
    ["最近三天", ""],
    // A limit that is not passed.
    ["花呗年利率不得高于24%", "at-most"],
    ["花呗年利率从未超过24%", "at-most"],
    ["花呗年利率不能低于3%", "at-least"],
    ["Huabei's rate must not be higher than 24%", "at-most"],
    // Words that hold those of a comparison.
    ["蚂蚁持股占比最高达20%"],
    ["规模较大的贷款利率最高24%"],
    ["比亚迪市值最高1万亿元"],
    ["蚂蚁营收比阿里巴巴高100亿元", "change"],
  ])("%s", (text, ...expected) => {
    const found = read(text).at(-1)?.qualifiers ?? [];
    expect([...found].sort()).toEqual(expected.filter((qualifier) => qualifier !== "").sort());
  });

  it("pairs shares and numbers that a sentence lists respectively", () => {
    expect(read("蚂蚁A股与H股分别超额认购近900和400倍。").map(({ qualifiers }) => qualifiers.at(-1))).toEqual([
      "part-a-shares",
      "part-h-shares",
    ]);
  });

  it.each([
    "Ant has lost over $200 billion in market value.",
    "Ant's market value fell by close to 1 trillion yuan.",
    "Ant shed just over $200 billion of its market value.",
    "蚂蚁的估值缩水至少1万亿元。",
    "蚂蚁的市值蒸发了将近1万亿元。",
    "蚂蚁的市值跌去了大约接近1万亿元。",
    "a $344 billion loss in Ant's market value",
    "a $60 billion drop in its market value",
    "profit fell over 60%",
    "revenue increased by some 12%",
    "a 60% drop in profit",
    "股价经历了60%的跌幅",
  ])("%s: a change", (text) => {
    expect(read(text)[0]?.qualifiers).toContain("change");
  });

  it.each([
    "Ant Group 33% owned by Alibaba",
    "its market value rose to over $200 billion",
    "the rate rose above 60%",
    "花呗利率跌破15%",
    "市值上涨到超过1万亿元",
    "the fund posted a $2 billion loss",
    "98% of the drop",
    "banks must put up at least 30% of each loan",
    "loans that make up 98% of the total",
  ])("%s: a level", (text) => {
    expect(read(text)[0]?.qualifiers).not.toContain("change");
  });

  it.each(["raised $34.5 billion a day before it was halted", "raised $34.5 billion a month later"])("%s", (text) => {
    expect(read(text)[0]?.qualifiers).toEqual([]);
  });

  it("ends an example with its paragraph", () => {
    const [first, second] = read("举个例子。他借10万元。\n蚂蚁的杠杆是120倍。");
    expect(first?.qualifiers).toContain("hypothetical");
    expect(second?.qualifiers).toEqual([]);
  });
});

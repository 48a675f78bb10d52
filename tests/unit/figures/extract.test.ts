import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../corpus/figures/extract";
import type { LanguageTag } from "../../../corpus/model";
import { ownMeasures } from "../../bench/figure-scores";

const measures = ownMeasures();

function read(text: string, language: LanguageTag = "zh-Hans"): string[] {
  const options = { language, mentions: [], published: "2020-11-16", measures };
  return extractFigures(text, options).map((figure) => {
    const value = figure.low === figure.high ? figure.low : `${figure.low}..${figure.high}`;
    return [figure.surface, value, figure.unit, ...figure.qualifiers].join(" | ");
  });
}

describe("numbers that are read", () => {
  it.each<[text: string, ...expected: string[]]>([
    ["总额2300亿元", "2300亿元 | 230000000000 | CNY"],
    ["负债2.38 万亿", "2.38 万亿 | 2380000000000 | CNY | currency-implied"],
    ["欠了两万五千亿。", "两万五千亿 | 2500000000000 | CNY | currency-implied"],
    ["有36 00亿", "36 00亿 | 360000000000 | CNY | currency-implied"],
    ["放到三千多亿", "三千多亿 | 300000000000 | CNY | currency-implied | over"],
    ["二点五万亿", "二点五万亿 | 2500000000000 | CNY | currency-implied"],
    ["加了数十倍的杠杆", "数十倍 | 10..100 | times | vague"],
    ["十几家银行", "十几家 | 10..20 | count-banks | vague"],
    ["出资1%－5%", "1%－5% | 1..5 | percent | range"],
    ["八成用户", "八成 | 80 | percent"],
    ["利率万分之五", "万分之五 | 0.05 | percent"],
    ["只花了二十五天", "二十五天 | 25 | days"],
    ["坐了近 20 年", "20 年 | 20 | years | nearly"],
    ["近900和400倍", "900 | 900 | times | nearly", "400倍 | 400 | times"],
    [
      "资本金只有 300 还是 400 亿",
      "300 | 30000000000 | CNY | currency-implied | only",
      "400 亿 | 40000000000 | CNY | currency-implied",
    ],
    ["超过１２０倍", "１２０倍 | 120 | times | over"],
    ["上升了2个百分点", "2个百分点 | 2 | points"],
    ["約新台幣1.03兆元", "新台幣1.03兆元 | 1030000000000 | TWD | about"],
    ["從20%到60%", "20% | 20 | percent", "60% | 60 | percent"],
    ["7% 到 9% 左右", "7% 到 9% | 7..9 | percent | range | about"],
    ["半年后", "半年 | 6 | months"],
    ["共有155.1万份申请", "155.1万份 | 1551000 | count"],
    ["过了两个多月", "两个多月 | 2 | months | over"],
    ["营收2057.4亿元", "2057.4亿元 | 205740000000 | CNY"],
    ["交易笔数超过10亿", "10亿 | 1000000000 | count | over"],
    ["合作放款的銀行有一百家", "一百家 | 100 | count-banks"],
    [
      "信貸2.15兆元，其中消費1.73兆，",
      "2.15兆元 | 2150000000000 | CNY",
      "1.73兆 | 1730000000000 | CNY | currency-implied",
    ],
    ["欠了八个亿", "八个亿 | 800000000 | CNY | currency-implied"],
    ["有5亿人借款", "5亿人 | 500000000 | count-people"],
    ["万亿估值的蚂蚁集团", "万亿 | 1000000000000..10000000000000 | CNY | currency-implied | vague"],
    ["那家千亿市值的公司", "千亿 | 100000000000..1000000000000 | CNY | currency-implied | vague"],
    ["百亿元级别的利润", "百亿元 | 10000000000..100000000000 | CNY | vague"],
    ["超万亿估值的蚂蚁集团", "万亿 | 1000000000000..10000000000000 | CNY | currency-implied | over | vague"],
    ["近万亿估值的蚂蚁集团", "万亿 | 1000000000000 | CNY | currency-implied | nearly"],
    ["估值近万亿元", "万亿元 | 1000000000000 | CNY | nearly"],
    ["估值一万亿元", "一万亿元 | 1000000000000 | CNY"],
    ["支付宝有10亿年活跃用户", "10亿 | 1000000000 | count-people"],
    ["平台有13亿年度活跃消费者", "13亿 | 1300000000 | count-people"],
    ["支付宝有7亿周活跃用户", "7亿 | 700000000 | count-people"],
    ["资金98%来自银行，危机一来由银行承担", "98% | 98 | percent"],
    ["先后有85家银行出现危机", "85家 | 85 | count-banks"],
    ["估值在2500亿美元和3000亿美元之间", "2500亿美元和3000亿美元 | 250000000000..300000000000 | USD | range"],
    ["利率介于15%与24%之间", "15%与24% | 15..24 | percent | range"],
    ["利率在15%和24%徘徊", "15% | 15 | percent", "24% | 24 | percent"],
    ["欠了两亿五", "两亿五 | 250000000 | CNY | currency-implied"],
    ["欠了1亿零500万", "1亿零500万 | 105000000 | CNY | currency-implied"],
    ["10亿年收入", "10亿 | 1000000000 | CNY | currency-implied"],
    ["1亿年前", "1亿年 | 100000000 | years"],
    ["降了50个BP", "50个BP | 0.5 | points"],
    ["涨了3.5个点"],
    ["比上年多349亿元", "349亿元 | 34900000000 | CNY | change"],
    ["比工商银行还高3000亿元", "3000亿元 | 300000000000 | CNY | change"],
    ["比当初的估值低75%", "75% | 75 | percent | change"],
    ["比例高达75%", "75% | 75 | percent"],
    ["期指350个点", "350个点 | 350 | points"],
    ["期指涨了350个点", "350个点 | 350 | points | change"],
    ["期指涨到3500点", "3500点 | 3500 | points"],
    ["欠了一个多亿", "一个多亿 | 100000000 | CNY | currency-implied | over"],
    ["花了一个半月", "一个半月 | 1.5 | months"],
    ["花了两个半小时", "两个半小时 | 2.5 | hours"],
    ["合作过100+家银行", "100+家 | 100 | count-banks | over"],
    ["增速为负3.5%", "负3.5% | -3.5 | percent"],
    ["背负30%的债", "30% | 30 | percent"],
    ["从30到35倍", "30 | 30 | times", "35倍 | 35 | times"],
    // 万五 beside a word for a rate is five in ten thousand.
    ["日息万五", "万五 | 0.05 | percent | per-day"],
    ["佣金低至万2.5", "万2.5 | 0.025 | percent"],
    ["月息千三", "千三 | 0.3 | percent | per-month"],
    ["万五的日利率", "万五 | 0.05 | percent | per-day"],
    ["0.05%的日利率", "0.05% | 0.05 | percent | per-day"],
    ["利率万一上调"],
    ["综合税负30%", "30% | 30 | percent"],
    ["正负5%", "5% | 5 | percent"],
    ["plus or minus 3%", "3% | 3 | percent"],
    ["grew from 5,000 to 1.2 million users", "1.2 million | 1200000 | count-people"],
    ["债务（万亿元）压顶", "万亿元 | 1000000000000 | CNY"],
    ["Year | What happened\n2014 | It worked with 85 banks.", "85 | 85 | count-banks"],
    ["利率万一是"],
    ["佣金万一", "万一 | 0.01 | percent"],
    ["利息万五千元", "万五千元 | 15000 | CNY"],
    ["欠了万五", "万五 | 15000 | CNY | currency-implied"],
  ])("%s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[text: string, ...expected: string[]]>([
    ["raised US$34.5bn", "US$34.5bn | 34500000000 | USD"],
    ["worth \\$137 billion", "\\$137 billion | 137000000000 | USD"],
    ["drew HK$1.3 trillion", "HK$1.3 trillion | 1300000000000 | HKD"],
    ["870 times oversubscribed", "870 times | 870 | times"],
    ["nearly two-thirds of it", "two-thirds | 66.666667 | percent | nearly"],
    ["half a billion people", "half a billion people | 500000000 | count-people"],
    ["no less than $3 trillion", "$3 trillion | 3000000000000 | USD | at-least"],
    ["more than 200 online lenders", "200 | 200 | count-companies | over"],
    ["10 per cent", "10 per cent | 10 | percent"],
    ["Employees: 16,660", "16,660 | 16660 | count-people"],
    ["two days before", "two days | 2 | days"],
    ["between 10 and 20 percent", "10 and 20 percent | 10..20 | percent | range"],
    ["1,149 yuan", "1,149 yuan | 1149 | CNY"],
    ["kept only 2% of loans in the first half of the year", "2% | 2 | percent | only"],
    ["losses in the second half of last year"],
    ["sales in the first half of fiscal 2021"],
    ["in the first half its revenue grew"],
    ["its first-half of trading"],
    ["half of the loans", "half | 50 | percent"],
    ["no fewer than 100 banks", "100 | 100 | count-banks | at-least"],
    ["just over 100 banks", "100 | 100 | count-banks | over"],
    ["rates higher than 24%", "24% | 24 | percent | over"],
    ["100+ banks", "100 | 100 | count-banks | over"],
    ["100 or so banks", "100 | 100 | count-banks | about"],
    ["a 0.25 percentage-point cut", "0.25 percentage-point | 0.25 | points"],
    ["a 25-basis-point cut", "25-basis-point | 0.25 | points"],
    ["growth of minus 3.5%", "minus 3.5% | -3.5 | percent"],
    ["from 30 to 35 percent", "30 | 30 | percent", "35 percent | 35 | percent"],
    // Two numbers that one noun counts.
    ["with 20 to 30 banks", "20 to 30 | 20..30 | count-banks | range"],
    ["with 20–30 banks", "20–30 | 20..30 | count-banks | range"],
    ["with three or four banks", "three or four | 3..4 | count-banks | range"],
    ["from 20 to 30 banks", "30 | 30 | count-banks"],
    // Commas by twos, as in India, only where the groups are whole.
    ["a fee of 1,20,000 rupees", "1,20,000 rupees | 120000 | INR"],
    ["Rs. 2,50,00,000.50 was paid", "Rs. 2,50,00,000.50 | 25000000.5 | INR"],
    ["12,34,567 customers", "12,34,567 | 1234567 | count-people"],
    ["raised Rs 5,00,000-6,00,000", "Rs 5,00,000-6,00,000 | 500000..600000 | INR | range"],
    ["cost 1,234,567 yuan", "1,234,567 yuan | 1234567 | CNY"],
    ["lists 3,11,2020 and 1,20,30"],
    ["worth Rs 18,300 crores", "Rs 18,300 crores | 183000000000 | INR"],
    ["worth Rs 18,300 cr", "Rs 18,300 cr | 183000000000 | INR"],
    ["hundreds of crores of rupees", "hundreds of crores of rupees | 1000000000..10000000000 | INR | vague"],
    ["the other half of the loans", "half | 50 | percent"],
  ])("%s", (text, ...expected) => {
    expect(read(text, "en")).toEqual(expected);
  });
});

describe("the unit at a table's head", () => {
  it.each<[text: string, ...expected: string[]]>([
    ["数据（单位：百万元）\n营收\t120,618", "120,618 | 120618000000 | CNY"],
    ["余额（百万元）\t120,618", "120,618 | 120618000000 | CNY"],
    ["余额(人民币百万元)\t120,618", "120,618 | 120618000000 | CNY"],
    ["Results (in millions of yuan)\nRevenue | 120,618", "120,618 | 120618000000 | CNY"],
    ["(RMB in millions) | 2019\nRevenue | 120,618", "120,618 | 120618000000 | CNY"],
    ["| RMB million | 2019\n| Revenue | 120,618", "120,618 | 120618000000 | CNY"],
    ["| RMB'000 | 2019\n| Revenue | 120,618", "120,618 | 120618000 | CNY"],
    // The label of a row is its own, not the next one's.
    ["Results\n| Margin (%) | 15 |\n| Revenue | 120 |", "15 | 15 | percent"],
    // In brackets of its own a number is one.
    ["借了一笔钱（几百万元）", "几百万元 | 1000000..10000000 | CNY | vague"],
  ])("%j", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("strings that count nothing", () => {
  it.each([
    "996工作制",
    "被360收购",
    "万一出事",
    "还我 88VIP",
    "万科和万里马",
    "一个问题",
    "第三次世界大战",
    "2020年11月3日",
    "P2P 平台",
    "https://b23.tv/7FEzNK6",
    "千万不要",
    "电话 010-12345678",
    "四大行",
    "1. 先说",
    "1000000000000000000000000000000",
    "版本 1.2.3",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

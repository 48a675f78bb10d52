import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../corpus/figures/extract";
import { textLanguage } from "../../../corpus/text/language";
import { ownMeasures, ownMentions } from "../../bench/figure-scores";

const measures = ownMeasures();
const mentionsOf = ownMentions();

/** `surface measure` of each figure. */
function read(text: string): string[] {
  const options = { language: textLanguage(text), mentions: mentionsOf(text), published: "2020-11-16", measures };
  return extractFigures(text, options).map(({ surface, measure }) => `${surface} ${measure}`);
}

describe.each<[word: string, ...cases: [text: string, ...figures: string[]][]]>([
  [
    "worth",
    ["Ant Group is worth $150 billion today.", "$150 billion valuation"],
    ["Ant Group could soon be worth over $200 billion.", "$200 billion valuation"],
    ["Borrowers on Alipay took out loans worth 1.7 trillion yuan.", "1.7 trillion yuan loan-balance"],
    ["Alibaba sold a stake worth $3 billion.", "$3 billion null"],
    ["Alibaba bought back shares worth $9 billion.", "$9 billion null"],
    ["Alipay handled payments worth $17 trillion.", "$17 trillion payment-volume"],
    ["Alibaba sold $9 billion worth of goods.", "$9 billion null"],
  ],
  [
    "a listing",
    ["Beijing stopped Ant Group's $37 billion listing.", "$37 billion ipo-raise"],
    ["Ant Group's $37 billion stock market listing was called off on Tuesday.", "$37 billion ipo-raise"],
    ["The float would have valued Ant Group at about $315 billion.", "$315 billion valuation"],
    ["Investors valued Alibaba at $600 billion before the listing.", "$600 billion valuation"],
    ["Ant Group had revenue of 72.5 billion yuan before the listing.", "72.5 billion yuan revenue"],
    ["Alibaba paid $4.7 billion for Lazada before its listing.", "$4.7 billion null"],
    ["Ant Group, valued by investors, paid bonuses of $500 million.", "$500 million null"],
  ],
  [
    "lending with others' money",
    ["蚂蚁集团已向约3亿人发放贷款，资金大多来自约90家商业银行。", "3亿人 borrowers", "90家 partner-banks"],
    ["蚂蚁集团的贷款九成由80多家商业银行出资。", "九成 bank-funding-share", "80多家 partner-banks"],
    ["央行请来30家商业银行，问资金来自哪里，蚂蚁集团没有出席。", "30家 null"],
  ],
  [
    "wealth",
    ["Jack Ma has amassed wealth of $50 billion.", "$50 billion wealth"],
    ["Jack Ma started a wealth management platform with 4 trillion yuan.", "4 trillion yuan null"],
    ["Jack Ma met a sovereign wealth fund with $400 billion.", "$400 billion null"],
  ],
  [
    "a loss",
    [
      "Ant Group swung to a net loss of 1.2 billion yuan from a profit of 5 billion yuan.",
      "1.2 billion yuan loss",
      "5 billion yuan profit",
    ],
    ["Alibaba lost $780 million in the quarter.", "$780 million loss"],
    ["Alibaba lost $26 billion of its market value.", "$26 billion market-cap"],
    ["蚂蚁集团2023年净利润220亿元，2024年亏损12亿元。", "220亿元 profit", "12亿元 loss"],
    ["螞蟻集團去年淨虧損12億元。", "12億元 loss"],
  ],
  [
    "an offering",
    ["Ant Group's offering of $34 billion would have been the largest ever.", "$34 billion ipo-raise"],
    ["Ant Group shelved its $34 billion offering.", "$34 billion ipo-raise"],
    ["Alipay is offering 3 billion yuan in coupons.", "3 billion yuan null"],
    ["Alipay began offering 3 billion yuan of credit.", "3 billion yuan null"],
    ["Alibaba raised $5 billion in a bond offering.", "$5 billion null"],
    ["蚂蚁集团两地上市，发行规模约345亿美元。", "345亿美元 ipo-raise"],
    ["阿里巴巴的美元债发行规模为30亿美元。", "30亿美元 null"],
    ["阿里巴巴通过可转债募资50亿美元。", "50亿美元 null"],
  ],
  [
    "a share of revenue",
    ["Lending brought Ant Group 39% of its revenue.", "39% revenue-share"],
    ["Ant Group posted revenue growth of 40%.", "40% null"],
    ["Ant Group had revenue of 72.5 billion yuan and a margin of 58%.", "72.5 billion yuan revenue", "58% null"],
  ],
  [
    "a fall of the valuation",
    ["Ant Group was valued at $78 billion, 70% less than in 2020.", "$78 billion valuation", "70% valuation-fall"],
    ["Ant Group, valued at $313 billion, has less than 2% of staff abroad.", "$313 billion valuation", "2% null"],
    [
      "Ant Group, worth $78 billion, saw its bad loan ratio fall below 2% in March.",
      "$78 billion valuation",
      "2% bad-debt-rate",
    ],
  ],
])("%s", (_, ...cases) => {
  it.each(cases.map(([text, ...figures]) => ({ text, figures })))("$text", ({ text, figures }) => {
    expect(read(text)).toEqual(figures);
  });
});

import { expect, it } from "vitest";
import { extractFigures } from "../../../corpus/figures/extract";
import type { Mention } from "../../../corpus/model";
import { ownMeasures } from "../../bench/figure-scores";

const measures = ownMeasures();
const NAMES: Record<string, string> = {
  蚂蚁集团: "ant-group",
  蚂蚁: "ant-group",
  网商银行: "wangshangdai",
  花呗: "huabei",
  支付宝: "alipay",
  Alibaba: "alibaba",
  "Ant Group": "ant-group",
  工商银行: "icbc",
  高盛: "goldman",
  摩根大通: "jpmorgan",
  "Goldman Sachs": "goldman",
  JPMorgan: "jpmorgan",
  Citigroup: "citi",
  "WeChat Pay": "wechat-pay",
  Alipay: "alipay",
  "Jack Ma": "jack-ma",
  "Sun Art": "sun-art",
  阿里巴巴: "alibaba",
  高鑫零售: "sun-art",
  饿了么: "eleme",
  "Saudi Aramco": "saudi-aramco",
};

function mentionsIn(text: string): Mention[] {
  const found: Mention[] = [];
  for (const [name, term] of Object.entries(NAMES)) {
    const start = text.indexOf(name);
    const end = start + name.length;
    if (start >= 0 && !found.some((other) => other.start < end && start < other.end))
      found.push({ term, text: name, start, end, sure: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

it.each([
  // A figure is the nearest entity's that its measure goes with.
  ["蚂蚁集团估值2.1万亿元。", "2.1万亿元 valuation ant-group"],
  ["蚂蚁持股网商银行30%，注册资本为40亿元。", "30% shareholding null", "40亿元 registered-capital wangshangdai"],
  [
    "Alibaba, which owns a third of Ant Group, has a market value of $700 billion.",
    "a third shareholding alibaba",
    "$700 billion market-cap alibaba",
  ],
  // Firms that are no terms keep their own.
  ["蚂蚁集团之外，台积电去年营收1.33兆元。", "1.33兆元 revenue null"],
  ["支付宝之后，微博月活跃用户4.8亿。", "4.8亿 users null"],
  ["蚂蚁集团市值远超高盛，达3000亿美元。", "3000亿美元 market-cap ant-group"],
  ["蚂蚁集团的市值超过工商银行，升到2.1万亿元。", "2.1万亿元 market-cap ant-group"],
  ["蚂蚁集团市值直逼摩根大通和高盛，约3100亿美元。", "3100亿美元 market-cap ant-group"],
  ["蚂蚁集团的市值超过工商银行的1.8万亿元。", "1.8万亿元 market-cap icbc"],
  ["蚂蚁集团用户多，工商银行市值1.8万亿元。", "1.8万亿元 market-cap icbc"],
  ["Ant Group would be worth more than Goldman Sachs, at $313 billion.", "$313 billion valuation ant-group"],
  ["Ant Group overtook Citigroup and JPMorgan with a valuation of $320 billion.", "$320 billion valuation ant-group"],
  ["Ant Group is worth more than JPMorgan's $300 billion of market value.", "$300 billion market-cap jpmorgan"],
  ["Ant Group struck a deal with Citigroup, now valued at $80 billion.", "$80 billion valuation citi"],
  // What a number is held against is whose the words with it say, or nobody's.
  [
    "Ant Group would raise $34 billion in its IPO, surpassing the $29 billion raised by Saudi Aramco.",
    "$34 billion ipo-raise ant-group",
    "$29 billion ipo-raise saudi-aramco",
  ],
  ["Ant Group's IPO would raise more than the record $29 billion.", "$29 billion ipo-raise null"],
  [
    "Ant Group's IPO would raise more than the Saudi Aramco record of $29 billion.",
    "$29 billion ipo-raise saudi-aramco",
  ],
  ["Ant Group's valuation would exceed the $300 billion market cap of JPMorgan.", "$300 billion market-cap jpmorgan"],
  ["Ant Group's valuation fell to less than the $300 billion of that year.", "$300 billion valuation ant-group"],
  [
    "Ant Group's IPO would raise $34 billion, compared with $29 billion raised by Saudi Aramco.",
    "$34 billion ipo-raise ant-group",
    "$29 billion ipo-raise saudi-aramco",
  ],
  ["蚂蚁集团上市募资345亿美元，超过294亿美元的纪录。", "345亿美元 ipo-raise ant-group", "294亿美元 ipo-raise null"],
  ["蚂蚁集团的市值超过工商银行曾经创下的1.8万亿元。", "1.8万亿元 market-cap icbc"],
  ["蚂蚁集团的市值超过工商银行达到惊人的2.1万亿元。", "2.1万亿元 market-cap ant-group"],
  // "for" gives a number that is set beside another one to whoever it names.
  [
    "Alipay kept 54% of mobile payments, compared with 39% for WeChat Pay.",
    "54% payment-market-share alipay",
    "39% payment-market-share wechat-pay",
  ],
  [
    "Analysts give market shares of 54% for Alipay and about 39% for WeChat Pay.",
    "54% market-share alipay",
    "39% market-share wechat-pay",
  ],
  [
    "Ant Group was valued at $313 billion, against $65 billion for Citigroup.",
    "$313 billion valuation ant-group",
    "$65 billion valuation citi",
  ],
  // What stands in an aside or says more of somebody else is not the subject.
  ["Ant Group, the owner of Alipay, has 1 billion users.", "1 billion users ant-group"],
  ["Ant Group, Alibaba's financial affiliate, wants a valuation of $250 billion.", "$250 billion valuation ant-group"],
  ["Ant Group, part-owned by Alibaba, wants a valuation of $250 billion.", "$250 billion valuation ant-group"],
  ["Ant Group, affiliate of Alibaba, wants a valuation of $250 billion.", "$250 billion valuation ant-group"],
  ["Ant Group, spun out of Alibaba, wants a valuation of $250 billion.", "$250 billion valuation ant-group"],
  ["Ant Group (an affiliate of Alibaba) wants a valuation of $250 billion.", "$250 billion valuation ant-group"],
  ["蚂蚁集团（支付宝的母公司）估值2.1万亿元。", "2.1万亿元 valuation ant-group"],
  ["Unlike Ant Group, Alibaba's market value rose fast, to $700 billion.", "$700 billion market-cap alibaba"],
  ["The Alibaba-backed lender said Ant Group was worth $67 billion.", "$67 billion valuation ant-group"],
  ["网商银行贷款通过银行放出，达2000亿元。", "2000亿元 loan-balance wangshangdai"],
  ["蚂蚁控股的贷款余额达2000亿元。", "2000亿元 loan-balance ant-group"],
  // The owner may come after its number.
  ["At 96 times earnings, Ant Group would be dear.", "96 times pe-ratio ant-group"],
  ["Some 98% of the loans on Alipay are funded by banks, S&P says of Ant Group.", "98% bank-funding-share ant-group"],
  ["有7亿人在使用蚂蚁的支付宝。", "7亿人 users alipay"],
  ["距离挂牌只剩两天，上交所叫停了蚂蚁集团。", "两天 halt-lead-time ant-group"],
  // What a number is held against is somebody else's.
  ["花呗年化利率为15%，与信用卡的约12%相若。", "15% loan-interest-rate huabei", "12% loan-interest-rate null"],
  // Several together, the others, and a product without a name.
  ["蚂蚁集团与同行竞争，这三家合计占到市场的90%。", "90% market-share null"],
  ["蚂蚁集团推出新服务，该产品有1亿用户。", "1亿 users null"],
  // Whoever has somebody else is not who the sentence speaks of, unless the second is what the first holds.
  ["Jack Ma's Ant Group holds a 15% stake in the insurer.", "15% shareholding null"],
  ["Alibaba's Ant Group stake of 33% is its largest.", "33% shareholding alibaba"],
  ["阿里巴巴的蚂蚁股权占33%，持有多年。", "33% shareholding alibaba"],
  // Shares of others are not held against those of Ant.
  ["Alibaba agreed to sell its 73.7% stake in Sun Art.", "73.7% shareholding null"],
  ["Alibaba raised its stake in Sun Art from 36% to 72%.", "36% shareholding null", "72% shareholding null"],
  ["Alibaba owns 30% of Harbour Holdings.", "30% shareholding null"],
  ["Alibaba owns 33% of Ant Group.", "33% shareholding alibaba"],
  ["Alibaba owns 33% of the shares in Ant Group.", "33% shareholding alibaba"],
  ["Alibaba holds a 33% equity interest in the company.", "33% shareholding alibaba"],
  ["阿里巴巴持有高鑫零售73.7%的股权。", "73.7% shareholding null"],
  ["阿里巴巴收购饿了么，持股95%。", "95% shareholding null"],
  ["阿里巴巴持有73.7%的高鑫零售股份。", "73.7% shareholding null"],
  ["阿里巴巴持有蚂蚁集团33%的股份。", "33% shareholding alibaba"],
  // What was lost is no level, and the year of a crisis dates nothing.
  ["蚂蚁集团市值蒸发3000亿元。", "3000亿元 market-cap ant-group change"],
  ["与2008年次贷危机一样，蚂蚁集团估值2万亿元。", "2万亿元 valuation ant-group"],
])("%s", (text, ...wanted) => {
  const figures = extractFigures(text, { language: "zh-Hans", mentions: mentionsIn(text), published: null, measures });
  const measured = figures.filter(({ measure }) => measure !== null);
  expect(
    measured.map(({ surface, measure, about, qualifiers, asOf }) =>
      [
        surface,
        measure,
        String(about),
        ...qualifiers.filter((word) => word === "change"),
        ...(asOf ? [asOf] : []),
      ].join(" "),
    ),
  ).toEqual(wanted);
});

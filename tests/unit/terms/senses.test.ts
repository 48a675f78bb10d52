import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { findMentions } from "../../../corpus/terms/mentions";
import { gold, sharedPresent } from "../../shared";

const path = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const matcher = loadMatcher(compileMatcher(parseLexicon(readFileSync(path, "utf8"), "terms.yaml")));

/** Marks of a text without the anchor rule, as `words>term`. */
function marks(text: string): string[] {
  return findMentions(matcher, text, { gated: false })
    .filter((mention) => mention.sure)
    .map((mention) => `${mention.text}>${mention.term}`);
}

/** A text and all that it may mark; each row is a sense of a word beside another sense of it. */
type Row = [text: string, expected: string[]];

const INSECTS: Row[] = [
  ["蚂蚁集团的园区里种了很多树，树下的蚂蚁在搬家。", ["蚂蚁集团>ant-group"]],
  ["他像热锅上的蚂蚁一样等着蚂蚁集团上市的消息。", ["蚂蚁集团>ant-group", "上市>ipo"]],
  ["白蚁不是蚂蚁的近亲，蚁后一天能产上千粒卵。", []],
  ["那年夏天，我们蹲在墙角看蚂蚁打架。", []],
  ["千里之堤，溃于蚁穴；一只蚂蚁也能搬走米粒。", []],
  ["螞蟻上樹是一道川菜，螞蟻金服是一家公司。", ["螞蟻金服>ant-group"]],
  ["昆蟲學家發現一種新的螞蟻，牠們生活在熱帶雨林。", []],
  ["外婆說，螞蟻搬家要下雨。", []],
  ["Leafcutter ants farm fungus; one Ant species even keeps aphids.", []],
  ["Ant Group shares its name with an insect: an ant weighs a few milligrams.", ["Ant Group>ant-group"]],
  ["Ants were everywhere. Ant and Dec laughed.", []],
  ["Alipay's parent Ant said the ants on its logo would go.", ["Alipay>alipay", "Ant>ant-group"]],
  ["ANT GROUP HALTS LISTING", ["ANT GROUP>ant-group", "LISTING>ipo"]],
  ["The constant, relevant, Antarctic and Antwerp contain it; Ant-Man does too.", []],
  ["Antony paid with Alipay in Antigua.", ["Alipay>alipay"]],
  [
    "Regulators summoned Ant executives over its IPO; Jack Ma was there.",
    ["summoned>summons", "Ant>ant-group", "IPO>ipo", "Jack Ma>jack-ma"],
  ],
  ["团队里总有几只懒蚂蚁，管理书把这叫懒蚂蚁效应。", []],
  ["蚂蚁集团送来一只蚂蚁玩偶。", ["蚂蚁集团>ant-group"]],
  ["蚂蚁被罚七十亿，同行松了一口气。", ["蚂蚁>ant-group"]],
  ["在蚂蚁干了三年，期权成了一张纸。", ["蚂蚁>ant-group"]],
  ["Ant said its chief executive would leave; the regulator had fined it.", ["Ant>ant-group"]],
  ["The ant-sized robot was built in Hangzhou by Ant Group’s engineers.", ["Hangzhou>hangzhou", "Ant Group>ant-group"]],
];

const ALI: Row[] = [
  ["阿里山的姑娘不用阿里云。", ["阿里云>alibaba-cloud"]],
  ["西藏阿里地区海拔四千多米，阿里巴巴在那里捐了一所学校。", ["阿里巴巴>alibaba"]],
  ["拳王阿里和弗雷泽的比赛被称为马尼拉之战。", []],
  ["穆罕默德·阿里的女儿也是拳击手。", []],
  ["伊朗最高领袖阿里·哈梅内伊发表讲话。", []],
  ["阿里巴巴与四十大盗是《一千零一夜》里的故事。", []],
  ["阿里和腾讯都投资了电商。", ["阿里>alibaba", "腾讯>tencent", "电商>e-commerce"]],
  ["阿里山日出，阿里郎歌声。", []],
  ["阿里山小火車停駛，遊客改去日月潭。", []],
  ["Muhammad Ali beat Frazier. Alibaba did not sponsor it.", ["Alibaba>alibaba"]],
  ["Ali Baba and the forty thieves", []],
  ["In the tale, Alibaba and the Forty Thieves hide gold in a cave.", []],
];

const MA: Row[] = [
  ["马云飞是一名警察，马云不是。", ["马云>jack-ma"]],
  ["司马云长大后，千军万马云集城下。", []],
  ["奥巴马云游四方，罗马云雾缭绕。", ["奥巴马>obama"]],
  ["马化腾说，马云和他不同。", ["马化腾>pony-ma", "马云>jack-ma"]],
  ["馬雲與馬英九見面，馬雲飛沒有來。", ["馬雲>jack-ma"]],
  ["Yo-Yo Ma played while Jack Ma sang.", ["Jack Ma>jack-ma"]],
  ["Ma Huateng runs Tencent; Ma Ying-jeou ran Taiwan.", ["Ma Huateng>pony-ma", "Tencent>tencent"]],
  ["My ma made soup. MA stands for Massachusetts, 20 mA for current.", []],
  ["Jack Ma founded Alibaba. Later Ma stepped down.", ["Jack Ma>jack-ma", "Alibaba>alibaba", "Ma>jack-ma"]],
  ["Jack Mahoney and Jack Maguire are not he.", []],
  ["茶马云雾里走，骑马云海间。", []],
  ["竹马云朵一般散开，斑马云集水边，马云在远处看。", ["马云>jack-ma"]],
  ["Dr. Ma and Grace Ma dined with Jack Ma.", ["Jack Ma>jack-ma"]],
  [
    "Tencent fell. Ma kept silent, and Jack Ma's friends did too. Pony Ma spoke; Ma was brief.",
    ["Tencent>tencent", "Ma>jack-ma", "Jack Ma>jack-ma", "Pony Ma>pony-ma"],
  ],
  ["Excuse me, Ma'am, is Jack Ma's office here?", ["Jack Ma>jack-ma"]],
];

const PRODUCTS: Row[] = [
  ["春天去公园看花呗，没钱就找朋友借呗。", []],
  ["花呗和借呗都在支付宝里。", ["花呗>huabei", "借呗>jiebei", "支付宝>alipay"]],
  ["華北平原的小麥豐收，華北油田增產。", []],
  ["Huabei is a region; Huabei loans inside Alipay are something else.", ["Huabei>huabei", "Alipay>alipay"]],
  ["Hebei and Huaibei are not Huabei Oilfield.", []],
  ["支付宝藏在地下的说法没有根据。", []],
  ["账户余额不足，余额宝里还有钱。", ["余额宝>yuebao"]],
  ["芝麻油、芝麻糊和芝麻信用。", ["芝麻信用>sesame-credit"]],
  ["周末去潘家园古玩市场淘宝。", []],
  ["微信支付宝贝的价钱", ["微信>wechat"]],
  ["先断开支付宝与理财的连接，再打开手机支付宝。", ["支付宝>alipay", "支付宝>alipay"]],
  ["迪士尼的维尼熊玩具", []],
  ["相互宝贝地叫着，余额宝贝们都醒了，万里汇成一条河。", []],
  ["想买就买，可劲花呗；没钱就去找朋友借呗。", []],
  ["他把医保办好，好医保障人人有份。", []],
  ["The bank packs Huabei receivables into bonds.", ["Huabei>huabei"]],
];

const FINANCE: Row[] = [
  ["刹车时ABS起作用，外壳是ABS塑料。", []],
  ["煞車防鎖死系統ABS故障，車廠召回。", []],
  ["花呗发行ABS募资，与汽车的ABS刹车无关。", ["花呗>huabei", "ABS>abs"]],
  [
    "Great abs need work; absolute value is abs(x); ABS (asset-backed securities) need loans.",
    ["ABS>abs", "asset-backed securities>abs"],
  ],
  ["给我一个支点，杠杆就能撬起地球。", []],
  ["银行用高杠杆放贷。", ["高杠杆>leverage"]],
  ["Use a lever: the leverage of a crowbar depends on its length.", []],
  ["The bank's leverage reached 50 times, regulators said.", ["leverage>leverage"]],
  ["The P/E of the stock is 20, but PE class starts at ten.", ["P/E>pe-ratio"]],
  ["新品上市，限时优惠。", []],
  [
    "IPOs and buybacks came before the sub-prime crisis; lock-up periods, P/E ratios and interest rate caps after it.",
    [
      "IPOs>ipo",
      "buybacks>share-buyback",
      "sub-prime crisis>subprime-crisis",
      "lock-up periods>lockup",
      "P/E ratios>pe-ratio",
      "interest rate caps>interest-rate-cap",
    ],
  ],
  ["这种药已经在中国上市，价格不变。", []],
  ["民生问题是大事，要保障民生。", []],
  ["民生银行发布年报。", ["民生银行>minsheng"]],
  ["城市绿地面积增加，市民到绿地跑步。", []],
  ["绿地集团的债务违约了。", ["绿地集团>greenland", "违约>default-rate"]],
  ["Trump wants Greenland, an island of Denmark.", ["Trump>trump"]],
  ["转了360度，花了360元。", []],
  ["360借条的利率不低。", ["360借条>qihoo360"]],
  ["永恒大爱，恒大于零。", []],
  ["金融创新让融创的债务更复杂。", ["融创>sunac"]],
  ["网上说的当铺思想是指外滩的演讲。", ["当铺思想>pawnshop"]],
  ["黄金服饰，现金服务，京东金服。", ["京东金服>jd"]],
  ["农户在大棚里收割韭菜，韭菜两元一斤。", []],
  ["支付宝收款。新鲜韭菜上市，五元一斤，杠杆秤称。", ["支付宝>alipay"]],
  ["超市涨价像割韭菜，支付宝付款。", ["支付宝>alipay"]],
  ["据报北京要缩小马云的版图，缩小马云的权力。", ["马云>jack-ma", "马云>jack-ma"]],
  ["蚂蚁集团还有机会上市吗？给高杠杆踩刹车。", ["蚂蚁集团>ant-group", "上市>ipo", "高杠杆>leverage"]],
  ["反洗钱包括三步，贸易战略有缓和。", ["反洗钱>money-laundering", "贸易战>us-china"]],
  ["散户被收割韭菜，庄家套现。", ["散户>retail-investors", "收割韭菜>retail-investors"]],
  ["同学总爱挤兑他，队友也互相挤兑。", []],
  ["储户挤兑，银行关门。", ["挤兑>run-on-bank"]],
  ["渣打新加坡的员工当铺砖匠，水乳交融创佳绩。", []],
  ["The judge summoned a witness; regulators summoned Alibaba.", ["summoned>summons", "Alibaba>alibaba"]],
  ["We kept playing Monopoly while the house listing expired.", []],
  ["The I.P.O. was halted, the S.E.C. said.", ["I.P.O.>ipo", "S.E.C.>sec"]],
  ["班主任约谈了家长；证监会约谈了券商。", ["证监会>csrc", "约谈>summons"]],
  ["作文题二选一，早餐也二选一。", []],
];

const BODIES: Row[] = [
  ["美国证监会起诉一家公司。", ["美国证监会>sec"]],
  ["香港证监会与香港金管局发表声明。", ["香港证监会>hk-sfc", "香港金管局>hkma"]],
  ["金管局（MAS）给蚂蚁集团发了牌照。", ["蚂蚁集团>ant-group"]],
  ["美国国务院发言人回应。", []],
  ["国务院印发通知。", ["国务院>state-council"]],
  ["欧洲央行、日本央行和英国央行同时加息。", []],
  ["中国央行下调存款准备金率。", ["中国央行>pbc", "存款准备金率>reserve-ratio"]],
  ["人行道上三人行，行人行走有序。", []],
  ["美联储加息，中联储并不存在。", ["美联储>fed"]],
  ["He fed the cat while FedEx delivered; the Federal Reserve met.", ["Federal Reserve>fed"]],
  ["Wait a sec; the SEC charged the firm with securities fraud.", ["SEC>sec"]],
  ["SEC football: Alabama beat Georgia.", []],
  ["Basel lies on the Rhine; Art Basel opens in June. Basel III sets capital rules.", ["Basel III>basel"]],
  ["The European Central Bank and the Bank of England raised rates.", []],
  ["Stay safe; keep your money in a safe.", []],
  ["The US diplomat read The Diplomat.", ["The Diplomat>diplomat"]],
];

const OTHERS: Row[] = [
  ["The city sued. Citi, cited by critics, denied it.", ["Citi>citi"]],
  ["Morgan Freeman met Captain Morgan. Morgan Stanley paid.", ["Morgan Stanley>morgan"]],
  ["摩根·弗里曼主演的电影", []],
  ["Peng Lei, Zhao Wei and Boyu Li wrote a paper on enzymes.", []],
  [
    "Peng Lei ran Ant Financial before Alibaba sent her to Lazada.",
    ["Peng Lei>lucy-peng", "Ant Financial>ant-group", "Alibaba>alibaba", "Lazada>lazada"],
  ],
  ["Marigold, Goldman Sachs and Goldmann", ["Goldman Sachs>goldman"]],
  ["They trumpeted victory; Trump's lawyers and Trumps card.", ["Trump>trump"]],
  ["Marxist theory; Karl Marx wrote it. Groucho Marx joked.", ["Karl Marx>marx"]],
  ["企鹅在南极过冬，白手套是礼仪用品。", []],
  ["我们加班到996号房间，电话是1996年装的。", []],
  ["馬克思與馬斯克不是馬雲。", ["馬克思>marx", "馬斯克>musk", "馬雲>jack-ma"]],
  ["The antitrust, anti-trust and antique trusts", ["antitrust>antitrust", "anti-trust>antitrust"]],
];

describe.each([
  ["insects, dishes and Ant", INSECTS],
  ["Ali", ALI],
  ["Ma", MA],
  ["products", PRODUCTS],
  ["finance", FINANCE],
  ["public bodies", BODIES],
  ["others", OTHERS],
])("%s", (_, rows) => {
  test.each(rows)("%s", (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

interface Adversarial {
  id: string;
  text: string;
  expected: { term: string; start: number; end: number }[];
  forbidden: { surface: string; starts: number[]; optional: boolean }[];
}

describe.skipIf(!sharedPresent)("judged paragraphs", () => {
  test.each((sharedPresent ? gold<Adversarial[]>("adversarial") : []).map((row) => [row.id, row] as const))(
    "%s",
    (_, row) => {
      const units = [...row.text];
      const offset = (codePoint: number) => units.slice(0, codePoint).join("").length;
      const found = findMentions(matcher, row.text, { gated: false }).filter((mention) => mention.sure);
      const missing = row.expected.filter(
        ({ term, start, end }) =>
          !found.some(
            (mention) => mention.term === term && mention.start === offset(start) && mention.end === offset(end),
          ),
      );
      const wrong = row.forbidden
        .filter(({ optional }) => !optional)
        .flatMap(({ surface, starts }) =>
          starts.map((start) => [offset(start), offset(start) + surface.length] as const),
        )
        .filter(([start, end]) => found.some((mention) => mention.start < end && mention.end > start))
        .filter(([start]) => !row.expected.some((mention) => offset(mention.start) === start));
      expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
    },
  );
});

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { findMentions } from "../../../corpus/terms/mentions";

const path = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const matcher = loadMatcher(compileMatcher(parseLexicon(readFileSync(path, "utf8"), "terms.yaml")));

/** A paragraph of a page that names the archive's subject once, in another paragraph; and the term in question. */
type Row = [text: string, term: string];

/** Names of other people, places and things beside no word that speaks for or against them. */
const ASIDES: Row[] = [
  ["露营第一晚，帐篷里爬满了蚂蚁，女儿吓得不敢睡。", "ant-group"],
  ["蚂蚁的触角能分辨同伴的气味，这是生物课本上的内容。", "ant-group"],
  ["Ant Phillips scored twice as the Harriers won at home.", "ant-group"],
  ["My mate Ant runs a record shop in Leeds and never opens before noon.", "ant-group"],
  ["阿里在第十四回合被裁判终止比赛，拳台边一片嘘声。", "alibaba"],
  ["约旦王子阿里宣布参选国际足联主席。", "alibaba"],
  ["他的名字叫阿里，是开罗大学的留学生。", "alibaba"],
  ["篮网老板催老马赶紧修好球馆的空调。", "jack-ma"],
  ["镇上卖牛肉面的马老板今年又开了一家分店。", "jack-ma"],
  ["养殖场的马老板说，今年鸡蛋价格比去年低。", "jack-ma"],
  ["Coach Ma praised her swimmers after the relay.", "jack-ma"],
  ["Guo Tianhong won the regional piano contest.", "tianhong-fund"],
  ["Tianhong Road was closed for repairs on Monday.", "tianhong-fund"],
  ["他的爷爷高德林是村里的木匠。", "amap"],
  ["歌德和高德语词典的编者并不相识。", "amap"],
  ["教练组由孙国文、高德荣等人组成。", "amap"],
  ["王银泰老人今年九十三岁，仍每天下地。", "intime"],
  ["那条银泰迪不是真的银色，是灰毛的泰迪犬。", "intime"],
  ["风口上的猪也会飞，飞猪雕塑立在农场门口。", "fliggy"],
  ["平克·弗洛伊德的飞猪气球飘过发电站。", "fliggy"],
  ["Nigeria's central bank let the naira float.", "pbc"],
  ["工信部等四部门印发通知，鼓励新能源汽车下乡。", "pbc"],
  ["教育部与另外四部门联合整治校外培训。", "pbc"],
  ["The clip lasts 30 SEC.", "sec"],
  ["全国农村合作金融大会在昆明举行，讨论春耕信贷。", "bund-summit"],
  ["中东伊斯兰金融大会在迪拜开幕。", "bund-summit"],
  ["新米上市，比去年便宜两毛。", "ipo"],
  ["阳澄湖的农户说，今年早桃上市晚了十天。", "ipo"],
  ["The night train to Basel leaves from platform 4.", "basel"],
  ["The union has little leverage in the talks.", "leverage"],
  ["Use your body's leverage when lifting the sack.", "leverage"],
  ["The ABS warning light on my Corolla stays on after washing.", "abs"],
  ["Lego bricks are moulded from ABS.", "abs"],
  ["The ABS said Australia's population grew by 2 per cent.", "abs"],
  ["Pastor CDO in Cagayan de Oro opened a school; the CDO airport is in Laguindingan.", "cdo"],
  ["The SPV of the panel array is measured in volts.", "spv"],
  ["Solar SPV pumps water the fields.", "spv"],
  ["俱乐部为转会预留了一笔准备金。", "reserve-ratio"],
  ["保险公司要提取未到期责任准备金。", "reserve-ratio"],
  ["PE classes were moved indoors because of the rain.", "pe-ratio"],
  ["PE firm Blackstone bought the hotel chain.", "pe-ratio"],
  ["She earned her JD from Yale and passed the bar.", "jd"],
  ["The Big Four of the Premier League lost on one weekend.", "big-four-banks"],
  ["苏格兰大摩十二年单一麦芽威士忌降价了。", "morgan"],
  ["They rented a cabin on Silver Lake and fished for trout.", "silver-lake"],
  ["国脚张勇替补出场攻入一球。", "daniel-zhang"],
  ["Xi, the fourteenth letter of the Greek alphabet, is hard to write.", "xi-jinping"],
  ["Luol Deng played for the Bulls. Deng scored 20 points.", "deng"],
  ["Deng Yaping won four golds in table tennis.", "deng"],
  ["Zhao Wei and Li Chen wrote the paper on graph networks (Zhao Wei et al.).", "zhao-wei"],
  ["Zhao Wei teaches chemistry at Nankai University.", "zhao-wei"],
  ["美媒评选NBA历史五十大球星，詹姆斯列第二。", "wsj"],
  ["美媒：飓风登陆佛罗里达，百万户停电。", "wsj"],
  ["The bridge is 120 FT long. FT 3-2 at the final whistle.", "ft"],
  ["Drake FT Rihanna topped the charts.", "ft"],
  ["阳台种韭菜，剪一茬长一茬。", "retail-investors"],
  ["电话尾号996，请准时接听。", "work-996"],
  ["全县996户村民喝上了自来水。", "work-996"],
  ["奶奶常说，行善积德自有福报。", "overwork"],
  ["乒乓球选手陈云霞晋级八强。", "chen-yun"],
  ["Peng Lei, the table tennis coach, retired.", "lucy-peng"],
  ["A study by Peng Lei and colleagues appeared in Nature.", "lucy-peng"],
];

/** Short names cut out of other words, and words used of other things. */
const CUTS: Row[] = [
  ["奶奶把阁楼改做空中花园。", "short-selling"],
  ["超市把货架卖空了，矿泉水断货。", "short-selling"],
  ["默克尔所在的基民党赢得选举。", "mutual-fund"],
  ["明星无私募捐两百万元。", "private-equity"],
  ["爱心人士私下无私募集冬衣。", "private-equity"],
  ["汉代持节使者出使西域。", "white-glove"],
  ["他拨打新号码，无人接听。", "ipo"],
  ["球队主打新秀，让老将休息。", "ipo"],
  ["他动作快手劲大，一会就修好了。", "kuaishou"],
  ["他这一招行不通，对手早有防备。", "cmb"],
  ["玻利维亚与保利维亚是同一译名吗？", "poly"],
  ["她对陌生人稍微信任了一些。", "wechat"],
  ["他写信托人带话。", "trust-product"],
  ["球迷向城投掷烟火。", "local-debt"],
  ["沙尘暴雷阵雨轮番登场。", "blow-up"],
  ["河道导流堤坝修好了。", "loan-facilitation"],
  ["图书逾期未还每天罚一角。", "default-rate"],
  ["他一人独占两个座位。", "data-monopoly"],
  ["中秋佳句：天下三分明月夜，独占二分。", "data-monopoly"],
  ["长时间上网易疲劳。", "netease"],
  ["蜘蛛网易断难清。", "netease"],
  ["普惠发动机装在这架客机上。", "inclusive-finance"],
  ["普惠型幼儿园新增学位。", "inclusive-finance"],
  ["他一口川普，四川味很浓。", "trump"],
  ["他用铁棍撬动井盖。", "leverage"],
  ["他以德勤为本，勤恳四十年。", "big-four-auditors"],
  ["维生素A股票？他记错了，是维生素A乳。", "a-shares"],
  ["养猪散户担心饲料涨价。", "retail-investors"],
];

/** What means the term, the same letters as in the rows above among them. */
const MEANT: Row[] = [
  ["外资做空中概股，做空气氛浓厚。", "short-selling"],
  ["招行不良率下降，招行得益于零售。", "cmb"],
  ["微信任务中心上线，微信心情功能更新。", "wechat"],
  ["抖音联手快手，合作快手的商家增多。", "kuaishou"],
  ["基金主打新股申购，高手打新股。", "ipo"],
  ["未来信托人士表示去信托公司理财。", "trust-product"],
  ["平台导流渠道变多，导流线上客户。", "loan-facilitation"],
  ["改开头十年，改开四十年。", "reform-and-opening"],
  ["上网易云听歌，网易破发。", "netease"],
  ["独自私募集资，私募来了。", "private-equity"],
  ["普惠小微贷款，普惠型小微企业。", "inclusive-finance"],
  ["反腐变革，反腐败。", "anti-corruption"],
  ["暴雷电商，接连暴雷。", "blow-up"],
  ["A股散户亏钱，散户占七成。", "retail-investors"],
  [
    "Shares to be listed under the ticker ANT were pulled; the IPO would have been the largest ever, said Alibaba.",
    "ant-group",
  ],
  ["BEIJING SUMMONS ANT EXECUTIVES BEFORE LISTING", "ant-group"],
  ["蚂蚁股东里有社保基金，财政部是背后的大股东之一。", "mof"],
  ["四部门再次约谈平台，整改从此有了期限。", "pbc"],
  ["银保监会等四部门要求蚂蚁回归支付本源。", "pbc"],
  ["中国财政部与央行、银保监会联合发文，规范网贷。", "mof"],
  ["Deng told China's reformers to cross the river by feeling the stones.", "deng"],
  ["Since Deng opened the economy in 1978, private firms have grown.", "deng"],
];

/** Terms marked in a paragraph below one with a sure mention. */
function termsBelow(subject: string, text: string): string[] {
  return findMentions(matcher, `${subject}\n${text}`, { gated: true })
    .filter(({ sure, start }) => sure && start > subject.length)
    .map(({ term }) => term);
}

function subjectFor(text: string): string {
  return /\p{Script=Han}/u.test(text) ? "支付宝发布了新版本。" : "Alipay released a new version.";
}

describe("one mention elsewhere on the page does not make other things the term", () => {
  test.each([...ASIDES, ...CUTS])("%s", (text, term) => {
    expect(termsBelow(subjectFor(text), text)).not.toContain(term);
  });
});

test.each(MEANT)("%s", (text, term) => {
  expect(termsBelow(subjectFor(text), text)).toContain(term);
});

test("on a page about the archive's subject its short names need no word beside them", () => {
  const comment = "从阿里离职的同事都去了短视频公司。";
  expect(termsBelow("支付宝发布了新版本。", comment)).toEqual([]);
  expect(termsBelow("支付宝更新了，支付宝又更新了。", comment)).toEqual([]);
  expect(termsBelow("支付宝更新了，支付宝又更新了，支付宝还要更新。", comment)).toEqual(["alibaba"]);
  expect(termsBelow("支付宝和花呗发布了新版本。", comment)).toEqual(["alibaba"]);
});

test("on such a page a term in the paragraph speaks for one in another sentence of it", () => {
  const paragraph = "重點不在金額，在槓桿。芝麻信用的數據該交給誰？";
  expect(termsBelow("支付宝发布了新版本。", "重點不在金額，在槓桿。")).toEqual([]);
  expect(termsBelow("支付宝和花呗发布了新版本。", "重點不在金額，在槓桿。")).toEqual([]);
  expect(termsBelow("支付宝和花呗发布了新版本。", paragraph)).toEqual(["leverage", "sesame-credit"]);
});

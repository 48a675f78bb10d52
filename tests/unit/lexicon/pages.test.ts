import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { compileMatcher } from "../../../corpus/terms/compile";
import { parseLexicon } from "../../../corpus/terms/lexicon";
import { loadMatcher } from "../../../corpus/terms/matcher";
import { findMentions } from "../../../corpus/terms/mentions";

const path = resolve(import.meta.dirname, "../../../corpus/lexicon/terms.yaml");
const matcher = loadMatcher(compileMatcher(parseLexicon(readFileSync(path, "utf8"), "terms.yaml")));

/** What a page of this text would mark, as `term: words`. */
function marks(text: string): string[] {
  return findMentions(matcher, text, { gated: true })
    .filter((mention) => mention.sure)
    .map((mention) => `${mention.term}: ${mention.text}`);
}

describe("everyday pages stay unmarked", () => {
  test.each([
    ["a recipe with vermicelli", "今天做一道蚂蚁上树，粉丝泡软，肉末炒香，加生抽和葱花。黑芝麻分三次撒在面团上。"],
    ["insects", "一群蚂蚁排着队搬食物，蚂蚁的触角能闻到气味，蚁后在巢里产卵。"],
    ["a saying", "他急得像热锅上的蚂蚁，在走廊里来回地走。"],
    ["pest control", "厨房里出现蚂蚁怎么办？撒一点花椒粉，蚂蚁就不会再爬到灶台上。"],
    ["ants in Traditional script", "院子裡的螞蟻沿著牆根爬，小朋友蹲著看螞蟻搬家。"],
    ["a mountain railway", "周末去阿里山看日出，坐小火车，晚上住在奋起湖。"],
    ["Tibet", "从拉萨出发自驾阿里大环线，经过冈仁波齐和古格王朝遗址，阿里的海拔在四千五百米以上。"],
    ["a boxer", "拳王阿里在一九七四年击败福尔曼，穆罕默德·阿里从此成为传奇。"],
    ["a religious figure", "什叶派认为阿里是先知的继承人，伊朗每年纪念他。"],
    ["a folk song", "合唱团演唱了朝鲜民歌阿里郎。"],
    ["a fairy tale", "孩子们最爱听阿里巴巴和四十大盗的故事，芝麻开门的咒语人人会背。"],
    ["animals", "河马爸爸带着小马过河，斑马爸爸在岸边等着。"],
    ["an internet joke", "马老师说年轻人不讲武德，劝他们耗子尾汁。"],
    ["another person", "诗人马云飞的新书上个月出版。"],
    ["flowers", "春天到了，阳台上种花呗，天天看花呗。"],
    ["a wordplay of words run together", "这座古墓里支付宝藏的说法并不可信，金融创新也救不了它。"],
    ["brakes", "新车标配ABS防抱死系统，刹车距离缩短了两米，车身用ABS塑料做成。"],
    ["exercise", "他每天练腹肌，用杠杆原理解释动作要领。"],
    ["physics class", "给我一个支点，我就能用杠杆撬动地球。"],
    ["a phone launch", "这款手机今天上市，首发价三千元，屏幕锁定更安全。"],
    ["a street", "南京东路步行街人山人海，北京东城的胡同也很热闹。"],
    ["a park", "小区旁边新建了一片绿地，市民在龙湖公园散步。"],
    ["a football club", "Basel won at home while Federer watched from the stands."],
    ["the weather", "明天最高气温三十六度，注意防暑。"],
    ["a phone maker", "华为发布新手机，小米和荣耀跟进降价，京东开始预售。"],
    ["the central bank of another country", "The Fed held interest rates steady and Powell warned of inflation."],
    ["finance elsewhere", "欧洲央行下调利率，欧元走弱，高盛下调了市盈率预期。"],
    [
      "an insect in English",
      "An ant can lift many times its weight. Fire Ant colonies spread across the southern states.",
    ],
    ["a film", "Ant-Man and the Wasp took the top place at the box office in China."],
    ["television hosts", "Ant and Dec return on Saturday with a new series."],
    ["a build tool", "Run the Ant build with the target jar; Apache Ant reads build.xml and calls javac."],
    ["a musician", "Yo-Yo Ma played the cello in Boston, Ma. before a full house."],
    ["a politician", "Ma Ying-jeou visited China for the second time, the former president's office in Taipei said."],
    ["brakes and plastic", "The ABS light came on, so the mechanic replaced a sensor and an ABS plastic cover."],
    ["a boxer in English", "Muhammad Ali met the press; Ali Baba was the name of his horse."],
    ["sport", "JD Sports sponsors the match; the SEC Championship is in December."],
    ["code", "Use abs(x) to get the absolute value and leverage the framework's cache."],
    ["a holiday", "CNY travel starts early this year as families go home."],
    ["a place name", "Huabei is written with two characters; the Huabei Plain lies in the north."],
    ["biology", "Each ant group follows its own trail back to the colony."],
    ["a payment scheme of Europe", "MyBank lets shoppers in Italy confirm a SEPA transfer online."],
  ])("%s", (_, text) => {
    expect(marks(text)).toEqual([]);
  });
});

describe("words that run together hold no alias, on a page with an anchor too", () => {
  test.each([
    "这狗东西真重，要加强东部协作，当天弘扬传统。",
    "人权斗士获奖，他在国内斗过几场官司，从年代持续到现在。",
    "宝贝宝贝快睡，一九九六年出生，爱看宇宙行星。",
    "双方探讨债务如何安排，调整改革步伐，免疫情况良好。",
    "我国有企业研发新品，官网购买即可，一股民间力量兴起。",
    "沪市民排队，长城投影仪，百货基本齐全，客房价格另计。",
    "其中石油占三成，中国石油需求增长，资本金融两开花，无现金流可言。",
    "彭博士上交所有材料，流派系统分明，学生休闲鱼塘垂钓。",
    "手机壳颜色二选一，游戏开发商答玩家问，小说烂尾了。",
    "民主党拿下参众两院控制权，工程被叫停。",
    "请完善个人信息，查看隐私政策，编辑个人资料。",
    "客房价格含早餐，快递逾期未取，商场大萧条。",
    "平安永远，加快手续办理，王林同学喝小米粥。",
    "学习大大提高，饭盒马上洗好，系统恢复星期一开放。",
    "基民盟赢得选举，国民党中央开会，第十四部门搬家。",
    "夏天大卖空调，清洗钱包，自由贸易战略出台，地产商业街开张。",
    "今年利率先降后升，黄峥嵘住在杭州湾，影子长长。",
    "朋友找理财新网站，凡事不违约定。",
    "Edit the listing title and photos before guests see the rental.",
    "The Diplomat Hotel sells musk perfume near the lock-up garage.",
    "The library streams over SSE; your privacy settings and cookies.",
  ])("%s", (text) => {
    expect(marks(`本店支持支付宝。\n${text}`)).toEqual(["alipay: 支付宝"]);
  });
});

describe("what the archive is about is marked", () => {
  test.each<[string, string, string[]]>([
    ["a short name beside its business", "蚂蚁的上市计划被暂停，市场哗然。", ["ant-group: 蚂蚁"]],
    [
      "a parent by its short name",
      "阿里和腾讯争夺移动支付。马云已退休。",
      ["alibaba: 阿里", "tencent: 腾讯", "mobile-payment: 移动支付", "jack-ma: 马云"],
    ],
    [
      "a Taiwanese wording",
      "螞蟻集團首次公開發行遭叫停，川普政府關注。",
      ["ant-group: 螞蟻集團", "ipo: 首次公開發行", "trump: 川普"],
    ],
    [
      "a former name",
      "Ant Financial, now Ant Group, runs Alipay.",
      ["ant-group: Ant Financial", "ant-group: Ant Group", "alipay: Alipay"],
    ],
    [
      "the short English name",
      "Ant Group filed its prospectus. Ant makes most of its money from loans.",
      ["ant-group: Ant Group", "prospectus: prospectus", "ant-group: Ant"],
    ],
    [
      "the surname alone",
      "Jack Ma spoke in Shanghai. Ma was summoned a week later.",
      ["jack-ma: Jack Ma", "jack-ma: Ma", "summons: summoned"],
    ],
    [
      "a romanised product",
      "Borrowers on Huabei pay no interest for a month, Alipay says.",
      ["huabei: Huabei", "alipay: Alipay"],
    ],
    [
      "a product that holds a short name",
      "支付宝里的蚂蚁森林种下了一棵梭梭树。",
      ["alipay: 支付宝", "ant-forest: 蚂蚁森林"],
    ],
    ["another firm of a like name", "京东金服与蚂蚁集团竞争。", ["jd: 京东金服", "ant-group: 蚂蚁集团"]],
    [
      "another country's body of a like name",
      "美国证监会和中国证监会都关注蚂蚁集团。",
      ["sec: 美国证监会", "csrc: 中国证监会", "ant-group: 蚂蚁集团"],
    ],
    [
      "names run into other words",
      "前几天马云宣布，今年华为和美团面对美团优选的竞争，中共有关部门约谈。",
      ["jack-ma: 马云", "huawei: 华为", "meituan: 美团", "meituan: 美团", "ccp: 中共", "summons: 约谈"],
    ],
    [
      "a securitisation",
      "花呗把贷款打包成ABS卖给银行，杠杆达到数十倍。",
      ["huabei: 花呗", "abs: ABS", "leverage: 杠杆"],
    ],
  ])("%s", (_, text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

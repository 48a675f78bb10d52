import { describe, expect, test } from "vitest";
import { dateInAddress, isoDate } from "../../../corpus/readers/dates";
import { splitFrontMatter } from "../../../corpus/readers/frontmatter";
import { isNotice, isRelatedHead } from "../../../corpus/readers/notices";
import { captioned, namesCredit, picture } from "../../../corpus/readers/pictures";
import { pincongHeader } from "../../../corpus/readers/pincong-header";
import { sourceOfAddress } from "../../../corpus/readers/sources";
import { isCredits, isDateLine } from "../../../corpus/readers/staff";

test.each([
  ["2020-11-16T00:00:00.000Z", "2020-11-16"],
  ["2019-11-23T23:10:11+08:00", "2019-11-23"],
  ["2020-07-17 14:59:41", "2020-07-17"],
  ["10/24/2020", "2020-10-24"],
  ["2021年1月5日", "2021-01-05"],
  ["2021年1月", "2021-01"],
  ["2021年1月5号", "2021-01-05"],
  ["中華民國110年1月5日", "2021-01-05"],
  ["民国99年13月5日", null],
  ["15 September 2021", "2021-09-15"],
  ["15th of September 2021", "2021-09-15"],
  ["15-Sep-2021 10:02", "2021-09-15"],
  ["Wed Sep 15 10:02:00 +0800 2021", "2021-09-15"],
  ["Sept. 5, 2021", "2021-09-05"],
  ["Monday, 7 March 2022", "2022-03-07"],
  ["March 2015", "2015-03"],
  ["2016", "2016"],
  ["2020-13-45", null],
  ["2021-02-29", null],
  ["2020-02-29", "2020-02-29"],
  ["24/10/2020", "2020-10-24"],
  ["24.10.2020", "2020-10-24"],
  ["11-03-2020", "2020-11-03"],
  ["31/13/2020", null],
  ["yesterday", null],
  ["", null],
  [null, null],
])("the date %s", (stated, expected) => {
  expect(isoDate(stated)).toBe(expected);
});

test.each([
  ["品葱用户 **甲** 评论于 2020-11-16", { author: "甲", names: ["甲"], date: "2020-11-16", asked: false }],
  ["品葱用户 **甲 乙** 评论于 2020-11-16", { author: "甲 乙", names: ["甲 乙"], date: "2020-11-16", asked: false }],
  ["品葱用户 **甲 \n乙** 评论于 2020-11-16", { author: "甲", names: ["甲", "乙"], date: "2020-11-16", asked: false }],
  ["品葱用户 **甲** 提问于 10/24/2020", { author: "甲", names: ["甲"], date: "10/24/2020", asked: true }],
  ["品葱用户 **甲** 评论于 ", { author: "甲", names: ["甲"], date: null, asked: false }],
  ["品葱用户 **** 评论于 2020-11-16", { author: null, names: [], date: "2020-11-16", asked: false }],
  ["品葱用户 **a\\_b** 评论于 2020-11-16", { author: "a_b", names: ["a_b"], date: "2020-11-16", asked: false }],
  ["品葱用户 **甲 ", "more"],
  ["品葱用户说得对", null],
  ["品葱用户 **甲** 评论于一个小饭馆", null],
  ["我的小标题", null],
])("the header ### %s", (line, expected) => {
  expect(pincongHeader(line)).toEqual(expected);
});

test.each([
  ["https://www.example.org/news/gb/2020/08/22/943491.html", "2020-08-22"],
  ["https://www.example.org/2020/8/2/a-title/", "2020-08-02"],
  ["https://www.example.org/2020/13/45/a", null],
  ["https://www.example.org/post/460922", null],
  [null, null],
])("the date in %s", (address, expected) => {
  expect(dateInAddress(address)).toBe(expected);
});

describe("lines around an article", () => {
  test.each([
    "转载请注明出处",
    "本文章或节目经北岸通讯编辑制作，转载请注明北岸通讯并包含原文标题及链接。",
    "The post A title appeared first on A site.",
    "相关链接：另一件事",
    "原文链接：标题",
    "© 2021 All rights reserved",
    "点击右下角的“在看”",
    "长按识别二维码关注",
    "（识别二维码报名，小助理为您服务）",
    "点击“阅读原文”，看全部航班",
    "扫描下方二维码关注我们",
    "广告",
    "未经授权不得转载",
    "未经本网书面许可，禁止转载、摘编。",
    "本文为北岸通讯原创，未经许可不得以任何形式使用",
    "文章版权归北岸通讯所有，未经授权谢绝转载",
    "【谷地邮报作品的中文权益归北岸通讯所有。未经授权，不得转载、摘编等。】",
    "This article first appeared on Valley Post.",
    "阅读原文",
    "阅读原文：https://valley.example/1",
    "下方“阅读原文”可报名",
    "点赞、在看、转发",
    "记得点个“在看”哦～",
    "点个赞再走吧！",
    "分享到微信朋友圈",
    "喜欢这篇文章吗？请分享给朋友",
    "下载APP",
    "Copyright 2021 Valley Post",
    "预览时标签不可点",
    "更多精彩内容，请下载海岸网客户端",
    "短网址：",
  ])("%s is a notice", (line) => expect(isNotice(line)).toBe(true));

  test.each([
    "他说，转载这篇文章的人已经超过一万。",
    "相关部门没有回应。",
    "版权之争持续了九年，双方都不肯让步。",
    "点击量在一夜之间翻了三倍，公司却说不清原因。",
    "Subscribers fell by 3 percent.",
    "关注这件事的人不多。",
    "扫描二维码即可付款",
    "扫码支付在菜市场也很常见。",
    "广告收入占公司营收的三成。",
    "未经同意收集用户信息的应用被下架。",
    "用户下载应用后还要实名。",
    "更多内容创作者开始收费。",
    "更多新闻记者被拦在门外。",
    "Copyright law was not the reason.",
    "No comment was available from the port.",
    "Powered by steam, the ferry crossed the bay in twenty minutes that day.",
    "阅读这份通告的人不多。",
    "Harbour Pay first appeared on the market in October 2003 as an escrow service.",
    "The ferry appeared first on the horizon, then the tug.",
    "新规要求，个人信息未经本人授权不得使用。",
    "未经用户同意，不得收集个人信息。",
    "法院说，未经许可不得转载他人的文章。",
    "未经批准和授权，任何船只不得进港。",
    "点赞的人越来越少，骂的人越来越多。",
    "点赞数一夜之间过了百万",
    "点赞是他每天做的第一件事。",
    "阅读原文之后，他改了口。",
    "分享到微信群的那段视频，第二天就被删了。",
    "喜欢这篇文章的人不少，骂的人也有。",
  ])("%s is none", (line) => expect(isNotice(line)).toBe(false));

  test.each([
    "记者：林舟 责编：白帆 网编：江心",
    "（记者：林舟     责编：白帆    网编：江心）",
    "海岸电台记者林舟北港报道   责编：白帆   网编：江心",
    "责任编辑：白帆#",
    "作者 | 林舟 编辑 | 白帆",
    "翻译：海岸中文网",
  ])("%s names the staff", (line) => expect(isCredits(line)).toBe(true));

  test.each([
    "记者问他，这笔钱从哪里来？",
    "编辑部的灯亮了一夜。",
    "林舟说：“我等了三天。”",
    "作者在书里说，这不是第一次。",
    "一名记者说，责任不在编辑。",
  ])("%s does not", (line) => expect(isCredits(line)).toBe(false));

  test.each([
    "相关阅读",
    "延伸閱讀：",
    "Related",
    "Related stories",
    "You may also like",
    "More from Valley Post",
    "▌精彩回顾",
    "【延伸阅读】",
  ])("%s heads a list of links", (line) => expect(isRelatedHead(line)).toBe(true));

  test.each(["Share prices fall", "Related party loans", "Recommended dose", "相关部门的答复"])(
    "%s heads none",
    (line) => expect(isRelatedHead(line)).toBe(false),
  );

  test.each([
    "2021-01-06 14:59:39",
    "Published 2018年3月10日2019年8月10日",
    "12/08/2020 - 22:07",
    "发布时间：2020年1月2日",
    "3 小时前",
    "发表于 昨天 10:22",
    "2 hours ago",
  ])("%s is a date alone", (line) => expect(isDateLine(line)).toBe(true));

  test.each(["2021年1月5日，港口停工。", "2020年的账还没算完", "昨天", "3 天前停工了", "a year ago it closed"])(
    "%s is not",
    (line) => expect(isDateLine(line)).toBe(false),
  );
});

test.each([
  ["https://www.rfa.org/mandarin/x.html", "rfa"],
  ["https://zh.bitterwinter.org/a", "bitterwinter"],
  ["https://cn.nytimes.com/a", "nytimes"],
  ["https://news.valleypost.co.uk/a", "valleypost"],
  ["https://www.cna.com.tw/news/1.aspx", "cna"],
  ["https://someone.blogspot.com/2020/1.html", "someone"],
  ["http://203.0.113.5:8080/x", "203.0.113.5"],
])("%s is published by %s", (address, id) => {
  expect(sourceOfAddress(address, null)?.id).toBe(id);
});

test("no source for what is no address", () => {
  expect(sourceOfAddress("/news/1", null)).toBeNull();
  expect(sourceOfAddress(null, null)).toBeNull();
});

describe("pictures", () => {
  test.each([
    ["data:image/gif;base64,R0l", null],
    ["/++plone++res/img/icon-zoom.png", null],
    ["https://img.example/blank.gif", null],
    ["https://img.example/share/twitter.png", null],
    ["https://img.example/harbour.jpg", "https://img.example/harbour.jpg"],
    ["//img.example/harbour.jpg", "https://img.example/harbour.jpg"],
  ])("%s", (url, expected) => expect(picture(url, null)?.url ?? null).toBe(expected));

  test.each([
    ["复工后的码头（路透社）", "路透社"],
    ["▲复工后的码头（路透社）", "路透社"],
    ["封冻的运河（图片来源：北岸通讯）", "北岸通讯"],
    ["The oven is lit at three. ©Getty Images", "Getty Images"],
    ["码头（左）与货车（右）停在闸外的样子，摄于二月二十六日夜里", null],
  ])("the credit of %s", (caption, credit) =>
    expect(captioned(caption)).toEqual({ caption: caption.replace("▲", ""), credit }),
  );

  test.each(["复工后的码头　新华社发", "三号码头 林舟 摄", "共享单车。视觉中国 资料"])("%s names a credit", (line) =>
    expect(namesCredit(line)).toBe(true),
  );

  test.each(["他把这一幕拍摄了下来", "这件事是新华社先发的，别家跟进。"])("%s names none", (line) =>
    expect(namesCredit(line)).toBe(false),
  );

  test("a line that only names the source is a credit", () => {
    expect(captioned("|图源网络")).toEqual({ caption: null, credit: "网络" });
  });
});

describe("front matter", () => {
  const title = (line: string) =>
    splitFrontMatter(`---\nlayout: post\ntitle: ${line}\ntags: [ 甲,	乙 ]\n---\nbody`)?.front;

  test.each([
    ['"他说"好"，她说"不""', '他说"好"，她说"不"'],
    ["'it's open'", "it's open"],
    ['"[港口] 停工: 三天"', "[港口] 停工: 三天"],
    ['"一行\n  两行"', "一行 两行"],
    ["2021", "2021"],
    ["null", null],
    ['""', null],
    ["- dash", "- dash"],
    ["{brace", "{brace"],
  ])("the title %s", (line, expected) => {
    expect(title(line)?.text("title") ?? null).toBe(expected);
    expect(title(line)?.list("tags")).toEqual(["甲", "乙"]);
  });

  test("a file cut off inside it still has its title", () => {
    expect(splitFrontMatter("---\ntitle: 停工\ndate: 2021-03")?.front.text("title")).toBe("停工");
  });

  test("a rule at the top is no front matter", () => {
    expect(splitFrontMatter("---\n\n正文\n\n---\n")).toBeNull();
  });

  test.each([
    ["a source and paragraphs", "\nSource: https://valley.example/1\n\nThe mill closes.\n\nForty worked there.\n"],
    [
      "paragraphs with a colon inside",
      "\nThe owner was plain: the mill closes, and it closes in June, he told the paper.\n",
    ],
    ["Chinese paragraphs", "来源: 谷地邮报\n\n磨坊六月关门。\n"],
  ])("nor are %s between two rules", (_, between) => {
    expect(splitFrontMatter(`---\n${between}\n---\n\nMore.\n`)).toBeNull();
  });

  test.each([
    ["blank lines and comments", "# made by hand\n\ntitle: 停工\n\n# more\ntags:\n- 甲\n\n- 乙\n"],
    ["text over several lines", "title: 停工\ntext: |\n  一段\n\n  又一段\n"],
    ["a value that goes on unindented", 'title: "停工\n三天"\ndate: 2021-03-01\n'],
    ["other keys", '标题: x\n"sub title": y\ntitle: 停工\n'],
  ])("but %s are", (_, yaml) => {
    expect(splitFrontMatter(`---\n${yaml}---\nbody`)?.front.text("title")).toMatch(/^停工/);
  });
});

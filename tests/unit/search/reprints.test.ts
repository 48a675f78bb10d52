import { expect, test } from "vitest";
import { NO_FILTERS } from "../../../corpus/model";
import { aDocument, anArchive, paragraph } from "./small-archive";

const STORY = [
  "港务局周三宣布，停航三天的三号码头恢复作业，蚂蚁集团的货船也将重新靠港。",
  "公司说，三天里少收了四百二十万元的费用，其中一半由保险公司承担。",
  "工会的说法相差一倍：他们算出来是八百万元，而且没有一分钱是保险公司出的。",
  "双方周四下午再谈，地点在港务局二楼，记者不得入内。",
];
const TRADITIONAL = [
  "港務局週三宣布，停航三天的三號碼頭恢復作業，螞蟻集團的貨船也將重新靠港。",
  "公司說，三天裡少收了四百二十萬元的費用，其中一半由保險公司承擔。",
  "工會的說法相差一倍：他們算出來是八百萬元，而且沒有一分錢是保險公司出的。",
  "雙方週四下午再談，地點在港務局二樓，記者不得入內。",
];

const article = (id: string, paragraphs: string[]) => {
  const source = { id, name: id, kind: "news" as const };
  return aDocument(id, [{ blocks: paragraphs.map(paragraph) }], { source });
};

test("of four documents three reprint one text: two independent texts are shown, with how many say the same", async () => {
  const changed = STORY.map((line) => line.replace("四百二十万元", "420万元").replace("不得入内", "不许进去"));
  const archive = anArchive([
    article("coast", STORY),
    article("valley", ["据海岸社报道：", ...changed]),
    article("east", TRADITIONAL),
    article("north", ["蚂蚁集团的货船周四离开了三号码头，船长说停航三天让他们多付了油钱，食堂又排起了长队。"]),
  ]);
  const results = await archive.search({
    query: "蚂蚁集团 码头",
    filters: NO_FILTERS,
    limit: 10,
    offset: 0,
    order: "score",
  });
  expect(results.total).toBe(2);
  expect(results.hits.map(({ copies, copyDocuments }) => [copies, copyDocuments]).sort()).toEqual([
    [0, 0],
    [2, 2],
  ]);
});

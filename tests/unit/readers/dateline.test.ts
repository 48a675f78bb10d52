import { expect, test } from "vitest";
import { dateline } from "../../../corpus/readers/dateline";

const author = (text: string) =>
  dateline([{ kind: "paragraph", text, linked: 0, bold: 0, hrefs: [], classes: "" }]).author;

test.each([
  ["（北岸通讯记者苏禾综合报导）今年运河封冻。", "苏禾"],
  ["（记者：林舟）港务局周三宣布复航。", "林舟"],
  ["（记者林舟）港务局周三宣布复航。", "林舟"],
  ["（本台记者林舟、白帆报道）港务局周三宣布复航。", "林舟、白帆"],
  ["（特约撰稿人：阿列克谢·伊万诺夫）港务局宣布复航。", "阿列克谢·伊万诺夫"],
])("%s is by %s", (text, name) => {
  expect(author(text)).toBe(name);
});

test.each([
  "发言人（通过电邮答复记者提问）说，协议已经签署。",
  "码头上的人群（海岸社记者现场拍摄）久久不散。",
  "码头上的人群（记者林舟摄）久久不散。",
  "局长（当天没有接受任何一家外地媒体记者采访）说，复航没有日期。",
])("%s names no author", (text) => {
  expect(author(text)).toBeNull();
});

import { expect, test } from "vitest";
import { bylineFrom, writerOf } from "../../../corpus/readers/credits";

test.each([
  ["记者：林舟 责编：白帆 网编：江心", "林舟"],
  ["撰文 | 何帆", "何帆"],
  ["（记者：张建文；编辑：李图）", "张建文"],
  ["作者：甲一、乙二 编辑：丙三", "甲一、乙二"],
  ["特约记者 王小明 责任编辑 李四", "王小明"],
  ["文／陈舟 图／林帆", "陈舟"],
  ["By Jane Doe and John A. Roe", "Jane Doe and John A. Roe"],
  ["(Reporting by Jane Doe; Editing by John Roe)", "Jane Doe"],
  ["责编：白帆 网编：江心", null],
  ["编译 何帆；审校 江心", null],
  [null, null],
])("%s was written by %s", (byline, writer) => {
  expect(writerOf(byline)).toBe(writer);
});

test("lines on who made it become one, each once", () => {
  expect(bylineFrom(["记者：林舟", " 责编：白帆 ", "记者：林舟", ""])).toBe("记者：林舟 责编：白帆");
  expect(bylineFrom([])).toBe(null);
});

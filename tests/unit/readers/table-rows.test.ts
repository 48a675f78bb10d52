import { describe, expect, test } from "vitest";
import { extractFigures } from "../../../corpus/figures/extract";
import { cutPassages } from "../../../corpus/readers/passages";
import { readDocument } from "../../../corpus/readers/registry";
import { ownMeasures } from "../../bench/figure-scores";

const INTRO = "港湾公司周二公布了账目，下面是其中的几行，单位写在每行的名称后面。";

function markdown(rows: string[][]): string {
  const [head, ...body] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return `# 港湾公司的账目\n\n${INTRO}\n\n${head}\n|${"---|".repeat(rows[0]!.length)}\n${body.join("\n")}\n`;
}

function html(rows: string[][]): string {
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
  return page(`<table>${lines.join("\n")}</table>`);
}

function page(table: string): string {
  return `<!doctype html><html><head><title>港湾公司的账目</title></head><body><article><h1>港湾公司的账目</h1><p>${INTRO.repeat(5)}</p>${table}<p>${INTRO.repeat(3)}</p></article></body></html>`;
}

function read(text: string) {
  return readDocument("a.txt", new TextEncoder().encode(text))[0]!;
}

function rowsOf(text: string): string[] {
  return read(text).posts[0]!.blocks.flatMap((block) => (block.kind === "row" ? [block.text] : []));
}

describe.each([
  ["Markdown", markdown],
  ["HTML", html],
])("a table in %s", (_, made) => {
  test.each<[name: string, rows: string[][], expected: string[]]>([
    [
      "a blank corner",
      [
        ["", "2018年", "2019年"],
        ["净利润（亿元）", "100", "180"],
      ],
      ["–\t2018年\t2019年", "净利润（亿元）\t100\t180"],
    ],
    [
      "a blank in the middle",
      [
        ["项目", "2018年", "2019年"],
        ["净利润（亿元）", "", "180"],
      ],
      ["项目\t2018年\t2019年", "净利润（亿元）\t–\t180"],
    ],
    [
      "blanks at the end",
      [
        ["项目", "2018年", "2019年"],
        ["其中", "100", ""],
        ["合计", "", ""],
      ],
      ["项目\t2018年\t2019年", "其中\t100", "合计"],
    ],
    [
      "one cell with words",
      [
        ["项目", "2018年", "2019年"],
        ["", "单位：亿元", ""],
        ["", "", ""],
        ["净利润", "100", "180"],
      ],
      ["项目\t2018年\t2019年", "单位：亿元", "净利润\t100\t180"],
    ],
  ])("%s", (_name, rows, expected) => {
    expect(rowsOf(made(rows))).toEqual(expected);
  });

  test("figures have the year above them, whatever cells are blank", () => {
    const rows = [
      ["", "2018年", "2019年", "2020年"],
      ["净利润（亿元）", "100", "", "180"],
      ["亏损（亿元）", "", "25", ""],
    ];
    const text = cutPassages(read(made(rows))).find((passage) => passage.text.includes("亏损"))!.text;
    const options = { language: "zh-Hans" as const, mentions: [], published: "2021-01-05", measures: ownMeasures() };
    const figures = extractFigures(text, options).map(({ surface, low, asOf }) => [surface, low, asOf]);
    expect(figures).toEqual([
      ["100", "10000000000", "2018"],
      ["180", "18000000000", "2020"],
      ["25", "2500000000", "2019"],
    ]);
  });
});

test("a head over several columns keeps the next one over its own", () => {
  const head = '<tr><th></th><th colspan="2">2018年</th><th colspan="2">2019年</th></tr>';
  const body = "<tr><td>净利润（亿元）</td><td>100</td><td>60</td><td>180</td><td>90</td></tr>";
  expect(rowsOf(page(`<table>${head}${body}</table>`))).toEqual([
    "–\t2018年\t–\t2019年",
    "净利润（亿元）\t100\t60\t180\t90",
  ]);
});

describe("a cell that spans rows counts in each", () => {
  test.each<[name: string, table: string, expected: string[]]>([
    [
      "a label",
      '<tr><th rowspan="2">净利润（亿元）</th><td>2018年</td><td>100</td></tr><tr><td>2019年</td><td>180</td></tr><tr><th>亏损</th><td>2019年</td><td>25</td></tr>',
      ["净利润（亿元）\t2018年\t100", "净利润（亿元）\t2019年\t180", "亏损\t2019年\t25"],
    ],
    [
      "beside the heads of groups",
      '<thead><tr><th rowspan="2">公司</th><th colspan="2">2019年</th><th rowspan="2">附注</th></tr><tr><th>收入</th><th>亏损</th></tr></thead><tr><td>甲</td><td>7</td><td>2</td><td>无</td></tr>',
      ["公司\t2019年\t–\t附注", "公司\t收入\t亏损\t附注", "甲\t7\t2\t无"],
    ],
    [
      "the only other one beside one cell",
      '<tr><td rowspan="3">甲</td><td>7</td></tr><tr><td>8</td></tr><tr><td>9</td></tr>',
      ["甲\t7", "甲\t8", "甲\t9"],
    ],
    [
      "down to the end",
      '<tr><td>甲</td><td rowspan="0">亿元</td></tr><tr><td>乙</td></tr><tr><td>丙</td></tr>',
      ["甲\t亿元", "乙\t亿元", "丙\t亿元"],
    ],
    [
      "beyond the cells of its row",
      '<tr><td>甲</td><td>7</td><td rowspan="2">亿元</td></tr><tr><td>乙</td></tr>',
      ["甲\t7\t亿元", "乙\t–\t亿元"],
    ],
    [
      "but a remark is read once",
      `<tr><td>甲</td><td>7</td><td rowspan="2">${INTRO.repeat(2)}</td></tr><tr><td>乙</td><td>8</td></tr>`,
      [`甲\t7\t${INTRO.repeat(2)}`, "乙\t8"],
    ],
    [
      "and none outside of its part of the table",
      '<thead><tr><th rowspan="5">公司</th><th>收入</th></tr></thead><tbody><tr><td>甲</td><td>7</td></tr></tbody>',
      ["公司\t收入", "甲\t7"],
    ],
  ])("%s", (_name, table, expected) => {
    expect(rowsOf(page(`<table>${table}</table>`))).toEqual(expected);
  });
});

test("a hidden cell is none", () => {
  const row = '<tr><td>甲</td><td style="display: none">7</td><td style="visibility:hidden">8</td><td>9</td></tr>';
  expect(rowsOf(page(`<table>${row}</table>`))).toEqual(["甲\t9"]);
});

test("columns without words only keep others apart", () => {
  const rows = [
    ["1.", "", "林舟", "", "12,7 秒"],
    ["", "", "白帆", "", "未到"],
  ];
  expect(rowsOf(html(rows))).toEqual(["1.\t林舟\t12,7 秒", "–\t白帆\t未到"]);
  expect(rowsOf(html(rows.slice(1)))).toEqual(["白帆\t未到"]);
});

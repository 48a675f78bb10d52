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

test("columns without words only keep others apart", () => {
  const rows = [
    ["1.", "", "林舟", "", "12,7 秒"],
    ["", "", "白帆", "", "未到"],
  ];
  expect(rowsOf(html(rows))).toEqual(["1.\t林舟\t12,7 秒", "–\t白帆\t未到"]);
  expect(rowsOf(html(rows.slice(1)))).toEqual(["白帆\t未到"]);
});

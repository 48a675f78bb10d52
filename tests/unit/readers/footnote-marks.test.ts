import { expect, test } from "vitest";
import { htmlPieces, parseHtmlFragment } from "../../../corpus/readers/html";
import { markdownPieces } from "../../../corpus/readers/markdown";
import { isText } from "../../../corpus/readers/pieces";
import { readDocument } from "../../../corpus/readers/registry";

const lines = (html: string) =>
  htmlPieces(parseHtmlFragment(html))
    .filter(isText)
    .map(({ text }) => text);

test.each([
  [
    "a number raised",
    "The loan was $12.5<sup>3</sup> billion in 2019<sup>4</sup>.",
    "The loan was $12.5 billion in 2019.",
  ],
  ["a link raised", 'It cost $12.5<sup><a href="#fn3">3</a></sup> billion.', "It cost $12.5 billion."],
  ["a link to a page's note", 'It cost 12.5<a href="#_ftn3">[3]</a> billion.', "It cost 12.5 billion."],
  ["a bare link to a note", 'It cost 12.5<a href="#fn:3">3</a> billion.', "It cost 12.5 billion."],
  ["a name", "Alipay<sup>1</sup> 与余额宝<sup>[2]</sup><sup>[3]</sup>", "Alipay 与余额宝"],
  ["several numbers", "停航三天<sup>1,2</sup>，复航<sup>3–5</sup>。", "停航三天，复航。"],
  ["words in brackets", "停航三天<sup>[注 1]</sup><sup>[citation needed]</sup>。", "停航三天。"],
  ["a dagger", "Harbour Bank<sup>†</sup> agreed<sup>*</sup>", "Harbour Bank agreed"],
  ["the number before a note", "<sup>2</sup> See the annual report.", "See the annual report."],
  ["the way back from a note", 'See the report. <a href="#fnref2">↩</a>', "See the report."],
])("%s is a footnote's mark", (_, html, expected) => {
  expect(lines(`<p>${html}</p>`)).toEqual([expected]);
});

test.each([
  ["a power of ten", "about 10<sup>8</sup> times", "about 10^8 times"],
  ["a negative power of ten", "10<sup>-9</sup> m", "10^-9 m"],
  ["a year before a mark", "in 2010<sup>8</sup> and", "in 2010 and"],
  ["a measure", "40 km<sup>2</sup> and 5 m<sup>3</sup>", "40 km² and 5 m³"],
  ["a variable", "E = mc<sup>2</sup>, x<sup>3</sup>", "E = mc², x³"],
  ["an ordinal", "the 21<sup>st</sup> century", "the 21st century"],
  ["a fraction", "<sup>3</sup>/<sub>4</sub> of them", "3/4 of them"],
  ["an isotope", "rods of <sup>235</sup>U were", "rods of 235U were"],
  ["a year", "<sup>2019</sup> was", "2019 was"],
  ["a part of the text", 'see table <a href="#t3">3</a> below', "see table 3 below"],
  ["a number of comments", 'read <a href="/all#top">12</a> comments', "read 12 comments"],
  ["a formula's sub", "CO<sub>2</sub>", "CO2"],
])("%s is none", (_, html, expected) => {
  expect(lines(`<p>${html}</p>`)).toEqual([expected]);
});

test.each([
  ["a number raised", "The loan was $12.5<sup>3</sup> billion.", "The loan was $12.5 billion."],
  ["a link raised", "It cost 12.5<sup>[3](#fn3)</sup> billion.", "It cost 12.5 billion."],
  ["brackets raised", "余额宝<sup>\\[2\\]</sup>停售", "余额宝停售"],
  ["in a list", "- It cost 12.5<sup>*</sup> billion.", "It cost 12.5 billion."],
  ["in bold", "**12.5<sup>3</sup> billion** lent", "12.5 billion lent"],
  ["a power of ten", "about 10<sup>8</sup> times", "about 10^8 times"],
  ["a measure", "40 km<sup>2</sup> and 5 m<sup>3</sup>", "40 km² and 5 m³"],
  ["an ordinal", "the 21<sup>st</sup> century", "the 21st century"],
  ["a formula's sub", "CO<sub>2</sub>", "CO2"],
  ["a tag left open", "12.5<sup>3 billion", "12.53 billion"],
])("raised text within Markdown is read as in HTML: %s", (_, markdown, expected) => {
  expect(markdownPieces(markdown)).toMatchObject([{ text: expected }]);
});

test("nor is one read in an article", () => {
  const filler = "<p>The bank and the port could not agree on who would pay for the works at the third quay.</p>";
  const html = `<!doctype html><html><head><title>The loan</title></head><body><article><h1>The loan</h1><p>It was $12.5<sup id="r1"><a href="#n1">1</a></sup> billion<a href="#n2">[2]</a>.</p>${filler.repeat(6)}</article></body></html>`;
  const blocks = readDocument("a.html", new TextEncoder().encode(html))[0]!.posts[0]!.blocks;
  expect(blocks[0]).toMatchObject({ text: "It was $12.5 billion." });
});

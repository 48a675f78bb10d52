import { describe, expect, test } from "vitest";
import { flattenHtml } from "../../../corpus/readers/html-guard";
import { readDocument } from "../../../corpus/readers/registry";

const STORY = "<p>The bank and the port could not agree on who would pay for the works at the third quay.</p>".repeat(
  6,
);
const loops = "for (var i = 0; i<count; i++) sum += i<limit ? 1 : 0;";
const stated = JSON.stringify({ html: `<div><a href="/x"><b>${"x"}</b></a></div>`.repeat(40) }).replaceAll(
  "</",
  "<\\/",
);

describe("what only looks like tags does not count as nesting", () => {
  test.each([
    ["comparisons in scripts", `<script>${loops}</script>`.repeat(45)],
    ["markup in a script's data", `<script type="application/json">${stated}</script>`],
    ["markup in a script's text, in capitals", `<SCRIPT>var a = '${"<div>".repeat(90)}'</SCRIPT >`],
    ["a style", `<style>${"a:after{content:'<div>'}".repeat(90)}</style>`],
    ["comments", `<!--${"<div>".repeat(90)}-->`],
    ["empty comments", "<!--><!--->"],
    ["comments that end in another way", `<!--${"<div>".repeat(90)}--!>`],
    ["a script that is never closed", `<p>a</p><script>${"<div>".repeat(90)}`],
  ])("%s", (_, top) => {
    const html = `<body>${top}<div><a href="/a">${STORY}</a></div></body>`;
    expect(flattenHtml(html, 64)).toBe(html);
  });

  test.each([
    ["tags", `${"<div>".repeat(90)}x`],
    ["tags after an empty comment", `<!-->${"<div>".repeat(90)}x<!-- -->`],
    ["tags between scripts", "<div><script>a<b</script>".repeat(90)],
    ["a script of very many attributes", `<script ${"a ".repeat(3000)}></script>x`],
  ])("%s do", (_, top) => {
    expect(flattenHtml(top, 64).length).toBeLessThan(top.length);
  });
});

test("a script stays one, however deep it stands", () => {
  const script = "<script>var a = 1;</script>";
  expect(flattenHtml(`${"<div>".repeat(90)}${script}`, 64)).toBe(`${"<div>".repeat(64)}${script}`);
});

test("an article below many scripts keeps its links and its shape", () => {
  const html = `<!doctype html><html><head><title>The works at the quay</title><script>window.data = ${stated}</script></head><body>${`<script>${loops}</script>`.repeat(60)}<article><h1>The works at the quay</h1>${STORY}<h2>What comes next</h2>${STORY}</article></body></html>`;
  const kinds = readDocument("a.html", new TextEncoder().encode(html))[0]!.posts[0]!.blocks.map(({ kind }) => kind);
  expect(kinds).toEqual([...Array(6).fill("paragraph"), "heading", ...Array(6).fill("paragraph")]);
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import { BlockWalker, type WalkEvents } from "../../../entrypoints/content/dom/block-walker";
import { BLOCK_SEPARATOR, CollectedText, OBJECT_CHARACTER } from "../../../entrypoints/content/dom/collected-text";

const silent: WalkEvents = { onOpenShadow: () => undefined, onMayOpen: () => undefined };

afterEach(() => {
  document.body.innerHTML = "";
});

function collect(html: string, size = 100_000): string[] {
  document.body.innerHTML = html;
  const walker = new BlockWalker(document.body, silent);
  const text = new CollectedText();
  const blocks: string[] = [];
  for (let stop = ""; stop !== "end"; ) {
    text.clear();
    stop = walker.collect(text, size, null);
    if (!text.empty) blocks.push(...text.text.split(BLOCK_SEPARATOR));
  }
  return blocks.map((block) => block.trim());
}

const O = OBJECT_CHARACTER;

describe("what is one text and what is not", () => {
  test.each<[string, string, string[]]>([
    ["inline elements run on", "<p>Ali<b>pay</b> is <i>h</i>ere</p>", ["Alipay is here"]],
    ["nested inline elements too", "<p>蚂<span><a href=#><b>蚁</b></a></span>集团</p>", ["蚂蚁集团"]],
    ["blocks end a text", "<p>one</p><p>two</p>", ["one", "two"]],
    ["so do line breaks", "one<br>two<br/>three", ["one", "two", "three"]],
    ["text around a block is separate from it", "<div>one<p>two</p>three</div>", ["one", "two", "three"]],
    ["and on both sides of an empty block", "<div>one<div></div>two</div>", ["one", "two"]],
    ["a comment is nothing", "<p>Ali<!-- x -->pay</p>", ["Alipay"]],
    ["a script between letters is nothing", "<p>Ali<script>x</script>pay</p>", ["Alipay"]],
    ["an optional break is nothing", "<p>Ali<wbr>pay</p>", ["Alipay"]],
    ["the readings of ruby are left out", "<ruby>蚂<rt>mǎ</rt>蚁<rp>(</rp><rt>yǐ</rt></ruby>", ["蚂蚁"]],
    ["a picture stands between words", "<p>蚂<img alt=x>蚁</p>", [`蚂${O}蚁`]],
    [
      "a field does, and its text is left out",
      "<p>a<textarea>Alipay</textarea>b<input value=Alipay></p>",
      [`a${O}b${O}`],
    ],
    ["a footnote mark is apart from its word", "<p>Alipay<sup>1</sup> pays</p>", [`Alipay${O}1${O} pays`]],
    [
      "cells and items are blocks",
      "<table><tr><td>a</td><td>b</td></tr></table><ul><li>c</li><li>d</li></ul>",
      ["a", "b", "c", "d"],
    ],
    ["white space between blocks is no text", "<div>\n  <p>a</p>\n  \n<p>b</p>\n</div>", ["a", "b"]],
    ["a line break in the source is a space", "<p>Ant\n   Group</p>", ["Ant    Group"]],
    ["except in preformatted text", "<pre>Ant\nGroup</pre><p>Ant\nGroup</p>", ["Ant\nGroup", "Ant Group"]],
    ["and after it", "<div><pre>a\nb</pre>c\nd</div>", ["a\nb", "c d"]],
    ["SVG text is read, its title is not", "<svg><title>t</title><text>支付<tspan>宝</tspan></text></svg>", ["支付宝"]],
    ["headings of a page head are left out", "<style>.a{}</style><noscript>Alipay</noscript><p>a</p>", ["a"]],
    ["unknown elements are inline", "<p>Ali<my-word>pay</my-word></p>", ["Alipay"]],
  ])("%s", (_title, html, blocks) => {
    expect(collect(html)).toEqual(blocks);
    expect(collect(html, 1), "chunk by chunk").toEqual(blocks);
  });
});

test("every character leads back to the node and offset it came from", () => {
  document.body.innerHTML = "<p>Ali<b>pay</b> of<br>蚂蚁<sup>1</sup></p><p>end</p>";
  const text = new CollectedText();
  new BlockWalker(document.body, silent).collect(text, 1000, null);
  for (const [index, character] of [...text.text].entries()) {
    if (character === OBJECT_CHARACTER || character === "\n") continue;
    const { node, offset } = text.startPoint(index);
    expect(node.data[offset]).toBe(character);
    const end = text.endPoint(index + 1);
    expect(end).toEqual({ node, offset: offset + 1 });
  }
});

test("a long text is cut at a sentence, and the pieces are the whole", () => {
  const sentence = "马云说过很多话。";
  const long = sentence.repeat(5000);
  document.body.innerHTML = `<p>${long}</p><p>end</p>`;
  const walker = new BlockWalker(document.body, silent);
  const text = new CollectedText();
  const pieces: string[] = [];
  for (let stop = ""; stop !== "end"; ) {
    text.clear();
    stop = walker.collect(text, 1000, null);
    pieces.push(text.text);
    expect(text.text.length).toBeLessThan(9000);
  }
  expect(pieces.join("").replace(BLOCK_SEPARATOR, "")).toBe(`${long}end`);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith("。"))).toBe(true);
});

test("a place in the middle is gone on from, and a limit is kept", () => {
  document.body.innerHTML = "<p>one</p><p>two</p><p>three</p>";
  const [one, two, three] = [...document.querySelectorAll("p")].map((p) => p.firstChild as Text);
  const walker = new BlockWalker(document.body, silent);
  const text = new CollectedText();
  walker.seekBehind({ node: one!, offset: 3 });
  expect(walker.collect(text, 1000, three!)).toBe("limit");
  expect(text.text).toBe("two");
  text.clear();
  walker.seekAt({ node: two!, offset: 1 });
  walker.collect(text, 1000, null);
  expect(text.text).toBe(`wo${BLOCK_SEPARATOR}three`);
});

test("open shadow roots are told once they are met", () => {
  document.body.innerHTML = "<div></div><p></p><my-card></my-card><b></b>";
  for (const host of document.querySelectorAll("div, p, my-card")) host.attachShadow({ mode: "open" });
  const found: ShadowRoot[] = [];
  const events = { ...silent, onOpenShadow: (root: ShadowRoot) => found.push(root) };
  new BlockWalker(document.body, events).collect(new CollectedText(), 1000, null);
  expect(found.map(({ host }) => host.localName)).toEqual(["div", "p", "my-card"]);
});

test("what may get a shadow root later is told: custom elements, and what has nothing in it", () => {
  document.body.innerHTML = "<div></div><div>text</div><my-card>text</my-card><i></i><section><span></span></section>";
  const found: string[] = [];
  const events = { ...silent, onMayOpen: (element: Element) => found.push(element.localName) };
  new BlockWalker(document.body, events).collect(new CollectedText(), 1000, null);
  expect(found).toEqual(["div", "my-card", "span"]);
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { listMarks } from "./marks";
import { settledState } from "./page-state";
import { watchedPageForEach } from "./watched-page";

const HOST = "www.people.com.cn";

/** Stands above each of them, so that the page is about the archive's subject. */
const LEAD = "余额宝";

/** Where it stands, if not first. */
const PLACE = "<!--lead-->";

/** What a page holds in its body, and the words to be marked, sorted. As many are counted. */
type Row = [title: string, body: string, words: string[]];

const ROWS: Row[] = [
  [
    "a drop cap as a float",
    `<p><span style="float:left;font-size:60px;line-height:50px">A</span>nt Group paused. Alipay went on.</p>`,
    ["Alipay", "Ant Group"],
  ],
  [
    "a Chinese drop cap as a float with padding",
    `<p><span style="float:left;font-size:60px;padding-right:8px">支</span>付宝和花呗。</p>`,
    ["支付宝", "花呗"],
  ],
  [
    "a drop cap by style",
    `<style>p::first-letter{float:left;font-size:3em}</style><p>Ant Group paused.</p>`,
    ["Ant Group"],
  ],
  [
    "capitals and small capitals by style",
    `<p style="text-transform:uppercase">Ant Group</p><p style="font-variant:small-caps">Alipay</p>`,
    ["Alipay", "Ant Group"],
  ],
  [
    "letters in spans",
    `<p>${[..."Alipay"].map((letter) => `<span>${letter}</span>`).join("")} and ${[..."支付宝"].map((letter) => `<i>${letter}</i>`).join("")}</p>`,
    ["Alipay", "支付宝"],
  ],
  [
    "letters in inline blocks, as animated headlines have",
    `<h1>${[..."Alipay"].map((letter) => `<span style="display:inline-block">${letter}</span>`).join("")}</h1>`,
    ["Alipay"],
  ],
  [
    "breaks that may be, and zero-width signs",
    `<p>Ali<wbr>pay, H&zwnj;ua&zwj;bei, Jie&#8288;bei, 支&#65279;付宝</p>`,
    ["Alipay", "Huabei", "Jiebei", "支付宝"],
  ],
  ["text set against its direction", `<p><bdo dir="rtl">yapilA</bdo> and <bdo dir="ltr">Huabei</bdo></p>`, ["Huabei"]],
  [
    "old elements",
    `<p><font color="red">蚂蚁</font><font size="5">集团</font> <big>A</big>lipay <nobr>Jack Ma</nobr> <tt>Huabei</tt></p>`,
    ["Alipay", "Huabei", "Jack Ma", "蚂蚁集团"],
  ],
  [
    "an advertisement inside a paragraph",
    `<p>Ant Group said <ins style="display:block">Advertisement</ins> that Alipay works.</p>`,
    ["Alipay", "Ant Group"],
  ],
  [
    "a live blog",
    `<ol><li><time>10:32</time><h3>Alipay</h3><p>Huabei</p></li><li><time>10:31</time><p>Jack Ma</p></li></ol>`,
    ["Alipay", "Huabei", "Jack Ma"],
  ],
  [
    "an embedded post",
    `<blockquote><p>Jack Ma is back <a href="/x">pic.example/x</a></p>&mdash; News (@news) <a href="/x">1 May</a></blockquote>`,
    ["Jack Ma"],
  ],
  [
    "tags of a post",
    `<p><a href="/x">#<span>Alipay</span></a> <a href="/y">@<b>Huabei</b></a> <a href="/z">#支付宝#</a></p>`,
    ["Alipay", "Huabei", "支付宝"],
  ],
  [
    "custom elements without a script",
    `<amp-accordion><section><h4>Alipay</h4><p>Huabei</p></section></amp-accordion><x-b>Jie</x-b><x-b>bei</x-b>`,
    ["Alipay", "Huabei", "Jiebei"],
  ],
  [
    "a story that fades out",
    `<div style="max-height:300px;overflow:hidden;mask-image:linear-gradient(#000,transparent)"><p>Ant Group</p><p>Alipay</p></div>`,
    ["Alipay", "Ant Group"],
  ],
  [
    "cells that span rows",
    `<table><tr><th>Ant Group<th>Alipay<tr><td rowspan="2">支付宝<td>花呗<tr><td>借呗</table>`,
    ["Alipay", "Ant Group", "借呗", "支付宝", "花呗"],
  ],
  [
    "words that only look joined in the source",
    `<table><tr><td>支付</td><td>宝</td></tr></table><ul><li>支付</li><li>宝</li></ul><dl><dt>Ali</dt><dd>pay</dd></dl>`,
    [],
  ],
  [
    "hidden text at both ends of a page",
    `<div style="display:none">Menu</div>${PLACE}<p>Alipay</p><div style="display:none">Huabei</div>`,
    ["Alipay"],
  ],
  [
    "cells by style",
    `<div style="display:table"><div style="display:table-cell"><span>Ali</span></div><span style="display:table-cell">pay</span></div><p>Huabei</p>`,
    ["Huabei"],
  ],
  [
    "readings over whole words, and with old elements",
    `<p><ruby>蚂蚁<rt>mǎyǐ</rt></ruby><ruby>集团<rt>jítuán</rt></ruby>的<ruby><rb>支</rb><rb>付</rb><rb>宝</rb><rtc><rt>zhī</rt></rtc></ruby></p>`,
    ["蚂蚁mǎyǐ集团", "支付宝"],
  ],
  [
    "numbers of notes",
    `<p>Alipay<sup><a href="#1">[1]</a></sup>, Ant Group<sup>2</sup> and 支付宝<a href="#3"><sup>3</sup></a>。</p>`,
    ["Alipay", "Ant Group", "支付宝"],
  ],
  ["a header that stays", `<header style="position:sticky;top:0">Alipay</header><p>Huabei</p>`, ["Alipay", "Huabei"]],
  [
    "slots apart",
    `<x-card><template shadowrootmode="open"><h2><slot name="t"></slot></h2><p><slot></slot></p></template><span slot="t">Ali</span>pay <b slot="t">Huabei</b></x-card>`,
    ["Huabei"],
  ],
  [
    "slots of one line",
    `<x-card><template shadowrootmode="open"><p>The <slot></slot></p></template><span>Ali</span>pay</x-card>`,
    ["Alipay"],
  ],
  [
    "what no slot takes",
    `<p>Huabei</p><x-card><template shadowrootmode="open"><p>Jack Ma</p></template>Alipay <b>Jiebei</b></x-card>`,
    ["Huabei", "Jack Ma"],
  ],
  [
    "text in a shadow root itself, of a host that is shown and of one that is not",
    `<x-a><template shadowrootmode="open">Alipay</template></x-a><x-b hidden><template shadowrootmode="open">Huabei</template></x-b>`,
    ["Alipay"],
  ],
  [
    "what a slot shows without and with content",
    `<x-a><template shadowrootmode="open"><slot>Alipay</slot></template></x-a> <x-b><template shadowrootmode="open"><slot>Huabei</slot></template>Jiebei</x-b>`,
    ["Alipay", "Jiebei"],
  ],
  [
    "dialogs and popovers that are closed",
    `<dialog>Alipay</dialog><div popover>Huabei</div><dialog open>Jack Ma</dialog>`,
    ["Jack Ma"],
  ],
  [
    "text hidden until it is searched for",
    `<p>Huabei</p><div hidden="until-found">Alipay <p>Jack Ma</p></div>`,
    ["Huabei"],
  ],
  [
    "content that is not drawn",
    `<p>Huabei</p><div style="content-visibility:hidden">Alipay <p>Jack Ma</p></div>`,
    ["Huabei"],
  ],
  [
    "numbers set upright in vertical lines",
    `<div style="writing-mode:vertical-rl;height:200px">蚂蚁集团<span style="text-combine-upright:all">12</span>月，支付宝</div>`,
    ["支付宝", "蚂蚁集团"],
  ],
  ["lines of the source", `<p>Ant\n      Group and Jack\nMa</p>`, ["Ant Group", "Jack Ma"]],
  [
    "spaces of all widths",
    `<p>Ant&nbsp;Group, Ant&#8239;Group, Ant&thinsp;Group, Ant&ensp;Group, Ant&#12288;Group</p>`,
    Array(5).fill("Ant Group"),
  ],
  [
    "apostrophes of all forms",
    `<p>Yu'e Bao, Yu’e Bao, Yu&#39;e Bao, Alipay’s, 'Alipay', Yu<span>’</span>e Bao</p>`,
    ["Alipay", "Alipay", "Yu'e Bao", "Yu'e Bao", "Yu'e Bao", "Yu'e Bao"],
  ],
  [
    "Chinese quotes",
    `<p>「支付寶」《花呗》“蚂蚁集团”（借呗）【网商银行】</p>`,
    ["网商银行", "借呗", "支付寶", "花呗", "蚂蚁集团"].sort(),
  ],
  [
    "what is never drawn",
    `<p>Huabei</p><noscript>Alipay</noscript><template>Alipay</template><canvas>Alipay</canvas><audio>Alipay</audio><progress>Alipay</progress><meter>Alipay</meter><iframe>Alipay</iframe>`,
    ["Huabei"],
  ],
  [
    "phrases of all sorts",
    `<fieldset><legend>Alipay</legend><label>Huabei<input></label></fieldset><p><q>Jiebei</q> <del>Jack Ma</del> <mark>支付宝</mark> <abbr title="x">花呗</abbr> <dfn>借呗</dfn> <cite>MYbank</cite></p>`,
    ["Alipay", "Huabei", "Jack Ma", "Jiebei", "MYbank", "借呗", "支付宝", "花呗"].sort(),
  ],
  ["a picture with its caption", `<figure><img alt="Ant Group"><figcaption>Jack Ma</figcaption></figure>`, ["Jack Ma"]],
  ["an icon without text inside a word", `<p>支付<i class="icon"></i>宝</p>`, ["支付宝"]],
  ["a picture inside a word", `<p>支付<img alt="" width="20" height="20">宝 and Huabei</p>`, ["Huabei"]],
  [
    "links of a menu, set apart by padding alone",
    `<nav><a href="/a" style="padding:0 12px">Alipay</a><a href="/h" style="padding:0 12px">Huabei</a><a href="/z" style="padding:0 12px">支付</a><a href="/b" style="padding:0 12px">宝</a></nav>`,
    ["Alipay", "Huabei"],
  ],
  [
    "a badge beside a word",
    `<p><span>Alipay</span><span style="display:inline-block;margin-left:8px">New</span> <span>Huabei</span><em style="border-left:9px solid #fff">beta</em></p>`,
    ["Alipay", "Huabei"],
  ],
  [
    "a price beside a ticker",
    `<p><b style="margin-right:.5em">BABA</b><span>87.20</span> <span>Alipay</span><span style="float:right">2021</span></p>`,
    ["Alipay", "BABA"],
  ],
  ["a date below a headline", `<h3>Huabei<span style="display:block">2021</span></h3>`, ["Huabei"]],
  [
    "a word made of letters with hair space between",
    `<p>${[..."Alipay"].map((letter) => `<span style="margin-right:.05em">${letter}</span>`).join("")}</p>`,
    ["Alipay"],
  ],
  ["elements without a box", `<p><span style="display:contents">Ali</span>pay</p>`, ["Alipay"]],
  [
    "comments between texts, as frameworks leave them",
    `<p>Ali<!-- -->pay and Ant<!-- --> <!-- -->Group</p>`,
    ["Alipay", "Ant Group"],
  ],
  [
    "words of one name in two links",
    `<p><a href="/a">Ant</a> <a href="/b">Group</a>, <span>Jack</span><span> Ma</span></p>`,
    ["Ant Group", "Jack Ma"],
  ],
  ["scripts mixed", `<p>螞蚁集團 and ＡＬＩＰＡＹ and aLiPaY</p>`, ["ALIPAY", "aLiPaY", "螞蚁集團"].sort()],
  [
    "what may not be used now",
    `<div inert><p>Alipay</p></div><div aria-hidden="true">Huabei</div>`,
    ["Alipay", "Huabei"],
  ],
  [
    "unknown and new elements",
    `<search>Alipay</search><hgroup><h2>Huabei</h2></hgroup><foo>Jack Ma</foo><marquee scrollamount="0" behavior="slide">支付宝</marquee>`,
    ["Alipay", "Huabei", "Jack Ma", "支付宝"],
  ],
  ["lines kept by style", `<p style="white-space:pre-line">支付\n宝\nHuabei</p>`, ["Huabei"]],
  [
    "columns of a grid",
    `<div style="display:grid;grid-template-columns:1fr 1fr"><span>支付</span><span>宝</span><b>Ali</b><b>pay</b><i>Huabei</i></div>`,
    ["Huabei"],
  ],
  ["a hidden reply", `<div>Alipay<div style="display:none">Huabei</div></div>`, ["Alipay"]],
  ["radicals in the place of characters, as copied from a PDF", `<p>⽀付宝 and Alipay</p>`, ["Alipay", "⽀付宝"]],
  [
    "a word with an anchor for links inside",
    `<h2>Ant <a id="x"></a>Group<a href="#x" style="opacity:0;margin-left:4px">¶</a></h2>`,
    ["Ant Group"],
  ],
];

const LEADING = `<p>${LEAD}, ${LEAD}, ${LEAD}</p>`;
const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>${
    body.includes(PLACE) ? body.replace(PLACE, LEADING) : LEADING + body
  }</html>`;

let popup: Page;
let page: Page;

watchedPageForEach(Object.fromEntries(ROWS.map(([, body], at) => [`${HOST}/${at}`, { body: html(body) }])), (made) => {
  ({ popup, page } = made);
});

test.each(ROWS.map((row, at) => [row[0], at, row[2]] as const))("%s", async (_title, at, words) => {
  await page.goto(`http://${HOST}/${at}`);
  const marked = async () =>
    (await page.evaluate(listMarks))
      .map(({ text }) =>
        text
          .normalize("NFKC")
          .replace(/[’ʼ]/g, "'")
          .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
          .replace(/\s+/g, " "),
      )
      .filter((text) => text !== LEAD)
      .sort();
  const state = await settledState(popup, page.url());
  await expect
    .poll(marked, { timeout: 4_000, interval: 100 })
    .toEqual(words.map((word) => word.normalize("NFKC")).sort());
  expect(state.mentions).toBe(words.length + 3);
});

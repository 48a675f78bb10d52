import { expect, test } from "vitest";
import { readDocument } from "../../../corpus/readers/registry";

const TITLE = "Regulators halt the listing";
const STORY =
  `<p>${"The exchange said on Tuesday that the listing would not go ahead as planned. ".repeat(4)}</p>`.repeat(3);

function published(top: string, end = ""): string | null {
  const html = `<!doctype html><html><head><title>${TITLE}</title></head><body>${top}${STORY}${end}</body></html>`;
  return readDocument("page.html", new TextEncoder().encode(html))[0]!.published;
}

test.each([
  ["digits", `<h1>${TITLE}</h1><p>2020-11-03 09:10</p>`],
  ["Chinese", `<h1>${TITLE}</h1><div><span>2020年11月03日10:01</span></div>`],
  ["Chinese as it is spoken", `<h1>${TITLE}</h1><p>2020年11月3号 10:01</p>`],
  ["years of the Republic", `<h1>${TITLE}</h1><p>發布日期：民國109年11月3日</p>`],
  ["a month's name", `<h1>${TITLE}</h1><p>By A. Writer, Nov. 3, 2020 at 8 am</p>`],
  ["a day before the month", `<h1>${TITLE}</h1><p>Tuesday 3rd November 2020</p>`],
  ["a line that is marked as such", '<p class="byline-meta">By A. Writer | November 3, 2020</p>'],
  [
    "a table without headings",
    `<table><tr><td><b>${TITLE}</b></td></tr><tr><td>The Ledger ( 2020-11-03 09:20:26 )</td></tr></table>`,
  ],
])("a page's date is read below its title, in %s", (_, top) => {
  expect(published(top)).toBe("2020-11-03");
});

test.each([
  ["far below it", `<h1>${TITLE}</h1>`, "<p>The next hearing is planned for 2020-11-03 in Harbour City, it said.</p>"],
  ["below a link to it", `<p><a href="/a">${TITLE}</a></p><p>Another story, of 2019-01-02, was told before.</p>`, ""],
  ["of no real day", `<h1>${TITLE}</h1><p>2020-13-41</p>`, ""],
])("no date is read %s", (_, top, end) => {
  expect(published(top, end)).toBeNull();
});

test("a page that its scripts show once it has loaded keeps its text and date", () => {
  const html = `<!doctype html><html><head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><p>2020-11-03 09:10</p><div id="content" style="visibility: hidden; opacity: 0;">${STORY}</div></body></html>`;
  const [document] = readDocument("page.html", new TextEncoder().encode(html));
  expect(document!.published).toBe("2020-11-03");
  expect(document!.posts[0]!.blocks).toHaveLength(3);
});

const CLOCK = '<header><time datetime="2024-05-01">Today</time></header>';
const NAV = `<ul>${'<li><a href="/a">A</a></li>'.repeat(9)}</ul>`;
const DATA =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2020-11-03T10:00:00Z"}</script>';

test.each([
  ["in a page's data for search engines, ahead of a clock", `${DATA}${CLOCK}<h1>${TITLE}</h1>`, ""],
  ["below the headline, ahead of a clock", `${CLOCK}${NAV}<h1>${TITLE}</h1><time datetime="2020-11-03">x</time>`, ""],
  [
    "above the headline, ahead of others' below",
    `<time datetime="2020-11-03">x</time><h1>${TITLE}</h1>`,
    `${NAV}<p>Another <time datetime="2019-01-02">x</time></p>`,
  ],
])("a page's date stands %s", (_, top, end) => {
  expect(published(top, end)).toBe("2020-11-03");
});

test.each([
  [
    "types in a list",
    '{"@context":{"@vocab":"http://schema.org/"},"@type":["Article","NewsArticle"],"author":{"name":"A. Writer"},"datePublished":"2020-11-03"}',
    "A. Writer",
  ],
  [
    "no context",
    '[{"@type":"NewsArticle","author":[{"name":"A. Writer"},{"name":"B. Reader"}],"datePublished":"2020-11-03"}]',
    "A. Writer, B. Reader",
  ],
  [
    "the page alone in a graph",
    '{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2020-11-03"}]}',
    null,
  ],
  [
    "an article beside its page",
    '{"@graph":[{"@type":"WebPage","datePublished":"2019-01-02"},{"@type":"Report","author":"A. Writer","datePublished":"2020-11-03"}]}',
    "A. Writer",
  ],
])("a page's data with %s", (_, data, author) => {
  const html = `<!doctype html><html><head><title>${TITLE}</title><script type="application/ld+json">${data}</script></head><body>${CLOCK}<h1>${TITLE}</h1>${STORY}</body></html>`;
  expect(readDocument("page.html", new TextEncoder().encode(html))[0]).toMatchObject({
    published: "2020-11-03",
    author,
  });
});

// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { pageDate } from "../../../entrypoints/content/page/page-date";

const TITLE = "Regulators halt the listing";

function dated(body: string, head = ""): string | null {
  const page = new DOMParser().parseFromString(
    `<!doctype html><head><title>${TITLE} – The Ledger</title>${head}</head><body>${body}</body>`,
    "text/html",
  );
  return pageDate(page);
}

test.each([
  ["a meta element", "", '<meta property="article:published_time" content="2020-11-03T08:00:00+08:00">', "2020-11-03"],
  ["JSON-LD", "", '<script type="application/ld+json">{"datePublished":"2020-11-03"}</script>', "2020-11-03"],
  ["a time element of the article", '<article><time datetime="2020-11-03">3 Nov</time></article>', "", "2020-11-03"],
  ["digits below the title", `<h1>${TITLE}</h1><p>2020-11-3</p>`, "", "2020-11-03"],
  [
    "Chinese below the title",
    `<h1>${TITLE}</h1><div><span>来源：日报</span> 2020年11月3日 08:00</div>`,
    "",
    "2020-11-03",
  ],
  ["a month's name", `<h2>${TITLE}</h2><p>By A. Writer</p><p>Updated November 3, 2020 at 8 am</p>`, "", "2020-11-03"],
  [
    "a time element below the title",
    `<h1>${TITLE}</h1><p><time datetime="2020-11-03T07:00Z">1 day ago</time></p>`,
    "",
    "2020-11-03",
  ],
  ["what is below a title that is no heading", `<div>${TITLE}</div><div>2020-11-03</div>`, "", "2020-11-03"],
  [
    "what is below the short heading of an article",
    "<article><h1>Regulators</h1><p>2020-11-03</p></article>",
    "",
    "2020-11-03",
  ],
  ["a day before the month", `<h1>${TITLE}</h1><time>3 Nov. 2020</time>`, "", "2020-11-03"],
])("the date in %s", (_, body, head, date) => {
  expect(dated(body, head)).toBe(date);
});

test.each([
  ["a date far below the title", `<h1>${TITLE}</h1><p>${"Words of the story. ".repeat(20)} 2019-01-02</p>`],
  ["a date below a heading that is not the title", "<h1>The Ledger</h1><p>2020-11-03</p>"],
  ["a date below a link to the page", `<a href="/a">${TITLE}</a><p>2019-01-02</p>`],
  ["a date below a short heading outside of an article", "<h1>Regulators</h1><p>2020-11-03</p>"],
  ["no real day", `<h1>${TITLE}</h1><p>2020-13-41</p>`],
  ["nothing", ""],
])("no date from %s", (_, body) => {
  expect(dated(body)).toBeNull();
});

test.each([
  "0001-01-01T00:00:00",
  "0000-00-00 00:00:00",
  "1970-01-01T00:00:00Z",
  "2020-00-00",
  "2020-02-31",
  "20200230",
])("%s, as software writes where it knows no date, gives way to the next one stated", (empty) => {
  const head = `<meta property="article:published_time" content="${empty}">
      <script type="application/ld+json">{"dateCreated":"2001-01-01","datePublished":"${empty}"}</script>`;
  expect(dated("", head)).toBeNull();
  expect(dated("", `${head}<meta name="date" content="2020-11-03">`)).toBe("2020-11-03");
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { listMarks } from "./marks";
import { goToMatch, settledState } from "./page-state";
import { onHost, type SitePage } from "./sites";
import { watchedPageForEach } from "./watched-page";

const HOST = "www.people.com.cn";
const LINES = 240;

/** Lines of one element, with three names far from each other and from its middle. */
function lines(end: string): string {
  const names: Record<number, string> = { 2: "Ant Group", 60: "Alipay", 220: "Huabei" };
  return Array.from({ length: LINES }, (_, index) => `${names[index] ?? "Some words of a line"}${end}`).join("");
}

const html = (body: string): SitePage => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`,
});

const PAGES: Record<string, SitePage> = {
  "a post of lines": html(`<div>${lines("<br>")}</div>`),
  "a text file": { body: lines("\n"), headers: { "content-type": "text/plain; charset=utf-8" } },
  "a post within what scrolls": html(
    `<p style="height:900px"></p><div id="scroller" style="overflow:auto;height:300px"><p>${lines("<br>")}</p></div><p style="height:2000px"></p>`,
  ),
  "one line that scrolls sideways": html(
    `<p style="height:1500px"></p><pre id="scroller" style="overflow:auto">${lines(" ")}</pre>`,
  ),
  "a page that scrolls smoothly": html(`<style>html{scroll-behavior:smooth}</style><div>${lines("<br>")}</div>`),
  "a shadow root": html(
    `<news-post id="scroller" style="display:block;height:400px;overflow:auto"><template shadowrootmode="open"><div>${lines("<br>")}</div></template></news-post>`,
  ),
};

let popup: Page;
let page: Page;

watchedPageForEach(
  onHost(HOST, Object.fromEntries(Object.entries(PAGES).map(([name, made]) => [name.replaceAll(" ", "-"), made]))),
  (made) => {
    ({ popup, page } = made);
  },
);

/** The words of the marks that the reader sees: in the window, and in what scrolls inside the page. */
async function seen(): Promise<string[]> {
  const marks = await page.evaluate(listMarks);
  const clip = await page.evaluate(() => {
    const scroller = document.querySelector("#scroller")?.getBoundingClientRect();
    const window = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const { left, top, right, bottom } = scroller ?? window;
    return {
      left: Math.max(0, left),
      top: Math.max(0, top),
      right: Math.min(right, innerWidth),
      bottom: Math.min(bottom, innerHeight),
    };
  });
  return marks
    .filter(({ x, y }) => x > clip.left && x < clip.right && y > clip.top && y < clip.bottom)
    .map(({ text }) => text);
}

test.each(Object.keys(PAGES))("each step shows its mark in %s", async (name) => {
  await page.goto(`http://${HOST}/${name.replaceAll(" ", "-")}`);
  await settledState(popup, page.url());
  for (const [index, words] of [
    [1, "Ant Group"],
    [2, "Alipay"],
    [3, "Huabei"],
    [1, "Ant Group"],
  ] as const) {
    expect((await goToMatch(popup, page.url(), 1)).index).toBe(index);
    await expect.poll(seen, { timeout: 5_000, interval: 50 }).toContain(words);
  }
});

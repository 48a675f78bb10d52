import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { closedRoots } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { listMarks, marksOf } from "./marks";
import { badgeOf } from "./page-state";
import { onHost } from "./sites";
import { watchedPageForEach } from "./watched-page";

const HOST = "www.people.com.cn";
const html = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>${body}</body></html>`;
const FIRST = "<p>Ant Group and Alipay stand here.</p>";

let popup: Page;
let page: Page;

watchedPageForEach(
  onHost(HOST, {
    one: { body: html(`${FIRST}<a href="#comments">Comments</a><p id="comments">None</p>`) },
    empty: { body: html("<p>No names stand here.</p>") },
  }),
  (made) => {
    ({ popup, page } = made);
  },
);

function marked() {
  const words = async () => (await page.evaluate(listMarks)).map(({ text }) => text).sort();
  return expect.poll(words, { timeout: 20_000, interval: 50 });
}

function badge() {
  return expect.poll(() => badgeOf(popup, page.url()), { timeout: 20_000 });
}

test.each([
  ["a link to one of its parts", `document.querySelector("a").click()`],
  ["an address that it writes", `history.replaceState(null, "", "/one?from=list")`],
  ["an address that it adds", `history.pushState(null, "", "/two")`],
])("the badge stays while a page changes its address in place: %s", async (_, script) => {
  await page.goto(`http://${HOST}/one`);
  await badge().toBe("2");
  const before = page.url();
  await page.evaluate(script);
  await expect.poll(() => page.url()).not.toBe(before);
  await page.waitForTimeout(800);
  expect(await badgeOf(popup, page.url())).toBe("2");
});

test.each(["http://www.people.com.cn/empty", "http://not-listed.example/empty"])(
  "the badge goes with its page: %s",
  async (next) => {
    await page.goto(`http://${HOST}/one`);
    await badge().toBe("2");
    await page.goto(next);
    expect(await badgeOf(popup, page.url())).toBe("");
    await page.waitForTimeout(800);
    expect(await badgeOf(popup, page.url())).toBe("");
  },
);

test("not this sense on one page holds there alone, though pages follow each other in place", async () => {
  await page.goto(`http://${HOST}/one`);
  await marked().toEqual(["Alipay", "Ant Group"]);
  const mark = (await marksOf(page)).find(({ text }) => text === "Alipay")!;
  await page.mouse.move(mark.x + 80, mark.y + 200);
  await page.waitForTimeout(60);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  expect((await shownCard(page, 4000))?.text).toContain("Alipay");
  for (const selector of [".card-menu button", ".scopes button"])
    expect(await (await closedRoots(page))[0]!.click(selector)).toBe(true);
  await marked().toEqual(["Ant Group"]);
  const follow = (path: string, text: string) =>
    page.evaluate(
      ([path, text]) => {
        history.pushState(null, "", path);
        document.querySelector("p")!.textContent = text!;
      },
      [path, text],
    );
  await follow("/two", "Alipay and Ant Group and Jack Ma.");
  await marked().toEqual(["Alipay", "Ant Group", "Jack Ma"]);
  await follow("/one", "Huabei and Alipay.");
  await marked().toEqual(["Huabei"]);
});

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { closedRoots } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { marksOf } from "./marks";
import { onHost, type SitePage } from "./sites";
import { watchedPageForEach } from "./watched-page";

const HOST = "www.people.com.cn";

const html = (body: string): SitePage => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body>
    <p style="margin: 40px">Ant Group stands here.</p>${body}</body></html>`,
});

const PAGES: Record<string, SitePage> = {
  frame: html(
    '<iframe srcdoc="Other news." style="position: absolute; left: 700px; top: 20px; height: 500px"></iframe>',
  ),
  // A strip of headlines that scrolls by itself.
  ticker:
    html(`<div id="strip" style="width: 300px; overflow: hidden; white-space: nowrap">${"other news · ".repeat(400)}</div>
    <script>setInterval(() => { document.querySelector("#strip").scrollLeft += 1; }, 40);</script>`),
};

let page: Page;

watchedPageForEach(onHost(HOST, PAGES), (made) => {
  ({ page } = made);
});

async function hoverMark(): Promise<void> {
  const [mark] = await marksOf(page);
  await page.mouse.move(mark!.x - 30, mark!.y + 60);
  await page.waitForTimeout(80);
  await page.mouse.move(mark!.x, mark!.y, { steps: 5 });
}

const isOpen = async () => (await closedRoots(page)).some(({ box }) => (box?.width ?? 0) > 100);

test("a card goes when the pointer went straight into a frame", async () => {
  await page.goto(`http://${HOST}/frame`);
  await hoverMark();
  expect(await shownCard(page, 4000)).not.toBeNull();
  await page.mouse.move(760, 300);
  await expect.poll(isOpen, { timeout: 3000 }).toBe(false);
});

test("a strip of news that scrolls by itself neither keeps a card from coming nor takes it away", async () => {
  await page.goto(`http://${HOST}/ticker`);
  await hoverMark();
  expect(await shownCard(page, 4000)).not.toBeNull();
  await page.waitForTimeout(1000);
  expect(await isOpen()).toBe(true);
});

test("a card stays where its words are selected beyond its edge, and goes with the next press outside", async () => {
  await page.goto(`http://${HOST}/frame`);
  await hoverMark();
  const { box } = (await shownCard(page, 4000))!;
  const { x, y } = { x: box!.x + 40, y: box!.y + 60 };
  await page.mouse.move(x, y, { steps: 8 });
  await page.mouse.down();
  await page.mouse.move(x, box!.y + box!.height + 40, { steps: 6 });
  await page.waitForTimeout(700);
  await page.mouse.up();
  await page.mouse.move(x + 5, box!.y + box!.height + 60, { steps: 3 });
  await page.waitForTimeout(700);
  expect(await isOpen()).toBe(true);
  await page.mouse.down();
  await expect.poll(isOpen, { timeout: 3000 }).toBe(false);
  await page.mouse.up();
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { listMarks, marksOf } from "./marks";
import { badgeOf } from "./page-state";
import { type Sites, serveSites } from "./sites";

const HOST = "www.people.com.cn";
const STORY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title>
<p id="text">Ant Group paused. Alipay went on.</p><p>Then Ant Group and Alipay, and Jack Ma.</p><a href="/other">On</a>
<script>addEventListener("pageshow", ({ persisted }) => { globalThis.kept = persisted; });</script>`;

let sites: Sites;
let browser: ExtensionBrowser;
let popup: Page;

beforeAll(async () => {
  const other = "<!doctype html><title>Other</title><p>Nothing here.</p>";
  sites = await serveSites({ [`${HOST}/one`]: { body: STORY }, [`${HOST}/other`]: { body: other } });
  browser = await chromiumWithExtension({ port: sites.port, backForwardCache: true });
  popup = await browser.openPage("popup.html");
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

test("a page that the browser kept comes back with its marks and badge, without the card it was left with, and is followed on", async () => {
  const page = await browser.context.newPage();
  const marked = () => expect.poll(async () => (await page.evaluate(listMarks)).length, { timeout: 20_000 });
  await page.goto(`http://${HOST}/one`);
  await marked().toBe(5);
  const hover = async (words: string) => {
    const mark = (await marksOf(page)).find(({ text }) => text === words)!;
    await page.mouse.move(mark.x + 80, mark.y + 300);
    await page.waitForTimeout(60);
    await page.mouse.move(mark.x, mark.y, { steps: 5 });
    return (await shownCard(page, 4000))?.text ?? "";
  };
  expect(await hover("Alipay")).toContain("Alipay");
  await page.evaluate(() => document.querySelector("a")!.click());
  await page.waitForURL(/other/);
  await page.goBack({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate("globalThis.kept"), { timeout: 20_000 }).toBe(true);
  await marked().toBe(5);
  await expect.poll(() => badgeOf(popup, page.url()), { timeout: 20_000 }).toBe("5");
  expect(await shownCard(page, 50)).toBeNull();
  await page.evaluate(() => {
    document.querySelector("#text")!.textContent = "Huabei stands here now.";
  });
  await marked().toBe(4);
  expect(await hover("Huabei")).toContain("Huabei");
});

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "./browsers";
import { heapOf } from "./heap";
import { listMarks } from "./marks";
import { pageState } from "./page-state";
import { type PlainBrowser, plainChromium } from "./plain-chromium";
import { type Sites, serveSites } from "./sites";
import {
  growingPage,
  LARGE_PARAGRAPHS,
  largePage,
  manyFrames,
  manyNodes,
  manyNumbers,
  NUMBER_PARAGRAPHS,
} from "./stress-pages";
import { extensionTasks } from "./trace";

const HOST = "www.people.com.cn";

/** Ranges registered at once. */
const MARKS_MAX = 300;

/** What counts as a long task, in milliseconds of the thread's own time: other programs on the machine do not count. */
const LONG = 50;

/** Time in which even a busy machine has read the largest page. */
const READ = 3_000;

let sites: Sites;
let browser: ExtensionBrowser;
let bare: PlainBrowser;
let popup: Page;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  sites = await serveSites({
    [`${HOST}/nodes`]: { body: manyNodes() },
    [`${HOST}/growing`]: { body: growingPage() },
    [`${HOST}/large`]: { body: largePage() },
    [`${HOST}/numbers`]: { body: manyNumbers() },
    [`${HOST}/frames`]: { body: manyFrames() },
  });
  bare = await plainChromium(sites.port);
  browser = await chromiumWithExtension({ port: sites.port });
  popup = await browser.openPage("popup.html");
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
  await sites?.close();
});

beforeEach(async () => {
  errors.length = 0;
  page = await browser.context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
});

afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

/** Wait until so many mentions are counted, however long a busy machine takes. */
async function counted(mentions: number): Promise<void> {
  await expect.poll(async () => (await pageState(popup, page.url()))?.mentions, { timeout: 30_000 }).toBe(mentions);
}

/** Expect that the extension adds less than so many bytes to the heap of the page that is open, once it is at rest. */
async function expectAddedHeapBelow(most: number, path: string): Promise<void> {
  const own = await bare.context.newPage();
  await own.goto(`http://${HOST}/${path}`);
  const without = await heapOf(own);
  await own.close();
  // On a busy machine it may still be looking at what it read.
  await expect.poll(async () => (await heapOf(page)).used - without.used, { timeout: 20_000 }).toBeLessThan(most);
}

test.each([
  ["100,000 text nodes", "nodes", 10_000],
  ["10 MB of text", "large", LARGE_PARAGRAPHS],
  ["numbers in every sentence", "numbers", NUMBER_PARAGRAPHS],
])("%s: the first screen is marked, all is counted, no long task, little memory", async (_title, path, mentions) => {
  const tasks = await extensionTasks(page, async () => {
    await page.goto(`http://${HOST}/${path}`);
    await expect.poll(async () => (await page.evaluate(listMarks)).length, { timeout: 10_000 }).toBeGreaterThan(0);
    await page.waitForTimeout(READ);
  });
  await counted(mentions);
  const marks = await page.evaluate(listMarks);
  expect(marks.some(({ y }) => y > 0 && y < 800)).toBe(true);
  expect(marks.length).toBeLessThanOrEqual(MARKS_MAX);
  expect(tasks[0]).toBeLessThan(LONG);
  // 4 MB of our own on top of what any extension's world takes.
  await expectAddedHeapBelow(6_000_000, path);
});

test("1,000 nodes a second: followed without a long task, and nothing of it stays in memory", async () => {
  await page.goto(`http://${HOST}/growing`);
  await page.waitForTimeout(500);
  const round = async (seconds: number) => {
    await page.evaluate(`grow(${seconds})`);
    await counted(seconds * 1000 + 1);
    await page.evaluate("clear()");
    await counted(1);
    return heapOf(page);
  };
  const before = await round(2);
  let after = before;
  const tasks = await extensionTasks(page, async () => {
    after = await round(10);
  });
  expect(tasks[0]).toBeLessThan(LONG);
  expect(after.used - before.used).toBeLessThan(400_000);
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(50);
});

test("empty frames: each costs little more than the world that the browser makes for it", async () => {
  await page.goto(`http://${HOST}/frames`);
  await page.waitForTimeout(1000);
  const frames = page.frames().length - 1;
  expect(frames).toBe(100);
  await expectAddedHeapBelow(frames * 400_000, "frames");
});

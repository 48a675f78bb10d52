import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { hoverText } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { listMarks } from "./marks";
import { goToMatch, settledState } from "./page-state";
import { type Sites, serveSites } from "./sites";

const HOST = "www.people.com.cn";
const STORY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A story</title>
<p>Ant Group had hoped to raise $34.5 billion in its initial public offering.</p><p>Alipay went on.</p>`;

const TRADITIONAL = `<!doctype html><html lang="zh-Hant"><meta charset="utf-8"><title>帖子</title>
<p>螞蟻金服當年的估值據說高達3000億美元，小額貸款餘額超過1.7兆元。</p><p>後來怎樣？</p>`;

/** The number stands in a paragraph that names no term, below many screens of others. */
const LONG = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A long story</title>
<p>Ant Group waited.</p>${"<p>Somebody else said something else, at some length, on another day.</p>".repeat(300)}
<p>Ant Group had waited for that week.</p><p>The company wanted to raise $34.5 billion in its offering, and banks had lined up.</p>`;

/** The units are terms too. */
const UNITS = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Units</title><h1>Numbers and their units</h1>
<p>Ant Group had a loan balance of 1.7 trillion yuan. It settled all loans in yuan.</p>
<p lang="zh">蚂蚁集团的贷款余额为1.7万亿元人民币，以人民币结算。</p>`;

let sites: Sites;
let browser: ExtensionBrowser;

beforeAll(async () => {
  sites = await serveSites({
    [`${HOST}/one`]: { body: STORY },
    [`${HOST}/two`]: { body: TRADITIONAL },
    [`${HOST}/long`]: { body: LONG },
    [`${HOST}/units`]: { body: UNITS },
  });
  browser = await chromiumWithExtension({ port: sites.port });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

test("a number's card shows all that the archive says on it, with the page's number among them", async () => {
  const page = await browser.context.newPage();
  await page.goto(`http://${HOST}/one`);
  const card = await hoverText(page, "$34.5 billion");
  expect(card?.text).toContain("$34.5 billion");
  expect(card?.text).toContain("This page");
  expect(card?.text).toContain("137 billion");
  expect(card?.html).toContain("dot-plot");
  await page.close();
});

test("numbers on a page in Traditional Chinese are held against the archive's", async () => {
  const page = await browser.context.newPage();
  await page.goto(`http://${HOST}/two`);
  for (const [words, other] of [
    ["3000億美元", "3100"],
    ["1.7兆元", "1.6"],
  ] as const) {
    const card = await hoverText(page, words);
    expect(card?.text).toContain(words);
    expect(card?.text).toContain(other);
    await page.keyboard.press("Escape");
  }
  await page.close();
});

test("a number beside no term is read with the paragraph before it, when it comes near the screen", async () => {
  const page = await browser.context.newPage();
  await page.goto(`http://${HOST}/long`);
  const marked = () => page.evaluate(listMarks).then((marks) => marks.map(({ text }) => text));
  await expect.poll(marked).toEqual(["Ant Group"]);
  await page.getByText("banks had lined up").scrollIntoViewIfNeeded();
  await expect.poll(marked).toContain("$34.5 billion");
  expect((await hoverText(page, "$34.5 billion"))?.text).toContain("137 billion");
  await page.close();
});

test("a marked number is one thing: its unit is marked as a term only where numbers are not", async () => {
  const extension = await browser.openPage("popup.html");
  const page = await browser.context.newPage();
  const keep = (appearance: object) =>
    extension.evaluate((value) => {
      type Chrome = { storage: { local: { set(items: object): Promise<void> } } };
      return (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.set({ appearance: value });
    }, appearance);
  await page.goto(`http://${HOST}/units`);
  const marked = () => page.evaluate(listMarks).then((marks) => marks.map(({ text }) => text));
  const one = ["Ant Group", "1.7 trillion yuan", "yuan", "蚂蚁集团", "1.7万亿元人民币", "人民币"];
  const apart = ["Ant Group", "yuan", "yuan", "蚂蚁集团", "人民币", "人民币"];
  await expect.poll(marked).toEqual(one);
  expect((await hoverText(page, "1.7 trillion yuan"))?.text).toContain("1.7 trillion yuan");
  await page.keyboard.press("Escape");
  // What is counted, listed and stepped through is what the page names, however it is painted.
  const state = await settledState(extension, page.url());
  expect(state.mentions).toBe(6);
  for (let index = 1; index <= 6; index++) expect((await goToMatch(extension, page.url(), 1)).index).toBe(index);
  await page.keyboard.press("Escape");
  await keep({ figureMarks: false });
  await expect.poll(marked).toEqual(apart);
  await keep({});
  await expect.poll(marked).toEqual(one);
  await extension.close();
  await page.close();
});

test("figures are saved with where they come from", async () => {
  const page = await browser.openPage("library.html#/figures");
  const saved = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByText(name).click()]);
    return readFileSync(await file.path(), "utf8");
  };
  const rows = JSON.parse(await saved("Export JSON")) as { surface: string; sentence: string; document: string }[];
  expect(rows.length).toBeGreaterThan(100);
  for (const { surface, sentence, document } of rows) {
    expect(sentence).toContain(surface);
    expect(document).not.toBe("");
  }
  expect((await saved("Export CSV")).split("\r\n").length).toBeGreaterThan(rows.length);
  await page.close();
});

test("a measure is plotted, and the timeline dates events with their sources", async () => {
  const page = await browser.openPage("library.html#/figures/leverage");
  await page.waitForSelector(".measure-plot svg");
  await page.close();
  const timeline = await browser.openPage("library.html#/timeline");
  await timeline.waitForSelector(".timeline time[datetime='2020-11-02']");
  const entry = timeline.locator(".timeline li", { has: timeline.locator("time[datetime='2020-11-02']") }).first();
  expect(await entry.locator(".timeline-title").getAttribute("href")).toMatch(/^#\/document\/.+passage=/);
  expect(await entry.locator("a[href^='#/terms/']").count()).toBeGreaterThan(0);
  await timeline.close();
});

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "../e2e/browsers";

/* The extension's own pages with the shipped archive: each passes axe, asks the network for nothing, and works by keyboard. */

let browser: ExtensionBrowser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  browser = await chromiumWithExtension();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  problems = [];
  page = await browser.context.newPage();
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("request", (request) => {
    if (!/^(chrome-extension|blob|data):/.test(request.url())) problems.push(`requested ${request.url()}`);
  });
});

afterEach(async () => {
  expect(problems).toEqual([]);
  await page.close();
});

async function open(path: string): Promise<void> {
  await page.goto(`chrome-extension://${browser.id}/${path}`);
}

const PAGES: [path: string, shows: string][] = [
  ["popup.html", "[role=switch]"],
  ["sidepanel.html", ".panel h2"],
  ["library.html#/documents", ".table-row"],
  ["library.html#/terms", ".table-row"],
  ["library.html#/terms/ant-group", ".passage"],
  ["library.html#/figures", ".table-row"],
  ["library.html#/figures/leverage", ".measure-plot svg"],
  ["library.html#/timeline", ".timeline > li"],
  ["library.html#/search?q=leverage", ".passage"],
  ["library.html#/nowhere", ".table-row"],
  ["library.html#/document/nothing", ".empty"],
  ["options.html", "[role=switch]"],
  ["welcome.html", ".sample-mark"],
];

test.each(PAGES)("%s passes axe", async (path, shows) => {
  await open(path);
  await page.locator(shows).first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
});

describe("by keyboard alone", () => {
  test("from a query in the popup to the passage in the library", async () => {
    await open("popup.html");
    await page.locator("input[type=search]:focus").waitFor();
    await page.keyboard.type("leverage");
    await page.locator(".result-link").first().waitFor();
    await page.keyboard.press("ArrowDown");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("href") ?? "");
    expect(focused).toMatch(/^\/library\.html#\/document\//);
    const [opened] = await Promise.all([browser.context.waitForEvent("page"), page.keyboard.press("Enter")]);
    await opened.locator(".reader-passage.target").waitFor();
    expect(await opened.evaluate(() => document.activeElement?.className)).toContain("target");
    await opened.close();
  });

  test("a source is switched off in the popup and is gone from the library", async () => {
    await open("popup.html");
    const first = page.locator(".source-switches [role=switch]").first();
    await first.waitFor();
    const name = (await first.locator("b").textContent()) ?? "";
    const library = await browser.openPage("library.html#/documents");
    await library.locator(".table-row", { hasText: name }).first().waitFor();
    await first.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => library.locator(".table-row", { hasText: name }).count()).toBe(0);
    await page.keyboard.press("Space");
    await expect.poll(() => library.locator(".table-row", { hasText: name }).count()).toBeGreaterThan(0);
    await library.close();
  });
});

test("a search's address holds the query and its filters, and another page shows the same", async () => {
  await open("library.html#/search?q=leverage");
  await page.locator(".passage").first().waitFor();
  await page.getByLabel("Kind of source").selectOption("forum");
  await expect.poll(() => page.url()).toContain("kind=forum");
  await expect.poll(() => page.locator(".hit-list .source.news").count()).toBe(0);
  const said = await page.locator(".list-head p").textContent();
  const other = await browser.openPage(page.url().split(`${browser.id}/`)[1] ?? "");
  await other.locator(".passage").first().waitFor();
  expect(await other.locator(".list-head p").textContent()).toBe(said);
  await other.close();
});

test("figures are exported with where they come from", async () => {
  await open("library.html#/figures/leverage");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Export CSV" }).click(),
  ]);
  const stream = await file.createReadStream();
  let text = "";
  for await (const chunk of stream) text += String(chunk);
  const [head, ...rows] = text.trim().split("\r\n");
  expect(head).toContain("surface,low,high,unit");
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.every((row) => row.includes("leverage"))).toBe(true);
});

test("the language changes at once, in every open page, and back", async () => {
  await open("options.html");
  await page.locator("h1", { hasText: "Settings" }).waitFor();
  const popup = await browser.openPage("popup.html");
  await page.getByLabel("繁體中文").check();
  await page.locator("h1", { hasText: "設定" }).waitFor();
  await popup.locator("h2", { hasText: "本頁" }).waitFor();
  expect(await popup.evaluate(() => document.documentElement.lang)).toBe("zh-Hant");
  await page.getByLabel("跟隨瀏覽器").check();
  await page.locator("h1", { hasText: "Settings" }).waitFor();
  await popup.close();
});

test("the welcome page's sample opens a card with the archive's own passages, and Esc closes it", async () => {
  await open("welcome.html");
  const mark = page.locator(".sample-mark").first();
  await mark.focus();
  await page.keyboard.press("Enter");
  await page.locator(".sample-card .passage").first().waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.locator(".sample-card .card").count()).toBe(0);
  expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "./browsers";
import { settledState } from "./page-state";
import { demoPage, type Sites, serveSites } from "./sites";

const STORY = "http://www.rfa.org/english/story.html";
const UNDATED = "http://www.rfa.org/english/undated.html";

let sites: Sites;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const story = demoPage("news-en.html");
  sites = await serveSites({
    "www.rfa.org/english/story.html": { body: story },
    "www.rfa.org/english/undated.html": { body: story.replace(/<meta property="article[^>]*>|<time.*?<\/time>/g, "") },
  });
  browser = await chromiumWithExtension({ port: sites.port, locale: "en-US" });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

/** The popup as it stands over the tab at an address, with a query typed. */
async function popupOver(address: string, query: string): Promise<Page> {
  const story = await browser.context.newPage();
  await story.goto(address);
  const options = await browser.openPage("options.html");
  await story.bringToFront();
  await settledState(options, address);
  const tab = await options.evaluate(async (url) => {
    type Tabs = { query(about: object): Promise<{ id: number; url?: string }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((each) => each.url === url)!.id;
  }, address);
  await options.close();
  const popup = await browser.openPage(`popup.html?tab=${tab}`);
  await popup.getByRole("searchbox").or(popup.getByRole("combobox")).first().fill(query);
  await popup.locator(".results li").nth(5).waitFor();
  return popup;
}

const daysOf = (page: Page, list: string) =>
  page
    .locator(`${list} .origin`)
    .evaluateAll((origins) => origins.map((origin) => origin.querySelector("time")?.dateTime.slice(0, 10) ?? null));

function expectNearest(dates: (string | null)[], near: string): void {
  const apart = dates.map((date) => (date === null ? Number.MAX_VALUE : Math.abs(Date.parse(date) - Date.parse(near))));
  expect(dates.length).toBeGreaterThan(5);
  expect(apart).toEqual([...apart].sort((a, b) => a - b));
}

test("in the popup by keyboard, to the page's own date, and on in the library to the same and to a passage's", async () => {
  const popup = await popupOver(STORY, "蚂蚁集团");
  await popup.bringToFront();
  const best = await daysOf(popup, ".results");
  const order = popup.getByRole("combobox", { name: "Order" });
  for (let stops = 0; stops < 10 && !(await order.evaluate((select) => select === document.activeElement)); stops++)
    await popup.keyboard.press("Tab");
  await popup.keyboard.type("Nearest");
  await expect.poll(() => order.inputValue()).toBe("nearest");
  expect(await order.locator("option:checked").innerText()).toBe("Nearest to this page: Nov 3, 2021");
  await expect.poll(() => daysOf(popup, ".results")).not.toEqual(best);
  expectNearest(await daysOf(popup, ".results"), "2021-11-03");

  const [library] = await Promise.all([
    browser.context.waitForEvent("page"),
    popup.getByRole("link", { name: "All results in the library" }).click(),
  ]);
  await library.locator(".hit-list li").nth(3).waitFor();
  const date = library.getByLabel("Date", { exact: true });
  expect(await date.inputValue()).toBe("2021-11-03");
  await date.fill("2018-06-01");
  const days = async () => (await daysOf(library, ".hit-list")).filter((day) => day !== null);
  await expect.poll(async () => (await days())[0]).not.toMatch(/^2021/);
  const [, , third] = await days();
  await library.locator(".hit-list li").nth(2).getByRole("button", { name: "Around this date" }).click();
  await expect.poll(() => date.inputValue()).toBe(third);
  expect(library.url()).toContain(`near=${third}`);
  await library.reload();
  await expect.poll(async () => (await days())[0]).toBe(third);
});

test("is not to be had over a page that states no date, and the choice says so", async () => {
  const popup = await popupOver(UNDATED, "蚂蚁集团");
  const option = popup.getByRole("combobox", { name: "Order" }).locator("option[value=nearest]");
  expect(await option.innerText()).toBe("Nearest to this page: it states no date");
  expect(await option.evaluate((element) => (element as HTMLOptionElement).disabled)).toBe(true);
});

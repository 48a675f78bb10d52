import type { Frame, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { call, permit, writeStorage } from "./extension-calls";
import { listMarks } from "./marks";
import { lookUpSelection } from "./page-state";
import { type Sites, serveSites } from "./sites";

const STORY = "<!doctype html><html lang=en><title>A story</title><p>Ant Group paused.</p>";
const PDF = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]>>endobj
trailer<</Root 1 0 R>>
`;
const LISTED = "http://www.rfa.org/one";
const FORUM = "http://www.zhihu.com/question/1";
const OTHER = "http://blog.example.org/post";
const NOWHERE = { off: [], added: [], all: false, onlyOnClick: false };

let sites: Sites;
let browser: ExtensionBrowser;
let own: Page;
let page: Page;

beforeAll(async () => {
  const frame = '<iframe width=400 height=200 src="http://';
  sites = await serveSites({
    "www.rfa.org/one": { body: STORY },
    "www.rfa.org/paper": { body: PDF, headers: { "content-type": "application/pdf" } },
    "www.zhihu.com/question/1": { body: STORY },
    "www.paypal.com/pay": { body: STORY },
    "frame.example.org/inner": { body: "<p>Alipay paid, and a quiet phrase.</p>" },
    "blog.example.org/post": {
      body: `${STORY}${frame}www.paypal.com/pay"></iframe>${frame}frame.example.org/inner"></iframe>`,
    },
  });
  browser = await chromiumWithExtension({ port: sites.port });
  // Leave for every site, for pages that are run on by a click, which no driver can make.
  await permit(browser, "*://*/*");
  own = await browser.openPage("options.html");
  await own.getByRole("switch", { name: /every site/i }).click();
  await own.getByRole("switch", { name: /every site/i, checked: true }).waitFor();
  await writeStorage(own, { sites: NOWHERE });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
});

afterEach(async () => {
  await page.close();
  await writeStorage(own, { sites: NOWHERE });
});

/** The words marked in a frame. */
function marked(frame: Frame | Page = page) {
  return expect.poll(async () => (await frame.evaluate(listMarks)).map(({ text }) => text), { timeout: 20_000 });
}

function tabOf(address: string): Promise<number> {
  return own.evaluate(async (url) => {
    type Tabs = { query(about: object): Promise<{ id: number; url?: string }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((tab) => tab.url === url)!.id;
  }, address);
}

/** The popup as it stands over the page. */
async function popupOver(address: string): Promise<Page> {
  return browser.openPage(`popup.html?tab=${await tabOf(address)}`);
}

async function select(frame: Frame | Page, words: string): Promise<void> {
  await frame.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(sought);
      if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + sought.length);
    }
  }, words);
}

test("a listed site with many hosts is switched off in the settings and on in the popup", async () => {
  await page.goto(LISTED);
  await marked().toEqual(["Ant Group"]);
  const options = await browser.openPage("options.html");
  await options.getByText("sites it comes with").click();
  const site = options.getByRole("switch", { name: "自由亚洲电台", exact: true });
  await site.click();
  await marked().toEqual([]);
  const popup = await popupOver(LISTED);
  const here = popup.getByRole("switch", { name: "www.rfa.org" });
  expect(await here.isChecked()).toBe(false);
  await here.click();
  await marked().toEqual(["Ant Group"]);
  await expect.poll(() => site.isChecked()).toBe(true);
  await popup.getByRole("switch", { name: "www.rfa.org" }).click();
  await marked().toEqual([]);
  await expect.poll(() => site.isChecked()).toBe(false);
  await popup.close();
  await options.close();
});

test("only on a click: the popup of a listed site offers to run there once", async () => {
  await writeStorage(own, { sites: { ...NOWHERE, onlyOnClick: true } });
  await page.goto(LISTED);
  const popup = await popupOver(LISTED);
  const run = popup.getByRole("button", { name: "Run here once" });
  await run.waitFor();
  expect(await popup.getByRole("button", { name: "Always on this site" }).count()).toBe(0);
  await marked().toEqual([]);
  await run.click();
  await marked().toEqual(["Ant Group"]);
  await popup.getByRole("switch", { name: "www.rfa.org" }).waitFor();
  await popup.close();
});

describe("what is never read", () => {
  test("a PDF, whose viewer is the browser's own", async () => {
    await page.goto("http://www.rfa.org/paper");
    const popup = await popupOver("http://www.rfa.org/paper");
    await popup.getByText("The browser lets no extension read this page.").waitFor();
    await popup.close();
  });

  test("an address to which a page goes on without being loaded, until it leaves it", async () => {
    await page.goto(FORUM);
    await marked().toEqual(["Ant Group"]);
    await page.evaluate(() => {
      history.pushState(null, "", "/messages");
      document.body.insertAdjacentHTML("beforeend", "<p>A letter about Alipay.</p>");
    });
    await marked().toEqual([]);
    await page.waitForTimeout(600);
    await marked().toEqual([]);
    await page.goBack();
    await marked().toEqual(["Ant Group", "Alipay"]);
  });

  test("a frame of such a site in a page that was asked for", async () => {
    await page.goto(OTHER);
    expect(await call(own, "runOnTab", { tabId: await tabOf(OTHER) })).toMatchObject({ ok: true });
    await marked().toEqual(["Ant Group"]);
    await marked(page.frames()[2]).toEqual(["Alipay"]);
    await page.waitForTimeout(300);
    await marked(page.frames()[1]).toEqual([]);
  });
});

test("a look-up on a page that is not listed finds its card at the first go, or tells the words", async () => {
  await page.goto(OTHER);
  await select(page, "Ant Group");
  await call(own, "runOnTab", { tabId: await tabOf(OTHER) });
  expect(await lookUpSelection(own, OTHER)).toBeNull();
  await page.bringToFront();
  expect((await shownCard(page, 4000))?.text).toContain("Ant Group");
  await select(page, "paused");
  expect(await lookUpSelection(own, OTHER)).toBe("paused");
});

test("the welcome page's choices are gone through by keyboard, and every site is chosen only by a key of its own", async () => {
  const welcome = await browser.openPage("welcome.html");
  const choice = (index: number) => welcome.locator("fieldset").first().getByRole("radio").nth(index);
  const chosen = async () => [await choice(0).isChecked(), await choice(1).isChecked(), await choice(2).isChecked()];
  const press = async (key: string, focused: number, checked: number) => {
    await welcome.keyboard.press(key);
    await expect.poll(() => choice(focused).evaluate((radio) => radio === document.activeElement)).toBe(true);
    await expect.poll(chosen).toEqual([0, 1, 2].map((index) => index === checked));
  };
  await choice(0).focus();
  await press("ArrowDown", 1, 0);
  await press("ArrowDown", 2, 2);
  await press("ArrowUp", 1, 2);
  await press(" ", 1, 1);
  await press("ArrowUp", 0, 0);
  await press("ArrowDown", 1, 0);
  await press("Enter", 1, 1);
  await welcome.close();
});

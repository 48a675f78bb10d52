import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "./browsers";
import { addSite, call, collectErrors, extensionErrors, permit } from "./extension-calls";
import { type BrowserBefore, chromiumBeforeInstall } from "./late-install";
import { listMarks, type Mark, marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";

const ADDED = "blog.example.org";

let sites: Sites;

beforeAll(async () => {
  const story = { body: demoPage("news-en.html") };
  const frame = { body: '<p>An outer page.</p><iframe width="900" height="600" src="/english/story.html"></iframe>' };
  sites = await serveSites({
    "www.rfa.org/english/story.html": story,
    "www.rfa.org/english/frame.html": frame,
    [`${ADDED}/post`]: story,
    "other.example.org/post": story,
    "mail.163.com/js6/main.jsp": story,
  });
});

afterAll(() => sites?.close());

const placesOf = (marks: Mark[]) => marks.map(({ text, x, y }) => `${text} ${x} ${y}`);

/** Each running script keeps highlights of its own, under names of its own. */
const highlightNames = (page: Page) =>
  page.evaluate(() => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].sort());

/** The browser's number for the tab at an address. */
function tabOf(own: Page, address: string): Promise<number> {
  return own.evaluate(async (url) => {
    type Tabs = { query(about: object): Promise<{ id: number }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({ url }))[0]!.id;
  }, address);
}

describe("pages that were open before the install", () => {
  let browser: BrowserBefore;

  beforeAll(async () => {
    browser = await chromiumBeforeInstall(sites.port);
  });

  afterAll(() => browser?.close());

  test("get the script then, once, where it runs by itself, and no other page does", async () => {
    const errors: string[] = [];
    const open = async (address: string) => {
      const page = await browser.context.newPage();
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(`http://${address}`);
      return page;
    };
    const story = await open("www.rfa.org/english/story.html");
    const outer = await open("www.rfa.org/english/frame.html");
    const strangers = [await open("other.example.org/post"), await open("mail.163.com/js6/main.jsp")];
    expect(await story.evaluate(listMarks)).toEqual([]);

    const welcomed = browser.context.waitForEvent("page");
    const id = await browser.install();
    const welcome = await welcomed;
    await expect.poll(() => welcome.url()).toBe(`chrome-extension://${id}/welcome.html`);

    await story.bringToFront();
    const marks = await marksOf(story, 8000);
    expect(marks.map((mark) => mark.text)).toContain("Ant Group");
    await outer.bringToFront();
    const inner = outer.frames()[1]!;
    await expect.poll(async () => (await inner.evaluate(listMarks)).length, { timeout: 20_000 }).toBeGreaterThan(0);
    for (const page of strangers) {
      await page.bringToFront();
      expect(await page.evaluate(listMarks)).toEqual([]);
    }

    // Asked for again, as by the menu: the same script goes on.
    await story.bringToFront();
    const names = await highlightNames(story);
    const tab = await tabOf(welcome, "http://www.rfa.org/english/story.html");
    expect(await call(welcome, "runOnTab", { tabId: tab })).toMatchObject({ ok: true });
    await story.waitForTimeout(300);
    expect((await highlightNames(story)).filter((name) => names.includes(name))).toEqual(names);
    const places = placesOf(await marksOf(story));
    expect(places.length).toBe(new Set(places).size);
    expect(errors).toEqual([]);
  });
});

describe("a site that the reader adds", () => {
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    browser = await chromiumWithExtension({ port: sites.port });
    await collectErrors(browser);
  });

  afterAll(() => browser?.close());

  test("has the script after a reload, also when the worker was stopped, until it is taken out", async () => {
    const page = await browser.context.newPage();
    await page.goto(`http://${ADDED}/post`);
    await page.waitForTimeout(300);
    expect(await page.evaluate(listMarks)).toEqual([]);

    await addSite(browser, ADDED);
    await browser.stopWorker();
    await page.bringToFront();
    await page.reload();
    const marks = await marksOf(page);
    expect(marks.map((mark) => mark.text)).toContain("Ant Group");
    const other = await browser.context.newPage();
    await other.goto("http://other.example.org/post");
    await other.waitForTimeout(300);
    expect(await other.evaluate(listMarks)).toEqual([]);

    const options = await browser.openPage("options.html");
    const remove = options.getByRole("button", { name: ADDED });
    await remove.click();
    await remove.waitFor({ state: "detached" });
    await page.bringToFront();
    await page.reload();
    await page.waitForTimeout(500);
    expect(await page.evaluate(listMarks)).toEqual([]);
    expect(await extensionErrors(browser)).toEqual([]);
  });

  test("may be every site, but never one that is excluded", async () => {
    await permit(browser, "*://*/*");
    const options = await browser.openPage("options.html");
    await options.getByRole("switch", { name: /every site|all sites/i }).click();
    const mail = await browser.context.newPage();
    const other = await browser.context.newPage();
    await expect
      .poll(
        async () => {
          await other.goto("http://other.example.org/post");
          return (await marksOf(other, 400)).length;
        },
        { timeout: 20_000 },
      )
      .toBeGreaterThan(0);
    await mail.goto("http://mail.163.com/js6/main.jsp");
    const tab = await tabOf(options, "http://mail.163.com/js6/main.jsp");
    expect(await call(options, "runOnTab", { tabId: tab })).toMatchObject({ ok: false, code: "invalid" });
    await mail.waitForTimeout(300);
    expect(await mail.evaluate(listMarks)).toEqual([]);
  });

  test("is refused in words where it is no site", async () => {
    const options = await browser.openPage("options.html");
    const form = options.locator("form.add-site");
    await form.getByRole("textbox").fill("not a site at all");
    await form.getByRole("button").click();
    await expect.poll(() => options.getByRole("alert").allTextContents()).toEqual([expect.stringMatching(/\w/)]);
    await options.close();
  });
});

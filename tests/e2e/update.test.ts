import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../corpus/model";
import type { PageLexicon } from "../../entrypoints/settings/settings";
import { closedRoots, type ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { aPack, aTerm } from "../unit/search/small-archive";
import {
  addSite,
  call,
  collectErrors,
  extensionErrors,
  readStorage,
  settledArchive,
  writeStorage,
} from "./extension-calls";
import { type ExtensionCopy, extensionCopy, launchCopy, makeOlder, OLDER_ARCHIVE } from "./extension-copy";
import { listMarks, type Mark, marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";

const ZHIHU = "http://www.zhihu.com/question/1";
const RFA = "http://www.rfa.org/english/story.html";

const OWN = "http://www.rfa.org/english/own.html";

const ADDED = "blog.example.org";

let sites: Sites;
let copy: ExtensionCopy;
let browser: ExtensionBrowser | null = null;

beforeAll(async () => {
  sites = await serveSites({
    "www.zhihu.com/question/1": { body: demoPage("news-zh.html") },
    "www.rfa.org/english/story.html": { body: demoPage("news-en.html") },
    "www.rfa.org/english/own.html": { body: "<!doctype html><p>A thing by its own name, and Ant Group." },
    [`${ADDED}/post`]: { body: demoPage("news-en.html") },
  });
});

afterAll(() => sites?.close());

beforeEach(() => {
  copy = extensionCopy();
});

afterEach(async () => {
  await stop();
  copy.remove();
});

/** Start Chromium on the copy and its profile, and open a page of the extension. */
async function start(): Promise<Page> {
  browser = await launchCopy(copy, sites.port);
  await collectErrors(browser);
  return browser.openPage("popup.html");
}

async function stop(): Promise<void> {
  await browser?.close();
  browser = null;
}

async function visit(address: string): Promise<{ page: Page; errors: string[] }> {
  const page = await browser!.context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/404/.test(message.text())) errors.push(message.text());
  });
  await page.goto(address);
  return { page, errors };
}

async function searchSources(own: Page, query: string): Promise<string[]> {
  const answer = await call(own, "search", { query, filters: NO_FILTERS, limit: 20, offset: 0, order: "score" });
  expect(answer).toMatchObject({ ok: true });
  const { hits } = answer.value as { hits: { source: { id: string } }[] };
  return [...new Set(hits.map((hit) => hit.source.id))].sort();
}

describe("an update", () => {
  test("keeps settings, added sites and what was there until the new archive is whole", async () => {
    makeOlder(copy);
    let own = await start();
    expect(await settledArchive(own)).toMatchObject({ state: "ready", archives: [{ version: OLDER_ARCHIVE }] });
    expect(await searchSources(own, "蚂蚁")).toEqual(["pincong"]);
    await addSite(browser!, ADDED);
    const settings = {
      hiddenSources: ["zhihu"],
      sites: { off: ["www.zhihu.com"], added: [ADDED], all: false, onlyOnClick: false },
      appearance: { theme: "dark", delay: 100, strength: "underline" },
      exclusions: [{ term: "alipay", text: "alipay", scope: "everywhere", where: "", since: "2026-01-01T00:00:00Z" }],
      interfaceLanguage: "zh-Hant",
      pinned: [{ passage: "kept as it is" }],
    };
    await writeStorage(own, settings);
    const before = browser!.id;
    await stop();

    // The new archive came only by half: the one before goes on answering.
    copy.restore();
    const whole = copy.read("archive.pack");
    copy.write("archive.pack", whole.subarray(0, whole.length / 2));
    own = await start();
    expect(await searchSources(own, "蚂蚁")).toEqual(["pincong"]);
    await stop();

    copy.restore();
    own = await start();
    expect(browser!.id).toBe(before);
    const ready = await settledArchive(own);
    expect(ready.state).toBe("ready");
    expect(ready.archives?.[0]?.version).not.toBe(OLDER_ARCHIVE);
    expect(await readStorage(own, Object.keys(settings))).toEqual(settings);
    const sources = await searchSources(own, "蚂蚁");
    expect(sources.length).toBeGreaterThan(1);
    expect(sources).not.toContain("zhihu");

    const story = await visit(RFA);
    const marks = (await marksOf(story.page)).map((mark) => mark.text);
    expect(marks).toContain("Ant Group");
    expect(marks).not.toContain("Alipay");
    const added = await visit(`http://${ADDED}/post`);
    expect((await marksOf(added.page)).length).toBeGreaterThan(0);
    const off = await visit(ZHIHU);
    await off.page.waitForTimeout(300);
    expect(await off.page.evaluate(listMarks)).toEqual([]);
    const welcomes = browser!.context.pages().filter((page) => page.url().endsWith("/welcome.html"));
    expect(welcomes, "the welcome page comes once").toEqual([]);
    expect([...story.errors, ...added.errors, ...off.errors, ...(await extensionErrors(browser!))]).toEqual([]);
  });

  test("leaves the names of an archive of one's own on pages", async () => {
    makeOlder(copy);
    let own = await start();
    await settledArchive(own);
    const options = await browser!.openPage("options.html");
    const buffer = Buffer.from(aPack([], { id: "own.pack", terms: [aTerm("news-of-ours", ["新闻", "its own name"])] }));
    await options.locator("input[accept='.pack']").setInputFiles({ name: "own.pack", mimeType: "", buffer });
    await options.locator(".hosts li", { hasText: "own.pack" }).waitFor();
    const { ownLexicons } = await readStorage(options, ["ownLexicons"]);
    expect(ownLexicons).toHaveLength(1);
    await stop();
    copy.restore();
    own = await start();
    await settledArchive(own);
    const lexicon = async () => (await readStorage(own, ["pageLexicon"])).pageLexicon as PageLexicon;
    expect((await lexicon()).version).not.toBe(OLDER_ARCHIVE);
    const { page } = await visit(OWN);
    const marked = () => page.evaluate(listMarks).then((marks) => marks.map(({ text }) => text));
    await expect.poll(marked, { timeout: 20_000 }).toEqual(["its own name", "Ant Group"]);
    expect((await lexicon()).lacksOwn).toBeUndefined();
    expect(await extensionErrors(browser!)).toEqual([]);
  });

  test.each([0, 60])("an install stopped %i ms after the start is made good at the next one", async (delay) => {
    browser = await launchCopy(copy, sites.port);
    await new Promise((done) => setTimeout(done, delay));
    await crash(browser);
    browser = null;
    const own = await start();
    expect(await settledArchive(own)).toMatchObject({ state: "ready" });
    expect((await searchSources(own, "蚂蚁")).length).toBeGreaterThan(1);
    const { page } = await visit(RFA);
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    expect(await extensionErrors(browser!)).toEqual([]);
  });
});

/** End the browser as a power cut would: nothing is written any more. */
async function crash({ context }: ExtensionBrowser): Promise<void> {
  const closed = new Promise((done) => context.on("close", done));
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  void session.send("Browser.crash").catch(() => undefined);
  await closed;
}

/** Change one byte of every record that the database holds. */
function damageRecords(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await settled(indexedDB.open("sidelight"));
    const records = database.transaction("records", "readwrite").objectStore("records");
    const [keys, values] = await Promise.all([settled(records.getAllKeys()), settled(records.getAll())]);
    for (const [at, key] of keys.entries()) {
      const bytes = new Uint8Array(values[at]);
      bytes[bytes.length >> 1]! ^= 0x55;
      await settled(records.put(bytes, key));
    }
    database.close();
    return keys.length;
  });
}

describe("a damaged archive", () => {
  test("in the database is put right from the pack at the next question", async () => {
    const own = await start();
    await settledArchive(own);
    const before = await searchSources(own, "蚂蚁");
    expect(await damageRecords(own)).toBeGreaterThan(0);
    await browser!.stopWorker();
    expect(await searchSources(own, "蚂蚁")).toEqual(before);
    expect(await settledArchive(own)).toMatchObject({ state: "ready" });
    expect(await extensionErrors(browser!)).toEqual([]);
  });

  test("in the extension's folder is told in the popup, and can be read anew once it is whole", async () => {
    const whole = copy.read("archive.pack");
    copy.write("archive.pack", whole.subarray(0, 5000));
    const own = await start();
    const errors: string[] = [];
    own.on("pageerror", (error) => errors.push(error.message));
    expect(await settledArchive(own)).toMatchObject({ state: "damaged", message: expect.stringMatching(/cut off/) });
    await own.reload();
    await own.getByRole("alert").waitFor();
    expect(await own.getByRole("alert").textContent()).toMatch(/damaged/i);
    const refused = await call(own, "search", { query: "x", filters: NO_FILTERS, limit: 1, offset: 0, order: "score" });
    expect(refused).toMatchObject({ ok: false, code: "damaged" });
    const { page, errors: pageErrors } = await visit(RFA);
    await page.waitForTimeout(300);
    expect(await page.evaluate(listMarks)).toEqual([]);

    copy.write("archive.pack", whole);
    await own.bringToFront();
    await own.getByRole("alert").getByRole("button").click();
    await own.getByRole("switch", { name: /知乎/ }).waitFor();
    expect(await settledArchive(own)).toMatchObject({ state: "ready" });
    await page.bringToFront();
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    expect([...errors, ...pageErrors, ...(await extensionErrors(browser!))]).toEqual([]);
  });
});

describe("the extension goes away under a page", () => {
  const hover = async (page: Page, words: string) => {
    const mark = (await page.evaluate(listMarks)).find(({ text }) => text === words);
    if (!mark) return null;
    await page.mouse.move(mark.x - 40, mark.y - 60);
    await page.waitForTimeout(60);
    await page.mouse.move(mark.x, mark.y, { steps: 5 });
    return shownCard(page, 3000);
  };

  test("reloaded: the new script takes over, and marks stand once", async () => {
    const own = await start();
    await settledArchive(own);
    const { page, errors } = await visit(RFA);
    const before = await marksOf(page);
    const names = () =>
      page.evaluate(() => [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()]);
    const old = await names();
    const worker = browser!.context.waitForEvent("serviceworker");
    // The page that asks for it goes away with it, before it could answer.
    await own
      .evaluate(() => (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
      .catch(() => undefined);
    await worker;
    await page.bringToFront();
    await expect.poll(names, { timeout: 20_000 }).not.toEqual(old);
    const places = (marks: Mark[]) => marks.map(({ text, x, y }) => `${text} ${x} ${y}`);
    await expect
      .poll(async () => places(await marksOf(page)), { timeout: 20_000 })
      .toEqual(expect.arrayContaining(places(before)));
    const after = places(await marksOf(page));
    expect(after.length).toBe(new Set(after).size);
    expect((await hover(page, "Ant Group"))?.text).toMatch(/Ant Group/);
    expect(errors).toEqual([]);
    expect(await extensionErrors(browser!)).toEqual([]);
  });

  test("turned off: a hover says so, nothing is thrown, and the marks go when the reader comes back", async () => {
    const own = await start();
    await settledArchive(own);
    const { page, errors } = await visit(RFA);
    await marksOf(page);
    expect(await hover(page, "Ant Group")).not.toBeNull();
    await page.keyboard.press("Escape");
    const manage = await browser!.context.newPage();
    await manage.goto("chrome://extensions");
    await manage.evaluate(
      (id) =>
        (
          globalThis as unknown as { chrome: { management: { setEnabled(id: string, on: boolean): Promise<void> } } }
        ).chrome.management.setEnabled(id, false),
      browser!.id,
    );
    await page.bringToFront();
    const card = await hover(page, "Jack Ma");
    expect(card?.text).toMatch(/Reload the page/);
    expect(await card?.click(".card-menu button")).toBe(true);
    await page.evaluate(() => document.body.append("Ant Group and Alipay once more"));
    // As when the reader comes back from the page where they turned it off.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await expect.poll(() => page.evaluate(listMarks)).toEqual([]);
    expect(await closedRoots(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
});

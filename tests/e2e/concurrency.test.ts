import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import {
  askOn,
  expectAllWhole,
  LOOKUPS,
  OWN,
  RELATES,
  SEARCHES,
  SHIPPED,
  stopAsking,
  TYPED,
  VERSION,
} from "./concurrent-questions";
import { call, choosePack, collectErrors, extensionErrors, settledArchive } from "./extension-calls";
import { type ExtensionCopy, extensionCopy, launchCopy } from "./extension-copy";
import { marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";

const STORY = "http://www.rfa.org/english/story.html";
let sites: Sites;
let copy: ExtensionCopy;
let browser: ExtensionBrowser;

beforeAll(async () => {
  sites = await serveSites({ "www.rfa.org/english/story.html": { body: demoPage("news-en.html") } });
});

afterAll(() => sites?.close());

beforeEach(() => {
  copy = extensionCopy();
  copy.write("archive.pack", SHIPPED.版本甲);
});

afterEach(async () => {
  await browser?.close();
  copy.remove();
});

/** Start Chromium on the copy and its profile; resolves with a page of the extension once the archive is there. */
async function start(): Promise<Page> {
  browser = await launchCopy(copy, sites.port);
  await collectErrors(browser);
  const page = await browser.openPage("welcome.html");
  expect(await settledArchive(page)).toMatchObject({ state: "ready" });
  return page;
}

/** Put a version of the shipped archive in the place of the other, as an update does. */
async function ship(page: Page, version: keyof typeof SHIPPED): Promise<void> {
  copy.write("archive.pack", SHIPPED[version]);
  expect(await call(page, "rebuildArchive", null)).toMatchObject({ ok: true, value: { state: "ready" } });
}

async function addOwn(options: Page, version: keyof typeof OWN): Promise<void> {
  await choosePack(options, OWN[version]);
  // What the page says of it stands beside, for whoever reads why it failed.
  const state = async () => {
    const { archives = [] } = await settledArchive(options);
    const said = await options.getByRole("status").allInnerTexts();
    return `${archives.map((archive) => archive.version)}; ${said}`;
  };
  await expect.poll(state, { timeout: 20_000 }).toMatch(new RegExp(`^[^;]*${version}`));
}

async function removeOwn(options: Page): Promise<void> {
  const button = options.getByRole("button", { name: "Remove own" });
  await button.click();
  await button.waitFor({ state: "detached" });
}

test("tabs, the popup and a card that ask while archives are installed, replaced and removed get whole versions, and none is refused", async () => {
  const [first, second] = [await start(), await browser.openPage("welcome.html")];
  const [popup, options] = [await browser.openPage("popup.html"), await browser.openPage("options.html")];
  const story = await browser.context.newPage();
  await story.goto(STORY);
  const marks = await marksOf(story);
  expect(marks.length).toBeGreaterThan(3);
  const tabs = [first.evaluate(askOn, [...LOOKUPS, ...RELATES]), second.evaluate(askOn, [...SEARCHES, ...LOOKUPS])];
  // A failure elsewhere closes the pages under them.
  for (const asked of tabs) asked.catch(() => undefined);

  let done = false;
  const shown: string[] = [];
  const readPopup = async () => {
    const field = popup.getByRole("searchbox").or(popup.getByRole("combobox")).first();
    for (let at = 0; !done; at++) {
      await field.fill(TYPED[at % TYPED.length]!);
      await popup.waitForTimeout(60);
      shown.push((await popup.locator(".results").allInnerTexts()).join());
      expect(await popup.locator(".problem").allInnerTexts()).toEqual([]);
    }
  };
  const readCards = async () => {
    for (let at = 0; !done; at++) {
      const mark = marks[at % marks.length]!;
      await story.mouse.move(mark.x - 30, mark.y - 40);
      await story.mouse.move(mark.x, mark.y, { steps: 3 });
      const card = await shownCard(story, 5000);
      if (card) shown.push(card.text);
      await story.keyboard.press("Escape");
    }
  };
  const install = async () => {
    for (let round = 0; round < 2; round++) {
      await Promise.all([ship(options, "版本乙"), addOwn(options, "自用丙")]);
      await Promise.all([ship(options, "版本甲"), addOwn(options, "自用丁")]);
      await removeOwn(options);
    }
    done = true;
  };
  await Promise.all([readPopup(), readCards(), install()]).finally(() => {
    done = true;
  });
  await Promise.all([first.evaluate(stopAsking), second.evaluate(stopAsking)]);
  expectAllWhole(await Promise.all(tabs), shown);
  expect(await extensionErrors(browser)).toEqual([]);
});

test("a worker stopped in the middle of an install leaves a whole version, and the next start has the new one", async () => {
  let page = await start();
  copy.write("archive.pack", SHIPPED.版本乙);
  const session = await browser.context.newCDPSession(page);
  await session.send("ServiceWorker.enable");
  for (const wait of [0, 15, 30, 60, 120]) {
    // Nobody answers it where the worker is stopped before it could.
    const rebuilt = call(page, "rebuildArchive", null).catch(() => null);
    await page.waitForTimeout(wait);
    await session.send("ServiceWorker.stopAllWorkers");
    await rebuilt;
    for (const { name, query } of [SEARCHES[0]!, LOOKUPS[0]!, RELATES[0]!]) {
      const answer = await call(page, name, query);
      expect(answer.ok).toBe(true);
      const versions = [...new Set(JSON.stringify(answer.value).match(VERSION))].join();
      expect(versions).toMatch(/^版本[甲乙]$/);
    }
  }
  await browser.close();
  page = await start();
  await expect
    .poll(async () => JSON.stringify((await call(page, SEARCHES[0]!.name, SEARCHES[0]!.query)).value), {
      timeout: 20_000,
    })
    .toContain("版本乙");
  expect((await settledArchive(page)).archives).toMatchObject([{ version: "版本乙" }]);
  expect(await extensionErrors(browser)).toEqual([]);
});

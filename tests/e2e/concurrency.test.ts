import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { NO_FILTERS } from "../../corpus/model";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { call, collectErrors, extensionErrors, settledArchive } from "./extension-calls";
import { type ExtensionCopy, extensionCopy, launchCopy } from "./extension-copy";
import { marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";
import { markedPack } from "./versions";

const STORY = "http://www.rfa.org/english/story.html";
const SHIPPED = { 版本甲: markedPack("bundled", "版本甲", 3000), 版本乙: markedPack("bundled", "版本乙", 4000) };
const OWN = { 自用丙: markedPack("own", "自用丙", 2000), 自用丁: markedPack("own", "自用丁", 2500) };
const VERSION = /版本[甲乙]|自用[丙丁]/g;

let sites: Sites;
let folder: string;
let copy: ExtensionCopy;
let browser: ExtensionBrowser;

beforeAll(async () => {
  sites = await serveSites({ "www.rfa.org/english/story.html": { body: demoPage("news-en.html") } });
  folder = mkdtempSync(join(tmpdir(), "sidelight-versions-"));
  for (const [name, pack] of Object.entries(OWN)) writeFileSync(join(folder, `${name}.pack`), pack);
});

afterAll(async () => {
  await sites?.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
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

const filters = NO_FILTERS;
const SEARCHES = ["支付宝 消息", "蚂蚁集团 杠杆率", "7919号事情", "Alipay", '"号事情和"'].map((query) => ({
  name: "search",
  query: { query, filters, limit: 20, offset: 0, order: "score" },
}));
const RELATES = ["支付宝的消息说的是23757号事情", "Ant Group and Alipay"].map((text) => ({
  name: "relate",
  query: { text, filters, limit: 20, offset: 0 },
}));
const LOOKUPS = ["ant-group", "alipay"].flatMap((term) =>
  ["", "蚂蚁集团的杠杆率是50倍。", "支付宝说的是15838号事情。"].map((paragraph) => ({
    name: "lookup",
    query: { term, paragraph, pageTerms: ["alipay"], pageDate: "2020-11-03", filters, limit: 20 },
  })),
);

interface Asked {
  /** Which versions each answer named, with which total, and how many such answers there were. */
  answers: [versions: string, question: number, total: number][];
  failures: string[];
}

/** Ask again and again, one question after the other, until `stopAsking`. */
function askOn(page: Page, questions: object[]): Promise<Asked> {
  return page.evaluate(async (asked) => {
    const global = globalThis as unknown as {
      asking: boolean;
      chrome: {
        runtime: { sendMessage(message: object): Promise<{ ok: boolean; value?: unknown; message?: string }> };
      };
    };
    global.asking = true;
    const answers: [string, number, number][] = [];
    const failures: string[] = [];
    for (let at = 0; global.asking; at = (at + 1) % asked.length) {
      const { name, query } = asked[at] as { name: string; query: unknown };
      const answer = await global.chrome.runtime.sendMessage({ sidelight: name, query });
      if (!answer.ok) failures.push(`${name}: ${answer.message}`);
      const named = JSON.stringify(answer.value).match(/版本[甲乙]|自用[丙丁]/g) ?? [];
      const value = answer.value as { total?: number; results?: { total: number } };
      answers.push([[...new Set(named)].sort().join(), at, value.total ?? value.results?.total ?? -1]);
    }
    return { answers, failures };
  }, questions);
}

function stopAsking(page: Page): Promise<void> {
  return page.evaluate(() => {
    (globalThis as unknown as { asking: boolean }).asking = false;
  });
}

/** At most one version of each archive, and of the shipped one always one. */
const WHOLE = /^(版本[甲乙])?(,?自用[丙丁])?$/;

function expectWhole({ answers, failures }: Asked): Set<string> {
  expect(failures).toEqual([]);
  expect(answers.length).toBeGreaterThan(20);
  const totals = new Map<string, Set<number>>();
  for (const [versions, question, total] of answers) {
    expect(versions).toMatch(WHOLE);
    expect(versions).not.toBe("");
    const key = `${versions.slice(0, 3)} ${question}`;
    totals.set(key, (totals.get(key) ?? new Set()).add(total));
  }
  // The counts are of whole versions too: of the shipped one alone, or with either of one's own.
  for (const [key, counts] of totals) expect([...counts].length, `${key}: ${[...counts]}`).toBeLessThanOrEqual(3);
  return new Set(answers.map(([versions]) => versions));
}

/** Put a version of the shipped archive in the place of the other, as an update does. */
async function ship(page: Page, version: keyof typeof SHIPPED): Promise<void> {
  copy.write("archive.pack", SHIPPED[version]);
  expect(await call(page, "rebuildArchive", null)).toMatchObject({ ok: true, value: { state: "ready" } });
}

async function addOwn(options: Page, version: keyof typeof OWN): Promise<void> {
  await options.locator("input[accept='.pack']").setInputFiles(join(folder, `${version}.pack`));
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
  const tabs = [askOn(first, [...LOOKUPS, ...RELATES]), askOn(second, [...SEARCHES, ...LOOKUPS])];
  // A failure elsewhere closes the pages under them.
  for (const asked of tabs) asked.catch(() => undefined);

  let done = false;
  const shown: string[] = [];
  const readPopup = async () => {
    const field = popup.getByRole("searchbox").or(popup.getByRole("combobox")).first();
    for (let at = 0; !done; at++) {
      await field.fill(["支付宝", "蚂蚁集团", "杠杆率", "Alipay"][at % 4]!);
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
  await Promise.all([stopAsking(first), stopAsking(second)]);
  const seen = new Set<string>();
  for (const asked of await Promise.all(tabs)) for (const versions of expectWhole(asked)) seen.add(versions);
  expect([...seen].join()).toMatch(/版本甲.*版本乙|版本乙.*版本甲/);
  expect([...seen].join()).toMatch(/自用/);
  for (const text of shown) expect([...new Set(text.match(VERSION))].sort().join()).toMatch(WHOLE);
  expect(shown.join()).toMatch(VERSION);
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

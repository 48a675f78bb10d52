import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closedRootTexts, launchFirefox, openExtensionPage, pause } from "../../scripts/browsers/firefox";
import { ensureBrowsers } from "../../scripts/browsers/install";
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
} from "./concurrent-questions";
import { type ExtensionCopy, extensionCopy } from "./extension-copy";
import { chooseArchive, pressRemove, until } from "./firefox-session";
import { listMarks } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";

const STORY = "http://www.rfa.org/english/story.html";

let sites: Sites;
/** The packs that the reader adds: this driver takes files only. */
let folder: string;
let copy: ExtensionCopy;
let browser: Browser;

beforeAll(async () => {
  sites = await serveSites({ "www.rfa.org/english/story.html": { body: demoPage("news-en.html") } });
  folder = mkdtempSync(join(tmpdir(), "sidelight-firefox-"));
  for (const [name, pack] of Object.entries(OWN)) writeFileSync(join(folder, `${name}.pack`), pack);
  copy = extensionCopy("firefox");
  ship("版本甲");
  const { firefox } = await ensureBrowsers(["firefox"]);
  browser = await launchFirefox(firefox, copy.extension, sites.port);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
  copy?.remove();
  rmSync(folder, { recursive: true, force: true });
});

function ship(version: keyof typeof SHIPPED): void {
  copy.write("archive.pack", SHIPPED[version]);
}

function ask(
  page: Page,
  name: string,
): Promise<{ ok: boolean; value?: { state?: string; archives?: { version: string }[] } }> {
  return page.evaluate((call) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<never> } };
    };
    return chrome.runtime.sendMessage({ sidelight: call, query: null });
  }, name);
}

async function versions(page: Page): Promise<string> {
  const { value } = await ask(page, "archiveState");
  return (value?.archives ?? []).map(({ version }) => version).join();
}

async function rebuild(page: Page, version: keyof typeof SHIPPED): Promise<void> {
  ship(version);
  expect(await ask(page, "rebuildArchive")).toMatchObject({ ok: true, value: { state: "ready" } });
}

async function addOwn(options: Page, version: keyof typeof OWN): Promise<void> {
  await chooseArchive(options, join(folder, `${version}.pack`));
  await until(async () => (await versions(options)).includes(version));
}

async function removeOwn(options: Page): Promise<void> {
  // The page lists an archive a moment after the background knows of it.
  await pressRemove(options, "own");
  await until(async () => !(await versions(options)).includes("自用"));
}

test("in Firefox too, whoever asks while archives are installed, replaced and removed gets whole versions", async () => {
  const popup = await openExtensionPage(browser, "popup.html");
  await until(async () => (await versions(popup)) === "版本甲");
  const [first, second] = [
    await openExtensionPage(browser, "welcome.html"),
    await openExtensionPage(browser, "welcome.html"),
  ];
  const options = await openExtensionPage(browser, "options.html");
  const story = await browser.newPage();
  await story.bringToFront();
  await story.goto(STORY, { waitUntil: "load" });
  await until(async () => (await story.evaluate(listMarks)).length > 3);
  const marks = await story.evaluate(listMarks);
  const tabs = [first.evaluate(askOn, [...LOOKUPS, ...RELATES]), second.evaluate(askOn, [...SEARCHES, ...LOOKUPS])];
  // A failure elsewhere closes the pages under them.
  for (const asked of tabs) asked.catch(() => undefined);

  let done = false;
  const shown: string[] = [];
  const readPopup = async () => {
    for (let at = 0; !done; at++) {
      await popup.evaluate(
        (query) => {
          const field = document.querySelector("input")!;
          field.value = query;
          field.dispatchEvent(new Event("input", { bubbles: true }));
        },
        TYPED[at % TYPED.length]!,
      );
      await pause(100);
      const text = await popup.evaluate(() =>
        [".results", ".problem"].map((part) => document.querySelector(part)?.textContent),
      );
      expect(text[1]).toBeUndefined();
      shown.push(text[0] ?? "");
    }
  };
  const readCards = async () => {
    for (let at = 0; !done; at++) {
      const mark = marks[at % marks.length]!;
      await story.mouse.move(mark.x - 30, mark.y - 40);
      await story.mouse.move(mark.x, mark.y, { steps: 3 });
      await pause(400);
      shown.push(...(await closedRootTexts(browser, story)));
      await story.keyboard.press("Escape");
    }
  };
  const install = async () => {
    await Promise.all([rebuild(options, "版本乙"), addOwn(options, "自用丙")]);
    await Promise.all([rebuild(options, "版本甲"), addOwn(options, "自用丁")]);
    await removeOwn(options);
  };
  const installed = install().finally(() => {
    done = true;
  });
  await Promise.all([readPopup(), readCards(), installed]).finally(() => {
    done = true;
  });
  await Promise.all([first.evaluate(stopAsking), second.evaluate(stopAsking)]);
  expectAllWhole(await Promise.all(tabs), shown);
});

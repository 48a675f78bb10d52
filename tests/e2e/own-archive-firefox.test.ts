import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closedRootTexts, openExtensionPage } from "../../scripts/browsers/firefox";
import { chooseArchive, firefoxWithExtension, frontPage, pressRemove, until } from "./firefox-session";
import { HARBOUR_PAGE, type HarbourArchive, harbourArchive } from "./harbour-archive";
import { listMarks } from "./marks";
import { type Sites, serveSites } from "./sites";

let archive: HarbourArchive;
let sites: Sites;
let browser: Browser;

beforeAll(async () => {
  archive = harbourArchive();
  sites = await serveSites({ [HARBOUR_PAGE.address]: { body: HARBOUR_PAGE.body } });
  browser = await firefoxWithExtension(sites.port);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
  archive?.remove();
});

test("in Firefox too, pages mark the names of one's own archive, with its card, until it is removed", async () => {
  const errors: string[] = [];
  const options = await openExtensionPage(browser, "options.html");
  const page = await frontPage(browser, errors);
  await page.goto(`http://${HARBOUR_PAGE.address}`, { waitUntil: "load" });
  const marked = () =>
    expect.poll(async () => (await page.evaluate(listMarks)).map(({ text }) => text), { timeout: 20_000 });
  await marked().toEqual(HARBOUR_PAGE.plain);
  await chooseArchive(options, archive.compile("zebrafish.pack", "own"));
  await marked().toEqual(HARBOUR_PAGE.withOwn);
  const mark = (await page.evaluate(listMarks)).find(({ text }) => text === "Zebrafish Harbour")!;
  await page.mouse.move(mark.x + 80, mark.y + 300);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  await until(async () => (await closedRootTexts(browser, page)).some((text) => text.includes("A harbour company.")));
  await page.mouse.move(mark.x + 80, mark.y + 300);
  await pressRemove(options, "zebrafish");
  await marked().toEqual(HARBOUR_PAGE.plain);
  expect(errors).toEqual([]);
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { call, readStorage } from "./extension-calls";
import { HARBOUR_PAGE, type HarbourArchive, harbourArchive } from "./harbour-archive";
import { listMarks, marksOf } from "./marks";
import { type Sites, serveSites } from "./sites";

let archive: HarbourArchive;
let sites: Sites;
let pack: string;
let browser: ExtensionBrowser;
let options: Page;

beforeAll(async () => {
  archive = harbourArchive();
  pack = archive.compile("harbour.pack", "usual");
  sites = await serveSites({ [HARBOUR_PAGE.address]: { body: HARBOUR_PAGE.body } });
  browser = await chromiumWithExtension({ port: sites.port });
  options = await browser.openPage("options.html");
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
  archive?.remove();
});

async function choose(file: string): Promise<string> {
  await options.locator("input[accept='.pack']").setInputFiles(file);
  const status = options.locator("section[aria-labelledby=data] [role=status]").first();
  await expect.poll(() => status.innerText(), { timeout: 20_000 }).not.toMatch(/^$|being added/);
  return status.innerText();
}

/** Remove an archive; what its row said of it. */
async function removed(name: string): Promise<string> {
  const row = options.locator(".hosts li", { hasText: name });
  const said = await row.innerText();
  await row.getByRole("button").click();
  await row.waitFor({ state: "detached" });
  return said;
}

async function found(query: string): Promise<number> {
  const filters = { hiddenSources: [], kinds: [], languages: [], after: null, before: null };
  const asked = {
    query,
    filters: { ...filters, hasFigures: false, hasPictures: false },
    limit: 5,
    offset: 0,
    order: "score",
  };
  return ((await call(options, "search", asked)).value as { total: number }).total;
}

test("an archive of one's own is searched beside the other at once and after the worker was stopped, until it is removed", async () => {
  expect(await found("zebrafish")).toBe(0);
  const before = await found("Ant Group");
  expect(await choose(pack)).toContain("“harbour”");
  expect(await found("zebrafish")).toBe(1);
  expect(await found("Ant Group")).toBe(before + 1);
  await browser.stopWorker();
  expect(await found("zebrafish")).toBe(1);
  expect(await removed("harbour")).toMatch(/1 document .* 1 passage/);
  expect(await found("zebrafish")).toBe(0);
  expect(await found("Ant Group")).toBe(before);
});

test("pages mark the names of one's own archive beside the others, with its card, until it is removed", async () => {
  const { pageLexicon: before } = await readStorage(options, ["pageLexicon"]);
  const page = await browser.context.newPage();
  await page.goto(`http://${HARBOUR_PAGE.address}`);
  const marked = () =>
    expect.poll(async () => (await page.evaluate(listMarks)).map(({ text }) => text), { timeout: 20_000 });
  await marked().toEqual(HARBOUR_PAGE.plain);
  await choose(archive.compile("zebrafish.pack", "own"));
  await marked().toEqual(HARBOUR_PAGE.withOwn);
  await page.reload();
  await marked().toEqual(HARBOUR_PAGE.withOwn);
  const mark = (await marksOf(page)).find(({ text }) => text === "Zebrafish Harbour")!;
  await page.bringToFront();
  await page.mouse.move(mark.x + 80, mark.y + 300);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  const card = await shownCard(page, 10_000);
  expect(card?.text).toContain("A harbour company.");
  expect(card?.text).toContain("signed a paper");
  await page.mouse.move(mark.x + 80, mark.y + 300);
  await removed("zebrafish");
  await marked().toEqual(HARBOUR_PAGE.plain);
  await page.close();
  expect((await readStorage(options, ["pageLexicon"])).pageLexicon).toEqual(before);
});

test("an archive compiled with the lexicon of the one that comes with Sidelight changes nothing on pages", async () => {
  const { pageLexicon: before } = await readStorage(options, ["pageLexicon"]);
  await choose(pack);
  expect((await readStorage(options, ["pageLexicon"])).pageLexicon).toEqual(before);
  await removed("harbour");
});

test("what is no archive, and one that would take the bundled one's place, is refused with the reason", async () => {
  writeFileSync(join(archive.folder, "text.pack"), "no archive at all, only words");
  expect(await choose(join(archive.folder, "text.pack"))).toContain("not an archive");
  expect(await choose(archive.compile("bundled.pack", "usual"))).toContain(
    "the name of the one that comes with Sidelight",
  );
  expect(await found("zebrafish")).toBe(0);
});

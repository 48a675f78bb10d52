import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { NO_FILTERS } from "../../corpus/model";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { hoverText } from "../../scripts/demo/hover";
import { call, choosePack, collectErrors, extensionErrors, readStorage, settledArchive } from "./extension-calls";
import { type ExtensionCopy, extensionCopy, launchCopy } from "./extension-copy";
import { marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";
import { markedPack } from "./versions";

const SHIPPED = markedPack("bundled", "版本甲", 3000);
const OWN = markedPack("own", "自用丙", 2000);
const WAYS = ["flipped", "cut", "missing"] as const;

let sites: Sites;
let copy: ExtensionCopy;
let browser: ExtensionBrowser;
let options: Page;

beforeAll(async () => {
  sites = await serveSites({ "www.rfa.org/english/story.html": { body: demoPage("news-en.html") } });
  copy = extensionCopy();
  copy.write("archive.pack", SHIPPED);
  browser = await launchCopy(copy, sites.port);
  await collectErrors(browser);
  options = await browser.openPage("options.html");
  expect(await settledArchive(options)).toMatchObject({ state: "ready" });
  await addOwn();
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
  copy?.remove();
});

/** Add the archive of one's own in the settings, or put it in the place of what is there. */
async function addOwn(): Promise<void> {
  await options.bringToFront();
  await choosePack(options, OWN);
  const both = /版本甲.*自用丙|自用丙.*版本甲/s;
  for (const end = Date.now() + 20_000; Date.now() < end; await options.waitForTimeout(50)) {
    const answer = JSON.stringify((await ask()).value);
    if (both.test(answer) && !answer.includes('"damaged"')) return;
  }
  throw new Error("The archive of one's own is not among those that answer.");
}

/** Found once in each archive before all others. */
const QUERY = "支付宝 15838号事情";
const ask = () => call(options, "search", { query: QUERY, filters: NO_FILTERS, limit: 20, offset: 0, order: "score" });

/** Harm the records of an archive whose keys begin so, and stop the worker, which may hold some of them. */
async function harm(archive: string, part: string, way: (typeof WAYS)[number]): Promise<void> {
  const harmed = await options.evaluate(
    async ([id, beginning, how]) => {
      const settled = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, failed) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => failed(request.error);
        });
      const database = await settled(indexedDB.open("sidelight"));
      const transaction = database.transaction(["archives", "records"], "readwrite");
      const row = await settled(transaction.objectStore("archives").get(id!));
      const records = transaction.objectStore("records");
      const keys = (await settled(records.getAllKeys())).filter((key) =>
        String(key).startsWith(`${row.generation}/${beginning}`),
      );
      for (const key of keys) {
        const bytes = new Uint8Array(await settled(records.get(key)));
        bytes[bytes.length >> 1]! ^= 1;
        if (how === "missing") await settled(records.delete(key));
        else await settled(records.put(how === "cut" ? bytes.slice(0, bytes.length >> 1) : bytes, key));
      }
      database.close();
      return keys.length;
    },
    [archive, part, way],
  );
  expect(harmed).toBeGreaterThan(0);
  await browser.stopWorker();
}

/** What the popup shows of a search. */
async function popupShows(query: string): Promise<string> {
  const popup = await browser.openPage("popup.html");
  await popup.getByRole("searchbox").or(popup.getByRole("combobox")).first().fill(query);
  await popup.locator(".results, .empty, .problem").first().waitFor();
  const text = await popup.locator("main").innerText();
  await popup.close();
  return text;
}

test.each(WAYS)(
  "records of one's own archive that are %s: popup and card name it, the other answers, adding it again mends it",
  async (way) => {
    await harm("own", "t/", way);
    const named = new RegExp(`own: The archive's record t/\\d+ is ${way === "missing" ? "missing" : "damaged"}`);
    const shown = await popupShows(QUERY);
    expect(shown).toContain("An archive could not be read");
    expect(shown).toMatch(named);
    expect(shown).toContain("版本甲");
    expect(shown).not.toContain("自用丙");
    const story = await browser.context.newPage();
    await story.goto("http://www.rfa.org/english/story.html");
    await marksOf(story);
    const card = await hoverText(story, "Alipay");
    expect(card?.text).toMatch(named);
    expect(card?.text).toContain("版本甲");
    await story.close();
    await addOwn();
    const mended = await popupShows(QUERY);
    expect(mended).not.toContain("could not be read");
    expect(await extensionErrors(browser)).toEqual([]);
  },
);

test("one's own archive whose names cannot be read keeps no other from being added and removed", async () => {
  const { pageLexicon: before } = await readStorage(options, ["pageLexicon"]);
  await harm("own", "matcher", "flipped");
  const status = options.locator("section[aria-labelledby=data] [role=status]").first();
  await choosePack(options, markedPack("other", "别家戊", 1000));
  await expect.poll(() => status.innerText(), { timeout: 20_000 }).toContain("“other”");
  const row = options.locator(".hosts li", { hasText: "other" });
  await row.getByRole("button").click();
  await row.waitFor({ state: "detached" });
  await addOwn();
  expect((await readStorage(options, ["pageLexicon"])).pageLexicon).toEqual(before);
  expect(await extensionErrors(browser)).toEqual([]);
});

test.each(WAYS.flatMap((way) => ["t/", "p/", "columns", "manifest"].map((part) => [part, way] as const)))(
  "records %s of the shipped archive that are %s are put right from its pack, and stay so",
  async (part, way) => {
    const before = await ask();
    await harm("bundled", part, way);
    expect(await ask()).toEqual(before);
    // Now without the pack: what was read wrong is right in the database.
    copy.write("archive.pack", SHIPPED.subarray(0, 1000));
    await browser.stopWorker();
    expect(await ask()).toEqual(before);
    copy.write("archive.pack", SHIPPED);
  },
);

test("the shipped archive damaged and its pack with it: one's own answers, and says so; rebuilding mends it", async () => {
  await harm("bundled", "t/", "flipped");
  copy.write("archive.pack", SHIPPED.subarray(0, 1000));
  const shown = await popupShows(QUERY);
  expect(shown).toMatch(/bundled: The archive's record t\/\d+ is damaged/);
  expect(shown).toContain("自用丙");
  copy.write("archive.pack", SHIPPED);
  expect(await call(options, "rebuildArchive", null)).toMatchObject({ ok: true, value: { state: "ready" } });
  const mended = await popupShows(QUERY);
  expect(mended).not.toContain("could not be read");
  expect(mended).toContain("版本甲");
  expect(await extensionErrors(browser)).toEqual([]);
});

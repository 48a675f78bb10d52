import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GECKO_ID, pause } from "../../scripts/browsers/firefox";
import { collectMarks, type Found, registeredMarks, visibleLines } from "./collect-marks";
import { firefoxWithExtension, until } from "./firefox-session";
import { searchSure, sureAliases } from "./naive-search";
import { type SamplePage, samplePages, sampleSites } from "./sample-pages";
import { scoreMarks } from "./score-marks";
import type { Sites } from "./sites";
import { standStill } from "./visit";

/** After load: for the page's late scripts, and for the extension to read the page, ms. */
const AFTER_LOAD = 450;

/** What the browser itself says of requests depends on their timing. */
const REQUESTS = /Cross-Origin Request Blocked|NetworkError|Loading failed|downloadable font|NS_ERROR|AbortError/;

interface Visit {
  dom: string;
  errors: string[];
}

interface Seen {
  sample: SamplePage;
  withIt: Visit;
  without: Visit;
  /** With and without, the page's own scripts forbidden: only where the DOM differs, as on pages that draw lots. */
  still: [string, string] | null;
  lines: string[];
  marks: Found[];
}

const samples = samplePages();
const aliases = sureAliases();
const seen: Seen[] = [];

describe.skipIf(samples.length === 0)("saved pages in Firefox", () => {
  let sites: Sites;
  let browser: Browser;

  beforeAll(async () => {
    sites = await sampleSites(samples);
    browser = await firefoxWithExtension(sites.port);
    const first: Pick<Seen, "sample" | "withIt" | "lines" | "marks">[] = [];
    for (const sample of samples) {
      let found = { lines: [] as string[], marks: [] as Found[] };
      const withIt = await visit(browser, sample.address, async (page) => {
        const lines = await page.evaluate(visibleLines);
        // Only where there is something to find is it worth to scroll through.
        const collect = searchSure(lines, aliases).some(({ anchor }) => anchor) ? collectMarks : registeredMarks;
        found = { lines, marks: await page.evaluate(collect) };
      });
      first.push({ sample, withIt, ...found });
    }
    await browser.uninstallExtension(GECKO_ID);
    for (const each of first) {
      const without = await visit(browser, each.sample.address);
      const differs = without.dom !== each.withIt.dom;
      const { dom } = differs ? await visit(browser, each.sample.still) : { dom: "" };
      seen.push({ ...each, without, still: differs ? ["", dom] : null });
    }
    await browser.close();
    browser = await firefoxWithExtension(sites.port);
    for (const { sample, still } of seen) if (still) still[0] = (await visit(browser, sample.still)).dom;
  }, 900_000);

  afterAll(async () => {
    await browser?.close();
    await sites?.close();
  });

  test("the page's own scripts run as without the extension", () => {
    const news = seen.map(({ sample, withIt, without }) => ({
      path: sample.path,
      errors: withIt.errors.filter((error) => !without.errors.includes(error) && !REQUESTS.test(error)),
      missing: without.errors.filter((error) => !withIt.errors.includes(error) && !REQUESTS.test(error)),
    }));
    expect(news.filter(({ errors, missing }) => errors.length + missing.length > 0)).toEqual([]);
  });

  test("the DOM is the same with the extension as without", () => {
    expect(seen.length).toBe(samples.length);
    const changed = seen.filter(({ still }) => still && still[0] !== still[1]);
    expect(changed.map(({ sample }) => sample.path)).toEqual([]);
  });

  test("sure aliases are marked where the page is about our subject, and nothing elsewhere", () => {
    for (const { sample, lines, marks } of seen) {
      if (!searchSure(lines, aliases).some(({ anchor }) => anchor)) {
        expect(marks, sample.path).toEqual([]);
        continue;
      }
      if (!/rendered-news-with-mentions/.test(sample.path)) continue;
      const { wanted, marked, right, wrong } = scoreMarks(lines, marks, aliases);
      expect(right / wanted, `recall on ${sample.path}; ${wrong.join(", ")}`).toBeGreaterThanOrEqual(0.99);
      expect(right / marked, `precision on ${sample.path}; ${wrong.join(", ")}`).toBeGreaterThanOrEqual(0.99);
    }
  });
});

async function visit(browser: Browser, address: string, look?: (page: Page) => Promise<void>): Promise<Visit> {
  const page = await browser.newPage();
  // A page in a hidden tab is left alone.
  await page.bringToFront();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(standStill);
  // A page that moves on within itself while it loads ends the wait for it, not the load.
  await page.goto(`http://${address}`, { waitUntil: "load" }).catch(() => undefined);
  await until(async () => (await page.evaluate(() => document.readyState)) === "complete", 30_000);
  await pause(AFTER_LOAD);
  const dom = await page.evaluate(() => document.documentElement.outerHTML);
  await look?.(page);
  await page.close();
  return { dom, errors };
}

import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { textsAt } from "../fixtures/frameworks/posts";
import { chromiumWithExtension } from "./browsers";
import { type Framework, frameworkPage } from "./bundle-framework";
import { type Heap, heapOf } from "./heap";
import { listMarks } from "./marks";
import { type PlainBrowser, plainChromium } from "./plain-chromium";
import { type Sites, serveSites } from "./sites";

const HOST = "www.people.com.cn";
const FRAMEWORKS: Framework[] = ["react", "vue", "svelte"];

/** Renders before the heap is looked at first: with fewer, what the engine keeps of code that runs often is still growing. */
const WARM = 1000;
const RENDERS = 1000;

/** Growth beyond the page's own, in bytes: less than a range or a string kept for each mark of each render would be. */
const GROWTH_MAX = 250_000;
/** A mark that is kept keeps the element around it, which these pages make anew in every third render. */
const NODES_MAX = 50;

interface Run {
  errors: string[];
  /** The page's texts and marks after the renders. */
  texts: string[];
  marks: string[];
  before: Heap;
  after: Heap;
}

/** By framework: with the extension, and the page's own. */
const runs = new Map<Framework, { run: Run; own: Run }>();

let sites: Sites;
let browser: ExtensionBrowser;
let bare: PlainBrowser;

beforeAll(async () => {
  const pages = FRAMEWORKS.map(async (name) => [`${HOST}/${name}`, { body: await frameworkPage(name) }] as const);
  sites = await serveSites(Object.fromEntries(await Promise.all(pages)));
  bare = await plainChromium(sites.port);
  browser = await chromiumWithExtension({ port: sites.port });
  // All at once: a page mostly waits for its own timers.
  await Promise.all(
    FRAMEWORKS.map(async (name) => {
      const [withIt, without] = await Promise.all([runIn(browser.context, name), runIn(bare.context, name)]);
      runs.set(name, { run: withIt, own: without });
    }),
  );
});

afterAll(async () => {
  await browser?.close();
  await bare?.close();
  await sites?.close();
});

describe.each(FRAMEWORKS)("%s re-renders marked text a thousand times", (framework) => {
  test("without an exception or a message", () => {
    const { run, own } = runs.get(framework)!;
    expect(run.errors).toEqual(own.errors);
  });

  test("with the right text, and marks that follow it", () => {
    const { run, own } = runs.get(framework)!;
    expect(run.texts).toEqual(textsAt(WARM + RENDERS));
    expect(run.marks).toEqual(namesIn(run.texts));
    expect(own.marks).toEqual([]);
  });

  test("without growth", () => {
    const { run, own } = runs.get(framework)!;
    const grown = (of: keyof Heap) => run.after[of] - run.before[of] - Math.max(0, own.after[of] - own.before[of]);
    expect(grown("used")).toBeLessThan(GROWTH_MAX);
    expect(grown("nodes")).toBeLessThan(NODES_MAX);
    expect(grown("listeners")).toBeLessThan(NODES_MAX);
  });
});

async function runIn(context: BrowserContext, framework: Framework): Promise<Run> {
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => /favicon/.test(message.location().url) || errors.push(message.text()));
  await page.goto(`http://${HOST}/${framework}`);
  await rest(page);
  await render(page, 1, WARM);
  await rest(page);
  const before = await heapOf(page);
  await render(page, WARM + 1, WARM + RENDERS);
  await rest(page);
  const texts = await page.locator("#app p").allTextContents();
  const marks = (await page.evaluate(listMarks)).map(({ text }) => text).sort();
  // Back to what stood there at the first look, so that like is compared with like.
  await render(page, WARM, WARM);
  await rest(page);
  const after = await heapOf(page);
  await page.close();
  return { errors, texts, marks, before, after };
}

function render(page: Page, from: number, to: number): Promise<unknown> {
  return page.evaluate(`renderSteps(${from}, ${to})`);
}

/** Until the page is read, counted, and its figures asked about. */
function rest(page: Page): Promise<void> {
  return page.waitForTimeout(1200);
}

function namesIn(texts: string[]): string[] {
  return texts.flatMap((text) => text.match(/Ant Group|Alipay|Jack Ma|蚂蚁集团|支付宝/g) ?? []).sort();
}

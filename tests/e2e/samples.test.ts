import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "./browsers";
import { collectMarks, type Found, registeredMarks, visibleLines } from "./collect-marks";
import { searchSure, sureAliases } from "./naive-search";
import { settledState } from "./page-state";
import { type PlainBrowser, plainChromium } from "./plain-chromium";
import { type SamplePage, samplePages, sampleSites } from "./sample-pages";
import { scoreMarks } from "./score-marks";
import type { Sites } from "./sites";
import { type Visit, visit } from "./visit";

/** Pages opened at once: loading waits for timers more than for the processor. */
const AT_ONCE = 4;

/** How often a page that goes on changing is looked at. */
const ROUNDS = 4;

/** What the browser itself says of requests depends on its timing. */
const REQUESTS = /Failed to load resource|Manifest fetch|was preloaded|ERR_/;

interface Seen {
  sample: SamplePage;
  visit: Visit;
  /** Without the extension: once, and again where something differs, since some pages differ from visit to visit. */
  bare: Visit[];
  /** Whether the DOM was the same with and without; where the page's own scripts draw lots, without these. */
  sameDom: boolean;
  lines: string[];
  mentions: number;
  marks: Found[];
}

const samples = samplePages();
const aliases = sureAliases();
const seen: Seen[] = [];

describe.skipIf(samples.length === 0)("saved pages", () => {
  let sites: Sites;
  let browser: ExtensionBrowser;
  let bare: PlainBrowser;

  beforeAll(async () => {
    sites = await sampleSites(samples);
    bare = await plainChromium(sites.port);
    browser = await chromiumWithExtension({ port: sites.port });
    const popup = await browser.openPage("popup.html");
    const queue = [...samples];
    const worker = async () => {
      for (let sample = queue.shift(); sample; sample = queue.shift()) seen.push(await see(sample, popup));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    await bare?.close();
    await sites?.close();
  });

  async function see(sample: SamplePage, popup: Page): Promise<Seen> {
    const url = `http://${sample.address}`;
    const bareVisit = await visit(bare.context, url);
    const result: Seen = {
      sample,
      visit: bareVisit,
      bare: [bareVisit],
      sameDom: false,
      lines: [],
      mentions: -1,
      marks: [],
    };
    result.visit = await visit(browser.context, url, async (page) => {
      // A page may go on changing while it is scrolled through: the two are held against each other once it rests.
      for (let round = 0; round < ROUNDS && result.mentions !== counted(result.marks); round++) {
        result.mentions = (await settledState(popup, page.url())).mentions;
        result.lines = await page.evaluate(visibleLines);
        // Where nothing is counted, what is registered without scrolling tells as much; frames that are hidden do not scroll.
        result.marks = await page.evaluate(result.mentions > 0 ? collectMarks : registeredMarks);
        for (const frame of page.frames().slice(1)) {
          result.marks.push(...(await frame.evaluate(registeredMarks).catch(() => [])));
        }
      }
    });
    if (newErrors(result).length + newMessages(result).length > 0) result.bare.push(await visit(bare.context, url));
    result.sameDom = result.visit.dom === bareVisit.dom || (await sameWhenStill(sample));
    return result;
  }

  async function sameWhenStill({ still }: SamplePage): Promise<boolean> {
    const [withIt, without] = await Promise.all(
      [browser.context, bare.context].map((context) => visit(context, `http://${still}`)),
    );
    return withIt!.dom === without!.dom;
  }

  test("scripts run as without the extension, and it says nothing on the console", () => {
    const news = seen.map((page) => ({
      path: page.sample.path,
      errors: newErrors(page),
      messages: newMessages(page),
      ours: page.visit.console.filter(({ from }) => from.startsWith(`chrome-extension://${browser.id}`)),
    }));
    expect(news.filter(({ errors, messages, ours }) => errors.length + messages.length + ours.length > 0)).toEqual([]);
  });

  test("the DOM is the same with the extension as without", () => {
    expect(seen.length).toBe(samples.length);
    expect(seen.filter(({ sameDom }) => !sameDom).map(({ sample }) => sample.path)).toEqual([]);
  });

  test("the popup counts as many as there are marks", () => {
    const both = seen.map(({ sample, marks, mentions }) => [sample.path, mentions, counted(marks)]);
    expect(both.filter(([, mentions, marked]) => mentions !== marked)).toEqual([]);
  });

  test("a page about something else has no mark", () => {
    const others = seen.filter(({ lines }) => !searchSure(lines, aliases).some(({ anchor }) => anchor));
    expect(others.length).toBeGreaterThan(20);
    const marked = others.filter(({ marks, mentions }) => marks.length + mentions > 0);
    expect(marked.map(({ sample, marks }) => [sample.path, marks.map(({ text }) => text)])).toEqual([]);
  });

  test("every sure alias on the pages about our subject is marked, and nothing else is marked as one", () => {
    const about = seen.filter(({ sample }) => /rendered-news-with-mentions/.test(sample.path));
    expect(about.length).toBeGreaterThan(0);
    for (const { sample, lines, marks } of about) {
      const { wanted, marked, right, wrong } = scoreMarks(lines, marks, aliases);
      expect(right / wanted, `recall on ${sample.path}; ${wrong.join(", ")}`).toBeGreaterThanOrEqual(0.99);
      expect(right / marked, `precision on ${sample.path}; ${wrong.join(", ")}`).toBeGreaterThanOrEqual(0.99);
    }
  });
});

/** Marks of terms, which the popup counts; those of figures it lists apart. */
function counted(marks: Found[]): number {
  return marks.filter(({ figure }) => !figure).length;
}

function newErrors({ visit: now, bare }: Seen): string[] {
  return now.errors.filter((message) => !bare.some(({ errors }) => errors.includes(message)));
}

function newMessages({ visit: now, bare }: Seen): string[] {
  return now.console
    .map(({ text }) => text)
    .filter((text) => !REQUESTS.test(text) && !bare.some((other) => other.console.some((said) => said.text === text)));
}

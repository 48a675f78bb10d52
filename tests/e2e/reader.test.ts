import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { closedRoots, type ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { listMarks, marksOf } from "./marks";
import { badgeOf, goToMatch, pageState } from "./page-state";
import { type Sites, serveSites } from "./sites";

const HOST = "www.people.com.cn";
const STORY = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>A story</title><p>Ant Group paused. Alipay went on.</p><p>Then Ant Group and Alipay, and Jack Ma.</p>`;
const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, at) => `<p>Paragraph ${at + 10}: Ant Group and Alipay. ${"More words fill a line or two. ".repeat(8)}</p>`,
);
const LONG = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>${PARAGRAPHS.join("")}`;

let sites: Sites;
let browser: ExtensionBrowser;
let popup: Page;
let page: Page;

beforeAll(async () => {
  const pages = { one: STORY, two: STORY, long: LONG };
  sites = await serveSites(
    Object.fromEntries(Object.entries(pages).map(([name, body]) => [`${HOST}/${name}`, { body }])),
  );
  browser = await chromiumWithExtension({ port: sites.port, hasTouch: true });
  popup = await browser.openPage("popup.html");
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

beforeEach(async () => {
  page = await browser.context.newPage();
  await page.goto(`http://${HOST}/one`);
  await marked().toEqual(["Ant Group", "Alipay", "Ant Group", "Alipay", "Jack Ma"]);
});

afterEach(async () => {
  await page.close();
  await keep({ exclusions: [], appearance: {}, sites: {} });
});

/** The words marked, in page order. */
function marked() {
  return expect.poll(async () => (await page.evaluate(listMarks)).map(({ text }) => text), { timeout: 20_000 });
}

/** Set settings as another page of the extension would. */
function keep(settings: Record<string, unknown>): Promise<void> {
  return popup.evaluate(
    (values) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set(values),
    settings,
  );
}

async function kept(key: string): Promise<unknown> {
  return popup.evaluate(async (name) => {
    interface Chrome {
      storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
    }
    return (await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(name))[name];
  }, key);
}

async function openCard(words: string): Promise<void> {
  const mark = (await marksOf(page)).find(({ text }) => text === words)!;
  await page.mouse.move(mark.x + 80, mark.y + 300);
  await page.waitForTimeout(60);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  expect((await shownCard(page, 4000))?.text).toContain(words);
}

/** Press a button of the card by its place among those that a selector finds. */
async function press(selector: string): Promise<void> {
  const [card] = await closedRoots(page);
  expect(await card!.click(selector), selector).toBe(true);
}

test("a card says why its words are marked", async () => {
  await openCard("Alipay");
  expect((await shownCard(page, 1000))?.text).toContain("“Alipay” means this wherever it stands.");
});

test("not this sense on this page: gone at once, there elsewhere, back when it is undone", async () => {
  await openCard("Alipay");
  await press(".card-menu button");
  await press(".scopes button");
  await marked().toEqual(["Ant Group", "Ant Group", "Jack Ma"]);
  expect(await kept("exclusions")).toMatchObject([{ text: "alipay", scope: "page", where: `http://${HOST}/one` }]);
  await page.goto(`http://${HOST}/two`);
  await marked().toEqual(["Ant Group", "Alipay", "Ant Group", "Alipay", "Jack Ma"]);
  await page.goto(`http://${HOST}/one`);
  await marked().toEqual(["Ant Group", "Ant Group", "Jack Ma"]);
  await keep({ exclusions: [] });
  await marked().toEqual(["Ant Group", "Alipay", "Ant Group", "Alipay", "Jack Ma"]);
});

test("strength and first mentions only are taken in at once", async () => {
  const tint = () =>
    page.evaluate(() => {
      const [name] = (CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys();
      const style = getComputedStyle(document.querySelector("p")!, `::highlight(${name})`);
      return `${style.textDecorationLine} ${style.backgroundColor}`;
    });
  expect(await tint()).toMatch(/^underline rgba\(255, 190, 40/);
  await keep({ appearance: { strength: "underline" } });
  await expect.poll(tint).toBe("underline rgba(0, 0, 0, 0)");
  await keep({ appearance: { mentions: "first" } });
  await marked().toEqual(["Ant Group", "Alipay", "Jack Ma"]);
  await keep({ appearance: { strength: "off" } });
  await marked().toEqual([]);
});

test("a site that is switched off loses marks and badge at once, and has them again when it is switched on", async () => {
  const badge = () => expect.poll(() => badgeOf(popup, page.url()), { timeout: 20_000 });
  await badge().toBe("5");
  await keep({ sites: { off: [HOST] } });
  await marked().toEqual([]);
  await badge().toBe("");
  await keep({ sites: { off: [] } });
  await badge().toBe("5");
});

test("the paragraph in view is the first with a mark on the screen, wherever the page stands", async () => {
  await page.goto(`http://${HOST}/long`);
  const inView = async () => {
    const state = await pageState(popup, page.url());
    return state?.inView == null ? null : state.paragraphs[state.inView]?.text.slice(0, 12);
  };
  await expect.poll(inView, { timeout: 20_000 }).toBe("Paragraph 10");
  await page.evaluate(() => document.querySelectorAll("p")[30]!.scrollIntoView());
  await expect.poll(inView, { timeout: 20_000 }).toBe("Paragraph 40");
});

test("the next and previous match are gone to and announced", async () => {
  const said = async () => {
    const [card] = await closedRoots(page);
    return card ? /aria-live="polite"[^>]*>([^<]*)</.exec(card.html)?.[1] : null;
  };
  expect(await goToMatch(popup, page.url(), 1)).toEqual({ index: 1, of: 5 });
  await expect.poll(said).toBe("Ant Group: mark 1 of 5");
  expect(await goToMatch(popup, page.url(), -1)).toEqual({ index: 5, of: 5 });
  await expect.poll(said).toBe("Jack Ma: mark 5 of 5");
});

test("a step to one term goes on from where the last step led, whatever its term was", async () => {
  const step = async (direction: number, term: string | null) => {
    const { index, of } = await goToMatch(popup, page.url(), direction, term);
    return `${index}/${of}`;
  };
  expect(await step(1, null)).toBe("1/5");
  expect(await step(1, "alipay")).toBe("1/2");
  expect(await step(1, null)).toBe("3/5");
  expect(await step(1, "alipay")).toBe("2/2");
  expect(await step(-1, "ant-group")).toBe("2/2");
  expect(await step(1, "jack-ma")).toBe("1/1");
  expect(await step(1, "ant-group")).toBe("1/2");
});

test("an open card is not printed", async () => {
  await openCard("Alipay");
  const width = async () => (await closedRoots(page))[0]?.box?.width ?? 0;
  expect(await width()).toBeGreaterThan(100);
  await page.emulateMedia({ media: "print" });
  expect(await width()).toBe(0);
  await page.emulateMedia({ media: null });
  expect(await width()).toBeGreaterThan(100);
});

test("a tap opens the card as a sheet along the bottom, and one beside it closes it", async () => {
  const mark = (await marksOf(page)).find(({ text }) => text === "Jack Ma")!;
  await page.touchscreen.tap(mark.x, mark.y);
  const box = (await shownCard(page, 4000))?.box;
  expect(box).toBeDefined();
  const view = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  expect(Math.round(box!.y + box!.height)).toBe(view.height);
  expect(box!.x).toBeLessThanOrEqual(1);
  await page.touchscreen.tap(500, 200);
  await expect.poll(() => shownCard(page, 50)).toBeNull();
});

test("forced colours and more contrast: a thicker line, no tint", async () => {
  const look = () =>
    page.evaluate(() => {
      const [name] = (CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys();
      const style = getComputedStyle(document.querySelector("p")!, `::highlight(${name})`);
      return `${style.textDecorationThickness} ${style.backgroundColor}`;
    });
  await page.emulateMedia({ forcedColors: "active" });
  expect(await look()).toMatch(/^2px rgba\(.*, 0\)$/);
  await page.emulateMedia({ forcedColors: "none", contrast: "more" });
  expect(await look()).toMatch(/^3px rgba\(.*, 0\)$/);
});

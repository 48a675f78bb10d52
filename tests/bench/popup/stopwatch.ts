import type { Page } from "playwright-core";
import type { ExtensionBrowser } from "../../../scripts/browsers/chromium";
import { marksOf } from "../../e2e/marks";

/** What the page itself notes while the popup opens and while one types, ms. */
interface Notes {
  usable: number | null;
  page: number | null;
  keys: Keystroke[];
}

/** What stood in the field after a key, and how long its results took to be painted, ms. */
export interface Keystroke {
  typed: string;
  ms: number;
  /** What was found as typed changed nothing on the screen, or nothing was found: the first change is a slip's correction. */
  corrected: boolean;
}

type Noting = typeof globalThis & { notes: Notes };

/** Times from the popup's navigation to its first paint, to a focused field, and to what it says of the page behind it. */
export async function openTimes(
  browser: ExtensionBrowser,
  story: Page,
  opens: number,
): Promise<{ painted: number[]; usable: number[]; page: number[] }> {
  const tab = await tabOf(browser, story);
  const times = { painted: [] as number[], usable: [] as number[], page: [] as number[] };
  // The first opening of a browser's life also compiles the scripts.
  for (let round = 0; round <= opens; round += 1) {
    const popup = await notedPage(browser);
    await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}`);
    await popup.waitForFunction(() => (globalThis as Noting).notes.page !== null);
    const noted = await popup.evaluate(() => ({
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      ...(globalThis as Noting).notes,
    }));
    await popup.close();
    if (round === 0) continue;
    times.painted.push(noted.painted);
    times.usable.push(noted.usable ?? Number.NaN);
    times.page.push(noted.page ?? Number.NaN);
  }
  return times;
}

/** Times from each key of some queries to the paint of its results; keys that change no result are left out. */
export async function keystrokeTimes(browser: ExtensionBrowser, queries: string[]): Promise<Keystroke[]> {
  const popup = await notedPage(browser);
  await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  await popup.locator("input[type=search]").waitFor();
  const times: Keystroke[] = [];
  // Typed twice: the first time reads the archive from the disk.
  for (const query of [...queries, ...queries]) {
    await popup.locator("input[type=search]").fill("");
    await popup.waitForTimeout(300);
    await popup.evaluate(() => {
      (globalThis as Noting).notes.keys = [];
    });
    for (const letter of query) {
      await popup.keyboard.insertText(letter);
      await popup.waitForTimeout(250);
    }
    times.push(...(await popup.evaluate(() => (globalThis as Noting).notes.keys)));
  }
  await popup.close();
  return times;
}

/** Times from the end of the delay, counted from the pointer's last move, to the frame that shows the card. */
export async function cardTimes(story: Page, hovers: number): Promise<number[]> {
  const delay = 350;
  await story.bringToFront();
  const marks = await marksOf(story);
  await story.evaluate(noteCard);
  const times: number[] = [];
  for (let hover = 0; hover < hovers; hover += 1) {
    const mark = marks[hover % Math.min(marks.length, 8)]!;
    await story.mouse.move(mark.x, 5);
    await story.waitForTimeout(500);
    await story.mouse.move(mark.x, mark.y - 1);
    await story.mouse.move(mark.x, mark.y);
    await story.waitForTimeout(delay + 500);
    const shown = await story.evaluate(() => (globalThis as unknown as { cardShown: number | null }).cardShown);
    if (shown !== null) times.push(shown - delay);
  }
  return times;
}

/** The pointer's last move to the first frame in which the card's host has a size. Runs inside the page. */
function noteCard(): void {
  const noted = globalThis as unknown as { cardShown: number | null };
  let moved = 0;
  let waiting = false;
  noted.cardShown = null;
  document.addEventListener(
    "pointermove",
    ({ timeStamp }) => {
      moved = timeStamp;
      noted.cardShown = null;
      waiting = true;
    },
    true,
  );
  // A method, not a function in a variable: the bundler would give that one a name by a helper the page lacks.
  const frames = {
    look(now: number) {
      const host = document.querySelector<HTMLElement>("html > div");
      // A frame in which the card is laid out is painted right after.
      if (waiting && host && host.getBoundingClientRect().height > 80) {
        noted.cardShown = now - moved;
        waiting = false;
      }
      requestAnimationFrame((next) => this.look(next));
    },
  };
  requestAnimationFrame((now) => frames.look(now));
}

async function notedPage(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.context.newPage();
  await page.addInitScript(noteInterface);
  return page;
}

/** Runs inside the popup before its own scripts. */
function noteInterface(): void {
  const notes: Notes = { usable: null, page: null, keys: [] };
  (globalThis as Noting).notes = notes;
  let typed: { text: string; at: number } | null = null;
  addEventListener(
    "input",
    (event) => {
      typed = { text: (event.target as HTMLInputElement).value, at: event.timeStamp };
    },
    true,
  );
  const seen = {
    note() {
      if (document.activeElement?.matches("input[type=search]")) notes.usable ??= performance.now();
      if (document.querySelector(".page-terms")) notes.page ??= performance.now();
    },
  };
  new MutationObserver((changes) => {
    seen.note();
    // Not what is only said to a screen reader, which stands beside them.
    const inResults = changes.some(({ target, addedNodes }) =>
      [target instanceof Element ? target : target.parentElement, ...addedNodes].some(
        (node) => node instanceof Element && node.closest(".results, .empty") !== null,
      ),
    );
    if (typed === null || !inResults) return;
    const { text, at } = typed;
    const corrected = document.querySelector(".results .corrected") !== null;
    typed = null;
    requestAnimationFrame(() =>
      setTimeout(() => notes.keys.push({ typed: text, ms: performance.now() - at, corrected })),
    );
  }).observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener("focusin", () => seen.note());
}

async function tabOf(browser: ExtensionBrowser, story: Page): Promise<number> {
  const page = await browser.openPage("options.html");
  const url = story.url();
  const tab = await page.evaluate(async (address) => {
    type Tabs = { query(what: object): Promise<{ id: number; url?: string }[]> };
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    return (await tabs.query({})).find((each) => each.url === address)?.id;
  }, url);
  await page.close();
  if (tab === undefined) throw new Error(`No tab shows ${url}.`);
  return tab;
}

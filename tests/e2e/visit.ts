import type { BrowserContext, Page } from "playwright-core";

/** What a page did on its own while it was open. */
export interface Visit {
  dom: string;
  errors: string[];
  console: { text: string; from: string }[];
}

/** Between load and the look at the DOM, for what the page's scripts do late, ms. */
const AFTER_LOAD = 400;

/** Open a page under a fixed clock and fixed randomness, so that two visits can be compared, and note what it does. */
export async function visit(
  context: BrowserContext,
  url: string,
  look?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
  const page = await context.newPage();
  const seen: Visit = { dom: "", errors: [], console: [] };
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => seen.console.push({ text: message.text(), from: message.location().url }));
  // Nothing answers there; this is faster than to let it fail.
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setBlockedURLs", { urls: ["https://*"] });
  await page.addInitScript(standStill);
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForFunction(() => document.readyState === "complete", null, { polling: 50 });
  await page.waitForTimeout(AFTER_LOAD);
  seen.dom = await page.evaluate(() => document.documentElement.outerHTML);
  await look?.(page);
  await page.close();
  return seen;
}

/** Stops the clock and makes chance the same each time. Runs inside the page before its own scripts. */
export function standStill(): void {
  const now = Date.UTC(2021, 0, 15, 8);
  const RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, values) => Reflect.construct(target, values.length > 0 ? values : [now]),
    apply: () => new RealDate(now).toString(),
  });
  RealDate.now = () => now;
  let state = 1;
  Math.random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

import type { Browser, Page } from "puppeteer-core";
import { openExtensionPage } from "../../scripts/browsers/firefox";

/**
 * Go to the first match of the page at an address, which is in front, as by the shortcut: a driver cannot press the browser's own. Its card has
 * the focus then. Answers with the page that asked, to be closed.
 */
export async function stepToFirstMatch(browser: Browser, page: Page, address: string): Promise<Page> {
  const asker = await openExtensionPage(browser, "options.html");
  await page.bringToFront();
  await asker.evaluate(goToFirstMatch, address);
  return asker;
}

/** Runs in a page of the extension. */
async function goToFirstMatch(address: string): Promise<void> {
  interface Tabs {
    query(query: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<unknown>;
  }
  const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
  const tab = (await tabs.query({})).find(({ url }) => url === address)!;
  await tabs.sendMessage(tab.id, { sidelight: "goToMatch", query: { direction: 1, term: null } }, { frameId: 0 });
}

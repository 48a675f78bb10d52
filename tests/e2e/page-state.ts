import type { Page } from "playwright-core";
import type { PageState } from "../../entrypoints/protocol/messages";

/** Ask the content script of the tab at an address what its page holds; null where none answers. */
export function pageState(extensionPage: Page, url: string): Promise<PageState | null> {
  return extensionPage.evaluate(async (address) => {
    interface Tabs {
      query(query: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(tab: number, message: object, options: object): Promise<{ ok: boolean; value: unknown }>;
    }
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
    if (!tab) return null;
    try {
      const answer = await tabs.sendMessage(tab.id, { sidelight: "pageState", query: null }, { frameId: 0 });
      return answer.ok ? (answer.value as PageState) : null;
    } catch {
      return null;
    }
  }, url);
}

/** What a page holds once its number of mentions has stayed the same for some time, in ms; throws where no script answers. */
export async function settledState(extensionPage: Page, url: string, quiet = 300): Promise<PageState> {
  let mentions = -1;
  let since = Date.now();
  for (const end = Date.now() + 10_000; Date.now() < end; await extensionPage.waitForTimeout(60)) {
    const state = await pageState(extensionPage, url);
    if (!state) continue;
    if (state.mentions !== mentions) since = Date.now();
    mentions = state.mentions;
    if (Date.now() - since >= quiet) return state;
  }
  throw new Error(`No settled answer from the content script at ${url}.`);
}

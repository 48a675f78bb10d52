import type { Page } from "playwright-core";
import type { PageState } from "../../entrypoints/protocol/messages";

type Answer = { ok: boolean; value: unknown };

/** Send a call to the content script in the top frame of the tab at an address; null where none answers. */
function callTab(extensionPage: Page, url: string, name: string, query: unknown): Promise<Answer | null> {
  return extensionPage.evaluate(
    async ([address, message]) => {
      interface Tabs {
        query(query: object): Promise<{ id: number; url?: string }[]>;
        sendMessage(tab: number, message: object, options: object): Promise<Answer>;
      }
      const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
      const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
      return tab ? tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => null) : null;
    },
    [url, { sidelight: name, query }] as const,
  );
}

/** Ask the content script of the tab at an address what its page holds; null where none answers. */
export async function pageState(extensionPage: Page, url: string): Promise<PageState | null> {
  const answer = await callTab(extensionPage, url, "pageState", null);
  return answer?.ok ? (answer.value as PageState) : null;
}

/** Step to the next or previous match, as the command does, or of one term, as the popup does. */
export async function goToMatch(
  extensionPage: Page,
  url: string,
  direction: number,
  term: string | null = null,
): Promise<{ index: number; of: number }> {
  const answer = await callTab(extensionPage, url, "goToMatch", { direction, term });
  return answer?.value as { index: number; of: number };
}

/** Look up what is selected, as the shortcut does: null where a card was opened, else the words. */
export async function lookUpSelection(extensionPage: Page, url: string): Promise<unknown> {
  return (await callTab(extensionPage, url, "lookUpSelection", null))?.value;
}

/** What the extension's button says over the tab at an address. */
export function badgeOf(extensionPage: Page, url: string): Promise<string> {
  return extensionPage.evaluate(async (address) => {
    interface Chrome {
      tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
      action: { getBadgeText(of: { tabId: number }): Promise<string> };
    }
    const { tabs, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const tab = (await tabs.query({})).find((candidate) => candidate.url === address);
    return tab ? action.getBadgeText({ tabId: tab.id }) : "";
  }, url);
}

/** What a page holds once its number of mentions has stayed the same for some time, in ms; throws where no script answers. */
export async function settledState(extensionPage: Page, url: string, quiet = 300): Promise<PageState> {
  let mentions = -1;
  let since = Date.now();
  for (const end = Date.now() + 30_000; Date.now() < end; await extensionPage.waitForTimeout(60)) {
    const state = await pageState(extensionPage, url);
    if (!state) continue;
    if (state.mentions !== mentions) since = Date.now();
    mentions = state.mentions;
    if (Date.now() - since >= quiet) return state;
  }
  throw new Error(`No settled answer from the content script at ${url}.`);
}

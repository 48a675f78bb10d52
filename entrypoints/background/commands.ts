import { browser } from "wxt/browser";
import { callPage } from "../protocol/call";
import { toggleSite } from "../settings/toggle-site";
import { lookUp } from "./menus";
import { openPanel } from "./panel";

/** Keyboard commands of the manifest, each on the tab in front. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Opening a panel counts as the reader's own action only in this turn of the event loop.
    if (command === "open-panel") return openPanel(tab);
    void run(command, tab?.id, tab?.url);
  });
}

async function run(command: string, tabId: number | undefined, url: string | undefined): Promise<void> {
  if (command === "open-library") {
    await browser.tabs.create({ url: browser.runtime.getURL("/library.html") });
    return;
  }
  if (tabId === undefined) return;
  if (command === "next-match") await callPage(tabId, "goToMatch", { direction: 1, term: null });
  if (command === "previous-match") await callPage(tabId, "goToMatch", { direction: -1, term: null });
  if (command === "look-up-selection") await lookUp(tabId, "");
  if (command === "toggle-site" && url) await toggleSite(new URL(url).hostname);
}

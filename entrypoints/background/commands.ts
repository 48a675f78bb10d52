import { browser } from "wxt/browser";
import { callPage } from "../protocol/call";
import { openPanelBeside } from "../protocol/open-panel";
import { toggleSite } from "../settings/toggle-site";
import { lookUp } from "./menus";
import { openPage } from "./pages";

/** Keyboard commands of the manifest, each on the tab in front. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // Opening a panel counts as the reader's own action only in this turn of the event loop.
    if (command === "open-panel") {
      if (tab?.windowId !== undefined) openPanelBeside(tab.windowId);
      return;
    }
    void run(command, tab?.id, tab?.url);
  });
}

async function run(command: string, tabId: number | undefined, url: string | undefined): Promise<void> {
  if (command === "open-library") {
    await openPage("library.html");
    return;
  }
  if (tabId === undefined) return;
  if (command === "next-match") await callPage(tabId, "goToMatch", { direction: 1, term: null });
  if (command === "previous-match") await callPage(tabId, "goToMatch", { direction: -1, term: null });
  if (command === "look-up-selection") await lookUp(tabId);
  // What is no site, as a file or a page of the browser, is nothing to switch.
  if (command === "toggle-site" && /^https?:/.test(url ?? "")) await toggleSite(new URL(url!).hostname);
}

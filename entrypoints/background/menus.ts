import { browser } from "wxt/browser";
import { callPage } from "../protocol/call";
import { runInTab } from "./inject";
import { openPage } from "./pages";

const LOOK_UP = "look-up";
const RUN_HERE = "run-here";

/** The two entries of the context menu: look up a selection, and run on a page whose site is not listed. */
export function keepMenus(): void {
  browser.runtime.onInstalled.addListener(() => void create());
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    if (info.menuItemId === RUN_HERE) void runInTab(tab.id).catch(() => undefined);
    if (info.menuItemId === LOOK_UP) void lookUp(tab.id, info.selectionText, info.frameId);
  });
}

async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title: browser.i18n.getMessage("menuLookUp"), contexts: ["selection"] });
  browser.contextMenus.create({ id: RUN_HERE, title: browser.i18n.getMessage("menuRunHere"), contexts: ["page"] });
}

/**
 * A card on the page where one can be; else the library's search, which needs no page. What is selected, and in which
 * frame, is known of a click on the menu; a command asks the page.
 */
export async function lookUp(tabId: number, selection?: string, frameId?: number): Promise<void> {
  const focused = await runInTab(tabId).catch(() => undefined);
  const answer = await callPage(tabId, "lookUpSelection", null, frameId ?? focused);
  const missed = answer.ok ? answer.value : "";
  // A page that answers and knows of no words has nothing selected.
  if (missed !== null && (missed || selection || !answer.ok)) await openSearch(selection ?? missed);
}

/** Open the library on a query. */
export async function openSearch(query: string): Promise<void> {
  await openPage(`library.html#/search?q=${encodeURIComponent(query.trim())}`);
}

import { browser } from "wxt/browser";

export interface TabInfo {
  id: number;
  windowId: number;
  /** null where the extension may not know it. */
  url: string | null;
}

/** The tab behind the popup. `?tab=ID` names another one, for a popup that stands in a tab of its own. */
export async function activeTab(): Promise<TabInfo | null> {
  const named = new URLSearchParams(location.search).get("tab");
  const tab = named
    ? await browser.tabs.get(Number(named)).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  return { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url ?? null };
}

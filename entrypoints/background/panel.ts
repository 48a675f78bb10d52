import { type Browser, browser } from "wxt/browser";

/** Chromium's side panel, which the polyfill does not know, and Firefox's sidebar. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Open the panel beside the page. Must be called in the same turn as the reader's action. */
export function openPanel(tab: Browser.tabs.Tab | undefined): void {
  const apis = { ...(globalThis as { chrome?: PanelApis }).chrome, ...(browser as unknown as PanelApis) };
  if (apis.sidePanel && tab?.windowId !== undefined) void apis.sidePanel.open({ windowId: tab.windowId });
  else if (apis.sidebarAction) void apis.sidebarAction.open();
}

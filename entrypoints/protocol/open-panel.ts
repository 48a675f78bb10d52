import { browser } from "wxt/browser";

/** Chromium's side panel, which the polyfill does not know, and Firefox's sidebar. */
interface PanelApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

function panelApis(): PanelApis {
  return { ...(globalThis as { chrome?: PanelApis }).chrome, ...(browser as unknown as PanelApis) };
}

/** Whether this browser has a panel beside the page. */
export const panelSupported: boolean = "sidePanel" in panelApis() || "sidebarAction" in panelApis();

/** Open the panel beside a window's page. Must be called in the same turn as the reader's click. */
export function openPanelBeside(windowId: number): void {
  const { sidePanel, sidebarAction } = panelApis();
  if (sidePanel) void sidePanel.open({ windowId });
  else if (sidebarAction) void sidebarAction.open();
}

import { browser } from "wxt/browser";
import { CallError } from "../protocol/serve";

type InjectedFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]["files"]>[number];

// The generated type does not know the content script before the first build.
const CONTENT_SCRIPT = "/content-scripts/content.js" as InjectedFile;

/** Run the content script in a tab now, in all frames. It guards itself against running twice. */
export async function runInTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [CONTENT_SCRIPT] });
  } catch (error) {
    throw new CallError("invalid", error instanceof Error ? error.message : String(error));
  }
}

/** Tabs that were open before the install hold no content script yet; reach those that we may. */
export async function runInOpenTabs(): Promise<void> {
  const patterns = browser.runtime.getManifest().host_permissions ?? [];
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : runInTab(tab.id))));
}

import { browser } from "wxt/browser";

type BrowserPath = Parameters<typeof browser.runtime.getURL>[0];

/** Address of a file of the extension; `path` without a leading slash, with or without a fragment. */
export function extensionAddress(path: string): string {
  // The generated type knows no fragments, and no page of a build that is still to come.
  return browser.runtime.getURL(`/${path}` as BrowserPath);
}

/** Open one of our pages in a new tab. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: extensionAddress(path) });
}

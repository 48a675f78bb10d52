import { browser } from "wxt/browser";

const COLOUR = "#3d5a80";

/** The badge of a tab is its page's count; with a new page browsers take it away themselves. */
export function keepBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: COLOUR });
}

/** Show how many mentions a tab's page has; nothing where there are none. */
export async function showCount(tabId: number, mentions: number): Promise<void> {
  const text = mentions === 0 ? "" : mentions > 999 ? "999+" : String(mentions);
  // The tab may be gone by now.
  await browser.action.setBadgeText({ tabId, text }).catch(() => undefined);
}

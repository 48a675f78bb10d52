import { browser } from "wxt/browser";
import { CallError } from "../protocol/serve";
import { isExcluded, shippedMatches } from "../protocol/shipped-sites";
import { permittedPatterns } from "./registration";

type InjectedFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]["files"]>[number];

// The generated type does not know the content script before the first build.
const CONTENT_SCRIPT = "/content-scripts/content.js" as InjectedFile;

/**
 * Run the content script in a tab now, in all frames. It guards itself against running twice, and against frames that are
 * left alone. `asked` says that the reader asked for this tab, so that it runs there though the reader has it run nowhere
 * by itself. Resolves to the frame that the reader is in, where that was asked and one of them has the focus.
 */
export async function runInTab(tabId: number, asked = true): Promise<number | undefined> {
  const target = { tabId, allFrames: true };
  try {
    const { url } = await browser.tabs.get(tabId);
    if (url !== undefined && isExcluded(url)) throw new Error("Sidelight never runs on this page.");
    const frames = asked ? await browser.scripting.executeScript({ target, func: leaveWord }) : [];
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    return frames.findLast(({ result }) => result)?.frameId;
  } catch (error) {
    throw new CallError("invalid", error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs in the page, in our own world, where content/once.ts finds the word, and says whether the focus is in this very
 * frame. It can refer to nothing out here.
 */
function leaveWord(): boolean {
  (globalThis as Record<symbol, unknown>)[Symbol.for("sidelight asked")] = true;
  return document.hasFocus() && !/^i?frame$/i.test(document.activeElement?.tagName ?? "");
}

/** Put one of the scripts that few pages need into the frame that asked for it. */
export async function runInFrame(tabId: number, frameId: number, script: string): Promise<void> {
  const files = [`/${script}.js` as InjectedFile];
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
}

/** Tabs that were open before the install or update hold no living script; reach those where it runs by itself. */
export async function runInOpenTabs(): Promise<void> {
  const patterns = [...shippedMatches(), ...(await permittedPatterns())];
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : runInTab(tab.id, false))));
}

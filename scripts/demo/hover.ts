import type { Frame, Page } from "playwright-core";
import { type ClosedRoot, closedRoots } from "../browsers/chromium";

const WAIT = 5000;

/** Rest the pointer on the first place in a page's main text where some words stand, until a card shows. Null where none does. */
export async function hoverText(page: Page, words: string): Promise<ClosedRoot | null> {
  const place = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.parentElement?.closest("h1") ? -1 : (node.textContent ?? "").indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, words);
  if (!place) return null;
  for (const end = Date.now() + WAIT; Date.now() < end; ) {
    await page.mouse.move(place.x - 40, place.y - 60);
    await page.waitForTimeout(100);
    await page.mouse.move(place.x, place.y, { steps: 6 });
    const card = await shownCard(page, 1200);
    if (card) return card;
  }
  return null;
}

/** The card as it stands on a page or in a frame, once its content is there; null after so many milliseconds. */
export async function shownCard(page: Page | Frame, timeout: number): Promise<ClosedRoot | null> {
  for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(40)) {
    const roots = await closedRoots(page);
    const card = roots.find((root) => (root.box?.width ?? 0) > 100 && root.text.trim().length > 40);
    if (card) return card;
  }
  return null;
}

/** Wait until nothing that is shown changes any more. */
export async function settled(page: Page): Promise<void> {
  let before = "";
  for (let round = 0; round < 20; round += 1) {
    await page.waitForTimeout(150);
    const now = (await closedRoots(page)).map((root) => root.html).join() + (await page.content()).length;
    if (now === before) return;
    before = now;
  }
}

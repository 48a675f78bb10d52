import type { Page } from "playwright-core";

export interface Mark {
  text: string;
  x: number;
  y: number;
}

/**
 * The marks a page shows: their words and the middle of each, in viewport pixels, in page order.
 * A page can list registered highlights, so no debugger is needed. Runs inside the page.
 */
export function listMarks(): Mark[] {
  const marks: Mark[] = [];
  const registry = (CSS as unknown as { highlights: Map<string, Iterable<AbstractRange>> }).highlights;
  for (const highlight of registry.values()) {
    for (const range of highlight) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getClientRects()[0];
      if (box && box.width > 0)
        marks.push({ text: live.toString(), x: box.x + box.width / 2, y: box.y + box.height / 2 });
    }
  }
  return marks.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** Marks of a page in Chromium, once there are any; an empty list after the time is up. */
export async function marksOf(page: Page, timeout = 5000): Promise<Mark[]> {
  for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(50)) {
    const marks = await page.evaluate(listMarks);
    if (marks.length > 0) return marks;
  }
  return [];
}

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { closedRoots, type ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { marksOf } from "./marks";
import { onHost, type SitePage } from "./sites";
import { watchedPageForEach } from "./watched-page";

const HOST = "www.people.com.cn";

const html = (body: string): SitePage => ({
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><body><p>Ant Group stands here.</p>${body}</body></html>`,
});

const PAGES: Record<string, SitePage> = {
  "an insecure page": html(""),
  "a page that forbids copying": html(
    `<script>for (const type of ["copy", "beforecopy", "selectstart"])
      for (const target of [window, document, document.body])
        target.addEventListener(type, (event) => { event.preventDefault(); event.clipboardData?.setData("text/plain", "No copying here."); }, true);
    </script><style>* { user-select: none }</style>`,
  ),
  "a page of XML": {
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>Ant Group stands here.</p></body></html>`,
    headers: { "content-type": "application/xhtml+xml" },
  },
};

let browser: ExtensionBrowser;
let page: Page;

watchedPageForEach(
  onHost(HOST, Object.fromEntries(Object.entries(PAGES).map(([name, made]) => [name.replaceAll(" ", "-"), made]))),
  (made) => {
    ({ browser, page } = made);
  },
);

/** Put words on the clipboard, or what it holds into the field, as the keyboard does. */
async function inField(keys: string[], text = ""): Promise<string> {
  const paper = await browser.openPage("popup.html");
  await paper.setContent("<textarea></textarea>");
  await paper.bringToFront();
  await paper.locator("textarea").fill(text);
  for (const key of keys) await paper.keyboard.press(`ControlOrMeta+${key}`);
  const held = await paper.inputValue("textarea");
  await paper.close();
  await page.bringToFront();
  return held;
}

test.each(Object.keys(PAGES))("from a card on %s a citation is copied, and said to be", async (name) => {
  await inField(["A", "C"], "before");
  await page.goto(`http://${HOST}/${name.replaceAll(" ", "-")}`);
  const [mark] = await marksOf(page);
  await page.mouse.move(mark!.x - 20, mark!.y + 40);
  await page.waitForTimeout(80);
  await page.mouse.move(mark!.x, mark!.y, { steps: 5 });
  const card = await shownCard(page, 4000);
  expect(await card?.click("[aria-label='Copy with citation']")).toBe(true);
  await page.waitForTimeout(300);
  const said = (await closedRoots(page)).some(({ html: drawn }) => drawn.includes("Copied"));
  const text = await inField(["V"]);
  expect(text).toMatch(/^“.+”\n.+, .+/s);
  expect(said).toBe(true);
});

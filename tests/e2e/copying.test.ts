import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { closedRoots, type ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { listMarks, marksOf } from "./marks";
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

/** A page that counts as secure, where the interface for copying is there, and a frame in it that is denied it. */
const SECURE = "www.rfa.org";
const inFrame = (host: string, attributes: string): SitePage => ({
  body: `<!doctype html><meta charset="utf-8"><title>Outside</title>
    <iframe name="inner" src="http://${host}/secure" ${attributes} style="width: 760px; height: 620px; border: 0"></iframe>`,
});

const FRAMES: Record<string, SitePage> = {
  "of another origin": inFrame(`news.${SECURE}`, ""),
  "of another site": inFrame("www.dw.com", ""),
  "that the page denies it": inFrame(SECURE, `allow="clipboard-write 'none'"`),
  "in a sandbox": inFrame(SECURE, `sandbox="allow-scripts"`),
};

let browser: ExtensionBrowser;
let page: Page;

const byPath = (pages: Record<string, SitePage>) =>
  Object.fromEntries(Object.entries(pages).map(([name, made]) => [name.replaceAll(" ", "-"), made]));

watchedPageForEach(
  {
    ...onHost(HOST, byPath(PAGES)),
    ...onHost(SECURE, { ...byPath(FRAMES), secure: html("") }),
    ...onHost(`news.${SECURE}`, { secure: html("") }),
    ...onHost("www.dw.com", { secure: html("") }),
  },
  (made) => {
    ({ browser, page } = made);
  },
  { secureOrigins: [SECURE, `news.${SECURE}`, "www.dw.com"].map((host) => `http://${host}`) },
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

/** Whether a card of the page or frame says something now. */
async function says(place: Parameters<typeof closedRoots>[0], words: string): Promise<boolean> {
  return (await closedRoots(place)).some(({ html }) => html.includes(words));
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
  await expect.poll(() => says(page, "Copied"), { interval: 30 }).toBe(true);
  expect(await inField(["V"])).toMatch(/^“.+”\n.+, .+/s);
});

test.each(Object.keys(FRAMES))("from a card in a frame %s a citation is copied, and said to be", async (name) => {
  await inField(["A", "C"], "before");
  await page.goto(`http://${SECURE}/${name.replaceAll(" ", "-")}`);
  const frame = page.frame("inner")!;
  await expect.poll(async () => (await frame.evaluate(listMarks)).length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(await frame.evaluate(() => isSecureContext)).toBe(true);
  const [mark] = await frame.evaluate(listMarks);
  const outer = (await page.locator("iframe").boundingBox())!;
  await page.mouse.move(outer.x + mark!.x - 20, outer.y + mark!.y + 40);
  await page.waitForTimeout(80);
  await page.mouse.move(outer.x + mark!.x, outer.y + mark!.y, { steps: 5 });
  const card = await shownCard(frame, 4000);
  const button = (await card?.placeOf("[aria-label='Copy with citation']"))!;
  await page.mouse.click(outer.x + button.x, outer.y + button.y);
  await expect.poll(() => says(frame, "Copied"), { interval: 30 }).toBe(true);
  expect(await inField(["V"])).toMatch(/^“.+”\n.+, .+/s);
});

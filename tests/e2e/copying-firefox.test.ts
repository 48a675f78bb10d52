import type { Browser, Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { openExtensionPage } from "../../scripts/browsers/firefox";
import { spokenInFirefox } from "./accessibility-firefox";
import { frontPageForEach, until } from "./firefox-session";
import { stepToFirstMatch } from "./firefox-step";
import { listMarks } from "./marks";
import { onHost, type SitePage } from "./sites";
import { pressUntil, spokenSoon } from "./spoken";

const HOST = "www.rfa.org";
const BESIDE = "news.rfa.org";
const OTHER = "www.dw.com";
const NEWS = '<!doctype html><meta charset="utf-8"><title>A page</title><p>Ant Group stands here.</p>';
const frame = (host: string, attributes = ""): SitePage => ({
  body: `<!doctype html><title>Outside</title>
    <iframe src="http://${host}/insecure" ${attributes} style="width: 760px; height: 620px"></iframe>`,
});

const PAGES: Record<string, SitePage> = {
  insecure: { body: NEWS },
  "with a frame of another origin": frame(BESIDE),
  "with a frame of another site": frame(OTHER),
  "with a frame in a sandbox": frame(HOST, 'sandbox="allow-scripts"'),
  "that forbids copying": {
    body: `${NEWS}<script>for (const type of ["copy", "beforecopy", "selectstart"])
      for (const target of [window, document, document.body])
        target.addEventListener(type, (event) => { event.preventDefault(); event.clipboardData?.setData("text/plain", "No copying here."); }, true);
    </script><style>* { user-select: none }</style>`,
  },
};

let browser: Browser;
let page: Page;

const paths = Object.fromEntries(Object.entries(PAGES).map(([name, made]) => [name.replaceAll(" ", "-"), made]));

frontPageForEach(
  {
    ...onHost(HOST, paths),
    ...onHost(BESIDE, paths),
    ...onHost(OTHER, paths),
  },
  (made) => {
    ({ browser, page } = made);
  },
);

test.each(Object.keys(PAGES))("from a card on a page %s a citation is copied, and said to be", async (name) => {
  const address = `http://${HOST}/${name.replaceAll(" ", "-")}`;
  await page.goto(address);
  const marks = async () => (await Promise.all(page.frames().map((each) => each.evaluate(listMarks)))).flat();
  await until(async () => (await marks()).length > 0);
  const asker = await stepToFirstMatch(browser, page, address);
  const spoken = spokenInFirefox(browser, page);
  await spokenSoon(spoken, ({ role, name: said }) => role === "dialog" && said.startsWith("What the archive says"));
  await pressUntil(spoken, "Tab", /^Copy with citation$/, 60);
  await spoken.press("Enter");
  await spokenSoon(spoken, ({ name: said }) => said === "Copied");
  const popup = await openExtensionPage(browser, "popup.html", { front: true });
  const held = await pasted(popup);
  await Promise.all([popup, asker].map((each) => each.close()));
  expect(held).toMatch(/^“.{20,}”.+, .+, .+(\d{4}|undated)/);
});

/** What the clipboard holds, put into the popup's field again and again until it is there: a tab that has just come to the front may not take keys yet. */
async function pasted(popup: Page): Promise<string> {
  const { press } = spokenInFirefox(browser, popup);
  let value = "";
  await until(async () => {
    await popup.$eval("input[type=search]", (field) => {
      field.focus();
      field.select();
    });
    await press("Control+KeyV");
    value = await popup.$eval("input[type=search]", (field) => field.value);
    return value !== "";
  });
  return value;
}

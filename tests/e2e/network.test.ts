import type { Page, Request } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../corpus/model";
import { closedRoots, type ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { call, collectErrors, extensionErrors } from "./extension-calls";
import { marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";
import { tapWire, type Wire } from "./wire";

const STORY = "http://www.rfa.org/english/story.html";
/** The page, the style sheet that it names, and the icon that Chromium may ask any site for. */
const OF_THE_PAGE = new Set(["story.html", "style.css"].map((name) => `http://www.rfa.org/english/${name}`));
OF_THE_PAGE.add("http://www.rfa.org/favicon.ico");

/** The smallest picture there is: one grey point. */
const DOT = Buffer.from("R0lGODlhAQABAIAAAMLCwgAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==", "base64");

let sites: Sites;
let wire: Wire;
let browser: ExtensionBrowser;
let requests: Request[] = [];
const blocked: string[] = [];

beforeAll(async () => {
  sites = await serveSites({ "www.rfa.org/english/story.html": { body: demoPage("news-en.html") } });
  wire = await tapWire(sites.port);
  browser = await chromiumWithExtension({ port: wire.port });
  await collectErrors(browser);
  browser.context.on("request", (request) => requests.push(request));
  browser.context.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
  });
});

afterAll(async () => {
  await browser?.close();
  await wire?.close();
  await sites?.close();
});

beforeEach(() => {
  requests = [];
  sites.requests.length = 0;
  wire.encrypted.length = 0;
});

afterEach(async () => {
  for (const page of browser.context.pages().slice(1)) await page.close();
});

/** What went beyond the extension's own files. */
function outside(): string[] {
  return requests.map((request) => request.url()).filter((url) => !/^(chrome-extension|chrome|data|blob):/.test(url));
}

/** Encrypted connections, but for those of Chromium itself to its makers. */
function encrypted(): string[] {
  return wire.encrypted.filter((host) => !/(^|\.)(google|googleapis|gstatic|gvt1)\.com$/.test(host));
}

async function openCard(page: Page, words: string) {
  const mark = (await marksOf(page)).find(({ text }) => text === words);
  expect(mark, words).toBeDefined();
  await page.mouse.move(mark!.x - 40, mark!.y - 60);
  await page.waitForTimeout(60);
  await page.mouse.move(mark!.x, mark!.y, { steps: 5 });
  return shownCard(page, 4000);
}

/** Rest a moment, so that what something may have begun is seen. */
const rest = (page: Page) => page.waitForTimeout(300);

describe("nothing leaves the browser", () => {
  test("while reading, hovering and searching", async () => {
    const page = await browser.context.newPage();
    await page.goto(STORY);
    for (const words of ["Ant Group", "Huabei", "Jack Ma"]) {
      expect((await openCard(page, words))?.text).toMatch(/\w/);
      await page.keyboard.press("Escape");
    }
    const popup = await browser.openPage("popup.html");
    await popup.getByRole("combobox").or(popup.getByRole("searchbox")).first().fill("螞蟻 槓桿");
    await rest(popup);
    const panel = await browser.openPage("sidepanel.html");
    await rest(panel);
    expect(outside().filter((url) => !OF_THE_PAGE.has(url))).toEqual([]);
    expect(sites.requests.filter((address) => !OF_THE_PAGE.has(`http://${address}`))).toEqual([]);
    expect(encrypted()).toEqual([]);
  });

  test("in the library, the settings and the welcome page", async () => {
    const library = await browser.openPage("library.html");
    const parts = library.getByRole("navigation").first().getByRole("link");
    await parts.first().waitFor();
    for (const part of await parts.all()) {
      await part.click();
      await rest(library);
    }
    const own = await browser.openPage("options.html");
    const documents = await call(own, "documents", { filters: NO_FILTERS });
    for (const { id } of documents.value as { id: string }[]) {
      await library.goto(`chrome-extension://${browser.id}/library.html#/document/${encodeURIComponent(id)}`);
      await library.getByRole("article").first().waitFor();
      await library.mouse.wheel(0, 3000);
      await rest(library);
    }
    await browser.openPage("welcome.html").then(rest);
    expect(outside()).toEqual([]);
    expect(sites.requests).toEqual([]);
    expect(encrypted()).toEqual([]);
    expect(blocked).toEqual([]);
  });

  test("when the archive is read again and the settings are changed", async () => {
    const own = await browser.openPage("options.html");
    expect(await call(own, "rebuildArchive", null)).toMatchObject({ ok: true });
    await own.getByRole("radio").last().click();
    await rest(own);
    expect(outside()).toEqual([]);
    expect(encrypted()).toEqual([]);
    expect(await extensionErrors(browser)).toEqual([]);
  });
});

describe("a picture is loaded when the reader asks for it", () => {
  /** Hosts of the bundled archive's pictures. */
  const PICTURES = /^https:\/\/(www\.rfa\.org\/mandarin|images\.weserv\.nl)\//;

  beforeAll(() => browser.context.route(PICTURES, (route) => route.fulfill({ contentType: "image/gif", body: DOT })));
  afterAll(() => browser.context.unroute(PICTURES));

  const onlyPicture = () => {
    const asked = requests.filter((request) => !/^(chrome-extension|chrome|data|blob):/.test(request.url()));
    expect(asked.map((request) => request.url())).toEqual([expect.stringMatching(PICTURES)]);
    expect(asked[0]?.headers()).not.toHaveProperty("referer");
    expect(encrypted()).toEqual([]);
  };

  test("in the library, and only that one", async () => {
    const library = await browser.openPage("library.html#/document/rfa-2021-01-06-data-sharing");
    const load = library.locator("figure.picture button").first();
    await load.waitFor();
    expect(outside()).toEqual([]);
    await load.click();
    await library.locator("figure.picture img").waitFor();
    await rest(library);
    onlyPicture();
  });

  test("in the card, and only that one", async () => {
    const page = await browser.context.newPage();
    await page.goto(STORY);
    let clicked = false;
    for (const words of ["Jack Ma", "Ant Group", "Alipay"]) {
      const card = await openCard(page, words);
      requests = [];
      clicked = (await card?.click("figure.picture button")) ?? false;
      if (clicked) break;
      await page.keyboard.press("Escape");
      await page.waitForTimeout(200);
    }
    expect(clicked, "a card with a picture").toBe(true);
    await expect.poll(async () => (await closedRoots(page)).some(({ html }) => html.includes("<img"))).toBe(true);
    await rest(page);
    onlyPicture();
  });
});

import type { Browser, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { openExtensionPage } from "../../scripts/browsers/firefox";
import { type FirefoxSpokenPage, spokenInFirefox } from "./accessibility-firefox";
import { firefoxWithExtension, until } from "./firefox-session";
import { stepToFirstMatch } from "./firefox-step";
import { listMarks } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";
import { pressUntil, type Spoken, spokenSoon } from "./spoken";

const STORY = "http://www.rfa.org/english/story.html";
const CITATION = /^“.{20,}”.+, .+, .+(\d{4}|undated)/;

let sites: Sites;
let browser: Browser;
const opened: Page[] = [];

beforeAll(async () => {
  sites = await serveSites({ "www.rfa.org/english/story.html": { body: demoPage("news-en.html") } });
  browser = await firefoxWithExtension(sites.port);
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close().catch(() => undefined);
});

async function open(path: string): Promise<FirefoxSpokenPage & { page: Page }> {
  // In front before it is drawn, as readers open it: of a focus that a tab behind takes, the accessibility service hears
  // nothing where the tab comes to the front in the same moment.
  const page = await openExtensionPage(browser, path, { front: true });
  opened.push(page);
  return { page, ...spokenInFirefox(browser, page) };
}

/** The story, and its first match gone to. */
async function openStory(): Promise<FirefoxSpokenPage & { page: Page }> {
  const page = await browser.newPage();
  opened.push(page);
  await page.bringToFront();
  await page.goto(STORY);
  await until(async () => (await page.evaluate(listMarks)).length > 0);
  const story = { page, ...spokenInFirefox(browser, page) };
  opened.push(await stepToFirstMatch(browser, page, STORY));
  return story;
}

const isCard = ({ role, name }: Spoken) => role === "dialog" && name.startsWith("What the archive says");
const isFocused = (wanted: RegExp) => (node: Spoken) => node.states.focused === true && wanted.test(node.role);

/** Type into the search field, which has the focus. A tab just brought to the front may lose the first keys, so they are looked for. */
async function typeInto(view: FirefoxSpokenPage, text: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await view.type(text);
    for (const end = Date.now() + 2000; Date.now() < end; )
      if ((await view.tree()).some(({ role, value }) => role === "searchbox" && value === text)) return;
    await view.press("Control+KeyA");
  }
  throw new Error(`The search field never held ${text}.`);
}

/** What the clipboard holds, pasted into the search field, which has the focus. */
async function pasted(view: FirefoxSpokenPage): Promise<string> {
  await view.press("Control+KeyA");
  await view.press("Control+KeyV");
  const field = await spokenSoon(view, ({ role, value }) => role === "searchbox" && !/^(leverage)?$/.test(value));
  return field.value;
}

/**
 * Wait until the search field of a page that was opened has the focus. The page is asked: of a focus that is taken while it opens,
 * Firefox's accessibility service was not told 4 times of 12. It is told again until it knows, for it to follow what comes.
 */
async function fieldFocused(view: FirefoxSpokenPage & { page: Page }): Promise<void> {
  const inField = () => view.page.evaluate(() => document.activeElement?.matches("input[type=search]") ?? false);
  await until(inField);
  await until(async () => {
    if ((await view.tree()).some(isFocused(/^searchbox$/))) return true;
    await view.page.$eval("input[type=search]", (field) => {
      field.blur();
      field.focus();
    });
    return false;
  });
}

test("from a page to a passage to its original, and back", async () => {
  const story = await openStory();
  await spokenSoon(story, isCard);
  await spokenSoon(story, ({ name }) => /World Socialist|品葱|知乎|自由亚洲/.test(name));
  expect((await pressUntil(story, "Tab", /^Open original$/, 80)).role).toBe("link");
  await story.press("Enter");
  await until(async () => !/^(about:blank|http:\/\/www\.rfa\.org\/english\/story\.html)?$/.test(await story.address()));
  expect(await story.address()).toMatch(/^https?:\/\//);
  await story.page.bringToFront();
  await story.press("Escape");
  await until(async () => !(await story.tree()).some(isCard));
});

test("from a query in the popup to a citation", async () => {
  const popup = await open("popup.html");
  await fieldFocused(popup);
  await typeInto(popup, "leverage");
  await popup.press("ArrowDown");
  const first = await spokenSoon(popup, isFocused(/^link$/));
  expect(first.name).toMatch(/leverage|杠杆|槓桿/i);
  await pressUntil(popup, "ArrowRight", /^Copy with citation$/, 3);
  await popup.press("Enter");
  await spokenSoon(popup, ({ name }) => name === "Copied");
  await pressUntil(popup, "ArrowUp", /^Search the archive$/, 3);
  expect(await pasted(popup)).toMatch(CITATION);
});

test("from a query in the library to a citation", async () => {
  const library = await open("library.html#/search");
  await fieldFocused(library);
  await typeInto(library, "leverage");
  await library.press("Enter");
  await spokenSoon(library, isFocused(/^article$/));
  await pressUntil(library, "ArrowRight", /^Copy with citation$/);
  await library.press("Enter");
  await spokenSoon(library, ({ name }) => name === "Copied");
  await library.press("Escape");
  await spokenSoon(library, isFocused(/^searchbox$/));
  expect(await pasted(library)).toMatch(CITATION);
});

test("a source that is switched off leaves the popup, the panel, the library and the card", async () => {
  const popup = await open("popup.html");
  const isZhihu = ({ role, name }: Spoken) => role === "switch" && /知乎/.test(name);
  const isOff = (node: Spoken) => isZhihu(node) && node.states.checked === "false";
  await spokenSoon(popup, isZhihu);
  await pressUntil(popup, "Tab", /知乎/);
  await popup.press("Enter");
  await spokenSoon(popup, isOff);
  try {
    for (const path of ["popup.html", "sidepanel.html", "library.html#/search"]) {
      const view = await open(path);
      if (path === "sidepanel.html") await pressUntil(view, "Tab", /^Search the archive$/, 4);
      await fieldFocused(view);
      await typeInto(view, "leverage");
      await spokenSoon(view, ({ name }) => /^(Open the original at|Copy all with citations)/.test(name));
      const nodes = await view.tree();
      // Its switch may stand there and has its name in it.
      const named = nodes.filter(({ name }) => name === "知乎").length;
      expect(named, path).toBe(nodes.filter(isZhihu).length);
    }
    const story = await openStory();
    await spokenSoon(story, ({ name }) => name === "Why this?");
    expect((await story.tree()).filter(({ name }) => name === "知乎")).toEqual([]);
  } finally {
    await popup.page.bringToFront();
    await popup.press("Enter");
    await spokenSoon(popup, (node) => isZhihu(node) && !isOff(node));
  }
});

test("the first half minute: a look at a card, three choices, done", async () => {
  const welcome = await open("welcome.html");
  await pressUntil(welcome, "Tab", /^Ant Group$/, 8);
  await welcome.press("Enter");
  await spokenSoon(welcome, isCard);
  await spokenSoon(welcome, ({ name }) => name === "Why this?");
  await welcome.press("Escape");
  await spokenSoon(welcome, ({ name, states }) => name === "Ant Group" && states.focused === true);
  await pressUntil(welcome, "Tab", /news and forum sites/);
  await pressUntil(welcome, "ArrowDown", /^Only when I click$/);
  await pressUntil(welcome, "ArrowUp", /news and forum sites|^On every site$/);
  await pressUntil(welcome, "Tab", /^As the browser$/);
  await pressUntil(welcome, "ArrowDown", /^简体中文$/);
  await spokenSoon(welcome, ({ role, name }) => role === "heading" && name === "侧光已就绪");
  await pressUntil(welcome, "ArrowUp", /^English$/);
  await pressUntil(welcome, "Tab", /^Underline and tint$/);
  await pressUntil(welcome, "ArrowDown", /^Underline only$/);
  await pressUntil(welcome, "Tab", /^Done$/);
  const options = await open("options.html");
  const chosen = async (name: string) =>
    (await options.tree()).some(
      (node) => node.role === "radio" && node.name === name && node.states.checked === "true",
    );
  await until(async () => (await chosen("English")) && (await chosen("Underline only")));
});

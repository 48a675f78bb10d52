import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { spoken } from "./accessibility";
import { chromiumWithExtension } from "./browsers";
import { readStorage } from "./extension-calls";
import { goToMatch, settledState } from "./page-state";
import { demoPage, type Sites, serveSites } from "./sites";
import { pressUntil, spokenSoon } from "./spoken";

const STORY = "http://www.rfa.org/english/story.html";
const LINKED = "http://www.rfa.org/english/linked.html";
const LINKS = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Links</title>
<p><a href="#1">Link before</a> <p>The halt of Ant Group was <a href="#2">a surprise</a>. <p><a href="#3">Link after</a>`;

let sites: Sites;
let browser: ExtensionBrowser;
const opened: Page[] = [];

beforeAll(async () => {
  sites = await serveSites({
    "www.rfa.org/english/story.html": { body: demoPage("news-en.html") },
    "www.rfa.org/english/linked.html": { body: LINKS },
  });
  browser = await chromiumWithExtension({ port: sites.port, locale: "en-US" });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

async function openPage(path: string): Promise<Page> {
  const page = await browser.openPage(path);
  opened.push(page);
  return page;
}

/** The story, and a page of the extension that stands in for the browser's shortcuts: a driver cannot press those. */
async function openStory(): Promise<{ story: Page; commands: Page }> {
  const story = await browser.context.newPage();
  opened.push(story);
  await story.goto(STORY);
  const commands = await openPage("options.html");
  // Marks are made in tabs that can be seen.
  await story.bringToFront();
  await settledState(commands, STORY);
  return { story, commands };
}

const isCard = ({ role, name }: { role: string; name: string }) =>
  role === "dialog" && name.startsWith("What the archive says");

test("from a page to a passage to its original, and back", async () => {
  const { story, commands } = await openStory();
  expect((await goToMatch(commands, STORY, 1)).index).toBe(1);
  await spokenSoon(spoken(story), isCard);
  await spokenSoon(
    spoken(story),
    ({ role, name }) => role === "article" || /World Socialist|品葱|知乎|自由亚洲/.test(name),
  );
  const original = await pressUntil(spoken(story), "Tab", /^Open original$/, 80);
  expect(original.role).toBe("link");
  const [request] = await Promise.all([
    browser.context.waitForEvent("request", (each) => each.isNavigationRequest() && !each.url().startsWith(STORY)),
    story.keyboard.press("Enter"),
  ]);
  expect(request.url()).toMatch(/^https?:\/\//);
  await story.bringToFront();
  await story.keyboard.press("Escape");
  expect((await spoken(story).tree()).some(isCard)).toBe(false);
});

test("a term inside a card opens a card of its own, with a way back", async () => {
  const { story, commands } = await openStory();
  await goToMatch(commands, STORY, 1);
  const card = await spokenSoon(spoken(story), isCard);
  await spokenSoon(spoken(story), ({ name }) => name === "Why this?");
  // The first button that is neither the card's own nor a passage's is a name in its text.
  let focus = await spoken(story).focus();
  for (let pressed = 0; pressed < 12; pressed += 1) {
    await story.keyboard.press("Tab");
    focus = await spoken(story).focus();
    if (focus?.role === "button" && !/^(Keep open|Close|Why|Show|Copy|Open)/.test(focus.name)) break;
  }
  await story.keyboard.press("Enter");
  await spokenSoon(spoken(story), ({ role, name }) => role === "button" && name === "Back");
  await spokenSoon(spoken(story), (node) => isCard(node) && node.states.focused === true);
  expect((await spoken(story).tree()).find(isCard)?.name).not.toBe(card.name);
  await pressUntil(spoken(story), "Tab", /^Back$/, 2);
  await story.keyboard.press("Enter");
  await spokenSoon(spoken(story), (node) => isCard(node) && node.name === card.name);
  expect((await spoken(story).focus())?.name).toBe(focus?.name);
});

test("a closed card leaves the reader at its mark", async () => {
  const page = await browser.context.newPage();
  opened.push(page);
  await page.goto(LINKED);
  const commands = await openPage("options.html");
  await page.bringToFront();
  await settledState(commands, LINKED);
  await goToMatch(commands, LINKED, 1);
  await spokenSoon(spoken(page), (node) => isCard(node) && node.states.focused === true);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect((await spoken(page).focus())?.name).toBe("a surprise");
  await page.keyboard.press("Tab");
  expect((await spoken(page).focus())?.name).toBe("Link after");
});

/** What the clipboard holds, pasted into the field that has the focus: line breaks become nothing there. */
async function pasted(page: Page): Promise<string> {
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.press("ControlOrMeta+V");
  await spokenSoon(spoken(page), ({ role, value }) => role === "searchbox" && value !== "leverage" && value !== "");
  return (await spoken(page).focus())?.value ?? "";
}

const CITATION = /^“.{20,}”.+, .+, .+(\d{4}|undated)/;

test("from a query in the popup to its place in the library and to a citation", async () => {
  const popup = await openPage("popup.html");
  await popup.bringToFront();
  await spokenSoon(spoken(popup), ({ role, states }) => role === "searchbox" && states.focused === true);
  await popup.keyboard.type("leverage");
  // At once: the key waits for the results.
  await popup.keyboard.press("ArrowDown");
  const first = await spokenSoon(spoken(popup), ({ role, states }) => role === "link" && states.focused === true);
  expect(first.name).toMatch(/leverage|杠杆|槓桿/i);
  const [library] = await Promise.all([browser.context.waitForEvent("page"), popup.keyboard.press("Enter")]);
  opened.push(library);
  await spokenSoon(spoken(library), ({ role, states }) => role === "generic" && states.focused === true);
  await popup.bringToFront();
  expect((await spoken(popup).focus())?.name).toBe(first.name);
  await popup.keyboard.press("ArrowDown");
  await pressUntil(spoken(popup), "ArrowRight", /^Copy with citation$/, 3);
  await popup.keyboard.press("Enter");
  await spokenSoon(spoken(popup), ({ role, name }) => role === "StaticText" && name === "Copied");
  await pressUntil(spoken(popup), "ArrowUp", /^Search the archive$/, 3);
  expect(await pasted(popup)).toMatch(CITATION);
});

test("from a query in the library to a citation, and from a measure to its figures in a file", async () => {
  const library = await openPage("library.html");
  await library.bringToFront();
  await spokenSoon(spoken(library), ({ role }) => role === "row");
  await pressUntil(spoken(library), "Tab", /^Search$/, 3);
  await library.keyboard.press("Enter");
  await spokenSoon(spoken(library), ({ role, states }) => role === "searchbox" && states.focused === true);
  await library.keyboard.type("leverage");
  await library.keyboard.press("Enter");
  await spokenSoon(spoken(library), ({ role, states }) => role === "article" && states.focused === true);
  await pressUntil(spoken(library), "ArrowRight", /^Copy with citation$/);
  await library.keyboard.press("Enter");
  await spokenSoon(spoken(library), ({ role, name }) => role === "StaticText" && name === "Copied");
  await library.keyboard.press("Escape");
  expect((await spoken(library).focus())?.value).toBe("leverage");
  expect(await pasted(library)).toMatch(CITATION);
  await pressUntil(spoken(library), "Shift+Tab", /^Figures$/, 4);
  await library.keyboard.press("Enter");
  await spokenSoon(
    spoken(library),
    ({ role, name, states }) => role === "heading" && name === "Figures" && states.focused === true,
  );
  await pressUntil(spoken(library), "Tab", /^leverage/i, 60);
  await library.keyboard.press("Enter");
  await spokenSoon(
    spoken(library),
    ({ role, name, states }) => role === "heading" && /leverage/i.test(name) && states.focused === true,
  );
  await pressUntil(spoken(library), "Tab", /^Export CSV$/);
  const [file] = await Promise.all([library.waitForEvent("download"), library.keyboard.press("Enter")]);
  let text = "";
  for await (const chunk of await file.createReadStream()) text += String(chunk);
  expect(text.split("\r\n").length).toBeGreaterThan(3);
  expect((await spoken(library).focus())?.name).toBe("Export CSV");
});

test("a source that is switched off leaves the popup, the panel, the library and the card", async () => {
  const { story, commands } = await openStory();
  const popup = await openPage("popup.html");
  await spokenSoon(spoken(popup), ({ role, name }) => role === "switch" && /知乎/.test(name));
  const zhihu = await pressUntil(spoken(popup), "ArrowDown", /知乎/);
  expect(zhihu.states.checked).toBe("true");
  await popup.keyboard.press("Enter");
  expect((await spoken(popup).focus())?.states.checked).toBe("false");
  try {
    await popup.keyboard.type("leverage");
    const inResults = ({ role, name }: { role: string; name: string }) => role === "link" && /\S/.test(name);
    await spokenSoon(spoken(popup), inResults);
    expect(await popup.locator(".results").innerText()).not.toContain("知乎");
    const panel = await openPage("sidepanel.html");
    await panel.getByRole("searchbox").focus();
    await panel.keyboard.type("leverage");
    await panel.locator(".results").waitFor();
    expect(await panel.locator(".results").innerText()).not.toContain("知乎");
    const library = await openPage("library.html#/search?q=leverage");
    await library.locator(".hit-list article").first().waitFor();
    expect(await library.locator(".hit-list").innerText()).not.toContain("知乎");
    await story.bringToFront();
    await goToMatch(commands, STORY, 1);
    await spokenSoon(spoken(story), ({ name }) => name === "Why this?");
    expect((await spoken(story).tree()).filter(({ name }) => name === "知乎")).toEqual([]);
  } finally {
    await popup.bringToFront();
    await pressUntil(spoken(popup), "ArrowDown", /知乎/, 60);
    await popup.keyboard.press("Enter");
    await spokenSoon(
      spoken(popup),
      ({ role, name, states }) => role === "switch" && /知乎/.test(name) && states.checked === "true",
    );
  }
});

test("the first half minute: a look at a card, three choices, done", async () => {
  const welcome = await openPage("welcome.html");
  await welcome.bringToFront();
  await spokenSoon(spoken(welcome), ({ role, name }) => role === "button" && name === "Ant Group");
  await pressUntil(spoken(welcome), "Tab", /^Ant Group$/);
  await welcome.keyboard.press("Enter");
  await spokenSoon(spoken(welcome), isCard);
  await spokenSoon(spoken(welcome), ({ name }) => name === "Why this?");
  await welcome.keyboard.press("Escape");
  expect((await spoken(welcome).focus())?.name).toBe("Ant Group");
  await pressUntil(spoken(welcome), "Tab", /news and forum sites/);
  await pressUntil(spoken(welcome), "ArrowDown", /^Only when I click$/);
  await pressUntil(spoken(welcome), "ArrowUp", /news and forum sites|^On every site$/);
  await pressUntil(spoken(welcome), "Tab", /^As the browser$/);
  await pressUntil(spoken(welcome), "ArrowDown", /^简体中文$/);
  await spokenSoon(spoken(welcome), ({ role, name }) => role === "heading" && name === "侧光已就绪");
  await pressUntil(spoken(welcome), "ArrowUp", /^English$/);
  await pressUntil(spoken(welcome), "Tab", /^Underline and tint$/);
  await pressUntil(spoken(welcome), "ArrowDown", /^Underline only$/);
  await pressUntil(spoken(welcome), "Tab", /^Done$/);
  const settings = await openPage("options.html");
  const stored = await readStorage(settings, ["appearance", "interfaceLanguage"]);
  expect(stored.interfaceLanguage).toBe("en");
  expect(stored.appearance).toMatchObject({ strength: "underline" });
  await settings.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { remove(keys: string[]): Promise<void> } } } }
    ).chrome.storage.local.remove(["appearance", "interfaceLanguage", "sites"]),
  );
});

test("each command that has a suggested key gets it from the browser", async () => {
  const settings = await openPage("options.html");
  const keys = await settings.evaluate(async () => {
    type Command = { name: string; shortcut: string };
    const { commands } = (globalThis as unknown as { chrome: { commands: { getAll(): Promise<Command[]> } } }).chrome;
    return Object.fromEntries((await commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  });
  for (const name of ["_execute_action", "next-match", "previous-match", "look-up-selection"])
    expect(keys[name], name).toMatch(/^Alt\+Shift\+[A-Z]$/);
});

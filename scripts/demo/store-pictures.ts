import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { ExtensionBrowser } from "../browsers/chromium";
import { hoverText, settled, shownCard } from "./hover";

/** The size that stores ask for, px. */
const SIZE = { width: 1280, height: 800 };
/** As wide as browsers open a side panel, px. */
const PANEL = 400;
/** Between asking for a page and its marks, ms. */
const READ = 1500;

/** What is shown in a language: a page of the demo, a term and a number on it, and what is searched. */
interface Scene {
  page: string;
  term: string;
  figure: string;
  query: string;
}

const SCENES: Record<string, Scene> = {
  "en-US": { page: "news-en.html", term: "Ant Group", figure: "$34.5 billion", query: "leverage" },
  "zh-CN": { page: "news-zh.html", term: "蚂蚁集团", figure: "2.38万亿元", query: "杠杆" },
  "zh-TW": { page: "forum-zh.html", term: "螞蟻金服", figure: "2.38万亿", query: "槓桿" },
};

/** The five pictures that go with the store's text in a language, numbered as the text numbers them. */
export async function storePictures(
  browser: ExtensionBrowser,
  address: string,
  locale: string,
  folder: string,
): Promise<void> {
  const scene = SCENES[locale]!;
  const file = (number: number) => resolve(folder, `${locale}-${number}.png`);
  const page = await browser.context.newPage();
  await page.setViewportSize(SIZE);
  await page.goto(`${address}/${scene.page}`);
  await page.waitForTimeout(READ);
  await page.bringToFront();
  for (const [number, words] of [
    [1, scene.term],
    [2, scene.figure],
  ] as const) {
    if (!(await hoverText(page, words))) throw new Error(`No card for ${words} on ${scene.page}.`);
    await settled(page);
    if (!(await shownCard(page, 2000))) throw new Error(`The card for ${words} on ${scene.page} did not stay.`);
    await page.screenshot({ path: file(number) });
    await page.keyboard.press("Escape");
  }

  const popup = await extensionPage(browser, "popup.html", { width: 400, height: 600 });
  await popup.getByRole("combobox").or(popup.getByRole("searchbox")).first().fill(scene.query);
  await settled(popup);
  await sideBySide(browser, [await page.screenshot(), await popup.screenshot()], "popup", file(3));

  const library = await extensionPage(browser, "library.html#/figures/leverage", SIZE);
  await library.screenshot({ path: file(4) });

  await page.setViewportSize({ ...SIZE, width: SIZE.width - PANEL });
  const panel = await extensionPage(browser, "sidepanel.html", { ...SIZE, width: PANEL });
  // The panel is about the page in front.
  await page.bringToFront();
  await page.waitForTimeout(READ);
  await settled(panel);
  await sideBySide(browser, [await page.screenshot(), await panel.screenshot()], "panel", file(5));
  for (const each of [page, popup, library, panel]) await each.close();
}

async function extensionPage(browser: ExtensionBrowser, path: string, size: typeof SIZE): Promise<Page> {
  const page = await browser.context.newPage();
  await page.setViewportSize(size);
  await page.goto(`chrome-extension://${browser.id}/${path}`);
  await page.waitForTimeout(READ);
  await settled(page);
  return page;
}

/** A page with the popup above its corner or the panel beside it, as the browser shows them. */
async function sideBySide(browser: ExtensionBrowser, pictures: Buffer[], kind: string, path: string): Promise<void> {
  const sheet = await browser.context.newPage();
  await sheet.setViewportSize(SIZE);
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString("base64")}">`);
  await sheet.setContent(`<!doctype html><body class="${kind}"><style>
    body { display: flex; margin: 0 }
    .popup img + img { position: absolute; top: 8px; right: 24px; border-radius: 8px; box-shadow: 0 4px 24px #0006 }
    .panel img + img { box-shadow: -1px 0 0 #0003 }
  </style>${images.join("")}`);
  await sheet.screenshot({ path });
  await sheet.close();
}

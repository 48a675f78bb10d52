import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type ExtensionBrowser, launchChromium } from "./browsers/chromium";
import { ensureBrowsers } from "./browsers/install";
import { buildExtension } from "./build/extension";
import { hoverText, settled, shownCard } from "./demo/hover";
import { serveDemo } from "./demo/server";
import { storePictures } from "./demo/store-pictures";

// `npm run screenshots`: the README's pictures and the stores', made from the demo pages with the built extension.
const FOLDER = resolve(import.meta.dirname, "../docs/pictures");
const STORE = resolve(import.meta.dirname, "../docs/store/pictures");
/** Long enough for the welcome page to have opened, ms. */
const AFTER_INSTALL = 2500;
mkdirSync(FOLDER, { recursive: true });
mkdirSync(STORE, { recursive: true });

const { chromium } = await ensureBrowsers(["chromium"]);
const extension = buildExtension("chrome", "demo");
const { server, address } = await serveDemo();

for (const colorScheme of ["light", "dark"] as const) {
  for (const locale of ["en-US", "zh-CN", "zh-TW"]) await pictures(colorScheme, locale);
}
server.close();

async function pictures(colorScheme: "light" | "dark", locale: string): Promise<void> {
  const browser = await launchChromium({
    executablePath: chromium,
    extension,
    colorScheme,
    locale,
    viewport: { width: 1000, height: 720 },
  });
  const suffix = locale === "en-US" ? colorScheme : `${colorScheme}-${locale}`;
  try {
    await cardPicture(browser, locale, suffix);
    await popupPicture(browser, locale, suffix);
    if (colorScheme === "light") await storePictures(browser, address, locale, STORE);
  } finally {
    await browser.close();
  }
}

async function cardPicture(browser: ExtensionBrowser, locale: string, suffix: string): Promise<void> {
  const page = await browser.context.newPage();
  const [name, term] =
    locale === "en-US"
      ? ["news-en.html", "Ant Group"]
      : locale === "zh-CN"
        ? ["news-zh.html", "蚂蚁集团"]
        : ["forum-zh.html", "螞蟻金服"];
  await page.goto(`${address}/${name}`);
  // The welcome page comes to the front at install, and a hidden page shows no marks.
  await page.waitForTimeout(AFTER_INSTALL);
  await page.bringToFront();
  if (!(await hoverText(page, term ?? ""))) throw new Error(`No card for ${term} on ${name}.`);
  await settled(page);
  // Passages come after the card itself; a picture without them would show an empty one.
  if (!(await shownCard(page, 2000))) throw new Error(`The card for ${term} on ${name} did not stay.`);
  await page.screenshot({ path: resolve(FOLDER, `card-${suffix}.png`) });
  await page.close();
}

async function popupPicture(browser: ExtensionBrowser, locale: string, suffix: string): Promise<void> {
  const popup = await browser.openPage("popup.html");
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup
    .getByRole("combobox")
    .or(popup.getByRole("searchbox"))
    .first()
    .fill(locale === "en-US" ? "leverage" : locale === "zh-CN" ? "杠杆" : "槓桿");
  await settled(popup);
  await popup.screenshot({ path: resolve(FOLDER, `popup-${suffix}.png`) });
  await popup.close();
}

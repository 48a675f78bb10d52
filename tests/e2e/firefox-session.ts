import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { launchFirefox, openExtensionPage, pause } from "../../scripts/browsers/firefox";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { builtExtension } from "./browsers";
import { pageForEach } from "./page-for-each";
import type { SitePage } from "./sites";

/** Firefox with the built extension, ready: its popup in a tab names a source of the archive. */
export async function firefoxWithExtension(port: number): Promise<Browser> {
  const { firefox } = await ensureBrowsers(["firefox"]);
  const browser = await launchFirefox(firefox, builtExtension("firefox"), port);
  const popup = await openExtensionPage(browser, "popup.html");
  const shown = () => popup.evaluate(() => document.body.innerText);
  await until(async () => /知乎/.test(await shown())).catch(async () => {
    throw new Error(`The popup names no source of the archive: ${await shown()}`);
  });
  await popup.close();
  return browser;
}

/** Wait until something holds; throws after so many milliseconds. */
export async function until(holds: () => Promise<boolean>, timeout = 20_000): Promise<void> {
  for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) if (await holds()) return;
  throw new Error(`Waited in vain for ${holds}`);
}

/** Sites and Firefox for all tests of the file that calls this, and for each a page in front on which nothing may be thrown. */
export function frontPageForEach(
  sites: Record<string, SitePage>,
  given: (made: { browser: Browser; page: Page }) => void,
): void {
  let browser: Browser;
  pageForEach({
    sites,
    browser: async (port) => {
      browser = await firefoxWithExtension(port);
      return browser;
    },
    page: async (errors) => {
      const page = await frontPage(browser, errors);
      given({ browser, page });
      return page;
    },
  });
}

/** A new page in front, for one in a hidden tab is left alone; its exceptions are added to `errors`. */
export async function frontPage(browser: Browser, errors: string[]): Promise<Page> {
  const page = await browser.newPage();
  await page.bringToFront();
  page.on("pageerror", (error) => errors.push(String(error)));
  return page;
}

/** Choose an archive's file on the settings page: this driver takes files only. */
export async function chooseArchive(options: Page, file: string): Promise<void> {
  // Its field is not there before the page is drawn, nor while any archive is being installed.
  await until(async () => {
    const field = (await options.$("input[accept='.pack']")) as ElementHandle<HTMLInputElement> | null;
    await field?.uploadFile(file);
    return field !== null;
  });
}

/** Press the button that removes an archive, as soon as the settings page lists it. */
export async function pressRemove(options: Page, title: string): Promise<void> {
  // Not by the driver's own click: it waits for a picture of the page, which a tab behind another has none of.
  const press = (label: string) => {
    const buttons = [...document.querySelectorAll("button")];
    const button = buttons.find((each) => (each.ariaLabel ?? each.textContent) === label);
    button?.click();
    return button !== undefined;
  };
  await until(() => options.evaluate(press, `Remove ${title}`));
}

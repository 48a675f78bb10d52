import type { BrowserContext, Page } from "playwright-core";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "./browsers";
import { pageForEach } from "./page-for-each";
import type { SitePage } from "./sites";

/**
 * Sites and Chromium for all tests of the file that calls this, with a popup to ask the page's script from, and for each test
 * a page on which nothing may be thrown and the extension may say nothing. `given` gets them before each test.
 */
export function watchedPageForEach(
  sites: Record<string, SitePage>,
  given: (made: { browser: ExtensionBrowser; popup: Page; page: Page }) => void,
  options: { secureOrigins?: string[] } = {},
): void {
  let browser: ExtensionBrowser;
  let popup: Page;
  pageForEach({
    sites,
    browser: async (port) => {
      browser = await chromiumWithExtension({ port, ...options });
      popup = await browser.openPage("popup.html");
      return browser;
    },
    page: async (errors) => {
      const page = await watchedPage(browser.context, errors);
      given({ browser, popup, page });
      return page;
    },
  });
}

/** A new page whose exceptions, and whatever the extension says on its console, are added to `errors`. */
async function watchedPage(context: BrowserContext, errors: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on(
    "console",
    (message) => message.location().url.startsWith("chrome-extension:") && errors.push(message.text()),
  );
  return page;
}

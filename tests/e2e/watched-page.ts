import type { BrowserContext, Page } from "playwright-core";

/** A new page whose exceptions, and whatever the extension says on its console, are added to `errors`. */
export async function watchedPage(context: BrowserContext, errors: string[]): Promise<Page> {
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on(
    "console",
    (message) => message.location().url.startsWith("chrome-extension:") && errors.push(message.text()),
  );
  return page;
}

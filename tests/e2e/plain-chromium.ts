import { type Browser, type BrowserContext, chromium } from "playwright-core";
import { ensureBrowsers } from "../../scripts/browsers/install";

export interface PlainBrowser {
  context: BrowserContext;
  close(): Promise<void>;
}

/** Chromium without the extension, else as chromiumWithExtension: what a page does by itself. */
export async function plainChromium(port: number): Promise<PlainBrowser> {
  const paths = await ensureBrowsers(["chromium"]);
  const browser: Browser = await chromium.launch({
    executablePath: paths.chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`],
  });
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 } });
  return { context, close: () => browser.close() };
}

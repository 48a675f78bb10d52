import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { type ExtensionBrowser, launchChromium } from "./browsers/chromium";
import { findBrandedChrome, findBrowser, isBrandedChrome } from "./browsers/find";
import { ensureBrowsers } from "./browsers/install";
import { buildExtension } from "./build/extension";
import { hoverText } from "./demo/hover";
import { serveDemo } from "./demo/server";

// `npm start`: a browser, the extension and the demo pages, from nothing. `-- --check` (and a
// machine without a display) does the same without a window: it hovers a term and leaves a picture.
const headless = process.argv.includes("--check") || !hasDisplay();

// 1. A browser: found, or installed. Branded Chrome will do for a window, where nothing better is there.
const executablePath =
  (await findBrowser("chromium")) ??
  (headless ? null : findBrandedChrome()) ??
  (await ensureBrowsers(["chromium"])).chromium;
// 2. The extension, built so that it also runs on localhost.
const extension = buildExtension("chrome", "demo");
// 3. The demo pages.
const { server, address } = await serveDemo();
// 4. Open them.
if (!headless && isBrandedChrome(executablePath)) await openBranded();
else await open();

async function open(): Promise<void> {
  const browser = await launchChromium({ executablePath, extension, headless, viewport: headless ? undefined : null });
  if (headless) return check(browser);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${address}/news-en.html`);
  await page.bringToFront();
  console.log(`The demo is open at ${address}/ — rest the pointer on an underlined term. Close the window to end.`);
  await new Promise((done) => browser.context.on("close", done));
  server.close();
}

/** Branded Chrome ignores --load-extension; the debugger can still load it. */
async function openBranded(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath,
    headless: false,
    pipe: true,
    enableExtensions: [extension],
    defaultViewport: null,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const page = await browser.newPage();
  await page.goto(`${address}/news-en.html`);
  console.log(`The demo is open at ${address}/ — rest the pointer on an underlined term. Close the window to end.`);
  await new Promise((done) => browser.on("disconnected", done));
  server.close();
}

async function check(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`${address}/news-en.html`);
  const card = await hoverText(page, "Ant Group");
  const picture = resolve(import.meta.dirname, "../.output/demo.png");
  mkdirSync(resolve(picture, ".."), { recursive: true });
  await page.screenshot({ path: picture });
  await browser.close();
  server.close();
  if (!card) throw new Error(`No card appeared on the demo page; see ${picture}.`);
  console.log(`The demo ran without a window. The card said:\n\n${card.text}\n\nPicture: ${picture}`);
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

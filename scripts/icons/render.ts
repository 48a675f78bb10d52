import { mkdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowsers } from "../browsers/install";

/* Draws public/icon/*.png from the SVG sources. Run by hand after one of them changes: tsx scripts/icons/render.ts */

const out = resolve(import.meta.dirname, "../../public/icon");
mkdirSync(out, { recursive: true });
const { chromium: executablePath } = await ensureBrowsers(["chromium"]);
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  // Below 48 px the fine drawing blurs; a simpler one is set on the pixel grid.
  const source = size < 48 ? "icon-small.svg" : "icon.svg";
  const svg = readFileSync(resolve(import.meta.dirname, source), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: resolve(out, `${size}.png`), omitBackground: true });
}
await browser.close();

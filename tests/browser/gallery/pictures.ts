import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { ensureBrowsers } from "../../../scripts/browsers/install";
import { buildGallery, serveGallery } from "./build";

// `npm run gallery [-- card/]`: a picture of every named state, or of those whose names begin so, in both themes, three
// languages and two widths, for looking at: .cache/gallery/THEME-LANGUAGE-WIDTH/FILE-STATE.png.
const FOLDER = resolve(import.meta.dirname, "../../../.cache/gallery");
const WIDTHS = [360, 1280];

const only = process.argv[2] ?? "";
const { chromium: executablePath } = await ensureBrowsers(["chromium"]);
const folder = mkdtempSync(join(tmpdir(), "sidelight-gallery-"));
await buildGallery(folder);
const { server, address } = await serveGallery(folder);
const browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });

for (const theme of ["light", "dark"]) {
  for (const language of ["en", "zh-Hans", "zh-Hant"]) {
    for (const width of WIDTHS)
      console.log(`${theme}, ${language}, ${width} px: ${await pictures(theme, language, width)} pictures`);
  }
}

await browser.close();
server.close();
rmSync(folder, { recursive: true, force: true });

async function pictures(theme: string, language: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${address}?${new URLSearchParams({ theme, language, only })}`);
  await page.locator(".gallery-item").first().waitFor();
  const into = join(FOLDER, `${theme}-${language}-${width}`);
  mkdirSync(into, { recursive: true });
  const items = await page.locator(".gallery-item").all();
  for (const item of items) {
    const name = (await item.getAttribute("data-state")) ?? "";
    await item.screenshot({ path: join(into, `${name.replaceAll(/[^\w-]+/g, "-")}.png`) });
  }
  await context.close();
  return items.length;
}

import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { Browser, computeExecutablePath, getInstalledBrowsers } from "@puppeteer/browsers";
import { chromium } from "playwright-core";

export type BrowserName = "chromium" | "firefox";

/** Where browsers are kept that we downloaded ourselves. */
export const DOWNLOADS = resolve(import.meta.dirname, "../../.cache/browsers");

const NAMES: Record<BrowserName, string[]> = {
  chromium: ["chromium", "chromium-browser", "microsoft-edge-stable", "microsoft-edge"],
  firefox: ["firefox-esr", "firefox", "firefox-developer-edition"],
};

const PLACES: Record<BrowserName, string[]> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox", "C:\\Program Files\\Mozilla Firefox\\firefox.exe"],
};

/** Google's branded Chrome is for a window only: it ignores --load-extension since version 137. */
const BRANDED = {
  names: ["google-chrome-stable", "google-chrome", "chrome"],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/** Path of an installed browser that drivers can load an extension into, or null. CHROMIUM and FIREFOX in the environment win. */
export async function findBrowser(name: BrowserName): Promise<string | null> {
  const named = process.env[name.toUpperCase()];
  if (named) return named;
  return onPath(NAMES[name]) ?? PLACES[name].find((place) => existsSync(place)) ?? (await downloaded(name));
}

/** Path of an installed branded Chrome, or null. */
export function findBrandedChrome(): string | null {
  return onPath(BRANDED.names) ?? BRANDED.places.find((place) => existsSync(place)) ?? null;
}

/** Whether a browser is Google's branded Chrome, which takes extensions only through the debugger. */
export function isBrandedChrome(path: string): boolean {
  return /google[- ]?chrome|[\\/]chrome(\.exe)?$/i.test(path) && !/cache|playwright/i.test(path);
}

/** First of the names that PATH holds. */
export function onPath(names: string[]): string | null {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? "").split(delimiter)) {
      const path = resolve(folder, name);
      if (isExecutable(path)) return path;
    }
  }
  return null;
}

/** Whether Chinese text can be drawn; other systems than Linux bring such fonts along. */
export function hasChineseFont(): boolean {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh", "family"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

async function downloaded(name: BrowserName): Promise<string | null> {
  if (name === "chromium") {
    const path = chromium.executablePath();
    return path && existsSync(path) ? path : null;
  }
  const installed = await getInstalledBrowsers({ cacheDir: DOWNLOADS });
  const firefox = installed.find((entry) => entry.browser === Browser.FIREFOX);
  if (!firefox) return null;
  return computeExecutablePath({ cacheDir: DOWNLOADS, browser: Browser.FIREFOX, buildId: firefox.buildId });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

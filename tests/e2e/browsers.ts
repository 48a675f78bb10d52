import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type ExtensionBrowser, type LaunchOptions, launchChromium } from "../../scripts/browsers/chromium";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { buildExtension } from "../../scripts/build/extension";

const OUTPUT = resolve(import.meta.dirname, "../../.output");

/** The production build, made now where there is none. `npm test` has made it anew just before. */
export function builtExtension(browser: "chrome" | "firefox"): string {
  const folder = resolve(OUTPUT, `${browser}-mv3`);
  return existsSync(resolve(folder, "manifest.json")) ? folder : buildExtension(browser, "production");
}

/** Chromium with the built extension, ready: the archive is installed when this resolves. */
export async function chromiumWithExtension(options: Partial<LaunchOptions> = {}): Promise<ExtensionBrowser> {
  const { chromium } = await ensureBrowsers(["chromium"]);
  const browser = await launchChromium({
    executablePath: chromium,
    extension: builtExtension("chrome"),
    ...options,
  });
  await archiveReady(browser);
  return browser;
}

/** Wait until the bundled archive can be searched; throws with its state after half a minute. */
async function archiveReady(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.openPage("popup.html");
  const state = await page.evaluate(async () => {
    type Answer = { ok: boolean; value?: { state: string } };
    const runtime = (globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<Answer> } } })
      .chrome.runtime;
    let answer: Answer | null = null;
    for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
      answer = await runtime.sendMessage({ sidelight: "archiveState", query: null });
      if (answer.value?.state === "ready") return "ready";
    }
    return JSON.stringify(answer);
  });
  await page.close();
  if (state !== "ready") throw new Error(`The archive did not become ready: ${state}`);
}

import type { Page } from "playwright-core";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";

/** An answer of the background, as every call gets one. */
export interface CallAnswer {
  ok: boolean;
  value?: unknown;
  code?: string;
  message?: string;
}

interface ChromeOfPage {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: { local: { set(values: unknown): Promise<void>; get(keys: unknown): Promise<Record<string, unknown>> } };
  developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; errorCollection: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ runtimeErrors: { message: string; source: string }[] }>;
  };
}

/** Send anything at all to the background from an extension page; what came back, or why nothing did. */
export function send(page: Page, message: unknown): Promise<{ answer: unknown } | { refused: string }> {
  return page.evaluate(async (sent) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    try {
      return { answer: await chrome.runtime.sendMessage(sent) };
    } catch (error) {
      return { refused: (error as Error).message };
    }
  }, message);
}

/** Ask the background by one of its calls' names. Throws where nobody answers. */
export async function call(page: Page, name: string, query: unknown): Promise<CallAnswer> {
  const got = await send(page, { sidelight: name, query });
  if ("refused" in got) throw new Error(got.refused);
  return got.answer as CallAnswer;
}

interface ArchiveAnswer {
  state: "installing" | "ready" | "damaged";
  message?: string;
  archives?: { id: string; version: string }[];
}

/** The archive's state once it is not installing any more. */
export async function settledArchive(page: Page, timeout = 30_000): Promise<ArchiveAnswer> {
  let last: ArchiveAnswer = { state: "installing" };
  for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(50)) {
    const got = await send(page, { sidelight: "archiveState", query: null });
    last = ((("answer" in got ? got.answer : null) as CallAnswer | null)?.value as ArchiveAnswer) ?? last;
    if (last.state !== "installing") return last;
  }
  return last;
}

export function readStorage(page: Page, keys: string[]): Promise<Record<string, unknown>> {
  return page.evaluate((names) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    return chrome.storage.local.get(names);
  }, keys);
}

export function writeStorage(page: Page, values: Record<string, unknown>): Promise<void> {
  return page.evaluate((given) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    return chrome.storage.local.set(given);
  }, values);
}

/** Have the browser keep count of what goes wrong in any context of the extension, for `extensionErrors`. */
export async function collectErrors({ context, id }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, errorCollection: true });
  }, id);
  await page.close();
}

/** Exceptions, rejections that nobody took and errors on the console, in every context since `collectErrors`. */
export async function extensionErrors({ context, id }: ExtensionBrowser): Promise<string[]> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  const errors = await page.evaluate(async (extensionId) => {
    const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
    const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
    return runtimeErrors.map(({ message, source }) => `${source}: ${message}`);
  }, id);
  await page.close();
  return errors;
}

/** Give an optional host permission, as the reader does by saying yes to the browser's question, which no driver can click. */
export async function permit({ context, id }: ExtensionBrowser, pattern: string): Promise<void> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    ([extension, host]) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
      return chrome.developerPrivate.addHostPermission(extension!, host!);
    },
    [id, pattern],
  );
  await page.close();
}

/** Add a site in the settings, as the reader does; resolves when it is on the list there. */
export async function addSite(browser: ExtensionBrowser, host: string): Promise<void> {
  await permit(browser, `*://${host}/*`);
  const options = await browser.openPage("options.html");
  const form = options.locator("form.add-site");
  await form.getByRole("textbox").fill(host);
  await form.getByRole("button").click();
  await options.getByRole("button", { name: host }).waitFor();
  await options.close();
}

/** Choose an archive of one's own on the settings page. */
export async function choosePack(options: Page, pack: Uint8Array): Promise<void> {
  const file = { name: "own.pack", mimeType: "application/octet-stream", buffer: Buffer.from(pack) };
  await options.locator("input[accept='.pack']").setInputFiles(file);
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Page } from "puppeteer-core";
import type { BenchMessage } from "./search-engines/worker";

/** An engine's extension in a Chromium of its own. */
export interface BenchBrowser {
  version: string;
  /** Sends a message to the worker, waking it where it is stopped; gives the answer and the milliseconds of the round trip. */
  send(message: BenchMessage): Promise<{ answer: unknown; ms: number }>;
  /** Has a page of the extension install the passages instead of the worker; the page is closed again. */
  installInPage(server: string): Promise<number>;
  stopWorker(): Promise<void>;
  /** Bytes of heap that the running worker holds after a collection, memory of wasm and typed arrays included. */
  heap(): Promise<number>;
  /** Bytes on disk of everything the extension stores. */
  stored(): Promise<number>;
  close(): Promise<void>;
}

/** Launches Chromium with one extension. */
export async function benchBrowser(executablePath: string, folder: string): Promise<BenchBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "sidelight-bench-profile-"));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    userDataDir: profile,
    protocolTimeout: 1_800_000,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      "--no-first-run",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const isWorker = (target: { type(): string }) => target.type() === "service_worker";
  const id = new URL((await browser.waitForTarget(isWorker)).url()).host;
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  const cdp = await page.createCDPSession();
  await cdp.send("ServiceWorker.enable");
  return {
    version: await browser.version(),
    send: (message) => send(page, message),
    installInPage: async (server) => {
      const installer = await browser.newPage();
      await installer.goto(`chrome-extension://${id}/install.html`);
      type Installer = { installHere(from: string): Promise<number> };
      const ms = await installer.evaluate((from) => (globalThis as unknown as Installer).installHere(from), server);
      await installer.close();
      return ms;
    },
    stopWorker: async () => {
      await cdp.send("ServiceWorker.stopAllWorkers");
      await new Promise((done) => setTimeout(done, 300));
    },
    heap: async () => {
      const worker = await (await browser.waitForTarget(isWorker)).worker();
      await worker!.client.send("HeapProfiler.collectGarbage");
      const usage = (await worker!.client.send("Runtime.getHeapUsage")) as {
        usedSize: number;
        backingStorageSize?: number;
      };
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    stored: () =>
      page.evaluate(async () => {
        const { usage = 0, usageDetails } = (await navigator.storage.estimate()) as StorageEstimate & {
          usageDetails?: { serviceWorkerRegistrations?: number };
        };
        // The worker's own script is no part of what it keeps.
        return usage - (usageDetails?.serviceWorkerRegistrations ?? 0);
      }),
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function send(page: Page, message: BenchMessage): Promise<{ answer: unknown; ms: number }> {
  return page.evaluate(async (sent) => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    const started = performance.now();
    const answer = await runtime.sendMessage(sent);
    return { answer, ms: performance.now() - started };
  }, message);
}

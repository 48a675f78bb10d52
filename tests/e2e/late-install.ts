import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium } from "playwright-core";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { builtExtension } from "./browsers";

/** Chromium as a reader has it before the extension comes. */
export interface BrowserBefore {
  context: BrowserContext;
  /** Install the built extension now, and return its id. */
  install(): Promise<string>;
  close(): Promise<void>;
}

/** `port` answers for every host. The extension comes through the debugger, as from a store. */
export async function chromiumBeforeInstall(port: number): Promise<BrowserBefore> {
  const paths = await ensureBrowsers(["chromium"]);
  const profile = mkdtempSync(join(tmpdir(), "sidelight-before-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: paths.chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1100, height: 800 },
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      "--enable-unsafe-extension-debugging",
      "--no-first-run",
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
  return {
    context,
    async install() {
      const session = (await context.browser()?.newBrowserCDPSession()) as unknown as LoadingSession | undefined;
      if (!session) throw new Error("There is no debugger session of the whole browser.");
      const { id } = await session.send("Extensions.loadUnpacked", { path: builtExtension("chrome") });
      return id;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The library's types do not know this part of the protocol. */
interface LoadingSession extends Omit<CDPSession, "send"> {
  send(method: "Extensions.loadUnpacked", options: { path: string }): Promise<{ id: string }>;
}

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { aDocument, aPack } from "../unit/search/small-archive";
import type { StorePage } from "./store-page/page";

const large = (version: string) => {
  const posts = Array.from(
    { length: 1500 },
    (_, at) => `支付宝第 ${version} 版的第${at}条消息，说的是${at * 7919}号事情和${(at * 104_729) % 9973}号人。`,
  );
  return aPack([aDocument("large", posts)], { id: "bundled", version });
};

const FILES: Record<string, Uint8Array> = {
  "/one.pack": large("1"),
  "/two.pack": large("2"),
  "/small.pack": aPack([aDocument("small", ["支付宝在小档案里。"])], { id: "own" }),
};
let server: Server;
let browser: Browser;
let context: BrowserContext;
let origin: string;

beforeAll(async () => {
  FILES["/cut.pack"] = FILES["/two.pack"]!.subarray(0, FILES["/two.pack"]!.length >> 1);
  const script = await bundle();
  server = createServer((request, response) => {
    const file = FILES[request.url ?? ""];
    if (file) response.end(file);
    else if (request.url === "/page.js")
      response.setHeader("content-type", "text/javascript; charset=utf-8").end(script);
    else
      response
        .setHeader("content-type", "text/html; charset=utf-8")
        .end("<!doctype html><script src=/page.js></script>");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { chromium: executablePath } = await ensureBrowsers(["chromium"]);
  browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0 });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

beforeEach(async () => {
  await context?.close();
  context = await browser.newContext();
});

async function bundle(): Promise<string> {
  const entry = resolve(import.meta.dirname, "store-page/page.ts");
  const result = await build({
    configFile: false,
    logLevel: "error",
    define: { "process.env.NODE_ENV": '"production"' },
    build: { write: false, target: "es2023", lib: { entry, formats: ["iife"], name: "bundle" } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return (output as { output: { code: string }[] }).output[0]!.code;
}

async function opened(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin);
  return page;
}

type Methods = keyof StorePage;
const call = <Name extends Methods>(page: Page, name: Name, ...args: Parameters<StorePage[Name]>) =>
  page.evaluate(
    ([method, given]) =>
      (globalThis as unknown as { page: Record<string, (...values: unknown[]) => unknown> }).page[method]!(...given),
    [name, args] as [string, unknown[]],
  ) as ReturnType<StorePage[Name]>;

describe("in the browser's own database", () => {
  test("an archive is there in the next page, with progress told", async () => {
    const page = await opened();
    const progress = await call(page, "install", "one");
    expect(progress.length).toBeGreaterThan(1);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    await page.close();
    expect((await call(await opened(), "find", "7919号"))[0]).toContain("7919号");
  });

  test("a tab closed in the middle of an install leaves the version before", async () => {
    const page = await opened();
    await call(page, "install", "one");
    for (const wait of [0, 5, 20, 60]) {
      const installing = await opened();
      const done = call(installing, "install", "two").catch(() => "stopped");
      await new Promise((wake) => setTimeout(wake, wait));
      await installing.close({ runBeforeUnload: false });
      await done;
      const [text] = await call(page, "find", "7919号");
      expect(text).toMatch(/第 [12] 版.*7919号/);
    }
  });

  test("a page that reads while another installs never sees half a version", async () => {
    const [reader, installer] = [await opened(), await opened()];
    await call(installer, "install", "one");
    const watching = call(reader, "watch", "7919号", 1500);
    await call(installer, "install", "two");
    const answers = await watching;
    expect(answers.length).toBeLessThanOrEqual(2);
    for (const answer of answers) expect(answer).toMatch(/第 1 版/u.test(answer) ? /^((?!第 2 版).)*$/u : /第 2 版/u);
  });

  test("two tabs that install while a third asks: each answer is of one whole version, and one of the two stays", async () => {
    const [reader, first, second] = [await opened(), await opened(), await opened()];
    await call(first, "install", "one");
    const watching = call(reader, "watch", "7919号", 2000);
    await Promise.all([call(first, "install", "two"), call(second, "install", "one")]);
    for (const answer of await watching)
      expect(answer).toMatch(/第 1 版/u.test(answer) ? /^((?!第 2 版).)*$/u : /第 2 版/u);
    const [text] = await call(await opened(), "find", "7919号");
    expect(text).toMatch(/第 [12] 版.*7919号/);
  });

  test("a disk without room is said plainly, and the version before goes on answering", async () => {
    const page = await opened();
    const session = await context.newCDPSession(page);
    const quota = (quotaSize?: number) =>
      session.send("Storage.overrideQuotaForOrigin", { origin: origin.replace(/\/$/, ""), quotaSize });
    // From the beginning: the browser remembers for a while how much room there was. Enough for the one with what the
    // database adds, and not for both.
    const [small, one] = [FILES["/small.pack"]!.length, FILES["/one.pack"]!.length];
    await quota(small + one * 0.75);
    await call(page, "install", "small");
    await expect(call(page, "install", "one")).rejects.toThrow("not enough room");
    expect(await call(page, "find", "支付宝")).toEqual(["支付宝在小档案里。"]);
    await quota();
    await call(page, "install", "one");
    expect((await call(page, "find", "7919号"))[0]).toContain("7919号");
  });

  test.each(["t/", "p/", "columns", "manifest"])("flipped bits in %s are put right from the pack", async (part) => {
    const page = await opened();
    await call(page, "install", "one");
    const whole = await call(page, "find", "7919号");
    expect(await call(page, "flipBit", part)).toBeGreaterThan(0);
    await expect(call(page, "find", "7919号")).rejects.toThrow("damaged");
    expect(await call(page, "find", "7919号", "one")).toEqual(whole);
    expect(await call(page, "find", "7919号")).toEqual(whole);
  });

  test("a pack cut in half is refused, and a damaged archive does not silence another", async () => {
    const page = await opened();
    await call(page, "install", "one");
    await expect(call(page, "install", "cut")).rejects.toThrow("cut off");
    await call(page, "install", "small");
    await call(page, "flipBit", "t/");
    expect(await call(page, "find", "支付宝")).toEqual(["支付宝在小档案里。"]);
  });
});

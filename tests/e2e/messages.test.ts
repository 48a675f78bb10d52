import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_FILTERS } from "../../corpus/model";
import type { ExtensionBrowser } from "../../scripts/browsers/chromium";
import { chromiumWithExtension } from "./browsers";
import { call, collectErrors, extensionErrors, send } from "./extension-calls";
import { marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";

let sites: Sites;
let browser: ExtensionBrowser;
let own: Page;
const errors: string[] = [];

beforeAll(async () => {
  sites = await serveSites({ "www.zhihu.com/question/1": { body: demoPage("news-zh.html") } });
  browser = await chromiumWithExtension({ port: sites.port });
  await collectErrors(browser);
  own = await browser.openPage("popup.html");
  own.on("pageerror", (error) => errors.push(error.message));
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

const search = { query: "花呗", filters: NO_FILTERS, limit: 3, offset: 0, order: "score" };

describe("messages of another shape", () => {
  test.each([
    ["another extension's words", { foo: 1 }],
    ["nothing", null],
    ["a text", "lookup"],
    ["a list", [1, 2]],
    ["a name that is no text", { sidelight: 7, query: null }],
  ])("%s: passed by in silence", async (_title, message) => {
    expect(await send(own, message)).not.toHaveProperty("answer.ok");
  });

  test.each([
    ["a call that there is not", "selfDestruct", null, "unknown-message"],
    ["a name that every object has", "constructor", null, "unknown-message"],
    ["a call without its query", "search", null, "invalid"],
    ["a query with a part missing", "search", { query: "花呗" }, "invalid"],
    ["a query with a part of another kind", "search", { ...search, query: { $regex: ".*" } }, "invalid"],
    ["a limit below nothing", "search", { ...search, limit: -1 }, "invalid"],
    ["a limit beyond all measure", "search", { ...search, limit: 1e9 }, "invalid"],
    ["an order that there is not", "search", { ...search, order: "sideways" }, "invalid"],
    ["filters that are none", "documents", { filters: "all" }, "invalid"],
    ["a page of somebody else", "openPage", { path: "https://example.org/" }, "invalid"],
    ["a tab that is not there", "runOnTab", { tabId: 999_999 }, "invalid"],
  ])("%s: an error that says so", async (_title, name, query, code) => {
    const answer = await call(own, name, query);
    expect(answer).toMatchObject({ ok: false, code });
    expect(answer.message).toMatch(/\w+/);
  });

  test.each([
    ["of 100 kB", "花呗".repeat(50_000)],
    ["of lone surrogates", "\ud83d\ude00\ud83d \udc00"],
    ["of commas", ",".repeat(10_000)],
    ["of nothing", ""],
  ])("a query %s comes back", async (_title, query) => {
    const started = Date.now();
    const answer = await call(own, "search", { ...search, query });
    expect(answer.ok || answer.code === "invalid").toBe(true);
    expect(Date.now() - started).toBeLessThan(2000);
  });

  test("a page's own script reaches nobody", async () => {
    const page = await browser.context.newPage();
    await page.goto("http://www.zhihu.com/question/1");
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    const reached = await page.evaluate(async (id) => {
      const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
      const loaded = await fetch(`chrome-extension://${id}/archive.pack`).then(
        () => "loaded",
        () => "refused",
      );
      window.postMessage({ sidelight: "search", query: null }, "*");
      return { sendMessage: typeof chrome?.runtime?.sendMessage, loaded };
    }, browser.id);
    expect(reached).toEqual({ sendMessage: "undefined", loaded: "refused" });
    await page.close();
  });

  test("what is well-formed is still answered, and nothing was thrown anywhere", async () => {
    expect(await call(own, "search", search)).toMatchObject({ ok: true });
    expect(errors).toEqual([]);
    expect(await extensionErrors(browser)).toEqual([]);
  });
});

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_FILTERS, type Results } from "../../corpus/model";
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

  describe.each([
    ["of 100 kB", "花呗".repeat(50_000), /花呗|Huabei/i],
    ["of stop words only", "的了是在 我们 the of and to", null],
    ["of lone surrogates", "\ud83d\ude00\ud83d \udc00".repeat(500), null],
    ["of 10,000 commas", ",".repeat(10_000), null],
    ["of operators only", '"" -"" source: before: after:', null],
    ["of nothing", "", null],
  ])("a query %s", (_title, text, found) => {
    const asked = { filters: NO_FILTERS, limit: 3, offset: 0 };

    test.each([
      ["search", { ...asked, query: text, order: "score" }],
      ["search", { ...asked, query: text, order: { near: "2020-11-03" } }],
      ["relate", { ...asked, text }],
    ])("%s: passages or none, and no failure", async (name, query) => {
      const answer = await call(own, name, query);
      expect(answer).toMatchObject({ ok: true });
      const { hits, total } = answer.value as Results;
      expect(total).toBeGreaterThanOrEqual(hits.length);
      if (found) expect(hits[0]?.text).toMatch(found);
      for (const hit of hits) expect(hit.text).not.toBe("");
    });

    test("as the paragraph around a term: the term's card all the same", async () => {
      const query = { term: "alipay", paragraph: text, pageTerms: [], pageDate: null, filters: NO_FILTERS, limit: 3 };
      const answer = await call(own, "lookup", query);
      expect(answer).toMatchObject({ ok: true, value: { term: { id: "alipay" } } });
      expect((answer.value as { results: Results }).results.hits).toHaveLength(3);
    });

    test("in the popup: results, or that there are none, and the next query is answered", async () => {
      const popup = await browser.openPage("popup.html");
      const field = popup.getByRole("searchbox").or(popup.getByRole("combobox")).first();
      await field.fill(text);
      if (text !== "") await popup.locator(".results, .empty").first().waitFor();
      const said = await popup.locator("main").innerText();
      expect(await popup.locator(".problem").count()).toBe(0);
      // A whole text is not repeated at the reader.
      expect(said.length).toBeLessThan(20_000);
      expect(said).not.toMatch(/undefined|\[object|NaN/);
      await field.fill("花呗");
      await popup.locator(".results", { hasText: "花呗" }).waitFor();
      await popup.close();
    });
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

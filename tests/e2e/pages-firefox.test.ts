import type { Browser, Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { closedRootTexts, pause } from "../../scripts/browsers/firefox";
import { frontPageForEach, until } from "./firefox-session";
import { listMarks } from "./marks";
import { onHost, type SitePage } from "./sites";

const HOST = "www.people.com.cn";
const FIRST = "<p>Ant Group and Alipay stand here.</p>";
const SECOND = "<p>Now Jack Ma and Huabei stand here.</p>";
const html = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

const PAGES: Record<string, SitePage> = {
  plain: { body: html(FIRST) },
  hidden: {
    body: html(
      `<p>Ant Group</p><div style="position:fixed;top:200px" id="folded" hidden>Alipay</div><p id="faded">Huabei</p>`,
      "<style>#faded{visibility:hidden;transition:visibility .1s}.later #faded{visibility:visible}</style>",
    ),
  },
  late: { body: html(`<div style="position:fixed"><p>Jack Ma</p><news-item></news-item></div>`) },
  bare: {
    body: html(FIRST),
    headers: { "content-security-policy": "default-src 'none'; img-src *; style-src 'none'; sandbox" },
  },
  "page.xhtml": {
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>Ant Group and <b>Ali</b>pay</p></body></html>`,
    headers: { "content-type": "application/xhtml+xml" },
  },
  "plain.txt": { body: "Ant Group\nand Alipay\n", headers: { "content-type": "text/plain; charset=utf-8" } },
};

let browser: Browser;
let page: Page;

frontPageForEach(onHost(HOST, PAGES), (made) => {
  ({ browser, page } = made);
});

async function open(name: string): Promise<void> {
  await page.goto(`http://${HOST}/${name}`, { waitUntil: "load" });
}

function marked() {
  const words = async () => (await page.evaluate(listMarks)).map(({ text }) => text).sort();
  return expect.poll(words, { timeout: 20_000, interval: 100 });
}

/** Rest the pointer on a mark until the card says what it is. */
async function hovered(text: string, card: RegExp): Promise<void> {
  await marked().toContain(text);
  await until(async () => {
    const mark = (await page.evaluate(listMarks)).find((candidate) => candidate.text === text);
    if (!mark) return false;
    await page.mouse.move(mark.x - 20, mark.y - 15);
    await page.mouse.move(mark.x, mark.y, { steps: 5 });
    await pause(600);
    return (await closedRootTexts(browser, page)).some((shown) => card.test(shown));
  });
}

const WRITE = `document.write(${JSON.stringify(html(SECOND))}); document.close();`;

describe("in Firefox", () => {
  test.each([
    ["writes itself anew", `document.open(); ${WRITE}`],
    [
      "replaces its root",
      `document.documentElement.replaceWith(document.adoptNode(new DOMParser().parseFromString(${JSON.stringify(html(SECOND))}, "text/html").documentElement))`,
    ],
  ])("a page that %s keeps marks and card", async (_title, script) => {
    await open("plain");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await page.evaluate(script);
    await marked().toEqual(["Huabei", "Jack Ma"]);
    await hovered("Huabei", /Huabei|花呗/);
  });

  test("a document in design mode is left alone, and marked again after it", async () => {
    await open("plain");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await page.evaluate(`document.designMode = "on"`);
    await marked().toEqual([]);
    await page.evaluate(`document.designMode = "off"`);
    await marked().toEqual(["Alipay", "Ant Group"]);
  });

  test("what is shown later with the page's size unchanged", async () => {
    await open("hidden");
    await marked().toEqual(["Ant Group"]);
    await pause(800);
    await page.evaluate("folded.hidden = false");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await page.evaluate(`document.body.className = "later"`);
    await marked().toEqual(["Alipay", "Ant Group", "Huabei"]);
  });

  test("a shadow root of an element that is defined late", async () => {
    await open("late");
    await marked().toEqual(["Jack Ma"]);
    await pause(800);
    await page.evaluate(`customElements.define("news-item", class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<p>MYbank</p>"; }
    })`);
    await marked().toEqual(["Jack Ma", "MYbank"]);
  });

  test.each(["page.xhtml", "plain.txt", "bare"])("%s has marks and a card", async (name) => {
    await open(name);
    await hovered("Alipay", /Alipay|支付宝/);
  });
});

import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { closedRoots, type ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { listMarks } from "./marks";
import { badgeOf, goToMatch, pageState, settledState } from "./page-state";
import { onHost, type SitePage } from "./sites";
import { watchedPageForEach } from "./watched-page";

const HOST = "www.people.com.cn";
const FIRST = "<p>Ant Group and Alipay stand here.</p>";
const SECOND = "<p>Now Jack Ma and Huabei stand here.</p>";
const html = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;
const xml = (body: string, type = "application/xml"): SitePage => ({
  body: `<?xml version="1.0" encoding="utf-8"?>${body}`,
  headers: { "content-type": type },
});

const PAGES: Record<string, SitePage> = {
  plain: { body: html(FIRST) },
  hidden: {
    body: html(
      `<p>Ant Group</p><div id="menu"><span>Menu</span><p id="folded">Alipay</p></div><p id="faded">Huabei</p>`,
      `<style>#menu{position:fixed;top:200px}#folded{display:none}#menu:hover #folded{display:block}
       #faded{visibility:hidden;transition:visibility .1s}.later #faded{visibility:visible}</style>`,
    ),
  },
  unveiled: {
    body: html(
      FIRST,
      "<style>body{animation:veil 1s steps(1,end)}@keyframes veil{from{visibility:hidden}to{visibility:visible}}</style>",
    ),
  },
  late: {
    body: html(`<div style="position:fixed"><p>Jack Ma</p><news-item></news-item><div id="viewer"></div></div>`),
  },
  guarded: {
    body: html(
      `${FIRST}<script>new MutationObserver(() => {
        for (const child of [...document.documentElement.children]) if (!/^(head|body)$/.test(child.localName)) child.remove();
      }).observe(document.documentElement, { childList: true })</script>`,
    ),
  },
  sweeping: {
    body: html(
      `${FIRST}<script>new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName === "div") node.remove();
      }).observe(document, { childList: true, subtree: true })</script>`,
    ),
  },
  parts: {
    body: html(
      Array.from({ length: 150 }, () => `<section>${FIRST}</section>`).join(""),
      "<style>section{content-visibility:auto;contain-intrinsic-size:auto 300px}</style>",
    ),
  },
  columns: { body: html(`<div style="columns:3;height:200px">${FIRST.repeat(9)}</div>`) },
  zoomed: {
    body: html(`<div style="zoom:1.7">${SECOND}</div><div style="transform:scale(.6) rotate(9deg)">${FIRST}</div>`),
  },
  drawn: { body: html(`<canvas></canvas><script>document.querySelector("canvas").getContext("2d")</script>`) },
  held: { body: html(`<p>Jack Ma</p><object data="/plain" type="text/html" width="500" height="200"></object>`) },
  elsewhere: { body: html(FIRST, `<base href="http://elsewhere.example/" target="_blank">`) },
  bare: { body: html(FIRST), headers: { "content-security-policy": "default-src 'none'; style-src 'none'; sandbox" } },
  "page.xhtml": xml(
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body><p>Ant Group and <b>Ali</b>pay</p></body></html>`,
    "application/xhtml+xml",
  ),
  "tree.xml": xml("<news><item>Ant Group and Alipay</item></news>"),
  "feed.xml": xml(
    `<rss version="2.0"><channel><title>Ant Group</title><item><title>Alipay</title></item></channel></rss>`,
    "application/rss+xml",
  ),
  "styled.xml": xml(
    `<?xml-stylesheet type="text/css" href="/styled.css"?><news><item>Ant Group and Alipay</item></news>`,
  ),
  "styled.css": { body: "item{display:block;padding:40px}", headers: { "content-type": "text/css" } },
  "drawing.svg": xml(
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="100"><text x="9" y="50">Ant Group</text></svg>`,
    "image/svg+xml",
  ),
  "plain.txt": { body: "Ant Group\nand Alipay\n", headers: { "content-type": "text/plain; charset=utf-8" } },
};

let browser: ExtensionBrowser;
let popup: Page;
let page: Page;

watchedPageForEach(onHost(HOST, PAGES), (made) => {
  ({ browser, popup, page } = made);
});

async function open(name: string): Promise<void> {
  await page.goto(`http://${HOST}/${name}`);
}

/** The words marked in a frame, in no order. */
function marked(frame: Frame | Page = page) {
  const words = async () => (await frame.evaluate(listMarks)).map(({ text }) => text).sort();
  return expect.poll(words, { timeout: 20_000, interval: 50 });
}

/** Wait until a page that was just scrolled no longer moves what is on the screen: parts get their size as they are drawn. */
async function rest(): Promise<void> {
  let before = "";
  const rests = async () => {
    const was = before;
    before = JSON.stringify([
      await page.evaluate(() => document.documentElement.scrollHeight),
      await page.evaluate(listMarks),
    ]);
    return before === was;
  };
  await expect.poll(rests, { timeout: 20_000, interval: 600 }).toBe(true);
}

/** Rest the pointer on a mark and return the card's words. */
async function hoverWords(text: string): Promise<string | null> {
  const inView = async () =>
    (await page.evaluate(listMarks)).find(({ text: words, y }) => words === text && y > 20 && y < 780);
  await expect.poll(inView, { timeout: 20_000, interval: 50 }).toBeDefined();
  const mark = (await inView())!;
  await page.mouse.move(mark.x - 20, mark.y - 15);
  await page.waitForTimeout(80);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
  return (await shownCard(page, 4000))?.text ?? null;
}

function badge() {
  return expect.poll(() => badgeOf(popup, page.url()), { timeout: 20_000 });
}

/** Run a page's own change, given as its text, so that it runs in the page's world alone. */
function change(script: string): Promise<unknown> {
  return page.evaluate(`{${script}}`);
}

const REPLACED = ["Huabei", "Jack Ma"];
const WRITE = `document.write(${JSON.stringify(html(SECOND))}); document.close();`;
const PARSED = `new DOMParser().parseFromString(${JSON.stringify(html(SECOND))}, "text/html")`;

describe("a page that begins anew in place keeps marks, card, badge and steps", () => {
  test.each([
    ["writes itself anew", `document.open(); ${WRITE}`],
    ["writes itself without opening", WRITE],
    ["replaces its root", `document.documentElement.replaceWith(document.adoptNode(${PARSED}.documentElement))`],
    ["replaces its body", `document.body.replaceWith(document.adoptNode(${PARSED}.body))`],
    [
      "swaps its body within a transition",
      `document.startViewTransition(() => { document.body.innerHTML = ${JSON.stringify(SECOND)} })`,
    ],
  ])("one that %s", async (_title, script) => {
    await open("plain");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await change(script);
    await marked().toEqual(REPLACED);
    expect(await hoverWords("Huabei")).toMatch(/Huabei|花呗/);
    expect(await goToMatch(popup, page.url(), 1)).toEqual({ index: 1, of: 2 });
    await badge().toBe("2");
  });

  test("an open card goes with what was there, a change is followed, and what is hidden waits", async () => {
    await open("plain");
    expect(await hoverWords("Alipay")).toMatch(/Alipay|支付宝/);
    await change("document.open()");
    await page.waitForTimeout(400);
    await change(WRITE);
    await marked().toEqual(REPLACED);
    expect(await closedRoots(page)).toEqual([]);
    await change(`document.body.insertAdjacentHTML("beforeend", "<p>Alipay</p>")`);
    await marked().toEqual(["Alipay", ...REPLACED]);
    await change(`document.body.insertAdjacentHTML("beforeend", '<p style="margin-top:9000px">MYbank</p>')`);
    await page.waitForTimeout(800);
    await change("scrollTo(0, 9000)");
    await marked().toContain("MYbank");
  });

  test("a root that is taken away and put back", async () => {
    await open("plain");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await change("globalThis.was = document.documentElement; was.remove()");
    await page.waitForTimeout(400);
    await change("document.append(was)");
    await marked().toEqual(["Alipay", "Ant Group"]);
    expect(await hoverWords("Alipay")).toMatch(/Alipay|支付宝/);
  });

  test("a window that the page opens and writes", async () => {
    await open("plain");
    const opened = browser.context.waitForEvent("page");
    await change(
      `const other = window.open("about:blank"); other.document.write(${JSON.stringify(html(SECOND))}); other.document.close()`,
    );
    const other = await opened;
    await marked(other).toEqual(REPLACED);
    await other.close();
  });
});

test("who asks again and again is told what the page holds as it changes, and where its reader is", async () => {
  await open("plain");
  await marked().toEqual(["Alipay", "Ant Group"]);
  const state = () => pageState(popup, page.url());
  const figures = () =>
    expect.poll(async () => (await state())?.figures.map(({ surface }) => surface), { timeout: 20_000 });
  const first = await settledState(popup, page.url());
  expect(first).toMatchObject({ figures: [], inView: 0 });
  expect(await state()).toEqual(first);
  await change(`document.body.insertAdjacentHTML("beforeend",
    '<p style="margin-top:3000px">Ant Group raised $34.5 billion.</p>')`);
  await figures().toEqual(["$34.5 billion"]);
  const second = await settledState(popup, page.url());
  expect(second.paragraphs.map(({ text }) => text)).toEqual([
    "Ant Group and Alipay stand here.",
    "Ant Group raised $34.5 billion.",
  ]);
  await change("scrollTo(0, 9000)");
  await expect.poll(async () => (await state())?.inView, { timeout: 20_000 }).toBe(1);
  expect(await state()).toEqual({ ...second, inView: 1 });
  await change(`document.querySelectorAll("p")[1].firstChild.data = "Ant Group raised $37 billion."`);
  await figures().toEqual(["$37 billion"]);
});

describe("what becomes an editor while it is read", () => {
  test("a whole document by its design mode, there and back", async () => {
    await open("plain");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await badge().toBe("2");
    await change(`document.designMode = "on"`);
    await marked().toEqual([]);
    await badge().toBe("");
    await change(`document.designMode = "off"`);
    await marked().toEqual(["Alipay", "Ant Group"]);
  });

  test("the host of a shadow root", async () => {
    await open("late");
    await marked().toEqual(["Jack Ma"]);
    await change(`viewer.attachShadow({ mode: "open" }).innerHTML = "<p>Alipay</p>"`);
    await marked().toEqual(["Alipay", "Jack Ma"]);
    await change(`viewer.contentEditable = "true"`);
    await marked().toEqual(["Jack Ma"]);
    await change(`viewer.contentEditable = "false"`);
    await marked().toEqual(["Alipay", "Jack Ma"]);
  });
});

describe("what is shown later, without a click and with the page's size unchanged", () => {
  test("under the pointer, and by a rule and its transition", async () => {
    await open("hidden");
    await marked().toEqual(["Ant Group"]);
    await page.waitForTimeout(800);
    await page.hover("#menu");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await change(`document.body.className = "later"`);
    await marked().toEqual(["Alipay", "Ant Group", "Huabei"]);
  });

  test("by an animation, as pages for AMP begin", async () => {
    await open("unveiled");
    await marked().toEqual(["Alipay", "Ant Group"]);
  });

  test("in a shadow root that an old element is given, and one whose element is defined late", async () => {
    await open("late");
    await marked().toEqual(["Jack Ma"]);
    await page.waitForTimeout(800);
    await change(`customElements.define("news-item", class extends HTMLElement {
      connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<p>MYbank</p>"; }
    })`);
    await marked().toEqual(["Jack Ma", "MYbank"]);
    await change(
      `viewer.attachShadow({ mode: "open" }).innerHTML = "<p>Alipay</p>"; document.body.style.height = "2000px"`,
    );
    await marked().toEqual(["Alipay", "Jack Ma", "MYbank"]);
  });

  test("parts that the browser leaves undrawn far from the screen are read, and marked when they come near", async () => {
    await open("parts");
    await badge().toBe("300");
    await change("scrollTo(0, 20000)");
    await rest();
    expect(await hoverWords("Alipay")).toMatch(/Alipay|支付宝/);
  });
});

describe("pages that take away what they do not know", () => {
  test("from the root: the card stands in the body", async () => {
    await open("guarded");
    expect(await hoverWords("Alipay")).toMatch(/Alipay|支付宝/);
    await page.mouse.move(700, 700, { steps: 5 });
    await expect.poll(() => shownCard(page, 50)).toBeNull();
    expect(await hoverWords("Ant Group")).toMatch(/Ant Group|蚂蚁集团/);
  });

  test("from everywhere: no card, no strife, and the page stays as it was", async () => {
    await open("sweeping");
    expect(await hoverWords("Alipay")).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll("div").length)).toBe(0);
    await marked().toEqual(["Alipay", "Ant Group"]);
  });
});

describe("other kinds of pages", () => {
  test.each([
    "page.xhtml",
    "tree.xml",
    "feed.xml",
    "styled.xml",
    "plain.txt",
    "elsewhere",
    "bare",
    "columns",
    "zoomed",
  ])("%s has marks and a card", async (name) => {
    await open(name);
    expect(await hoverWords("Alipay")).toMatch(/Alipay|支付宝/);
  });

  test("a pen that hovers is on its way to a tap, and its tap shows the card as a sheet", async () => {
    await open("plain");
    await marked().toContain("Alipay");
    const mark = (await page.evaluate(listMarks)).find(({ text }) => text === "Alipay")!;
    const session = await browser.context.newCDPSession(page);
    const send = (type: "mouseMoved" | "mousePressed" | "mouseReleased", x: number, y: number) => {
      const button = type === "mouseMoved" ? ("none" as const) : ("left" as const);
      return session.send("Input.dispatchMouseEvent", { type, x, y, button, clickCount: 1, pointerType: "pen" });
    };
    await send("mouseMoved", mark.x - 9, mark.y);
    await send("mouseMoved", mark.x, mark.y);
    expect(await shownCard(page, 900)).toBeNull();
    await send("mousePressed", mark.x, mark.y);
    await send("mouseReleased", mark.x, mark.y);
    const box = (await shownCard(page, 4000))?.box;
    expect(Math.round(box!.y + box!.height)).toBe(await page.evaluate(() => innerHeight));
  });

  test("a page in an object is read as a frame", async () => {
    await open("held");
    await marked().toEqual(["Jack Ma"]);
    await marked(page.frames()[1]!).toEqual(["Alipay", "Ant Group"]);
    await badge().toBe("3");
  });

  test.each(["drawn", "drawing.svg"])("%s is left alone", async (name) => {
    await open(name);
    await page.waitForTimeout(600);
    await marked().toEqual([]);
  });

  test("a text that is translated where it stands, and put back", async () => {
    await open("plain");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await change(`globalThis.kept = document.querySelector("p").firstChild;
      const font = document.createElement("font");
      font.innerHTML = "<font>Here stand 蚂蚁集团 and </font><font>支付宝。</font>";
      kept.replaceWith(font)`);
    await marked().toEqual(["支付宝", "蚂蚁集团"]);
    await change(`document.querySelector("font").replaceWith(kept)`);
    await marked().toEqual(["Alipay", "Ant Group"]);
  });
});

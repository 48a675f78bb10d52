import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closedRootTexts, openExtensionPage, pause } from "../../scripts/browsers/firefox";
import { firefoxWithExtension, until } from "./firefox-session";
import { listMarks, type Mark } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";

let sites: Sites;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  sites = await serveSites({
    "www.zhihu.com/question/1": { body: demoPage("news-zh.html") },
    "www.people.com.cn/strict.html": {
      body: demoPage("news-en.html"),
      headers: { "content-security-policy": "default-src 'none'; style-src 'self'" },
    },
    "mail.163.com/js6/main.jsp": { body: demoPage("news-en.html") },
  });
  browser = await firefoxWithExtension(sites.port);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

async function open(address: string): Promise<Mark[]> {
  // A page in a hidden tab is left alone, and the welcome page has taken the front.
  await page.bringToFront();
  await page.goto(address, { waitUntil: "load" });
  for (const end = Date.now() + 4000; Date.now() < end; await pause(100)) {
    const marks = await page.evaluate(listMarks);
    if (marks.length > 0) return marks;
  }
  return [];
}

async function hoverTerm(marks: Mark[], words: string): Promise<string> {
  const mark = marks.find((candidate) => candidate.text === words);
  expect(mark, `${words} among ${marks.map((m) => m.text).join(", ")}`).toBeDefined();
  await page.mouse.move(mark!.x - 30, mark!.y - 40);
  await pause(100);
  await page.mouse.move(mark!.x, mark!.y, { steps: 5 });
  let shown = "";
  await until(async () => {
    shown = (await closedRootTexts(browser, page)).find((text) => text.trim().length > 40) ?? "";
    return shown !== "";
  });
  return shown;
}

describe("in Firefox", () => {
  test("terms are marked and hovering opens a card that Esc closes", async () => {
    const marks = await open("http://www.zhihu.com/question/1");
    expect(marks.map((mark) => mark.text)).toEqual(expect.arrayContaining(["蚂蚁集团", "支付宝", "马云"]));
    const card = await hoverTerm(marks, "蚂蚁集团");
    expect(card).toMatch(/Ant Group|蚂蚁集团/);
    expect(card).toMatch(/知乎|品葱|自由亚洲电台/);
    await page.keyboard.press("Escape");
    await until(async () => (await closedRootTexts(browser, page)).every((text) => text.trim().length <= 40));
  });

  test("a strict content security policy keeps neither marks nor the card's style away", async () => {
    const marks = await open("http://www.people.com.cn/strict.html");
    await hoverTerm(marks, "Ant Group");
    const box = await page.evaluate(() => {
      const host = [...document.documentElement.children, ...document.body.children].find((node) =>
        node.matches(":popover-open"),
      );
      const { width = 0, y = 0 } = host?.getBoundingClientRect() ?? {};
      return { width, y };
    });
    expect(box.width).toBeGreaterThan(250);
  });

  test("a mail site stays untouched", async () => {
    expect(await open("http://mail.163.com/js6/main.jsp")).toEqual([]);
  });

  test("the event page sleeps and the next hover still answers", async () => {
    await pause(3000);
    const marks = await open("http://www.zhihu.com/question/1");
    expect(await hoverTerm(marks, "支付宝")).toMatch(/Alipay|支付宝/);
  });

  test("the popup finds a Traditional query", async () => {
    const popup = await openExtensionPage(browser, "popup.html");
    await popup.bringToFront();
    await popup.type("input", "槓桿");
    await until(async () => /杠杆|leverage/i.test(await popup.evaluate(() => document.body.innerText)));
    await popup.close();
  });
});

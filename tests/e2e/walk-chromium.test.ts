import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ClosedRoot, closedRoots, type ExtensionBrowser } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { chromiumWithExtension } from "./browsers";
import { listMarks, type Mark, marksOf } from "./marks";
import { demoPage, type Sites, serveSites } from "./sites";

const EXCLUDED = "mail.163.com/js6/main.jsp";
const STRICT_CSP = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

let sites: Sites;
let browser: ExtensionBrowser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  sites = await serveSites({
    "www.rfa.org/english/story.html": { body: demoPage("news-en.html") },
    "www.zhihu.com/question/1": { body: demoPage("news-zh.html") },
    "tieba.baidu.com/p/1": { body: demoPage("forum-zh.html") },
    "www.people.com.cn/strict.html": {
      body: demoPage("news-en.html"),
      headers: { "content-security-policy": STRICT_CSP },
    },
    [EXCLUDED]: { body: demoPage("news-en.html") },
    "blog.example.org/post": { body: demoPage("news-en.html") },
  });
  browser = await chromiumWithExtension({ port: sites.port });
});

afterAll(async () => {
  await browser?.close();
  await sites?.close();
});

beforeEach(async () => {
  errors.length = 0;
  page = await browser.context.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !/favicon|404|Content Security Policy/.test(message.text()))
      errors.push(message.text());
  });
});

afterEach(async () => {
  await page.close();
});

async function noCard(timeout = 3000): Promise<boolean> {
  for (const end = Date.now() + timeout; Date.now() < end; await page.waitForTimeout(40)) {
    const shown = (await closedRoots(page)).some(
      (root) => (root.box?.width ?? 0) > 100 && root.text.trim().length > 40,
    );
    if (!shown) return true;
  }
  return false;
}

async function hover(mark: Mark): Promise<void> {
  await page.mouse.move(mark.x - 30, mark.y - 40);
  await page.waitForTimeout(60);
  await page.mouse.move(mark.x, mark.y, { steps: 5 });
}

async function hoverTerm(words: RegExp): Promise<ClosedRoot | null> {
  const marks = await marksOf(page);
  const mark = marks.find((candidate) => words.test(candidate.text));
  expect(mark, `a mark like ${words} among ${marks.map((m) => m.text).join(", ")}`).toBeDefined();
  await hover(mark!);
  return shownCard(page, 4000);
}

describe("on a page", () => {
  test("terms of all three scripts are marked, and the page's DOM stays as it was", async () => {
    await page.goto("http://www.rfa.org/english/story.html");
    const before = await page.evaluate(() => document.body.innerHTML);
    const english = (await marksOf(page)).map((mark) => mark.text);
    expect(english).toEqual(expect.arrayContaining(["Ant Group", "Alipay", "Jack Ma", "leverage", "Huabei"]));
    expect(await page.evaluate(() => document.body.innerHTML)).toBe(before);

    await page.goto("http://www.zhihu.com/question/1");
    const simplified = (await marksOf(page)).map((mark) => mark.text);
    expect(simplified).toEqual(expect.arrayContaining(["蚂蚁集团", "支付宝", "马云", "次贷危机"]));
    expect(
      simplified.filter((text) => text === "蚂蚁").length,
      "the ants that move house are insects",
    ).toBeLessThanOrEqual(1);

    await page.goto("http://tieba.baidu.com/p/1");
    const traditional = (await marksOf(page)).map((mark) => mark.text);
    expect(traditional).toEqual(expect.arrayContaining(["螞蟻集團", "芝麻信用", "槓桿"]));
    expect(errors).toEqual([]);
  });

  test("hovering opens the card with passages, sources and figures; Esc closes it and gives focus back", async () => {
    await page.goto("http://www.zhihu.com/question/1");
    await page.evaluate(() => document.querySelector<HTMLElement>("nav a")?.focus());
    const shown = await hoverTerm(/^蚂蚁集团$/);
    expect(shown?.text).toMatch(/蚂蚁集团|Ant Group/);
    expect(shown?.text).toMatch(/知乎|品葱|自由亚洲电台/);
    expect(shown?.text).toMatch(/\d/);
    await page.keyboard.press("Escape");
    expect(await noCard()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("演示");
    expect(errors).toEqual([]);
  });

  test("the worker is stopped and the next hover still answers", async () => {
    await page.goto("http://www.rfa.org/english/story.html");
    expect(await hoverTerm(/^Alipay$/)).not.toBeNull();
    await page.keyboard.press("Escape");
    await browser.stopWorker();
    await page.bringToFront();
    expect((await hoverTerm(/^Huabei$/))?.text).toMatch(/Huabei|花呗/);
  });

  test("a page with a strict content security policy gets marks and a styled card", async () => {
    await page.goto("http://www.people.com.cn/strict.html");
    const shown = await hoverTerm(/^Ant Group$/);
    expect(shown?.box?.width).toBeGreaterThan(300);
    expect(shown?.box?.width).toBeLessThanOrEqual(480);
    expect(shown?.box?.y).toBeGreaterThan(0);
    expect(errors).toEqual([]);
  });

  test.each([
    ["a mail site", `http://${EXCLUDED}`],
    ["a site that is not on the list", "http://blog.example.org/post"],
  ])("%s stays untouched", async (_title, address) => {
    await page.goto(address);
    await page.waitForTimeout(700);
    expect(await page.evaluate(listMarks)).toEqual([]);
    expect(await closedRoots(page)).toEqual([]);
  });
});

/** Type into the popup's search field and return what it then shows. */
async function searchPopup(popup: Page, query: string): Promise<string> {
  const field = popup.getByRole("combobox").or(popup.getByRole("searchbox")).first();
  await field.fill(query);
  await popup.waitForTimeout(600);
  // The list of sources below the results names all of them, whatever was found.
  return (await popup.locator("body").innerText()).split(/^Sources/m)[0]!.trim();
}

describe("the popup", () => {
  test.each([
    ["Simplified", "联合贷款", /联合贷款|joint loan/i],
    ["Traditional", "槓桿", /杠杆|leverage/i],
    ["English", "Gensler artificial intelligence", /Gensler/],
    ["misspelt", "Alipey", /Alipay|支付宝/],
    ["mixed", "Ant 杠杆", /杠杆|leverage/i],
  ])("finds a %s query", async (_title, query, found) => {
    const popup = await browser.openPage("popup.html");
    expect(await searchPopup(popup, query)).toMatch(found);
    await popup.close();
  });

  test("says so where nothing is found", async () => {
    const popup = await browser.openPage("popup.html");
    const text = await searchPopup(popup, "qwrtzpsdfg xcvbnm");
    expect(text).not.toMatch(/知乎/);
    expect(text.length).toBeGreaterThan(20);
    await popup.close();
  });

  test("a source switched off leaves the popup, the card and open tabs at once, and stays off", async () => {
    await page.goto("http://www.zhihu.com/question/1");
    expect((await hoverTerm(/^蚂蚁集团$/))?.text).toBeTruthy();
    await page.keyboard.press("Escape");
    const popup = await browser.openPage("popup.html");
    expect(await searchPopup(popup, "花呗")).toMatch(/知乎/);
    await searchPopup(popup, "");
    const zhihu = popup.getByRole("switch", { name: /知乎/ });
    await zhihu.click();
    expect(await searchPopup(popup, "花呗")).not.toMatch(/知乎/);
    await popup.close();
    await page.bringToFront();
    const shown = await hoverTerm(/^花呗$/);
    expect(shown?.text ?? "").not.toMatch(/知乎/);
    const again = await browser.openPage("popup.html");
    expect(await again.getByRole("switch", { name: /知乎/ }).isChecked()).toBe(false);
    await again.getByRole("switch", { name: /知乎/ }).click();
    await again.close();
  });
});

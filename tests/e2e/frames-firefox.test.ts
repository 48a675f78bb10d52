import type { Browser, ElementHandle, Frame, Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { closedRootTexts, pause } from "../../scripts/browsers/firefox";
import { frontPageForEach, until } from "./firefox-session";
import { fixturePage } from "./fixture-page";
import { listMarks } from "./marks";
import type { SitePage } from "./sites";

const HOST = "www.people.com.cn";
const NAMES = ["shadow", "frames", "frame-content", "text", "changing", "hostile", "sheets"];

const PAGES: Record<string, SitePage> = {
  ...Object.fromEntries(NAMES.map((name) => [`${HOST}/${name}.html`, { body: fixturePage(`${name}.html`) }])),
  [`${HOST}/other.html`]: { body: "<!doctype html><title>Other</title><p>Nothing here.</p>" },
};

let browser: Browser;
let page: Page;

frontPageForEach(PAGES, (made) => {
  ({ browser, page } = made);
});

function open(name: string): Promise<unknown> {
  return page.goto(`http://${HOST}/${name}.html`, { waitUntil: "load" });
}

/** The words marked in a frame, in no order. */
function marked(frame: Frame | Page = page) {
  const words = async () => (await frame.evaluate(listMarks)).map(({ text }) => text).sort();
  return expect.poll(words, { timeout: 20_000, interval: 100 });
}

async function frameNamed(name: string): Promise<Frame> {
  const element = (await page.$(`iframe[name=${name}]`)) as ElementHandle<HTMLIFrameElement>;
  return element.contentFrame();
}

describe("in Firefox", () => {
  test("open shadow roots are read, and what comes to them later", async () => {
    await open("shadow");
    await marked().toEqual(["Alipay", "Ant Group", "Huabei", "MYbank", "Yu'e Bao"]);
    await page.evaluate("addComponent()");
    await marked().toContain("Zhima Credit");
  });

  test("same origin, srcdoc and written frames are read, and text that comes to an empty one", async () => {
    await open("frames");
    await marked(await frameNamed("same")).toEqual(["Jack Ma"]);
    await marked(await frameNamed("srcdoc")).toEqual(["Alipay"]);
    await marked(await frameNamed("written")).toEqual(["Ant Group"]);
    await marked(await frameNamed("later")).toEqual(["Jack Ma"]);
  });

  test("drawings, vertical, ruby, right to left and split words are read", async () => {
    await open("text");
    await marked().toEqual(
      expect.arrayContaining([
        "蚂蚁集团",
        "Huabei",
        "螞蟻集團",
        "支付寶",
        "支(zhī)付(fù)宝",
        "ANT GROUP",
        "Ａｌｉｐａｙ",
      ]),
    );
  });

  test("a page that comes back from the back and forward cache is followed on", async () => {
    await open("changing");
    await marked().toEqual(["Ant Group"]);
    await page.evaluate("addEventListener('pageshow', (event) => { window.kept = event.persisted; })");
    await open("other");
    // Not goBack: for a page out of the cache it waits for a load that never comes.
    await page.evaluate("setTimeout(() => history.back())");
    await until(() => page.evaluate("window.kept === true").catch(() => false) as Promise<boolean>);
    await marked().toEqual(["Ant Group"]);
    await page.evaluate("edit()");
    await marked().toEqual(["Alipay", "Huabei"]);
  });

  test("a page that overrides and freezes built-ins gets the card", async () => {
    await open("hostile");
    await until(async () => {
      await page.mouse.move(20, 5);
      await page.mouse.move(50, 68, { steps: 5 });
      await pause(600);
      return (await closedRootTexts(browser, page)).some((text) => /Ant Group|Alipay/.test(text));
    });
  });
});

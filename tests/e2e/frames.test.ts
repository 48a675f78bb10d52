import iconv from "iconv-lite";
import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { closedRoots } from "../../scripts/browsers/chromium";
import { shownCard } from "../../scripts/demo/hover";
import { fixturePage } from "./fixture-page";
import { listMarks, marksOf } from "./marks";
import { badgeOf, goToMatch, pageState, settledState } from "./page-state";
import type { SitePage } from "./sites";
import { watchedPageForEach } from "./watched-page";

const HOST = "www.people.com.cn";
const NAMES = ["shadow", "frames", "frame-content", "frameset", "text", "layers", "editors", "changing"];
const MORE = ["sheets", "layout"];
/** Nothing but the page's own inline script and style, and no text becomes HTML. */
const STRICT = {
  "content-security-policy":
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
};
/** Chinese in the encoding that its meta element states and no header does. */
const GBK = `<!doctype html><meta charset="gbk"><title>编码</title><p>蚂蚁集团和支付宝，还有马云。</p>`;

const PAGES: Record<string, SitePage> = {
  ...Object.fromEntries(
    [...NAMES, ...MORE].map((name) => [`${HOST}/${name}.html`, { body: fixturePage(`${name}.html`) }]),
  ),
  [`${HOST}/hostile.html`]: { body: fixturePage("hostile.html"), headers: STRICT },
  [`${HOST}/gbk.html`]: { body: iconv.encode(GBK, "gbk"), headers: { "content-type": "text/html" } },
  [`${HOST}/other.html`]: { body: "<!doctype html><title>Other</title><p>Nothing here.</p>" },
};

let popup: Page;
let page: Page;

watchedPageForEach(PAGES, (made) => {
  ({ popup, page } = made);
});

async function open(name: string): Promise<void> {
  await page.goto(`http://${HOST}/${name}.html`);
}

/** The words marked in a frame, in no order. */
async function words(frame: Frame | Page = page): Promise<string[]> {
  return (await frame.evaluate(listMarks)).map(({ text }) => text).sort();
}

function marked(frame: Frame | Page = page) {
  return expect.poll(() => words(frame), { timeout: 20_000, interval: 50 });
}

/** Rest the pointer on a mark and return the card's words. */
async function hoverWords(text: string): Promise<string | null> {
  await marked().toContain(text);
  const mark = (await marksOf(page)).find((candidate) => candidate.text === text);
  expect(mark, text).toBeDefined();
  await page.mouse.move(mark!.x - 20, mark!.y - 15);
  await page.waitForTimeout(80);
  await page.mouse.move(mark!.x, mark!.y, { steps: 5 });
  return (await shownCard(page, 4000))?.text ?? null;
}

describe("shadow roots", () => {
  test("open ones are read, declared, nested and slotted; closed ones are not", async () => {
    await open("shadow");
    await marked().toEqual(["Alipay", "Ant Group", "Huabei", "MYbank", "Yu'e Bao"]);
  });

  test.each([
    ["comes with its element", "addComponent()", "Zhima Credit"],
    ["comes when its element is defined", "upgrade()", "Jack Ma"],
    ["comes to an old element", "attach()", "Eric Jing"],
    ["is edited", "editInside()", "Lucy Peng"],
  ])("one that %s later is read", async (_title, change, words) => {
    await open("shadow");
    await marked().toContain("Huabei");
    await page.evaluate(change);
    await marked().toContain(words);
  });

  test("a mark in one opens the card", async () => {
    await open("shadow");
    expect(await hoverWords("Huabei")).toMatch(/Huabei|花呗/);
  });
});

describe("frames", () => {
  test("same origin, srcdoc and written frames are read, and text that comes to an empty one", async () => {
    await open("frames");
    await marked(page.frame("same")!).toEqual(["Jack Ma"]);
    await marked(page.frame("srcdoc")!).toEqual(["Alipay"]);
    await marked(page.frame("written")!).toEqual(["Ant Group"]);
    await marked(page.frame("later")!).toEqual(["Jack Ma"]);
    expect(await words()).toEqual([]);
  });

  test("a frameset's frames are read", async () => {
    await open("frameset");
    await marked(page.frame("left")!).toEqual(["Jack Ma"]);
    await marked(page.frame("right")!).toEqual(["Jack Ma"]);
  });

  test("what they hold is in the badge, in the popup's list and among the matches; one that leaves takes it along", async () => {
    await open("frames");
    const held = async () => {
      const { terms } = (await pageState(popup, page.url())) ?? { terms: [] };
      return terms.map(({ name, count }) => `${count} ${name}`).sort();
    };
    await expect.poll(held, { timeout: 20_000 }).toEqual(["1 Alipay", "1 Ant Group", "2 Jack Ma"]);
    await expect.poll(() => badgeOf(popup, page.url())).toBe("4");
    const places = [];
    for (const direction of [1, 1, 1, 1, 1, -1]) places.push((await goToMatch(popup, page.url(), direction)).index);
    expect(places).toEqual([1, 2, 3, 4, 1, 4]);
    await page.evaluate(() => document.querySelector("iframe[name=srcdoc]")!.remove());
    await expect.poll(() => badgeOf(popup, page.url()), { timeout: 20_000 }).toBe("3");
  });
});

describe("text", () => {
  test("drawings, vertical, ruby, right to left and split words are read; hidden text and two blocks are not", async () => {
    await open("text");
    await marked().toEqual(
      [
        ["蚂蚁集团", "Alipay", "Huabei", "螞蟻集團", "支付寶", "支(zhī)付(fù)宝", "Ant Group", "Alipay"],
        ["Alipay", "蚂蚁集团", "ANT GROUP", "Ali\u00adpay", "Ali\u200bpay", "Ａｌｉｐａｙ"],
      ]
        .flat()
        .sort(),
    );
  });

  test("what is unfolded or shown later is marked then", async () => {
    await open("text");
    await marked().toContain("Huabei");
    await page.click("summary");
    await marked().toContain("Zhima Credit");
    await page.evaluate(() => document.querySelector("#later")!.removeAttribute("hidden"));
    await marked().toContain("Lucy Peng");
  });

  test("GBK without a header", async () => {
    await open("gbk");
    await marked().toEqual(["支付宝", "蚂蚁集团", "马云"]);
  });
});

describe("layers", () => {
  test("a modal dialog and a popover are read, and the card shows in them", async () => {
    await open("layers");
    await marked().toEqual(["Alipay", "Ant Group"]);
    await page.evaluate(() => document.querySelector("dialog")!.showModal());
    await marked().toContain("Huabei");
    expect(await hoverWords("Huabei")).toMatch(/Huabei|花呗/);
    expect(await page.evaluate(() => document.querySelector("dialog")!.querySelector(":popover-open") !== null)).toBe(
      true,
    );
    await page.keyboard.press("Escape");
    await page.evaluate(() => document.querySelector("dialog")!.close());
    await page.evaluate(() => document.querySelector<HTMLElement>("#pop")!.showPopover());
    await marked().toContain("Jiebei");
    expect(await hoverWords("Jiebei")).toMatch(/Jiebei|借呗/);
    expect(await page.evaluate(() => document.querySelector("#pop")!.matches(":popover-open"))).toBe(true);
  });

  test("the card comes along into fullscreen", async () => {
    await open("layers");
    await marked().toContain("Alipay");
    await page.click("#full");
    await page.waitForFunction(() => document.fullscreenElement !== null);
    expect(await hoverWords("Alipay")).toMatch(/Alipay|支付宝/);
    expect(await page.evaluate(() => document.fullscreenElement!.querySelector(":popover-open") !== null)).toBe(true);
  });
});

describe("editors", () => {
  test("fields and editors are not touched, what cannot be selected is marked all the same", async () => {
    await open("editors");
    await marked().toEqual(["Alipay", "Ant Group", "Ant Group", "Eric Jing"]);
    await page.click("#editable");
    await page.keyboard.press("Home");
    await page.keyboard.type("Ant Group ");
    await page.fill("textarea", "Ant Group");
    await page.waitForTimeout(500);
    expect(await words()).toEqual(["Alipay", "Ant Group", "Ant Group", "Eric Jing"]);
    expect((await page.innerHTML("#editable")).replace("&nbsp;", " ")).toBe(
      "Ant Group Huabei in an editor <b>and Jiebei</b>",
    );
  });
});

describe("what becomes an editor", () => {
  test("a paragraph opened for editing where it stands loses its marks, and has them again when it is closed", async () => {
    await open("changing");
    await marked().toEqual(["Ant Group"]);
    const edit = (on: boolean) =>
      page.evaluate((value) => {
        document.body.querySelector<HTMLElement>("p")!.contentEditable = value;
      }, String(on));
    await edit(true);
    await marked().toEqual([]);
    await edit(false);
    await marked().toEqual(["Ant Group"]);
  });

  test("a frame whose whole document is one is not marked", async () => {
    await open("frames");
    const frame = page.frame("written")!;
    await marked(frame).toEqual(["Ant Group"]);
    await frame.evaluate(() => {
      document.designMode = "on";
      document.body.append("Alipay");
    });
    await marked(frame).toEqual([]);
  });
});

describe("a page that changes", () => {
  test("text edited in place and joined from pieces", async () => {
    await open("changing");
    await marked().toEqual(["Ant Group"]);
    await page.evaluate("edit()");
    await marked().toEqual(["Alipay", "Huabei"]);
  });

  test("infinite scroll", async () => {
    await open("changing");
    for (let screen = 0; screen < 5; screen++) {
      await page.evaluate(`grow(${screen * 40}, 40)`);
      await page.evaluate(() =>
        scrollTo({ top: document.querySelector("#feed")!.getBoundingClientRect().bottom + scrollY }),
      );
      await page.waitForTimeout(150);
    }
    expect((await settledState(popup, page.url())).mentions).toBe(201);
    const inView = await page.evaluate(
      () =>
        [...document.querySelectorAll("#feed p")].filter((post) => {
          const { top, bottom } = post.getBoundingClientRect();
          return top >= 0 && bottom <= innerHeight;
        }).length,
    );
    expect(inView).toBeGreaterThan(10);
    const visible = (await page.evaluate(listMarks)).filter(({ y }) => y > 0 && y < 800);
    expect(visible.length).toBeGreaterThanOrEqual(inView);
  });

  test("navigation within the page", async () => {
    await open("changing");
    await marked().toEqual(["Ant Group"]);
    await page.evaluate("navigate()");
    await marked().toEqual(["Jack Ma"]);
    expect(await settledState(popup, page.url())).toMatchObject({ title: "The next page", mentions: 1 });
  });

  test("a virtual list", async () => {
    await open("changing");
    await page.evaluate("virtualList()");
    for (const top of [0, 4000, 20_000, 100]) {
      await page.evaluate((to) => document.querySelector("#list")!.scrollTo({ top: to }), top);
      const shown = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("#list div")]
            .map((row) => row.textContent!.replace(/^Row \d+: /, ""))
            .concat("Ant Group")
            .sort(),
        );
      await expect
        .poll(async () => JSON.stringify(await words()) === JSON.stringify(await shown()), { timeout: 20_000 })
        .toBe(true);
    }
  });

  test("back and forward", async () => {
    await open("changing");
    await marked().toEqual(["Ant Group"]);
    await open("other");
    await page.goBack();
    await marked().toEqual(["Ant Group"]);
    await page.goForward();
    await page.waitForTimeout(300);
    expect(await words()).toEqual([]);
  });
});

describe("manners", () => {
  test("nothing is printed", async () => {
    await open("layout");
    await marked().toContain("Alipay");
    await page.emulateMedia({ media: "print" });
    const withMarks = await page.screenshot();
    const lines = await page.evaluate(() =>
      [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()].map((name) => {
        const style = getComputedStyle(document.querySelector("p")!, `::highlight(${name})`);
        return `${style.textDecorationLine} ${style.backgroundColor}`;
      }),
    );
    expect(new Set(lines)).toEqual(new Set(["none rgba(0, 0, 0, 0)"]));
    await page.evaluate(() => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.clear());
    expect(withMarks.equals(await page.screenshot())).toBe(true);
  });

  test("layout, scroll position, selection, focus and tooltips stay as they were", async () => {
    await open("layout");
    await marked().toContain("Alipay");
    await page.waitForTimeout(600);
    const now = await page.evaluate<Record<string, unknown>>(`({
      boxes: boxes(),
      before,
      events,
      focus: document.activeElement.id,
      selected: getSelection().toString(),
      scroll: scrollY,
      title: document.querySelector("[title]").title,
    })`);
    expect(now.boxes).toEqual(now.before);
    expect(now).toMatchObject({
      events: [],
      focus: "field",
      selected: "集团与支付宝、",
      scroll: 0,
      title: "Ant Group in a tooltip",
    });
  });

  test("a page that replaces its adopted sheets keeps its own and still shows the marks", async () => {
    await open("sheets");
    await marked().toEqual(["Alipay", "Ant Group", "Huabei"]);
    await page.waitForTimeout(800);
    await page.evaluate("reassign()");
    const underlines = () =>
      page.evaluate(() =>
        [document.querySelector("p")!, document.querySelector("#host")!.shadowRoot!.querySelector("p")!].map(
          (element) => {
            const names = [...(CSS as unknown as { highlights: Map<string, unknown> }).highlights.keys()];
            const lines = names.map((name) => getComputedStyle(element, `::highlight(${name})`).textDecorationLine);
            return `${lines.join()} ${getComputedStyle(element).color}`;
          },
        ),
      );
    await expect
      .poll(underlines, { timeout: 20_000 })
      .toEqual(["underline rgb(10, 20, 30)", "underline rgb(10, 20, 30)"]);
  });

  test("a page that empties the registry of highlights for a search of its own shows the marks again", async () => {
    await open("layout");
    await marked().toContain("Alipay");
    const before = (await words()).length;
    await page.evaluate(() => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.clear());
    expect(await words()).toEqual([]);
    await expect.poll(async () => (await words()).length, { timeout: 20_000 }).toBe(before);
  });

  test("a page that overrides and freezes built-ins, and whose fields hide properties", async () => {
    await open("hostile");
    expect((await settledState(popup, page.url())).mentions).toBe(3);
    const box = (await page.locator("#text").boundingBox())!;
    await page.mouse.move(box.x + 30, box.y - 10);
    await page.mouse.move(box.x + 30, box.y + box.height / 2, { steps: 5 });
    expect((await shownCard(page, 4000))?.text).toMatch(/Ant Group/);
    expect((await closedRoots(page)).length).toBe(1);
    expect((await pageState(popup, page.url()))?.terms.length).toBe(3);
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { buildGallery, serveGallery } from "./gallery/build";

let folder: string;
let server: Server;
let address: string;
let browser: Browser;

beforeAll(async () => {
  const { chromium: executablePath } = await ensureBrowsers(["chromium"]);
  folder = mkdtempSync(join(tmpdir(), "sidelight-gallery-"));
  await buildGallery(folder);
  ({ server, address } = await serveGallery(folder));
  browser = await chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

async function open(
  query: Record<string, string>,
  width = 1280,
): Promise<{ context: BrowserContext; page: Page; problems: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  // Nothing may be loaded but the gallery's own files: pictures wait to be asked for.
  page.on("request", (request) => {
    if (!request.url().startsWith(address)) problems.push(`requested ${request.url()}`);
  });
  await page.goto(`${address}?${new URLSearchParams(query)}`);
  await page.locator(".gallery-item").first().waitFor();
  return { context, page, problems };
}

const FILES = ["card", "popup", "panel", "library", "options", "welcome"];

describe.each(["light", "dark"])("every named state, %s", (theme) => {
  test.each(FILES.flatMap((file) => ["en", "zh-Hans", "zh-Hant"].map((language) => [file, language] as const)))(
    "%s in %s passes axe",
    async (file, language) => {
      const { context, page, problems } = await open({ theme, language, only: `${file}/` });
      const found = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .include(".gallery-item")
        // Many pages stand on one here, so that ids come more than once; each page alone has them once.
        .disableRules(["duplicate-id-aria"])
        .analyze();
      const violations = found.violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary?.split("\n")[1] ?? ""}`),
      );
      expect(violations).toEqual([]);
      expect(problems).toEqual([]);
      await context.close();
    },
  );
});

describe("at 360 px", () => {
  test.each(FILES)("%s needs no sideways scrolling", async (file) => {
    const { context, page } = await open({ theme: "light", language: "en", only: `${file}/` }, 360);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".gallery-item > .sidelight")]
        .filter(
          (root) => root.getBoundingClientRect().right > innerWidth + 1 || root.scrollWidth > root.clientWidth + 1,
        )
        .map((root) => root.parentElement?.dataset.state),
    );
    expect(wide).toEqual([]);
    await context.close();
  });

  test.each(FILES)("%s has targets of at least 32 px", async (file) => {
    const { context, page } = await open({ theme: "light", language: "en", only: `${file}/` }, 360);
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          ".button, .chip, .switch, select, summary, input:not([type=checkbox], [type=radio])",
        ),
      ]
        .filter((element) => element.offsetParent !== null)
        .map((element) => ({
          text: element.textContent || element.className,
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height > 0 && height < 31.5),
    );
    expect(small).toEqual([]);
    await context.close();
  });
});

test.each([
  ["library/10,000 documents", ".table-body", ".table-row"],
  ["library/search, 5,000 results", ".hit-list", ".hit-list > li"],
])("in %s rows fill the view also after what stands above them grew", async (only, list, rows) => {
  const { context, page } = await open({ theme: "light", language: "en", only });
  const blank = () =>
    page.evaluate(
      ([list, rows]) => {
        const view = document.querySelector(".library-scroll")!;
        const { top, bottom } = view.getBoundingClientRect();
        view.scrollTop += document.querySelector(list!)!.getBoundingClientRect().top - top + 20_000;
        return new Promise<number>((done) =>
          setTimeout(() => {
            const edges = [...document.querySelectorAll(rows!)].map((row) => row.getBoundingClientRect());
            done(
              Math.max(0, Math.min(...edges.map((edge) => edge.top)) - top) +
                Math.max(0, bottom - Math.max(...edges.map((edge) => edge.bottom))),
            );
          }, 300),
        );
      },
      [list, rows],
    );
  expect(await blank()).toBe(0);
  await page.evaluate((list) => {
    const plot = document.createElement("div");
    plot.style.height = "2400px";
    document.querySelector(list)!.before(plot);
  }, list);
  expect(await blank()).toBe(0);
  await context.close();
});

test("long lists draw only what is in view", async () => {
  const { context, page } = await open({ theme: "light", language: "en", only: "library/10,000" });
  const rows = page.locator(".table-row");
  expect(await rows.count()).toBeLessThan(60);
  await page.locator(".library-scroll").evaluate((element) => element.scrollTo(0, 200_000));
  await expect.poll(() => rows.first().getAttribute("data-index").then(Number)).toBeGreaterThan(1000);
  await context.close();
});

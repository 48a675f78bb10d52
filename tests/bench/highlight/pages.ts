import { resolve } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { build } from "vite";
import { compileMatcher } from "../../../corpus/terms/compile";
import { writePageTerms } from "../../../entrypoints/settings/page-terms";
import type { PageLexicon } from "../../../entrypoints/settings/settings";
import { ensureBrowsers } from "../../../scripts/browsers/install";
import { type Sites, serveSites } from "../../e2e/sites";
import type { contestants } from "./contestants";
import { pageHtml, plainTerms } from "./texts";

/** Characters of text on each page. */
export const SIZES = { article: 10_000, thread: 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 } as const;

/** The largest page takes half a minute to lay out on a busy machine. */
const LOAD_MS = 180_000;

export type Size = keyof typeof SIZES;
export type Contestant = Exclude<keyof typeof contestants, "held">;

/** A browser, the pages to be marked and the script that holds all contestants. */
export class Pages {
  private constructor(
    readonly browser: Browser,
    private readonly sites: Sites,
    private readonly script: string,
  ) {}

  static async open(sizes: readonly Size[]): Promise<Pages> {
    const { chromium: executablePath } = await ensureBrowsers(["chromium"]);
    const bodies = sizes.map((size) => [`127.0.0.1/${encodeURIComponent(size)}`, { body: pageHtml(SIZES[size]) }]);
    const sites = await serveSites(Object.fromEntries(bodies));
    const browser = await chromium.launch({
      executablePath,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ["--js-flags=--expose-gc", "--enable-precise-memory-info"],
    });
    return new Pages(browser, sites, await bundle());
  }

  /** A page just opened and drawn, on which nothing ran yet. */
  async fresh(size: Size): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 1100, height: 800 } });
    page.setDefaultNavigationTimeout(LOAD_MS);
    await page.goto(`http://127.0.0.1:${this.sites.port}/${encodeURIComponent(size)}`);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.evaluate(this.script);
    return page;
  }

  async close(): Promise<void> {
    await this.sites.close();
    await this.browser.close();
  }
}

/** Call a contestant in a page. */
export function call<T>(page: Page, name: Contestant, ...input: unknown[]): Promise<T> {
  type Contestants = Record<string, (...input: unknown[]) => Promise<T>>;
  return page.evaluate(
    ([contestant, given]) => (globalThis as unknown as { contestants: Contestants }).contestants[contestant]!(...given),
    [name, input] as const,
  );
}

/** What a page of ours loads for these aliases. */
export function lexiconOf(aliases: string[]): PageLexicon {
  const terms = plainTerms(aliases);
  const cards = terms.map((term) => ({ ...term, aliases: [] }));
  return { version: "bench", matcher: compileMatcher(terms), measures: "", terms: writePageTerms(cards) };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      minify: true,
      lib: { entry: resolve(import.meta.dirname, "contestants.ts"), formats: ["iife"], name: "bench" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return (output as { output: { code: string }[] }).output[0]!.code;
}

/**
 * Marking a page, ours against its opponents, each on fresh pages of one Chromium in one run: issue "the highlighter".
 * Run: `npm run bench:highlight`. `--quick` takes fewer runs and leaves out what takes minutes.
 */
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { chromium } from "playwright-core";
import { build } from "vite";
import { compileMatcher } from "../../corpus/terms/compile";
import { writePageTerms } from "../../entrypoints/settings/page-terms";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { serveSites } from "../e2e/sites";
import type { contestants, Measured } from "./highlight/contestants";
import { aliasList, pageHtml, plainTerms, runningText } from "./highlight/texts";
import { machine, quantile } from "./machine";

const quick = process.argv.includes("--quick");
const SIZES = { article: 10_000, thread: 100_000, "1 MB": 1_000_000, "10 MB": 10_000_000 } as const;
const ALIASES = quick ? [500, 5000] : [50, 500, 5000];

type Name = keyof typeof contestants;

const { chromium: executablePath } = await ensureBrowsers(["chromium"]);
const script = await bundle();
const sites = await serveSites(
  Object.fromEntries(
    Object.entries(SIZES).map(([name, size]) => [`127.0.0.1/${encodeURIComponent(name)}`, { body: pageHtml(size) }]),
  ),
);
const browser = await chromium.launch({
  executablePath,
  chromiumSandbox: process.getuid?.() !== 0,
  args: ["--js-flags=--expose-gc", "--enable-precise-memory-info"],
});

console.log(`${machine()}, Chromium ${browser.version()}\n`);
for (const count of ALIASES) await compare(count);
await grow();
await sites.close();
await browser.close();

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      minify: true,
      lib: { entry: resolve(import.meta.dirname, "highlight/contestants.ts"), formats: ["iife"], name: "bench" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  return (output as { output: { code: string }[] }).output[0]!.code;
}

function lexiconOf(aliases: string[]) {
  const terms = plainTerms(aliases);
  const cards = terms.map((term) => ({ ...term, aliases: [] }));
  return { version: "bench", matcher: compileMatcher(terms), measures: "", terms: writePageTerms(cards) };
}

async function fresh(size: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  await page.goto(`http://127.0.0.1:${sites.port}/${encodeURIComponent(size)}`);
  await page.waitForTimeout(50);
  await page.evaluate(script);
  return page;
}

async function run(size: string, name: Name, argument: unknown): Promise<Measured> {
  const page = await fresh(size);
  const measured = await call<Measured>(page, name, argument);
  await page.close();
  return measured;
}

function call<T>(page: Page, name: Name, argument: unknown): Promise<T> {
  type Contestants = Record<string, (input: unknown) => Promise<T>>;
  return page.evaluate(
    ([contestant, input]) =>
      (globalThis as unknown as { contestants: Contestants }).contestants[contestant as string]!(input),
    [name, argument] as const,
  );
}

async function compare(count: number): Promise<void> {
  const aliases = aliasList(count);
  const lexicon = lexiconOf(aliases);
  console.log(
    `${count} aliases        script ms   without load   longest   first marks   hits   ranges   / regex highlights`,
  );
  for (const size of Object.keys(SIZES)) {
    const runs = quick ? 5 : size === "10 MB" ? 7 : 15;
    const rows: [Name, unknown, number][] = [
      ["regexHighlights", aliases, runs],
      ["ours", lexicon, runs],
      ["bareWalk", null, runs],
      ["indexOf", null, runs],
    ];
    if (count === 500 && (size === "article" || size === "thread")) rows.push(["regexMark", aliases, runs]);
    if (count === 500 && !quick && (size === "article" || size === "thread")) rows.push(["markJs", aliases, 3]);
    const results = new Map<Name, Measured[]>();
    // In turns, so that a busy moment of the machine hits all alike.
    for (let turn = 0; turn < runs; turn++) {
      for (const [name, argument, most] of rows) {
        if (turn < most) results.set(name, [...(results.get(name) ?? []), await run(size, name, argument)]);
      }
    }
    const opponent = middle(results.get("regexHighlights")!, "total");
    for (const [name, measured] of results) {
      const total = middle(measured, "total");
      const cells = [
        total,
        total - middle(measured, "load"),
        quantile(
          measured.map((each) => each.longest),
          0.5,
        ),
        middle(measured, "first"),
      ].map((ms) => ms.toFixed(2).padStart(10));
      console.log(
        `${size.padEnd(8)} ${name.padEnd(16)} ${cells.join("")} ${String(measured[0]!.hits).padStart(8)} ${String(measured[0]!.ranges).padStart(5)} ${(total / opponent).toFixed(2).padStart(8)}`,
      );
    }
  }
  console.log("");
}

function middle(measured: Measured[], key: keyof Measured): number {
  return quantile(
    measured.map((each) => each[key]),
    0.5,
  );
}

/** 200 nodes of 2 kB added to the thread, one a frame. */
async function grow(): Promise<void> {
  const aliases = aliasList(500);
  const texts = Array.from({ length: 200 }, (_, index) => runningText(2_000, index));
  const totals: Record<"ours" | "regex", number[]> = { ours: [], regex: [] };
  const longest: Record<"ours" | "regex", number[]> = { ours: [], regex: [] };
  for (let turn = 0; turn < (quick ? 3 : 9); turn++) {
    for (const who of ["ours", "regex"] as const) {
      const page = await fresh("thread");
      await call(page, who === "ours" ? "ours" : "regexObserve", who === "ours" ? lexiconOf(aliases) : aliases);
      if (who === "ours") await call(page, "oursSince", null);
      await append(page, texts);
      const grown = await call<{ total: number; longest: number }>(page, `${who}Since` as Name, null);
      totals[who].push(grown.total);
      longest[who].push(grown.longest);
      await page.close();
    }
  }
  const [ours, regex] = [quantile(totals.ours, 0.5), quantile(totals.regex, 0.5)];
  console.log(
    `200 nodes of 2 kB added: ours ${ours.toFixed(1)} ms, regex highlights ${regex.toFixed(1)} ms, ratio ${(ours / regex).toFixed(2)}`,
  );
  console.log(
    `longest callback: ours ${quantile(longest.ours, 0.5).toFixed(1)} ms (worst ${Math.max(...longest.ours).toFixed(1)}), regex ${quantile(longest.regex, 0.5).toFixed(1)} ms`,
  );
}

async function append(page: Page, texts: string[]): Promise<void> {
  await page.evaluate(async (added) => {
    for (const text of added) {
      const paragraph = document.createElement("p");
      paragraph.textContent = text;
      document.body.append(paragraph);
      await new Promise(requestAnimationFrame);
    }
    await new Promise((done) => setTimeout(done, 800));
  }, texts);
}

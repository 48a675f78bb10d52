/**
 * Search and install in Chromium, beside the engines one would take instead, over the same passages:
 * each is the whole service worker of an extension of its own. `npm run bench:search` takes 10,000
 * passages and a few minutes; `-- --sizes 300,10000,100000,1000000` the sizes named (beyond 100,000
 * only ours), `--engines a,b` only some, `--cache DIR` keeps the corpora there. All engines wake in turns, so that each
 * meets the same load of the machine: for two to four characters of a passage, and for what readers would type. The last column is a whole hover of ours.
 */
import { parseArgs } from "node:util";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { sharedPresent } from "../shared";
import { typedQueries } from "./judged-queries";
import { machine, quantile } from "./machine";
import { benchBrowser } from "./search-browser";
import { type BenchCorpus, benchCorpus, dropCorpus, serveCorpus } from "./search-data";
import type { BenchMessage } from "./search-engines/worker";
import { engineExtension } from "./search-extension";
import { hoversOf } from "./search-hovers";

const ENGINES = ["sidelight", "fuse", "flexsearch", "minisearch", "orama", "sqlite", "dexie", "dexie-rows"];
/** What an engine cannot hold, or not in the time anybody waits for a bench. */
const LARGEST: Record<string, number> = { dexie: 10_000, sidelight: Number.POSITIVE_INFINITY };
const OURS = "sidelight";
const WAKES = 15;
/** An engine that wakes more slowly than this in all is woken no more. */
const WAKING_MS = 60_000;
/** Engines that need seconds for a paragraph are asked only a few, and none is waited for much longer. */
const PATIENCE_MS = 10_000;
const PARAGRAPH_MAX_MS = 60_000;

interface Row {
  engine: string;
  gzip: number;
  install: number;
  cold: number;
  coldTyped: number;
  shortMedian: number;
  shortP95: number;
  paragraph: number;
  own: string;
  heap: number;
  stored: number;
  hoverMedian: number;
  hoverP95: number;
}

const COLUMNS: [title: string, cell: (row: Row) => string][] = [
  ["worker kB gzip", (row) => (row.gzip / 1000).toFixed(0)],
  ["store ms", (row) => row.install.toFixed(0)],
  ["stopped worker ms", (row) => row.cold.toFixed(1)],
  ["typed ms", (row) => row.coldTyped.toFixed(1)],
  ["short p50 ms", (row) => row.shortMedian.toFixed(1)],
  ["p95 ms", (row) => row.shortP95.toFixed(1)],
  ["paragraph ms", (row) => orNone(row.paragraph)],
  ["own first", (row) => row.own],
  ["heap MB", (row) => (row.heap / 1e6).toFixed(1)],
  ["on disk MB", (row) => (row.stored / 1e6).toFixed(1)],
  ["hover p50 ms", (row) => orNone(row.hoverMedian)],
  ["p95 ms", (row) => orNone(row.hoverP95)],
];
const HEAD = "engine".padEnd(12) + COLUMNS.map(([title]) => title.padStart(Math.max(title.length, 6) + 2)).join("");

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000" },
    engines: { type: "string", default: ENGINES.join() },
    cache: { type: "string" },
  },
});

if (!sharedPresent) {
  console.error("The originals and samples are not beside the project: there is nothing to make corpora from.");
  process.exit(0);
}
const { chromium } = await ensureBrowsers(["chromium"]);
for (const size of values.sizes.split(",").map(Number)) await benchSize(size);

async function benchSize(size: number): Promise<void> {
  const corpus = await benchCorpus(size, values.cache);
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(
    `\n${corpus.passages} passages, ${mb(corpus.textBytes)} MB of text; our pack ${mb(corpus.packBytes)} MB, of it postings ` +
      `${mb(corpus.indexBytes)} MB (${(corpus.indexBytes / corpus.textBytes).toFixed(2)} bytes a byte of text), compiled in ${(corpus.compileMs / 1000).toFixed(1)} s`,
  );
  const { url, server } = await serveCorpus(corpus);
  const contestants: Contestant[] = [];
  for (const engine of values.engines.split(",")) {
    if (size > (LARGEST[engine] ?? 100_000)) continue;
    await orFailed(engine, async () => {
      contestants.push(await contestant(engine, url));
    });
  }
  const [first] = contestants;
  if (first) console.log(`${machine()}, ${first.browser.version}\n${HEAD}`);
  for (const [wake, typed] of typedQueries(WAKES).entries())
    for (const each of contestants) {
      if (each.waking >= WAKING_MS) continue;
      await orFailed(each, async () => {
        each.cold.push(await wakeWith(each, corpus.short[wake]!));
        each.coldTyped.push(await wakeWith(each, typed));
      });
    }
  for (const each of contestants) {
    if (each.failed) continue;
    const { engine, gzip, install } = each;
    const woken = { cold: quantile(each.cold, 0.5), coldTyped: quantile(each.coldTyped, 0.5) };
    await orFailed(each, async () => print({ engine, gzip, install, ...woken, ...(await measure(each, corpus)) }));
  }
  for (const { browser } of contestants) await browser.close();
  server.close();
  dropCorpus(corpus, values.cache);
}

type Browser = Awaited<ReturnType<typeof benchBrowser>>;

/** An engine in a browser of its own, with the passages installed. */
interface Contestant {
  engine: string;
  gzip: number;
  browser: Browser;
  install: number;
  /** Milliseconds of each wake: by pieces of passages, by what readers would type, and of all together. */
  cold: number[];
  coldTyped: number[];
  waking: number;
  failed: boolean;
}

async function contestant(engine: string, url: string): Promise<Contestant> {
  const { folder, gzip } = await engineExtension(engine);
  const browser = await benchBrowser(chromium, folder);
  try {
    const install = engine === OURS ? (await browser.send({ install: url })).answer : await browser.installInPage(url);
    if (typeof install !== "number") throw new Error(JSON.stringify(install));
    return { engine, gzip, browser, install, cold: [], coldTyped: [], waking: 0, failed: false };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Does something for an engine; one that fails is named and left out of what follows. */
async function orFailed(who: string | Contestant, job: () => Promise<void>): Promise<void> {
  if (typeof who !== "string" && who.failed) return;
  try {
    await job();
  } catch (error) {
    if (typeof who !== "string") who.failed = true;
    const engine = typeof who === "string" ? who : who.engine;
    console.log(`${engine.padEnd(12)} failed: ${String(error).slice(0, 600)}`);
  }
}

async function wakeWith(woken: Contestant, query: string): Promise<number> {
  await woken.browser.stopWorker();
  const { ms } = await ask(woken.browser, { query, limit: 10 });
  woken.waking += ms;
  return ms;
}

async function measure(
  { engine, browser }: Contestant,
  corpus: BenchCorpus,
): Promise<Omit<Row, "engine" | "gzip" | "install" | "cold" | "coldTyped">> {
  const short: number[] = [];
  for (const query of [...corpus.short, ...corpus.short]) short.push((await ask(browser, { query, limit: 10 })).ms);
  const related = await relate(browser, corpus);
  const hovers: number[] = [];
  if (engine === OURS) for (const hover of await hoversOf(corpus)) hovers.push((await ask(browser, { hover })).ms);
  return {
    shortMedian: quantile(short, 0.5),
    shortP95: quantile(short, 0.95),
    ...related,
    heap: await browser.heap(),
    stored: await browser.stored(),
    hoverMedian: quantile(hovers, 0.5),
    hoverP95: quantile(hovers, 0.95),
  };
}

/** Paragraphs of 200 characters, as many as there is patience for, and how often the one they come from is found first. */
async function relate(browser: Browser, corpus: BenchCorpus): Promise<Pick<Row, "paragraph" | "own">> {
  const times: number[] = [];
  let own = 0;
  const until = performance.now() + PATIENCE_MS;
  for (const { text, of } of corpus.paragraphs) {
    if (performance.now() > until) break;
    const asked = ask(browser, { query: text, limit: 10 }).catch(() => null);
    const answer = await Promise.race([asked, new Promise<null>((done) => setTimeout(done, PARAGRAPH_MAX_MS, null))]);
    if (answer === null) {
      // It goes on for who knows how long: a new worker is asked what follows.
      await browser.stopWorker();
      await ask(browser, { query: corpus.short[0]!, limit: 10 });
      break;
    }
    times.push(answer.ms);
    if (answer.texts[0] === of) own++;
  }
  return { paragraph: quantile(times, 0.5), own: `${own}/${times.length}` };
}

async function ask(browser: Browser, message: BenchMessage): Promise<{ ms: number; texts: string[] }> {
  const { ms, answer } = await browser.send(message);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return { ms, texts: answer as string[] };
}

function orNone(ms: number): string {
  return Number.isNaN(ms) ? "none" : ms.toFixed(1);
}

function print(row: Row): void {
  const cells = COLUMNS.map(([title, cell]) => cell(row).padStart(Math.max(title.length, 6) + 2));
  console.log(row.engine.padEnd(12) + cells.join(""));
}

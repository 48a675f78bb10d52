/**
 * Installing a compiled pack in Chromium beside the same passages as plain Dexie rows, each in the service
 * worker of an extension of its own, by turns: `npm run bench:install`. `-- --sizes 10000,100000` (rows up to
 * 100,000; beyond, the pack alone, streamed), `--repeats N`, `--cache DIR` keeps the corpora there.
 */
import { parseArgs } from "node:util";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { sharedPresent } from "../shared";
import { machine, quantile } from "./machine";
import { benchBrowser } from "./search-browser";
import { type BenchCorpus, benchCorpus, dropCorpus, serveCorpus } from "./search-data";
import { engineExtension } from "./search-extension";

const ROWS_MAX = 100_000;
/** How often the worker's heap is looked at during an install, in milliseconds. */
const LOOK_EVERY = 250;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000" },
    repeats: { type: "string", default: "5" },
    cache: { type: "string" },
  },
});

if (!sharedPresent) {
  console.error("The originals and samples are not beside the project: there is nothing to make corpora from.");
  process.exit(0);
}
const { chromium } = await ensureBrowsers(["chromium"]);
console.log(machine());
for (const size of values.sizes.split(",").map(Number)) await benchSize(size);

async function benchSize(size: number): Promise<void> {
  const corpus = await benchCorpus(size, values.cache);
  const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
  console.log(
    `\n${corpus.passages} passages, ${mb(corpus.textBytes)} MB of text, pack ${mb(corpus.packBytes)} MB, ` +
      `index ${(corpus.indexBytes / corpus.textBytes).toFixed(2)} bytes a byte of text`,
  );
  const { url, server } = await serveCorpus(corpus);
  if (size <= ROWS_MAX) await besideRows(corpus, url);
  await streamed(corpus, url);
  server.close();
  dropCorpus(corpus, values.cache);
}

/** Both by turns, so that what else the machine does meets both alike. */
async function besideRows(corpus: BenchCorpus, url: string): Promise<void> {
  const times: Record<string, number[]> = { "sidelight-memory": [], "dexie-rows": [] };
  for (let repeat = 0; repeat < Number(values.repeats); repeat++)
    for (const engine of Object.keys(times)) times[engine]!.push((await installed(engine, url)).ms);
  const [pack, rows] = Object.values(times).map((all) => quantile(all, 0.5));
  const perSecond = (ms: number) => Math.round(corpus.passages / (ms / 1000)).toLocaleString("en");
  const ratios = times["sidelight-memory"]!.map((ms, at) => times["dexie-rows"]![at]! / ms);
  console.log(`pack from memory  ${pack!.toFixed(0)} ms, ${perSecond(pack!)} passages/s`);
  console.log(`plain Dexie rows  ${rows!.toFixed(0)} ms, ${perSecond(rows!)} rows/s`);
  console.log(
    `times as fast     ${quantile(ratios, 0.5).toFixed(1)} (${ratios.map((ratio) => ratio.toFixed(1)).join(", ")})`,
  );
}

/** As the extension installs: piece by piece from an address, with the worker's live heap looked at. */
async function streamed(corpus: BenchCorpus, url: string): Promise<void> {
  const { ms, stored, heaps } = await installed("sidelight", url, true);
  console.log(`pack streamed     ${ms.toFixed(0)} ms with the heap being measured`);
  const [most, after] = [Math.max(...heaps), heaps.at(-1)!].map((bytes) => (bytes / 1e6).toFixed(1));
  console.log(`worker's heap     at most ${most} MB live of ${heaps.length} looks, ${after} MB after`);
  console.log(
    `on disk           ${(stored / 1e6).toFixed(1)} MB, ${(stored / corpus.textBytes).toFixed(2)} of the text`,
  );
}

async function installed(
  engine: string,
  url: string,
  looking = false,
): Promise<{ ms: number; stored: number; heaps: number[] }> {
  const { folder } = await engineExtension(engine);
  const browser = await benchBrowser(chromium, folder);
  const heaps: number[] = [];
  try {
    let done = false;
    const look = async () => {
      while (looking && !done) {
        heaps.push(await browser.heap());
        await new Promise((wake) => setTimeout(wake, LOOK_EVERY));
      }
    };
    const sent = browser.send({ install: url }).finally(() => {
      done = true;
    });
    const [{ answer }] = await Promise.all([sent, look()]);
    if (typeof answer !== "number") throw new Error(JSON.stringify(answer));
    if (looking) heaps.push(await browser.heap());
    return { ms: answer, stored: await browser.stored(), heaps };
  } finally {
    await browser.close();
  }
}

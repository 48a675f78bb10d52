import type { Page } from "playwright-core";
import { NO_FILTERS } from "../../corpus/model";
import { launchChromium } from "../../scripts/browsers/chromium";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { builtExtension } from "../e2e/browsers";
import { machine, quantile } from "./machine";

// How soon the bundled archive answers: after install, after the worker was stopped, and then on.
const INSTALLS = 5;
const WAKES = 10;
const LATER = 40;

const { chromium } = await ensureBrowsers(["chromium"]);
const extension = builtExtension("chrome");
const ready: number[] = [];
const first: number[] = [];
const later: number[] = [];
let version = "";

for (let run = 0; run < INSTALLS; run += 1) {
  const browser = await launchChromium({ executablePath: chromium, extension });
  version = browser.context.browser()?.version() ?? version;
  const page = await browser.openPage("popup.html");
  const started = (await browser.context.serviceWorkers()[0]?.evaluate(() => performance.timeOrigin)) ?? Number.NaN;
  ready.push((await readyAt(page)) - started);
  if (run === 0) {
    for (let wake = 0; wake < WAKES; wake += 1) {
      await browser.stopWorker();
      first.push(await lookUp(page));
    }
    for (let call = 0; call < LATER; call += 1) later.push(await lookUp(page));
  }
  await browser.close();
}

console.log(`${machine()}, Chromium ${version}\n`);
report("archive ready after the worker's start", ready, 1000);
report("first lookup after a stopped worker, round trip", first, 150);
report("later lookups, round trip", later, 50);

function report(what: string, times: number[], most: number): void {
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(
    `${what}: median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms of ${times.length} (to reach: ${most} ms)`,
  );
}

/** When the archive first answered that it is ready: no sooner than it was, as opening the page took its time. */
function readyAt(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { runtime } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      const answer = await runtime.sendMessage({ sidelight: "archiveState", query: null });
      if (answer.value?.state === "ready") return Date.now();
    }
    throw new Error("The archive did not become ready within ten seconds.");
  });
}

function lookUp(page: Page): Promise<number> {
  const query = {
    term: "ant-group",
    paragraph: "蚂蚁集团在上海与香港同步上市的计划被监管部门叫停。",
    pageTerms: ["alipay", "jack-ma"],
    pageDate: null,
    filters: NO_FILTERS,
    limit: 4,
  };
  return page.evaluate(async (asked) => {
    const { runtime } = (globalThis as unknown as { chrome: ChromeLike }).chrome;
    const start = performance.now();
    const answer = await runtime.sendMessage({ sidelight: "lookup", query: asked });
    if (!answer.ok) throw new Error("The lookup failed.");
    return performance.now() - start;
  }, query);
}

interface ChromeLike {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value?: { state?: string } }> };
}

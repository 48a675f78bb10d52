import { lexiconAt } from "../../corpus/cli/lexicon-files";
import { compilePack } from "../../corpus/pack/compile";
import { launchChromium } from "../../scripts/browsers/chromium";
import { ensureBrowsers } from "../../scripts/browsers/install";
import { builtExtension } from "../e2e/browsers";
import { settledArchive } from "../e2e/extension-calls";
import { type ExtensionCopy, extensionCopy } from "../e2e/extension-copy";
import { demoPage, serveSites } from "../e2e/sites";
import { largeCorpus } from "./large-corpus";
import { machine, quantile } from "./machine";
import { cardTimes, type Keystroke, keystrokeTimes, openTimes } from "./popup/stopwatch";

// How soon the interface answers: the popup after a click, its results after a key, the card after the pointer's
// rest. `-- --passages 100000` types into an archive of so many passages instead of the one that ships.
const OPENS = 20;
const HOVERS = 20;
/** A large archive takes seconds to install, minutes on a busy machine, ms. */
const INSTALL_MOST = 600_000;
const ADDRESS = "www.rfa.org/english/story.html";
const QUERIES = ["leverage of Ant Group", "蚂蚁集团的杠杆", "Alipay 2300亿"];

const at = process.argv.indexOf("--passages");
const passages = at < 0 ? null : Number(process.argv[at + 1]);

const { chromium } = await ensureBrowsers(["chromium"]);
const sites = await serveSites({ [ADDRESS]: { body: demoPage("news-en.html") } });
const copy = passages === null ? null : largeExtension(passages);
const browser = await launchChromium({
  executablePath: chromium,
  extension: copy?.extension ?? builtExtension("chrome"),
  port: sites.port,
});
console.log(`${machine()}, Chromium ${browser.context.browser()?.version() ?? ""}\n`);

const waiting = await browser.openPage("popup.html");
const { state } = await settledArchive(waiting, INSTALL_MOST);
await waiting.close();
if (state !== "ready") throw new Error(`The archive is ${state}.`);

const story = await browser.context.newPage();
await story.goto(`http://${ADDRESS}`);
const { painted, usable, page } = await openTimes(browser, story, OPENS);
report("popup: first paint", painted);
report("popup: field takes what is typed", usable, 100);
report("popup: this page's part is there", page);
const keys = await keystrokeTimes(browser, QUERIES);
const again = keys.slice(keys.length / 2);
const asTyped = (all: Keystroke[]) => all.filter(({ corrected }) => !corrected);
report("popup: a key to its results", times(asTyped(keys)), 50);
report("popup: the same when typed again", times(asTyped(again)), 50);
report(
  "popup: a key to the correction of a slip, the rest before it included",
  times(keys.filter((key) => key.corrected)),
);
console.log(`slowest: ${slowest(keys)}`);
report("card: delay's end to painted", await cardTimes(story, HOVERS), 50);

await browser.close();
await sites.close();
copy?.remove();

function times(keys: Keystroke[]): number[] {
  return keys.map(({ ms }) => ms);
}

function slowest(keys: Keystroke[]): string {
  const worst = [...keys].sort((a, b) => b.ms - a.ms).slice(0, 5);
  return worst.map(({ typed, ms }) => `“${typed}” ${ms.toFixed(0)} ms`).join(", ");
}

function report(what: string, times: number[], most?: number): void {
  const [median, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const goal = most === undefined ? "" : ` (to reach: ${most} ms)`;
  console.log(`${what}: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms of ${times.length}${goal}`);
}

/** The built extension with an archive of recombined sentences in place of its own. */
function largeExtension(count: number): ExtensionCopy {
  const made = extensionCopy();
  const documents = [...largeCorpus(count)];
  made.write(
    "archive.pack",
    compilePack({ id: "bundled", title: "Large", version: `large-${count}`, documents, ...lexiconAt() }),
  );
  return made;
}

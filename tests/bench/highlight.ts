/**
 * Marking a page, ours against its opponents, each on fresh pages of one Chromium in one run: issue "the highlighter".
 * Run: `npm run bench:highlight`. `--quick` takes fewer runs and leaves out what takes minutes; `--sizes=article,thread`,
 * `--aliases=500`, `--runs=5` and `--only=scans` (lexicon, large, growth) narrow it.
 */
import { compareGrowth } from "./highlight/compare-growth";
import { compareScans } from "./highlight/compare-scans";
import { measureLargePage } from "./highlight/large-page";
import { measureLexicons } from "./highlight/lexicon-cost";
import { Pages, SIZES, type Size } from "./highlight/pages";
import { source } from "./highlight/texts";
import { machine } from "./machine";

const option = (name: string) =>
  process.argv
    .find((argument) => argument.startsWith(`--${name}=`))
    ?.split("=")[1]
    ?.split(",");

const quick = process.argv.includes("--quick");
const all = Object.keys(SIZES) as Size[];
const sizes = (option("sizes") as Size[] | undefined) ?? (quick ? all.slice(0, 3) : all);
const counts = option("aliases")?.map(Number) ?? (quick ? [500] : [50, 500, 5000]);
const runs = Number(option("runs")?.[0] ?? (quick ? 5 : 15));

const pages = await Pages.open(all);
console.log(`${machine()}, Chromium ${pages.browser.version()}, pages made of ${source}\n`);
const only = option("only");
const wanted = (part: string) => !only || only.includes(part);

if (wanted("scans")) for (const count of counts) await compareScans(pages, count, sizes, runs, !quick);
if (wanted("lexicon")) await measureLexicons(pages, [500, 5000], quick ? 3 : 15);
if (wanted("large") && !quick) await measureLargePage(pages, 3);
if (wanted("growth")) await compareGrowth(pages, quick ? 3 : 9);
await pages.close();

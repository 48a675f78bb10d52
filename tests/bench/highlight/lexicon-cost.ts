import type { PageLexicon } from "../../../entrypoints/settings/settings";
import { quantile } from "../machine";
import { call, lexiconOf, type Pages } from "./pages";
import { aliasList } from "./texts";
import { traced } from "./trace";

/** How long a page needs to make a lexicon ready, and what it holds of the heap. */
export async function measureLexicons(pages: Pages, counts: readonly number[], runs: number): Promise<void> {
  for (const count of counts) {
    const lexicon: PageLexicon = lexiconOf(aliasList(count));
    const heaps: number[] = [];
    const tasks = await traced(pages.browser, async () => {
      for (let turn = 0; turn < runs; turn++) {
        const page = await pages.fresh("article");
        heaps.push(await call<number>(page, "loadOnly", `load-${turn}`, lexicon));
        await page.close();
      }
    });
    const cpu = quantile(
      [...tasks.values()].map((list) => list.reduce((sum, task) => sum + task.cpu, 0)),
      0.5,
    );
    console.log(
      `lexicon of ${count} aliases (${(lexicon.matcher.length / 1024).toFixed(0)} k characters): ready in ${cpu.toFixed(2)} ms, ${(quantile(heaps, 0.5) / 1024).toFixed(0)} kB of heap`,
    );
  }
  console.log("");
}

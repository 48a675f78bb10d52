import { quantile } from "../machine";
import { call, lexiconOf, type Pages } from "./pages";
import { aliasList, runningText } from "./texts";
import { traced } from "./trace";

const NODES = 200;
const NODE_SIZE = 2_000;

/** 200 nodes of 2 kB added to the thread, one a frame; the same observer's work by each. */
export async function compareGrowth(pages: Pages, runs: number): Promise<void> {
  const aliases = aliasList(500);
  const texts = Array.from({ length: NODES }, (_, index) => runningText(NODE_SIZE, index));
  const tasks = await traced(pages.browser, async () => {
    for (let turn = 0; turn < runs; turn++) {
      for (const who of ["ours", "regexObserve"] as const) {
        const page = await pages.fresh("thread");
        await call(page, who, "before", who === "ours" ? lexiconOf(aliases) : aliases);
        await call(page, "relabel", `${who}-${turn}`);
        await call(page, "append", texts);
        await call(page, "empty");
        await page.close();
      }
    }
  });
  const of = (who: string) => [...tasks].filter(([label]) => label.startsWith(`${who}-`)).map(([, list]) => list);
  const total = (who: string) =>
    quantile(
      of(who).map((list) => list.reduce((sum, { cpu }) => sum + cpu, 0)),
      0.5,
    );
  const longest = (who: string, at: number) =>
    quantile(
      of(who).map((list) => Math.max(...list.map(({ cpu }) => cpu))),
      at,
    );
  const [ours, regex] = [total("ours"), total("regexObserve")];
  console.log(
    `${NODES} nodes of ${NODE_SIZE / 1000} kB added to the thread: ours ${ours.toFixed(1)} ms, regex highlights ${regex.toFixed(1)} ms, ratio ${(ours / regex).toFixed(2)}`,
  );
  console.log(
    `longest callback: ours ${longest("ours", 0.5).toFixed(1)} ms (worst ${longest("ours", 1).toFixed(1)}), regex ${longest("regexObserve", 0.5).toFixed(1)} ms\n`,
  );
}

import type { CDPSession } from "playwright-core";
import { quantile } from "../machine";
import { type Contestant, call, lexiconOf, type Pages } from "./pages";
import { aliasList } from "./texts";
import { paintTime } from "./trace";

/** What the 10 MB page costs beside script: heap held with all matches counted, and drawing while it is scrolled. */
export async function measureLargePage(pages: Pages, runs: number): Promise<void> {
  const aliases = aliasList(500);
  const lexicon = lexiconOf(aliases);
  const heaps: number[] = [];
  const paints: Record<"none" | "ours", number[]> = { none: [], ours: [] };
  for (let turn = 0; turn < runs; turn++) {
    for (const who of ["none", "ours"] as const) {
      const page = await pages.fresh("10 MB");
      const session = await page.context().newCDPSession(page);
      const before = await heapOf(session);
      if (who === "ours") await call(page, "ours" satisfies Contestant, "scan", lexicon);
      const after = await heapOf(session);
      if (who === "ours") heaps.push(after - before);
      paints[who].push(await paintTime(pages.browser, () => call(page, "scroll")));
      await page.close();
    }
  }
  const middle = (values: number[]) => quantile(values, 0.5);
  console.log(`10 MB, 500 aliases: ${(middle(heaps) / 1024 ** 2).toFixed(1)} MB of heap with all matches counted`);
  console.log(
    `ten screens scrolled, styles, layout and paint: ${middle(paints.none).toFixed(1)} ms without marks, ${middle(paints.ours).toFixed(1)} with, ratio ${(middle(paints.ours) / middle(paints.none)).toFixed(2)}\n`,
  );
}

/** Bytes in use by script after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize;
}

import type { Page } from "playwright-core";

export interface Heap {
  /** JavaScript heap in use, all worlds of the page's process, in bytes. */
  used: number;
  /** DOM nodes alive, detached ones too. */
  nodes: number;
  listeners: number;
}

/** What a page holds after everything that can be collected was. */
export async function heapOf(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  // The second round takes what finalizers of the first let go.
  for (let round = 0; round < 2; round++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  await session.detach();
  const metric = (name: string) => metrics.find((entry) => entry.name === name)?.value ?? 0;
  return { used: metric("JSHeapUsedSize"), nodes: metric("Nodes"), listeners: metric("JSEventListeners") };
}

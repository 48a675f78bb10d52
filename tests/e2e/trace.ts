import type { Page } from "playwright-core";

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread: what other programs take of the machine is not in it. */
  tdur?: number;
  args: { data?: { url?: string } };
}

/**
 * Record what the page's process does while something runs; returns the time each of the extension's tasks took, in ms, longest first.
 * What follows an `await` names no script in the trace: all of it counts as the extension's, so the page itself should not await much.
 */
export async function extensionTasks(page: Page, during: () => Promise<unknown>): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
  });
  await during();
  const complete = new Promise<void>((done) => session.once("Tracing.tracingComplete", () => done()));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  return durations(events);
}

const OURS = /^chrome-extension:\/\/.+\/(content-scripts\/|companion)/;

/** Outermost calls into our scripts, summed over the task they are part of. */
function durations(events: TraceEvent[]): number[] {
  const tasks = events.filter(({ name, ph }) => ph === "X" && /RunTask$/.test(name)).sort(byTime);
  const calls = events
    .filter(({ name, ph, args }) => ph === "X" && (name === "RunMicrotasks" || OURS.test(args?.data?.url ?? "")))
    .sort(byTime)
    .filter((call, index, all) => !all.slice(Math.max(0, index - 50), index).some((outer) => contains(outer, call)));
  const sums = new Map<TraceEvent, number>();
  for (const call of calls) {
    const task = tasks.findLast((candidate) => contains(candidate, call)) ?? call;
    sums.set(task, (sums.get(task) ?? 0) + (call.tdur ?? call.dur ?? 0) / 1000);
  }
  return [...sums.values()].sort((a, b) => b - a);
}

function byTime(a: TraceEvent, b: TraceEvent): number {
  return a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  if (outer.pid !== inner.pid || outer.tid !== inner.tid || outer === inner) return false;
  return outer.ts <= inner.ts && outer.ts + (outer.dur ?? 0) >= inner.ts + (inner.dur ?? 0);
}

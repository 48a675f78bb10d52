import type { Browser, CDPSession } from "playwright-core";
import { quantile } from "../machine";
import { EMPTY_LABEL, TASK_MARK } from "./stopwatch";

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds by the wall's clock, and of the thread on the processor. */
  ts: number;
  tts?: number;
  dur?: number;
  tdur?: number;
}

/** One task of a contestant: milliseconds on the processor and by the wall. */
export interface TracedTask {
  part: string;
  cpu: number;
  wall: number;
  /** Time in it that went into the page's styles and layout because the script asked for them. */
  forced: number;
}

const DRAWING = new Set(["UpdateLayoutTree", "Layout", "PrePaint", "Paint", "Layerize", "Commit"]);
const FORCED = new Set(["UpdateLayoutTree", "Layout"]);

/**
 * Records what the browser's main threads do while a job runs, and gives the tasks that stopwatches marked, by label.
 * The processor's clock leaves out the time in which other programs ran, so that a busy machine can measure too.
 */
export async function traced(browser: Browser, job: () => Promise<void>): Promise<Map<string, TracedTask[]>> {
  return withoutMarks(tasksOf(await record(browser, job)));
}

/** Takes off what the marks themselves cost, by tasks that did nothing else: some 20 microseconds each, of which many small tasks make much. */
function withoutMarks(tasks: Map<string, TracedTask[]>): Map<string, TracedTask[]> {
  const empty = quantile(
    (tasks.get(EMPTY_LABEL) ?? [{ cpu: 0 }]).map(({ cpu }) => cpu),
    0.5,
  );
  tasks.delete(EMPTY_LABEL);
  for (const list of tasks.values()) for (const task of list) task.cpu = Math.max(0, task.cpu - empty);
  return tasks;
}

/** What the browser's main threads spend on styles, layout and paint while a job runs, in milliseconds on the processor. */
export async function paintTime(browser: Browser, job: () => Promise<void>): Promise<number> {
  const events = await record(browser, job);
  return events.reduce((sum, { name, tdur }) => sum + (DRAWING.has(name) ? (tdur ?? 0) : 0), 0) / 1000;
}

async function record(browser: Browser, job: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", {
    traceConfig: { includedCategories: ["blink.user_timing", "devtools.timeline"], excludedCategories: ["*"] },
    transferMode: "ReportEvents",
  });
  await job();
  await ended(session);
  await session.detach();
  return events;
}

async function ended(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
  await session.send("Tracing.end");
  await complete;
}

function tasksOf(events: TraceEvent[]): Map<string, TracedTask[]> {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    if (!event.name.startsWith(TASK_MARK) && !FORCED.has(event.name)) continue;
    const thread = `${event.pid} ${event.tid}`;
    if (!threads.get(thread)?.push(event)) threads.set(thread, [event]);
  }
  const tasks = new Map<string, TracedTask[]>();
  for (const thread of threads.values()) {
    thread.sort((a, b) => a.ts - b.ts);
    let begin: TraceEvent | null = null;
    let forced = 0;
    for (const event of thread) {
      if (FORCED.has(event.name)) {
        if (begin) forced += event.tdur ?? 0;
        continue;
      }
      const [, label, edge, part] = event.name.split(" ") as [string, string, string, string];
      if (edge === "begin") {
        begin = event;
        forced = 0;
      } else if (begin) {
        const cpu = (event.tts! - begin.tts!) / 1000;
        const task = { part, cpu, wall: (event.ts - begin.ts) / 1000, forced: forced / 1000 };
        if (!tasks.get(label)?.push(task)) tasks.set(label, [task]);
        begin = null;
      }
    }
  }
  return tasks;
}

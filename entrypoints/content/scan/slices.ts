/**
 * Our share of a slice, in milliseconds: half of the 8 that DESIGN.md allows, since the last piece of work
 * begun may run over, and below the 5 that the first screen may take.
 */
export const SLICE_MS = 4;

/** Longest wait for a quiet moment before work away from the screen is done all the same. */
const IDLE_WAIT_MS = 1_000;

/**
 * When the rest of a job is done: `soon` for what the reader sees, `frame` for that after the browser has drawn
 * what was changed (asking for styles before would have them all computed at once), `idle` for what is far away.
 */
export type Urgency = "soon" | "frame" | "idle";

interface TaskScheduler {
  postTask(task: () => void, options: { priority: string }): Promise<unknown>;
}

/**
 * Runs a job in slices until it has nothing left to do, only while the page is seen. The job is given the
 * moment at which it should return, and returns how urgent its remaining work is, or null for none.
 */
export class Slices {
  private waiting: Urgency | null = null;
  /** Names the run that is waited for; a run that was asked for before it is stale. */
  private turn = 0;

  constructor(
    private readonly job: (deadline: number) => Urgency | null,
    private readonly signal: AbortSignal,
  ) {
    document.addEventListener("visibilitychange", () => this.schedule(), { signal });
  }

  /** Ask for a run. More urgent than an idle one already asked for, it takes that one's place. */
  request(urgency: Urgency): void {
    if (this.signal.aborted || (this.waiting !== null && this.waiting !== "idle")) return;
    if (this.waiting === urgency) return;
    this.waiting = urgency;
    this.schedule();
  }

  private schedule(): void {
    if (this.waiting === null || document.visibilityState === "hidden") return;
    const turn = ++this.turn;
    schedule(() => this.run(turn), this.waiting);
  }

  private run(turn: number): void {
    if (this.signal.aborted || turn !== this.turn) return;
    this.waiting = null;
    const left = this.job(performance.now() + SLICE_MS);
    if (left) this.request(left);
  }
}

/** Does something for each item in tasks of a slice each, none of them in the caller's own; in a hidden tab too, as it was asked for. */
export async function eachInSlices<Item>(items: Iterable<Item>, job: (item: Item) => void): Promise<void> {
  let deadline = 0;
  for (const item of items) {
    if (performance.now() >= deadline) {
      await new Promise<void>((go) => schedule(go, "soon"));
      deadline = performance.now() + SLICE_MS;
    }
    job(item);
  }
}

function schedule(task: () => void, urgency: Urgency): void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (urgency === "frame") requestAnimationFrame(() => schedule(task, "soon"));
  else if (urgency === "idle" && typeof requestIdleCallback === "function") {
    requestIdleCallback(task, { timeout: IDLE_WAIT_MS });
  } else if (scheduler) void scheduler.postTask(task, { priority: "user-visible" });
  else setTimeout(task);
}

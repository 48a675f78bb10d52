/**
 * Our share of a slice, in milliseconds: half of the 8 that DESIGN.md allows, since the last piece of work
 * begun may run over, and below the 5 that the first screen may take.
 */
export const SLICE_MS = 4;

/** Longest wait for a quiet moment before work away from the screen is done all the same. */
const IDLE_WAIT_MS = 1_000;

/** `soon` is for what the reader sees, `idle` for the rest of the page. */
export type Urgency = "soon" | "idle";

/**
 * Runs a job in slices until it has nothing left to do, only while the page is seen. The job is given the
 * moment at which it should return, and returns how urgent its remaining work is, or null for none.
 */
export class Slices {
  private waiting: Urgency | null = null;
  private cancel: AbortController | null = null;

  constructor(
    private readonly job: (deadline: number) => Urgency | null,
    private readonly signal: AbortSignal,
  ) {
    document.addEventListener("visibilitychange", () => this.resume(), { signal });
    signal.addEventListener("abort", () => this.cancel?.abort());
  }

  /** Ask for a run. More urgent than what is already asked for, it takes that one's place. */
  request(urgency: Urgency): void {
    if (this.signal.aborted || this.waiting === "soon" || this.waiting === urgency) return;
    this.waiting = urgency;
    this.resume();
  }

  private resume(): void {
    if (this.waiting === null || document.visibilityState === "hidden") return;
    this.cancel?.abort();
    this.cancel = new AbortController();
    schedule(() => this.run(), this.waiting, this.cancel.signal);
  }

  private run(): void {
    if (this.signal.aborted) return;
    this.waiting = null;
    const left = this.job(performance.now() + SLICE_MS);
    if (left) this.request(left);
  }
}

interface TaskScheduler {
  postTask(task: () => void, options: { priority: string; signal: AbortSignal }): Promise<unknown>;
}

function schedule(task: () => void, urgency: Urgency, signal: AbortSignal): void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler };
  if (urgency === "idle" && typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(task, { timeout: IDLE_WAIT_MS });
    signal.addEventListener("abort", () => cancelIdleCallback(id));
  } else if (scheduler) {
    // Rejects when aborted, which is our own doing.
    scheduler.postTask(task, { priority: "user-visible", signal }).catch(() => undefined);
  } else {
    const id = setTimeout(task);
    signal.addEventListener("abort", () => clearTimeout(id));
  }
}

type Task = (...args: never[]) => unknown;

/** Name of the marks that a stopwatch leaves in the browser's trace, where trace.ts reads them. */
export const TASK_MARK = "bench-task";

/** Label of tasks that do nothing: what they take is taken off every other. */
export const EMPTY_LABEL = "empty";

/**
 * Marks the beginning and the end of every task that starts after it was made: it stands in for the page's schedulers
 * and observers, so whatever our script does later is measured without its knowledge.
 */
export class Stopwatch {
  readonly real = { setTimeout: globalThis.setTimeout.bind(globalThis) };
  private depth = 0;

  constructor(public label: string) {
    const world = globalThis as unknown as Record<string, unknown>;
    for (const name of ["setTimeout", "setInterval", "requestIdleCallback", "requestAnimationFrame"]) {
      this.wrapCall(world, name);
    }
    this.wrapCall((Reflect.get(world, "scheduler") ?? {}) as Record<string, unknown>, "postTask");
    for (const name of ["MutationObserver", "IntersectionObserver", "ResizeObserver"]) this.wrapClass(world, name);
  }

  /** Run a job as a task of its own, or as a part of the one that runs. `part` names what it is for. */
  time<T>(job: () => T, part = ""): T {
    if (this.depth++ === 0) performance.mark(`${TASK_MARK} ${this.label} begin ${part}`);
    try {
      return job();
    } finally {
      if (--this.depth === 0) performance.mark(`${TASK_MARK} ${this.label} end ${part}`);
    }
  }

  private timed(task: Task, scheduler: string): Task {
    return (...args) => this.time(() => task(...args), scheduler);
  }

  private wrapCall(owner: Record<string, unknown>, name: string): void {
    const original = (owner[name] as Task | undefined)?.bind(owner) as
      | ((task: Task, ...rest: unknown[]) => unknown)
      | undefined;
    if (original) owner[name] = (task: Task, ...rest: unknown[]) => original(this.timed(task, name), ...rest);
  }

  private wrapClass(owner: Record<string, unknown>, name: string): void {
    const Original = owner[name] as new (task: Task, ...rest: unknown[]) => object;
    const timed = (task: Task) => this.timed(task, name);
    owner[name] = class extends Original {
      constructor(task: Task, ...rest: unknown[]) {
        super(timed(task), ...rest);
      }
    };
  }
}

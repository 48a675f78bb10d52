type Task = (...args: never[]) => unknown;

/**
 * Sums the time of every task that starts after it was made: it stands in for the page's schedulers and observers,
 * so whatever our script does later is measured without its knowledge.
 */
export class Stopwatch {
  total = 0;
  longest = 0;
  tasks: number[] = [];
  readonly real = { setTimeout: globalThis.setTimeout.bind(globalThis) };
  private depth = 0;

  constructor() {
    const world = globalThis as unknown as Record<string, unknown>;
    for (const name of ["setTimeout", "requestIdleCallback", "requestAnimationFrame"]) this.wrapCall(world, name);
    this.wrapCall((world["scheduler"] ?? {}) as Record<string, unknown>, "postTask");
    for (const name of ["MutationObserver", "IntersectionObserver"]) this.wrapClass(world, name);
  }

  time<T>(job: () => T): T {
    const start = performance.now();
    this.depth++;
    try {
      return job();
    } finally {
      this.depth--;
      if (this.depth === 0) this.note(performance.now() - start);
    }
  }

  reset(): void {
    this.total = this.longest = 0;
    this.tasks = [];
  }

  private note(ms: number): void {
    this.total += ms;
    this.longest = Math.max(this.longest, ms);
    this.tasks.push(ms);
  }

  private timed(task: Task): Task {
    return (...args) => this.time(() => task(...args));
  }

  private wrapCall(owner: Record<string, unknown>, name: string): void {
    const original = (owner[name] as Task | undefined)?.bind(owner) as
      | ((task: Task, ...rest: unknown[]) => unknown)
      | undefined;
    if (original) owner[name] = (task: Task, ...rest: unknown[]) => original(this.timed(task), ...rest);
  }

  private wrapClass(owner: Record<string, unknown>, name: string): void {
    const Original = owner[name] as new (task: Task, ...rest: unknown[]) => object;
    const timed = (task: Task) => this.timed(task);
    owner[name] = class extends Original {
      constructor(task: Task, ...rest: unknown[]) {
        super(timed(task), ...rest);
      }
    };
  }
}

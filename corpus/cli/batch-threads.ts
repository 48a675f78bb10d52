import { Worker } from "node:worker_threads";
import { type CompiledLexicon, prepareLexicon } from "../pack/compile";
import type { PrepareLexicon } from "../pack/prepare";
import { type BatchAbout, writeBatch } from "./batch-files";

/** What a thread is started with. */
export interface BatchJob {
  folder: string;
  /** The files of each batch. */
  batches: string[][];
  /** Numbers of the batches that have to be made. */
  left: number[];
  lexicon: CompiledLexicon;
  /** One number that all threads share: how many of `left` are taken. */
  taken: SharedArrayBuffer;
}

/** Makes batches in threads of their own, in order as far as that goes; with none, one by one when asked. */
export class BatchThreads {
  private readonly workers: Worker[];
  private readonly finished = new Map<number, BatchAbout>();
  private readonly waiting = new Map<number, { resolve(about: BatchAbout): void; reject(error: unknown): void }>();
  private failure: unknown = null;
  private tools: PrepareLexicon | null = null;

  constructor(
    threads: number,
    private readonly job: Omit<BatchJob, "taken">,
    private readonly onFinished: (batch: number) => void,
  ) {
    const workerData: BatchJob = { ...job, taken: new SharedArrayBuffer(4) };
    this.workers = Array.from({ length: Math.min(threads, job.left.length) }, () => this.start(workerData));
  }

  /** Resolves once the batch is finished. */
  async batch(number: number): Promise<BatchAbout> {
    if (this.workers.length === 0) {
      const { folder, batches, lexicon } = this.job;
      this.tools ??= prepareLexicon(lexicon);
      const about = writeBatch(folder, number, batches[number]!, [], this.tools);
      this.onFinished(number);
      return about;
    }
    return new Promise((resolve, reject) => {
      const about = this.finished.get(number);
      this.finished.delete(number);
      if (about) resolve(about);
      else if (this.failure !== null) reject(this.failure);
      else this.waiting.set(number, { resolve, reject });
    });
  }

  async stop(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }

  private start(workerData: BatchJob): Worker {
    // A thread does not read TypeScript by itself, other than the process that starts it.
    const [loader, script] = [import.meta.resolve("tsx/esm/api"), new URL("./compile-worker.ts", import.meta.url).href];
    const code = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(script)}); });`;
    const worker = new Worker(code, { eval: true, workerData });
    worker.on("message", ({ batch, about }: { batch: number; about: BatchAbout }) => this.settle(batch, about));
    worker.on("error", (error) => this.fail(error));
    return worker;
  }

  private settle(batch: number, about: BatchAbout): void {
    this.onFinished(batch);
    const waiting = this.waiting.get(batch);
    this.waiting.delete(batch);
    if (waiting) waiting.resolve(about);
    else this.finished.set(batch, about);
  }

  private fail(error: unknown): void {
    this.failure = error;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

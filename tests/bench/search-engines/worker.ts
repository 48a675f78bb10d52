import type { LookupQuery } from "../../../corpus/model";

/** What every engine of the comparison can do; each is the whole service worker of an extension of its own. */
export interface BenchEngine {
  /** Takes the passages from the server and keeps what it needs in the browser. Returns milliseconds spent on storing, downloads and tokenizing apart. */
  install(server: string): Promise<number>;
  /** The texts of the best passages, opening whatever the engine needs first where this worker was just woken. */
  query(text: string, limit: number): Promise<string[]>;
  /** What a card asks for a hovered term, where the engine knows of terms; the texts of its passages. */
  hover?(query: LookupQuery): Promise<string[]>;
}

export type BenchMessage =
  | { install: string }
  | { query: string; limit: number }
  | { hover: LookupQuery }
  | { ping: true };

interface Runtime {
  onMessage: {
    addListener(listener: (message: BenchMessage, sender: unknown, reply: (answer: unknown) => void) => boolean): void;
  };
}

/**
 * Answers the messages of the bench's page. A worker that indexes for half a minute without a pause is ended, so
 * a page of the extension can do it in its place, by `installHere`.
 */
export function serveEngine(engine: BenchEngine): void {
  Object.assign(globalThis, { installHere: engine.install });
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  const answer = (message: BenchMessage): Promise<unknown> => {
    if ("install" in message) return engine.install(message.install);
    if ("query" in message) return engine.query(message.query, message.limit);
    if ("hover" in message) return engine.hover?.(message.hover) ?? Promise.reject(new Error("It knows no terms."));
    return Promise.resolve("here");
  };
  runtime.onMessage.addListener((message, _, reply) => {
    answer(message).then(reply, (error: unknown) => reply({ error: String((error as Error).stack ?? error) }));
    return true;
  });
}

/** The passages, in order. */
export async function passageTexts(server: string): Promise<string[]> {
  return (await fetch(`${server}/passages.json`)).json() as Promise<string[]>;
}

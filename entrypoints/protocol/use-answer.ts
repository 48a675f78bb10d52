import { useEffect, useReducer, useRef, useState } from "preact/hooks";
import { CallFailure } from "./remote-archive";

/** What a view has of an answer: the last one stays while the next is on its way, so that nothing jumps. */
export interface Answer<T> {
  value: T | null;
  /** The code of what went wrong with the newest question. */
  problem: string | null;
  busy: boolean;
}

/** An answer, and how to ask the same again after something went wrong. */
export interface Asked<T> extends Answer<T> {
  again(): void;
}

/**
 * Ask again whenever `about` changes. One question is under way at a time: while it is, only the newest one
 * waits, so that fast typing never queues up in the background, and a stale answer is never shown.
 * `ask` of null asks nothing and clears the answer.
 */
export function useAnswer<T>(ask: (() => Promise<T>) | null, about: unknown[]): Asked<T> {
  const [round, again] = useReducer((count: number) => count + 1, 0);
  const [answer, setAnswer] = useState<Answer<T>>({ value: null, problem: null, busy: ask !== null });
  const queue = useRef<{ running: boolean; waiting: (() => Promise<void>) | null }>({ running: false, waiting: null });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what its question depends on
  useEffect(() => {
    let current = true;
    const settle = (next: Answer<T>) => current && setAnswer(next);
    if (ask === null) settle({ value: null, problem: null, busy: false });
    else {
      setAnswer((before) => ({ ...before, busy: true }));
      enqueue(queue.current, async () => {
        if (!current) return;
        try {
          settle({ value: await ask(), problem: null, busy: false });
        } catch (error) {
          settle({ value: null, problem: error instanceof CallFailure ? error.code : "internal", busy: false });
        }
      });
    }
    return () => {
      current = false;
    };
  }, [...about, round]);
  return { ...answer, again: () => again(undefined) };
}

function enqueue(queue: { running: boolean; waiting: (() => Promise<void>) | null }, task: () => Promise<void>): void {
  queue.waiting = task;
  if (!queue.running) void drain(queue);
}

async function drain(queue: { running: boolean; waiting: (() => Promise<void>) | null }): Promise<void> {
  queue.running = true;
  while (queue.waiting) {
    const task = queue.waiting;
    queue.waiting = null;
    await task();
  }
  queue.running = false;
}

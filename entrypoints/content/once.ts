/** Where a running instance leaves word in the extension's own world of a frame; pages cannot see it. */
const RUNNING = Symbol.for("sidelight");
/** Where the background leaves word that the reader asked for this page (background/inject.ts). */
const ASKED = Symbol.for("sidelight asked");

interface Running {
  isAlive(): boolean;
  stop: AbortController;
  /** The reader asked for this page by a click. */
  ask(): void;
}

interface World {
  [RUNNING]?: Running;
  [ASKED]?: boolean;
}

/**
 * Starts a new instance, unless a living one already runs in this frame; that one is told of a click. One whose
 * extension is gone, as after an update, is stopped first.
 */
export function startOnce(
  isAlive: () => boolean,
  start: (signal: AbortSignal, asked: boolean) => () => void,
): AbortController | null {
  const world = globalThis as World;
  const asked = world[ASKED] === true;
  const before = world[RUNNING];
  if (before?.isAlive()) {
    if (asked) before.ask();
    return null;
  }
  before?.stop.abort();
  const stop = new AbortController();
  const ask = start(stop.signal, asked);
  world[RUNNING] = { isAlive: () => isAlive() && !stop.signal.aborted, stop, ask };
  return stop;
}

/** Where a running instance leaves word in the extension's own world of a frame; pages cannot see it. */
const KEY = Symbol.for("sidelight");

interface Running {
  isAlive(): boolean;
  stop: AbortController;
}

/**
 * A signal for a new instance, or null where a living one already runs in this frame. One whose extension is
 * gone, as after an update, is stopped first.
 */
export function startOnce(isAlive: () => boolean): AbortController | null {
  const world = globalThis as { [KEY]?: Running };
  const before = world[KEY];
  if (before?.isAlive()) return null;
  before?.stop.abort();
  const stop = new AbortController();
  world[KEY] = { isAlive: () => isAlive() && !stop.signal.aborted, stop };
  return stop;
}

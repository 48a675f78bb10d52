import { callBackground } from "../../protocol/call";
import { COMPANION, type Companion } from "../../protocol/companion";

let loading: Promise<Companion | null> | null = null;

/** The companion of this frame, put there now if it is not yet; null where that cannot be, as in a dead context. */
export function loadCompanion(): Promise<Companion | null> {
  loading ??= load();
  return loading;
}

/** The companion if it is there already. */
export function loadedCompanion(): Companion | null {
  return (globalThis as { [COMPANION]?: Companion })[COMPANION] ?? null;
}

async function load(): Promise<Companion | null> {
  if (!loadedCompanion()) await callBackground("loadScript", "companion");
  const companion = loadedCompanion();
  // Asked for again later: the background may only have been busy.
  if (!companion) loading = null;
  return companion;
}

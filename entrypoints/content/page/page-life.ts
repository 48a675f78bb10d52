import { browser } from "wxt/browser";
import { servePage } from "../../protocol/serve";
import { ActivePage } from "./active-page";
import { addressHere } from "./exclusion-filter";
import { pageHandlers } from "./page-calls";
import { type ReaderSettings, readSettings, watchSettings } from "./reader-settings";

/** Whether there is still an extension behind this script; after an update or removal there is none. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * Runs on this page while the reader wants it to: starts and stops with the site's switch, and takes in changed
 * settings at once. `asked` says that the reader asked for this page by a click.
 */
export async function livePage(signal: AbortSignal, asked: boolean): Promise<void> {
  let settings = await readSettings();
  let active: { page: ActivePage; stop: AbortController } | null = null;

  const stop = () => {
    active?.stop.abort();
    active = null;
  };
  const adjust = () => {
    if (!wanted(settings, asked)) return stop();
    if (active || !settings.lexicon) return;
    const controller = new AbortController();
    active = { page: new ActivePage(settings.lexicon, () => settings, controller.signal), stop: controller };
  };
  const take = (change: Partial<ReaderSettings>) => {
    settings = { ...settings, ...change };
    if (change.lexicon) stop();
    adjust();
    active?.page.settingsChanged(change);
  };

  if (signal.aborted) return;
  signal.addEventListener("abort", stop);
  watchSettings(take, signal);
  // A page kept by the back and forward buttons hears of no change while it is away.
  addEventListener("pageshow", (event) => event.persisted && void readSettings().then(take), { signal });
  if (window === window.top)
    servePage(
      pageHandlers(() => active?.page ?? null),
      signal,
    );
  adjust();
}

function wanted({ sites, lexicon }: ReaderSettings, asked: boolean): boolean {
  if (!lexicon || sites.off.includes(addressHere().host)) return false;
  return asked || !sites.onlyOnClick;
}

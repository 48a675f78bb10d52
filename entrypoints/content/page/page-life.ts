import { browser } from "wxt/browser";
import { callBackground } from "../../protocol/call";
import { servePage } from "../../protocol/serve";
import { exclusionsOn, isExcluded } from "../../protocol/shipped-sites";
import { isOff } from "../../settings/off-sites";
import type { PageLexicon } from "../../settings/settings";
import { ActivePage } from "./active-page";
import { eachDocument } from "./each-document";
import { addressHere } from "./exclusion-filter";
import { followAddress } from "./follow-address";
import { frameText } from "./frame-text";
import { type CalledPage, pageHandlers } from "./page-calls";
import { type ReaderSettings, readSettings, watchSettings } from "./reader-settings";

/** Whether there is still an extension behind this script; after an update or removal there is none. */
export function isConnected(): boolean {
  return browser.runtime?.id !== undefined;
}

/**
 * Runs in this frame while the reader wants it to: starts and stops with the site's switch, and takes in changed
 * settings at once. `asked` says that the reader asked for this page by a click; the answer is to be called when
 * they do so later.
 */
export function livePage(signal: AbortSignal, asked: boolean): () => void {
  const life = new PageLife(signal, asked);
  return () => life.ask();
}

class PageLife implements CalledPage {
  private settings: ReaderSettings | null = null;
  private active: { page: ActivePage; stop: AbortController } | null = null;
  /** What of this host is never read. */
  private readonly exclusions = exclusionsOn(addressHere().host);
  readonly ready: Promise<void>;

  constructor(
    private readonly signal: AbortSignal,
    private asked: boolean,
  ) {
    this.ready = this.begin();
  }

  private async begin(): Promise<void> {
    const { signal } = this;
    // The browser itself keeps a listed site's script out of such a page, but not one that is put into all frames of a tab.
    if (this.excluded) return;
    signal.addEventListener("abort", () => this.stop());
    servePage(pageHandlers(this), signal);
    if (window !== window.top) await frameText(signal);
    this.settings = await readSettings();
    if (signal.aborted) return;
    completeLexicon(this.settings);
    watchSettings((change) => this.take(change), signal);
    eachDocument(signal, (signal) => {
      // A page kept by the back and forward buttons hears of no change while it is away.
      addEventListener("pageshow", (event) => event.persisted && void readSettings().then((all) => this.take(all)), {
        signal,
      });
      signal.addEventListener("abort", () => this.stop());
      this.stop();
      this.adjust();
      if (this.exclusions.length > 0) followAddress(() => this.adjust(), signal);
    });
  }

  /** What is read here now; null where the reader has the site off, and where nothing is ever read. */
  get page(): ActivePage | null {
    return this.active?.page ?? null;
  }

  private get excluded(): boolean {
    return isExcluded(addressHere().page, this.exclusions);
  }

  ask(): void {
    this.asked = true;
    this.adjust();
  }

  private take(change: Partial<ReaderSettings>): void {
    if (!this.settings) return;
    completeLexicon(change);
    const lexicon = (change.lexicon?.lacksOwn && this.settings.lexicon) || change.lexicon;
    const newLexicon = lexicon && !isSameLexicon(lexicon, this.settings.lexicon);
    this.settings = { ...this.settings, ...change, ...(lexicon && { lexicon }) };
    if (newLexicon) this.stop();
    const { active } = this;
    this.adjust();
    if (active === this.active) active?.page.settingsChanged(change);
  }

  private adjust(): void {
    const { settings, active, asked, signal } = this;
    if (!settings || signal.aborted) return;
    if (!settings.lexicon || this.excluded || !isWanted(settings, asked)) this.stop();
    else if (!active) {
      const stop = new AbortController();
      this.active = { page: new ActivePage(settings.lexicon, () => this.settings ?? settings, stop.signal), stop };
    }
  }

  private stop(): void {
    this.active?.stop.abort();
    this.active = null;
  }
}

/**
 * Have the lexicon written where an install was stopped before it, and the names of the reader's own archives added where an update
 * left them out; a page that is seen does it for all.
 */
function completeLexicon({ lexicon }: Partial<ReaderSettings>): void {
  if (document.visibilityState !== "visible" || window !== window.top) return;
  // Any question has the background look.
  if (lexicon === null) void callBackground("archiveState", null);
  if (lexicon?.lacksOwn) void callBackground("loadScript", "lexicon");
}

/** Whether a page reads and marks alike with both. */
function isSameLexicon(one: PageLexicon, other: PageLexicon | null): boolean {
  return one.version === other?.version && one.matcher === other.matcher && one.measures === other.measures;
}

function isWanted({ sites }: ReaderSettings, asked: boolean): boolean {
  // A drawing opened by itself shows no card, whose elements are those of HTML.
  if (document.documentElement instanceof SVGElement) return false;
  return !isOff(sites.off, addressHere().host) && (asked || !sites.onlyOnClick);
}

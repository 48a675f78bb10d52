import { languageFor } from "../../../components/strings/preferred-language";
import type { LanguageTag } from "../../../corpus/model";
import { callBackground } from "../../protocol/call";
import type { FigureReading } from "../../protocol/companion";
import type { TermCount } from "../../protocol/messages";
import type { PageLexicon } from "../../settings/settings";
import type { Target } from "../marks/mark";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { FigurePage } from "./chunk-figures";
import { loadCompanion, loadedCompanion } from "./companion";
import { countTerms } from "./counts";
import { addressHere } from "./exclusion-filter";
import { FigureMarks } from "./figure-marks";
import { FrameCounts } from "./frame-counts";
import type { Question } from "./lookups";
import { Matches } from "./matches";
import { pageDate } from "./page-date";
import { pageLanguage } from "./page-language";
import { paragraphAround } from "./paragraphs";
import type { ReaderSettings } from "./reader-settings";
import { Reading } from "./reading";
import { Showing } from "./showing";

/** Other terms told with a lookup: enough to say what the page is about. */
const PAGE_TERMS_MAX = 12;

/** Wait before the page is counted and its figures are asked about, so that a page that keeps changing is counted rarely. */
const SETTLE_MS = 400;

/** How long that may go on: a page that never rests is counted all the same. */
const SETTLE_AT_LAST_MS = 3_000;

/** How often a frame tells its marks to a page around it that does not answer. */
const ATTEMPTS_MAX = 5;

/** What a page without a mark would tell. */
const NOTHING = "[]";

/** The extension at work in one frame: what is read, what is marked, what is shown. Stops with its signal. */
export class ActivePage {
  readonly reading: Reading;
  readonly showing: Showing;
  readonly matches: Matches;
  readonly frames = new FrameCounts();
  private readonly figures = new FigureMarks();
  private figureReading: FigureReading | null = null;
  private counts = new Map<string, number>();
  /** Whether the page, when it was counted last, named what the archive is about. */
  private anchored = false;
  private settling: ReturnType<typeof setTimeout> | undefined;
  /** Since when the page is not at rest. */
  private unsettled: number | null = null;
  private told = NOTHING;
  private attempts = ATTEMPTS_MAX;
  private published: string | null | undefined;

  constructor(
    private readonly lexicon: PageLexicon,
    private readonly settings: () => ReaderSettings,
    private readonly signal: AbortSignal,
  ) {
    this.reading = new Reading(
      lexicon,
      settings,
      {
        onRead: () => this.settleSoon(),
        onMoved: () => this.markFigures(),
        onDrop: (chunk) => this.figures.forget(chunk),
      },
      signal,
    );
    this.showing = new Showing({
      targets: () => this.reading.targets,
      shadowRoots: () => this.reading.shadowRoots,
      settings,
      question: (term, target, limit) => this.question(term, target, limit),
      look: () => this.look(),
      signal,
    });
    this.matches = new Matches(this.reading.marks, this.reading.sense, () => this.reading.scans);
    signal.addEventListener("abort", () => this.stop());
    addEventListener("pagehide", (event) => this.leave(event), { signal });
    // A page that comes back from where the browser kept it finds its badge gone.
    addEventListener("pageshow", (event) => event.persisted && this.tellAgain(), { signal });
    this.reading.scan.start();
  }

  /** The date the page states; read once for each address. */
  get date(): string | null {
    if (this.published === undefined) this.published = pageDate(document);
    return this.published;
  }

  /** What figures are read with, once the companion is there; null where it cannot be. */
  async figurePage(): Promise<FigurePage | null> {
    await loadCompanion();
    const reading = this.openedFigures;
    return reading && { reading, language: this.language, published: this.date };
  }

  private get openedFigures(): FigureReading | null {
    const { measures, matcher } = this.lexicon;
    this.figureReading ??= loadedCompanion()?.openFigures(measures, matcher) ?? null;
    return this.figureReading;
  }

  get language(): LanguageTag {
    return pageLanguage(document, this.reading.targets.map(({ start }) => start.node.data).join("\n"));
  }

  /** The reader's interface language. */
  get interfaceLanguage(): LanguageTag {
    const { language } = this.settings();
    return language === "auto" ? languageFor(navigator.languages) : language;
  }

  /** How often each term is marked, counted now. */
  count(): Map<string, number> {
    this.counts = countTerms(this.reading);
    return this.counts;
  }

  /** Take in a change of the reader's settings. */
  settingsChanged(change: Partial<ReaderSettings>): void {
    if (change.exclusions) this.reading.reread();
    if (change.hiddenSources) this.showing.refresh();
    if (change.appearance) {
      this.reading.paint();
      this.settleSoon();
    }
  }

  /** Take in what a frame inside the page holds. */
  frameCounted(frameId: number, counts: TermCount[]): void {
    this.frames.set(frameId, counts);
    this.settleSoon();
  }

  private question(term: string, target: Target, limit: number): Question {
    const others = [...this.counts].filter(([id]) => id !== term).sort((a, b) => b[1] - a[1]);
    return {
      term,
      paragraph: paragraphAround(target.scan, target.chunk, target.at),
      pageTerms: others.slice(0, PAGE_TERMS_MAX).map(([id]) => id),
      pageDate: this.date,
      limit,
    };
  }

  private look() {
    const { theme, textSize } = this.settings().appearance;
    const language = this.interfaceLanguage;
    return {
      language,
      theme,
      textSize,
      pageDate: this.date,
      events: this.lexicon.events,
      host: addressHere().host,
      measureName: (id: string) => this.openedFigures?.measureName(id, language) ?? id,
    };
  }

  private settleSoon(): void {
    this.unsettled ??= performance.now();
    if (performance.now() - this.unsettled > SETTLE_AT_LAST_MS) return;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.unsettled = null;
      this.settle();
    }, SETTLE_MS);
  }

  /** The page is at rest: follow its address, tell the badge, and ask which of its figures the archive can be held against. */
  private settle(): void {
    this.reading.followAddress();
    const own = this.count();
    void this.tell(this.frames.addedTo(own));
    this.published = undefined;
    this.anchored = [...own.keys()].some((term) => this.reading.isAnchor(term));
    this.markFigures();
  }

  private async tell(all: Map<string, number>): Promise<void> {
    const counts = [...all].map(([term, count]) => ({ term, count }));
    const now = JSON.stringify(counts);
    if (now === this.told) return;
    this.told = now;
    const answer = await callBackground("pageCounted", { counts });
    // The page around this frame may not be read yet; or it never will be.
    if (!(answer.ok && answer.value) && this.attempts-- > 0) this.tellAgain();
  }

  /** The badge says nothing of a page that is not marked any more. */
  private stop(): void {
    clearTimeout(this.settling);
    if (this.told !== NOTHING) void callBackground("pageCounted", { counts: [] });
  }

  private tellAgain(): void {
    this.told = "";
    this.settleSoon();
  }

  /** A page that comes back is met without the card it was left with. A frame that leaves the page takes its marks along. */
  private leave({ persisted }: PageTransitionEvent): void {
    this.showing.close();
    if (!persisted && window !== window.top && this.told !== NOTHING)
      void callBackground("pageCounted", { counts: [] });
  }

  /** Mark the figures near the screen, on a page that was counted and is about what the archive is about. */
  private markFigures(): void {
    if (!this.anchored || !this.settings().appearance.figureMarks) return;
    const chunks = this.figures.fresh(this.reading.marks.near);
    if (chunks.length > 0) void this.markFiguresOf(chunks);
  }

  private async markFiguresOf(near: [Chunk, RootScan][]): Promise<void> {
    const { reading, figures } = this;
    const page = await this.figurePage();
    if (!page || this.signal.aborted) return;
    const found = await figures.ask(figures.fresh(near), page, reading.sense);
    if (this.signal.aborted || found.size === 0) return;
    reading.marks.addFigures(found);
    reading.paint();
  }
}

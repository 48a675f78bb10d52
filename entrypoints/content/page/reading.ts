import { loadPageMatcher, type Matcher } from "../../../corpus/terms/matcher";
import { type PageTermInfo, readPageTerm } from "../../settings/page-terms";
import type { Exclusion, PageLexicon } from "../../settings/settings";
import { withoutCovered } from "../marks/covered";
import type { Target } from "../marks/mark";
import { type MarkStyle, markStyle } from "../marks/mark-style";
import { Marks } from "../marks/marks";
import { Painter } from "../marks/painter";
import { type LookResult, View } from "../marks/view";
import type { Chunk } from "../scan/chunk-list";
import { PageScan } from "../scan/page-scan";
import type { RootScan } from "../scan/root-scan";
import { Sense } from "../scan/sense";
import { StyleGate } from "../scan/style-gate";
import { exclusionFilter, exclusionsHere } from "./exclusion-filter";
import { firstMentions } from "./first-mentions";
import type { ReaderSettings } from "./reader-settings";

/** Wait after text that was hidden is shown: what unfolds shows one thing after the other. */
const AFTER_SHOWN_MS = 100;

/** How often a page with marks, while it is seen, is asked whether it replaced its style sheets or became an editor: no event tells. */
const KEEP_MS = 1_000;

export interface ReadingEvents {
  /** The whole page is read, at first or again after a change. */
  onRead(): void;
  /** Others are near the screen than before. */
  onMoved(): void;
  onDrop(chunk: Chunk): void;
}

/** What the page's words mean and which of them are marked now: scan, sense, marks and paint together. */
export class Reading {
  readonly matcher: Matcher;
  readonly sense: Sense;
  readonly marks: Marks;
  readonly scan: PageScan;
  private readonly view: View;
  /** What is marked now: what the pointer can rest on. */
  targets: Target[] = [];
  private readonly gate = new StyleGate();
  private readonly painter = new Painter(this.gate);
  /** Terms that were asked for: a page names few of a lexicon's. */
  private readonly known = new Map<string, PageTermInfo>();
  /** The reader's exclusions that hold where the page was when it was read last. */
  private excluded: readonly Exclusion[] = [];
  private keeping: ReturnType<typeof setInterval> | undefined;
  /** Whether the whole document is an editor now. */
  private designed = document.designMode === "on";

  constructor(
    private readonly lexicon: PageLexicon,
    private readonly settings: () => ReaderSettings,
    private readonly events: ReadingEvents,
    signal: AbortSignal,
  ) {
    this.matcher = loadPageMatcher(lexicon.matcher);
    this.sense = new Sense(this.matcher, () => {
      this.excluded = exclusionsHere(settings().exclusions);
      return exclusionFilter(this.excluded);
    });
    this.marks = new Marks(this.sense, (term) => this.styleOf(term));
    this.view = new View((onlyRead) => this.look(onlyRead), this.gate, signal);
    this.scan = new PageScan(
      this.sense,
      {
        onDrop: (chunk) => {
          this.marks.remove(chunk);
          events.onDrop(chunk);
        },
        onRoot: (root) => this.view.follow(root),
        onSlice: (done, begun) => this.afterSlice(done, begun),
        onShown: () => this.view.requestAfter(AFTER_SHOWN_MS),
      },
      this.gate,
      signal,
    );
    document.addEventListener("visibilitychange", () => this.keepPainted(), { signal });
    signal.addEventListener("abort", () => this.stop());
  }

  /** Open shadow roots that are read, for hit tests. */
  get shadowRoots(): ShadowRoot[] {
    return [...this.scan.scans.keys()].filter((root) => root !== document) as ShadowRoot[];
  }

  /** Kind and names of a term; undefined for one that the lexicon lost meanwhile. */
  term(id: string): PageTermInfo | undefined {
    let known = this.known.get(id);
    if (known === undefined) {
      known = readPageTerm(this.lexicon.terms, id);
      if (known) this.known.set(id, known);
    }
    return known;
  }

  /** Whether a term is what the archive is about. */
  isAnchor(id: string): boolean {
    const index = this.matcher.terms.indexOf(id);
    return index >= 0 && index < this.matcher.anchors;
  }

  /** Bring what is painted in step with what is near the screen and with the reader's settings. */
  paint(): void {
    const { strength, mentions, figureMarks } = this.settings().appearance;
    let targets = strength === "off" ? [] : this.marks.current();
    if (mentions === "first") targets = firstMentions(targets, this.marks, this.sense, this.scans);
    if (!figureMarks) targets = targets.filter((target) => target.style !== "figure");
    this.targets = withoutCovered(targets);
    this.painter.paint(this.targets, strength === "full");
    this.keepPainted();
  }

  /** The scans of all roots, the document's first. */
  get scans(): Iterable<RootScan> {
    return this.scan.scans.values();
  }

  /** Read everything again, as after the reader's exclusions changed. */
  reread(): void {
    this.sense.refilter();
    this.scan.reread();
  }

  /** Read again where the page has taken another address in place, at which other exclusions of the reader hold. */
  followAddress(): void {
    const now = exclusionsHere(this.settings().exclusions);
    if (now.length !== this.excluded.length || now.some((exclusion, index) => exclusion !== this.excluded[index]))
      this.reread();
  }

  private afterSlice(done: boolean, begun: boolean): void {
    // While a change is read again the marks beside it stay, so that they do not flicker. When a page is read for the
    // first time, the look that follows at once finds what is in view and paints that.
    if (done && this.marks.looked && this.maybeOthers) this.paint();
    if (done || (begun && !this.marks.looked)) this.view.request("read");
    if (done) this.events.onRead();
  }

  /** Whether what was read may change what is painted; which mention is a term's first may depend on all of the page. */
  private get maybeOthers(): boolean {
    return this.marks.changed || this.settings().appearance.mentions === "first";
  }

  /** Mark what is near the screen now, and read again what was hidden and is shown. */
  private look(onlyRead: boolean): LookResult {
    this.followDesignMode();
    if (!onlyRead) this.scan.lookAgain();
    this.scan.followHidden();
    const found = this.marks.look(this.scans, onlyRead);
    // What is read is painted as it is read.
    if (found === "near" || (!onlyRead && (this.maybeOthers || this.painter.replaced))) this.paint();
    if (found === "near") this.events.onMoved();
    return found;
  }

  /** While marks are seen, put our style sheet back where the page puts its own in its place, and leave the page to its writer. */
  private keepPainted(): void {
    if ((this.targets.length > 0 || this.designed) && document.visibilityState === "visible") {
      this.keeping ??= setInterval(() => {
        this.followDesignMode();
        if (this.painter.replaced) this.paint();
      }, KEEP_MS);
    } else {
      clearInterval(this.keeping);
      this.keeping = undefined;
    }
  }

  private followDesignMode(): void {
    const designed = document.designMode === "on";
    if (designed === this.designed) return;
    this.designed = designed;
    this.scan.reread();
  }

  private styleOf(term: string): MarkStyle {
    return markStyle(this.term(term)?.kind ?? "concept");
  }

  private stop(): void {
    clearInterval(this.keeping);
    this.targets = [];
    this.painter.clear();
  }
}

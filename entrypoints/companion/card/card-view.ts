import { h } from "preact";
import { Card } from "../../../components/card/Card";
import type { CardProps } from "../../../components/card/props";
import { cardStrings } from "../../../components/strings/catalogues";
import type { CardHandle, CardPort, CardSubject, OpenedBy } from "../../protocol/companion";
import { type CardFrame, figureFrame, MORE_PASSAGES, termFrame } from "./card-stack";
import { CardHost } from "./host";
import { pageTheme } from "./page-theme";
import { keepBeside, placeAtBottom } from "./position";
import { tabFromMark } from "./tab-from-mark";

/** A card whose answer takes no longer opens with it at once; opening empty and filling would flash. */
const ANSWER_WAIT_MS = 60;

/** The card on the page: what it shows, where it stands, and what its buttons do. */
export class CardView implements CardHandle {
  private host: CardHost | null = null;
  private frames: CardFrame[] = [];
  private subject: CardSubject | null = null;
  private by: OpenedBy = "pointer";
  private shown = false;
  private pinned = false;
  private stopFollowing: (() => void) | null = null;
  private focusBefore: Element | null = null;

  constructor(
    private readonly port: CardPort,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.stopFollowing?.());
  }

  isOurs(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host.element);
  }

  async show(subject: CardSubject, by: OpenedBy, pointer: { x: number; y: number } | null): Promise<void> {
    this.subject = subject;
    this.by = by;
    this.pinned = false;
    const { about } = subject;
    const frame = "term" in about ? termFrame(about.term) : figureFrame(about.comparison);
    this.frames = [frame];
    await Promise.race([this.load(frame), new Promise((done) => setTimeout(done, ANSWER_WAIT_MS))]);
    if (this.subject === subject) this.open(subject, pointer);
  }

  hide(refocus: boolean): void {
    const range = this.subject?.range ?? null;
    this.subject = null;
    this.frames = [];
    this.shown = false;
    this.stopFollowing?.();
    this.stopFollowing = null;
    const hadFocus = this.host?.focused ?? false;
    this.host?.hide();
    // The page's focus is moved only where the card had taken it.
    const before = this.focusBefore;
    if (refocus && hadFocus) {
      if (before instanceof HTMLElement && before !== document.body) before.focus({ preventScroll: true });
      else if (range) tabFromMark(range, this.signal);
    }
    this.focusBefore = null;
  }

  refresh(): void {
    for (const frame of this.frames) void this.load(frame);
  }

  announce(match: { words: string; index: number; of: number } | null): void {
    const strings = cardStrings[this.port.look().language];
    this.hosted().announce(match ? strings.match(match.words, match.index, match.of) : strings.noMatch);
  }

  private open(subject: CardSubject, pointer: { x: number; y: number } | null): void {
    const host = this.hosted();
    this.stopFollowing?.();
    this.stopFollowing = null;
    this.shown = true;
    host.show(this.card(), subject.node);
    // A page of plain XML has no body, from which places are reckoned.
    if (this.by === "touch" || !subject.range || document.body === null) placeAtBottom(host.element);
    else this.stopFollowing = keepBeside(subject.range, host.element, pointer);
    if (this.by === "keyboard") {
      this.focusBefore ??= document.activeElement;
      host.focus();
    }
  }

  private hosted(): CardHost {
    if (!this.host) {
      this.host = new CardHost(() => this.port.onClose(false), this.signal);
      this.host.element.addEventListener("pointerenter", () => this.port.onEnter());
      // With a button down the reader selects words of the card, and may come out at its edge.
      this.host.element.addEventListener("pointerleave", ({ buttons }) => buttons === 0 && this.port.onLeave());
    }
    return this.host;
  }

  private async load(frame: CardFrame): Promise<void> {
    const { state, term, limit } = frame;
    if (state.status === "figure") frame.state = { ...state, lineUp: await this.port.lineUp(state.comparison) };
    else if (term) frame.state = await this.port.ask(term, limit);
    if (this.frames.at(-1) === frame) this.draw();
  }

  private draw(): void {
    if (this.shown) this.host?.update(this.card());
  }

  private push(frame: CardFrame): void {
    const below = this.frames.at(-1);
    if (below) below.refocus = this.host?.rememberFocus() ?? null;
    this.frames.push(frame);
    this.draw();
    // The name that was pressed is gone with its card.
    if (below?.refocus) this.host?.focus();
    void this.load(frame);
  }

  private card() {
    const { port } = this;
    const top = this.frames.at(-1)!;
    const look = port.look();
    const props: CardProps = {
      ...look,
      theme: look.theme === "system" ? (pageTheme(this.subject?.node ?? null) ?? look.theme) : look.theme,
      state: top.state,
      // A term opened from a card stands in a passage, not on the page.
      marked:
        this.frames.length === 1 && this.subject && "term" in this.subject.about ? this.subject.about.marked : null,
      pinned: this.pinned,
      canGoBack: this.frames.length > 1,
      sheet: this.by === "touch",
      onClose: () => port.onClose(true),
      onBack: () => {
        this.frames.pop();
        this.draw();
        this.frames.at(-1)?.refocus?.();
      },
      onPin: (pinned) => {
        this.pinned = pinned;
        port.onPin(pinned);
        this.draw();
      },
      onSiteOff: () => port.onSiteOff(),
      onNotThisSense: (scope) => port.onNotThisSense(scope),
      onOpenTerm: (term) => this.push(termFrame(term)),
      onOpenLineUp: (measure, about) => port.onOpenLineUp(measure, about),
      onCopy: (text) => this.hosted().copy(text),
      onOpenLibrary: (path) => port.onOpenLibrary(path),
      onMore: () => {
        top.limit += MORE_PASSAGES;
        void this.load(top);
      },
    };
    return h(Card, props);
  }
}

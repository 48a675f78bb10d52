import { h } from "preact";
import { Card } from "../../../components/card/Card";
import type { CardProps } from "../../../components/card/props";
import type { OpenedBy, Point } from "../hover/reducer";
import { ANSWER_WAIT_MS } from "../hover/timing";
import { liveRange, type Target } from "../marks/mark";
import { type CardFrame, MORE_PASSAGES, termFrame } from "./card-stack";
import { CardHost } from "./host";
import type { Lookups, Question } from "./lookups";
import { keepBeside, placeAtBottom } from "./position";

export type CardLook = Pick<CardProps, "language" | "theme" | "textSize" | "pageDate" | "host" | "measureName">;

export interface CardViewOptions {
  lookups: Lookups;
  /** What to ask of a term beside its name, from where the card stands on the page. */
  question(term: string, target: Target): Question;
  look(): CardLook;
  actions: Pick<CardProps, "onSiteOff" | "onOpenLineUp" | "onOpenLibrary" | "onCopy"> & {
    onNotThisSense(target: Target, scope: "page" | "site" | "everywhere"): void;
  };
  onClose(refocus: boolean): void;
  onPin(pinned: boolean): void;
  onEnter(): void;
  onLeave(): void;
  signal: AbortSignal;
}

/** The card on the page: what it shows, where it stands, and what its buttons do. */
export class CardView {
  private host: CardHost | null = null;
  private frames: CardFrame[] = [];
  private target: Target | null = null;
  private by: OpenedBy = "pointer";
  private pinned = false;
  private stopFollowing: (() => void) | null = null;
  private focusBefore: Element | null = null;

  constructor(private readonly options: CardViewOptions) {}

  get isOpen(): boolean {
    return this.target !== null;
  }

  /** Whether an event of the page belongs to the card. */
  isOurs(event: Event): boolean {
    return this.host !== null && event.composedPath().includes(this.host.element);
  }

  /** Ask for what a card on this mark would show. */
  preload(target: Target): void {
    if ("term" in target) void this.options.lookups.ask(this.options.question(target.term, target));
  }

  async show(target: Target, by: OpenedBy, pointer: Point | null): Promise<void> {
    this.target = target;
    this.by = by;
    this.pinned = false;
    if ("term" in target) {
      this.frames = [termFrame(target.term)];
      const answered = this.load(this.frames[0]!);
      await Promise.race([answered, new Promise((done) => setTimeout(done, ANSWER_WAIT_MS))]);
      if (this.target !== target) return;
    } else {
      const { comparison } = target;
      this.frames = [{ term: null, state: { status: "figure", comparison, lineUp: null }, limit: 0 }];
    }
    this.open(target, pointer);
  }

  hide(refocus: boolean): void {
    this.target = null;
    this.frames = [];
    this.stopFollowing?.();
    this.stopFollowing = null;
    const hadFocus = this.host?.focused ?? false;
    this.host?.hide();
    // The page's focus is moved only where the card had taken it.
    if (refocus && hadFocus && this.focusBefore instanceof HTMLElement) this.focusBefore.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  /** Ask again for what is shown, as after the reader switched a source off. */
  refresh(): void {
    for (const frame of this.frames) if (frame.term) void this.load(frame).then(() => this.draw());
  }

  announce(text: string): void {
    this.hosted().announce(text);
  }

  private open(target: Target, pointer: Point | null): void {
    const host = this.hosted();
    const sheet = this.by === "touch";
    this.stopFollowing?.();
    host.show(this.card(), target.start.node);
    const range = liveRange(target);
    if (sheet || !range) placeAtBottom(host.element);
    else this.stopFollowing = keepBeside(range, host.element, pointer);
    if (this.by === "keyboard") {
      this.focusBefore ??= document.activeElement;
      host.focus();
    }
  }

  private hosted(): CardHost {
    if (!this.host) {
      this.host = new CardHost(this.options.signal);
      this.host.element.addEventListener("pointerenter", () => this.options.onEnter());
      this.host.element.addEventListener("pointerleave", () => this.options.onLeave());
    }
    return this.host;
  }

  private async load(frame: CardFrame): Promise<void> {
    if (!frame.term || !this.target) return;
    const question = this.options.question(frame.term, this.target);
    frame.state = await this.options.lookups.ask({ ...question, limit: frame.limit });
    this.draw();
  }

  private draw(): void {
    if (this.stopFollowing || this.by === "touch") if (this.target) this.host?.update(this.card());
  }

  private push(frame: CardFrame): void {
    this.frames.push(frame);
    this.draw();
    void this.load(frame);
  }

  private card() {
    const { options } = this;
    const { target } = this;
    const top = this.frames.at(-1)!;
    const props: CardProps = {
      ...options.look(),
      ...options.actions,
      state: top.state,
      pinned: this.pinned,
      canGoBack: this.frames.length > 1,
      sheet: this.by === "touch",
      onClose: () => options.onClose(true),
      onBack: () => {
        this.frames.pop();
        this.draw();
      },
      onPin: (pinned) => {
        this.pinned = pinned;
        options.onPin(pinned);
        this.draw();
      },
      onNotThisSense: (scope) => target && options.actions.onNotThisSense(target, scope),
      onOpenTerm: (term) => this.push(termFrame(term)),
      onMore: () => {
        top.limit += MORE_PASSAGES;
        void this.load(top);
      },
    };
    return h(Card, props);
  }
}

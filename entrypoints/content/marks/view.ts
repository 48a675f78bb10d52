import type { StyleGate } from "../scan/style-gate";

/** Least time between two looks at where things are; a scroll makes an event for each frame. */
const LOOK_MS = 120;

/** How long after a click or key what it opened is looked for. */
const AFTER_INPUT_MS = 300;

/** How long after the page grew: most grow below what is seen, and some with every frame. */
const AFTER_GROWTH_MS = 400;

/**
 * Longest time between two looks that only the page gave reason for: each that found what is new far from the screen doubles
 * the time, until one finds something near or the reader does something. Then what comes near is late by this at most.
 */
const PATIENCE_MAX_MS = 960;

/** Where a look found what was not marked before: near the screen, far from it only, or nothing. */
export type LookResult = "near" | "far" | "nothing";

/** Why there is a look: places may have changed, the page only grew, or text was read that was not placed yet. */
type Reason = "moved" | "grown" | "read";

/**
 * Says when what is on the screen may have changed: after scrolling, resizing, growth of the page and what the reader
 * does. Always just after the browser's own layout, so that asking where things are then forces none.
 */
export class View {
  private readonly frame = new IntersectionObserver(([entry]) => this.look(entry!.boundingClientRect));
  private readonly growth = new ResizeObserver((entries) => this.resized(entries[0]!));
  /** The page's size at the first look. */
  private size: DOMRectReadOnly | null = null;
  private readonly reasons = new Set<Reason>();
  private patience = LOOK_MS;
  private growing: ReturnType<typeof setTimeout> | undefined;
  private delayed: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  /** When the look that is waited for comes. */
  private due = 0;
  private looked = 0;

  /** `onLook` gets whether only what was read since the last look can be anew in view. */
  constructor(
    private readonly onLook: (onlyRead: boolean) => LookResult,
    private readonly gate: StyleGate,
    private readonly signal: AbortSignal,
  ) {
    const passive = { passive: true, capture: true, signal } as const;
    const later = () => this.requestAfter(AFTER_INPUT_MS);
    this.follow(document);
    addEventListener("resize", () => this.request("moved"), { signal });
    document.addEventListener("toggle", () => this.request("moved"), passive);
    document.addEventListener("pointerup", later, passive);
    document.addEventListener("keyup", later, passive);
    signal.addEventListener("abort", () => this.stop());
  }

  /** Hear of scrolling inside a root: a shadow root's scroll events do not leave it. */
  follow(root: Document | ShadowRoot): void {
    root.addEventListener("scroll", () => this.request("moved"), { passive: true, capture: true, signal: this.signal });
  }

  /** Have a look soon; many requests make one look. */
  request(reason: Reason): void {
    if (this.signal.aborted) return;
    this.reasons.add(reason);
    const due = this.looked + (reason === "moved" ? LOOK_MS : this.patience);
    if (this.waiting !== undefined && this.due <= due) return;
    clearTimeout(this.waiting);
    const wait = due - performance.now();
    if (wait > 0) {
      this.due = due;
      this.waiting = setTimeout(() => this.afterLayout(), wait);
    } else this.afterLayout();
  }

  /** Have a look after a while, whatever looks there are before. */
  requestAfter(delay: number): void {
    if (this.signal.aborted) return;
    this.delayed ??= setTimeout(() => {
      this.delayed = undefined;
      this.request("moved");
    }, delay);
  }

  private resized(entry: ResizeObserverEntry): void {
    if (this.size && isSize(entry.contentRect, this.size)) {
      // The observer begins by telling what is there.
      this.size = null;
      return;
    }
    this.size = null;
    this.growing ??= setTimeout(() => {
      this.growing = undefined;
      this.request("grown");
    }, AFTER_GROWTH_MS);
  }

  private afterLayout(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    // An observer's first answer comes after the next layout; in a hidden tab only when the tab is seen.
    this.frame.disconnect();
    // A page that is being written anew has none for a while.
    if (document.documentElement) this.frame.observe(document.documentElement);
  }

  private look(size: DOMRectReadOnly): void {
    this.frame.disconnect();
    if (!this.gate.open) {
      this.afterLayout();
      return;
    }
    // From here on the page's growth moves what is in view; before, it would only make work.
    if (this.looked === 0) {
      this.size = size;
      this.growth.observe(document.documentElement);
    }
    this.looked = performance.now();
    const { reasons } = this;
    const onlyRead = !reasons.has("moved") && !reasons.has("grown");
    const found = this.onLook(onlyRead);
    if (found === "near" || reasons.has("moved")) this.patience = LOOK_MS;
    else if (found === "far") this.patience = Math.min(this.patience * 2, PATIENCE_MAX_MS);
    reasons.clear();
  }

  private stop(): void {
    clearTimeout(this.waiting);
    clearTimeout(this.growing);
    clearTimeout(this.delayed);
    this.frame.disconnect();
    this.growth.disconnect();
  }
}

function isSize(a: DOMRectReadOnly, b: DOMRectReadOnly): boolean {
  return Math.abs(a.width - b.width) < 1 && Math.abs(a.height - b.height) < 1;
}

import type { StyleGate } from "../scan/style-gate";

/** Least time between two looks at where things are; a scroll makes an event for each frame. */
const LOOK_MS = 120;

/** How long after a click or key what it opened is looked for. */
const AFTER_INPUT_MS = 300;

/**
 * How long after the page grew: most grow below what is seen, and some with every frame. Each time that it moved nothing
 * that matters the wait doubles, up to the second.
 */
const AFTER_GROWTH_MS = 400;
const AFTER_GROWTH_MAX_MS = 1_600;

/** Why there is a look: places may have changed, the page only grew, or text was read that was not placed yet. */
type Reason = "moved" | "grown" | "read";

/**
 * Says when what is on the screen may have changed: after scrolling, resizing, growth of the page and what the reader
 * does. Always just after the browser's own layout, so that asking where things are then forces none.
 */
export class View {
  private readonly frame = new IntersectionObserver(() => this.look());
  private readonly growth = new ResizeObserver(() => this.grow());
  private growthWait = AFTER_GROWTH_MS;
  private readonly reasons = new Set<Reason>();
  private growing: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private looked = 0;

  /**
   * `onLook` gets whether only what was read since the last look can be anew in view, and says whether anything was.
   */
  constructor(
    private readonly onLook: (onlyRead: boolean) => boolean,
    private readonly gate: StyleGate,
    private readonly signal: AbortSignal,
  ) {
    const passive = { passive: true, capture: true, signal } as const;
    const later = () => this.request("moved", AFTER_INPUT_MS);
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
  request(reason: Reason, delay = 0): void {
    if (this.signal.aborted) return;
    this.reasons.add(reason);
    const wait = Math.max(delay, this.looked + LOOK_MS - performance.now());
    if (wait > 0) this.waiting ??= setTimeout(() => this.afterLayout(), wait);
    else this.afterLayout();
  }

  private grow(): void {
    this.growing ??= setTimeout(() => {
      this.growing = undefined;
      this.request("grown");
    }, this.growthWait);
  }

  private afterLayout(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
    // An observer's first answer comes after the next layout; in a hidden tab only when the tab is seen.
    this.frame.disconnect();
    // A page that is being written anew has none for a while.
    if (document.documentElement) this.frame.observe(document.documentElement);
  }

  private look(): void {
    this.frame.disconnect();
    if (!this.gate.open) {
      this.afterLayout();
      return;
    }
    // From here on the page's growth moves what is in view; before, its first size would only make work.
    if (this.looked === 0) this.growth.observe(document.documentElement);
    this.looked = performance.now();
    const { reasons } = this;
    const onlyRead = !reasons.has("moved") && !reasons.has("grown");
    const idle = !this.onLook(onlyRead) && !reasons.has("moved");
    if (!onlyRead) this.growthWait = idle ? Math.min(this.growthWait * 2, AFTER_GROWTH_MAX_MS) : AFTER_GROWTH_MS;
    reasons.clear();
  }

  private stop(): void {
    clearTimeout(this.waiting);
    clearTimeout(this.growing);
    this.frame.disconnect();
    this.growth.disconnect();
  }
}

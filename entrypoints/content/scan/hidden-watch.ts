import { Readable } from "../dom/readable";

/** Elements watched at once; the look after scrolling or a click asks about all of them. */
const WATCHED_MAX = 100;

/**
 * Says when text with mentions that was hidden comes to be shown by a rule, a script or an animation: no mutation need
 * tell of it. Costs nothing on a page that hides no mention.
 */
export class HiddenWatch {
  private observer: IntersectionObserver | null = null;
  private watched: ReadonlySet<Element> = new Set();

  constructor(
    private readonly onShown: () => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.observer?.disconnect());
  }

  get any(): boolean {
    return this.watched.size > 0;
  }

  /** Watch these elements and no others. */
  follow(hidden: Iterable<Element>[]): void {
    const wanted = new Set<Element>();
    for (const elements of hidden) {
      for (const element of elements) if (wanted.add(element).size >= WATCHED_MAX) break;
    }
    if (wanted.size === this.watched.size && [...wanted].every((element) => this.watched.has(element))) return;
    this.watched = wanted;
    this.observer ??= this.begin();
    this.observer.disconnect();
    for (const element of wanted) this.observer.observe(element);
  }

  private begin(): IntersectionObserver {
    // What `visibility` hides has its place already: an observer of places hears nothing of it.
    const options = { passive: true, capture: true, signal: this.signal } as const;
    const afterMotion = () => this.watched.size > 0 && this.onShown();
    document.addEventListener("transitionend", afterMotion, options);
    document.addEventListener("animationend", afterMotion, options);
    return new IntersectionObserver((entries) => {
      const readable = new Readable();
      if (entries.some(({ isIntersecting, target }) => isIntersecting && readable.has(target))) this.onShown();
    });
  }
}

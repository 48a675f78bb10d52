import type { Chunk } from "../scan/chunk-list";

/** How far beyond the view marks are kept ready, in views: one turn of the wheel or one page key. */
const MARGIN = "100% 0px";

/**
 * Which chunks are on or near the screen, told by an IntersectionObserver on the elements at their ends: it
 * neither forces layout nor runs while nothing moves. Hidden text tells itself here when it is shown.
 */
export class Nearby {
  private readonly observer: IntersectionObserver;
  private readonly chunks = new Map<Element, Set<Chunk>>();
  /** The observed ends of each chunk, since nodes may be elsewhere by the time it is dropped. */
  private readonly ends = new Map<Chunk, Element[]>();
  private readonly inView = new Set<Element>();

  constructor(private readonly onChange: () => void) {
    this.observer = new IntersectionObserver((entries) => this.note(entries), { rootMargin: MARGIN });
  }

  /** Follow a chunk. Until the observer has spoken, `assume` says whether it is near. */
  watch(chunk: Chunk, assume: boolean): void {
    if (this.ends.has(chunk)) return;
    const ends = endsOf(chunk);
    this.ends.set(chunk, ends);
    for (const element of ends) {
      const known = this.chunks.get(element);
      if (known) known.add(chunk);
      else {
        this.chunks.set(element, new Set([chunk]));
        this.observer.observe(element);
      }
      if (assume && !known) this.inView.add(element);
    }
  }

  unwatch(chunk: Chunk): void {
    for (const element of this.ends.get(chunk) ?? []) {
      const known = this.chunks.get(element);
      if (!known?.delete(chunk) || known.size > 0) continue;
      this.chunks.delete(element);
      this.inView.delete(element);
      this.observer.unobserve(element);
    }
    this.ends.delete(chunk);
  }

  /** The chunks on or near the screen, in no order. */
  near(): Set<Chunk> {
    const near = new Set<Chunk>();
    for (const element of this.inView) for (const chunk of this.chunks.get(element) ?? []) near.add(chunk);
    return near;
  }

  stop(): void {
    this.observer.disconnect();
    this.chunks.clear();
    this.ends.clear();
    this.inView.clear();
  }

  private note(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting && this.chunks.has(target)) this.inView.add(target);
      else this.inView.delete(target);
    }
    this.onChange();
  }
}

function endsOf({ start, end }: Chunk): Element[] {
  const first = boxAround(start.node);
  const last = boxAround(end.node);
  return first === last ? [first] : [first, last];
}

/** The nearest element with a box of its own: others are never seen to intersect. */
function boxAround(node: Node): Element {
  let element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  while (element.parentElement && getComputedStyle(element).display === "contents") element = element.parentElement;
  return element;
}

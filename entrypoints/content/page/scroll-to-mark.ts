import { liveRange, type Target } from "../marks/mark";

/** Bring a mark into view: to the middle of what scrolls around it, where it was outside. */
export function scrollToMark(mark: Target): void {
  const { parentElement } = mark.start.node;
  parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
  // Of an element larger than the window that is its middle, from which the mark may be far.
  const range = liveRange(mark);
  for (let around = parentElement; range && around; around = elementAround(around)) {
    showWithin(around, range.getBoundingClientRect());
    // Nothing further out moves it.
    if (getComputedStyle(around).position === "fixed") return;
  }
}

/** Does nothing where the element does not scroll. */
function showWithin(element: Element, mark: DOMRect): void {
  if (mark.height === 0) return;
  const isPage = element === document.scrollingElement;
  const box = isPage ? new DOMRect(0, 0, innerWidth, innerHeight) : element.getBoundingClientRect();
  const left = toMiddle(mark.left, mark.right, box.left, box.right);
  const top = toMiddle(mark.top, mark.bottom, box.top, box.bottom);
  if (left !== 0 || top !== 0) element.scrollBy({ left, top, behavior: "instant" });
}

/** How far what lies outside is from the middle; 0 for what lies inside. */
function toMiddle(from: number, to: number, start: number, end: number): number {
  return from >= start && to <= end ? 0 : (from + to - start - end) / 2;
}

function elementAround(element: Element): HTMLElement | null {
  const root = element.getRootNode();
  const around = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return around as HTMLElement | null;
}

const STOPS =
  "a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]:not([contenteditable=false])";

/**
 * Where nothing on the page had the focus before the card, the next Tab goes on from the mark, as after a click there.
 * By itself a browser would begin at the card's host, at the page's end. Anything else that takes the focus ends this.
 */
export function tabFromMark(mark: Range, signal: AbortSignal): void {
  const over = new AbortController();
  const options = { signal: AbortSignal.any([signal, over.signal]) };
  const end = () => over.abort();
  addEventListener("focusin", end, options);
  addEventListener("pointerdown", end, options);
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey) return;
      end();
      const next = event.defaultPrevented ? null : stopBeside(mark, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
    options,
  );
}

/** The nearest control of the page after a mark, or before it. */
function stopBeside({ startContainer, endContainer }: Range, before: boolean): HTMLElement | null {
  const root = startContainer.getRootNode() as Document | ShadowRoot;
  const reachable = (stop: HTMLElement) => stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.checkVisibility();
  const isBeside = (stop: HTMLElement) =>
    before
      ? startContainer.compareDocumentPosition(stop) === Node.DOCUMENT_POSITION_PRECEDING
      : endContainer.compareDocumentPosition(stop) === Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => isBeside(stop));
  return (before ? stops.findLast(reachable) : stops.find(reachable)) ?? null;
}

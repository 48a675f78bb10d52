import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  type VirtualItem,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useRef, useState } from "preact/hooks";

export interface VirtualRows {
  items: VirtualItem[];
  /** Distance of the list from the top of what scrolls, from which the places of rows are reckoned. */
  before: number;
  height: number;
  /** Put on each row, so that its real height is known. */
  measure(element: Element | null): void;
}

/** The rows in view, and the one that has the focus: taken out, it would leave the keyboard nowhere. */
function withFocused(range: Range): number[] {
  const shown = defaultRangeExtractor(range);
  const focused = Number(document.activeElement?.closest<HTMLElement>("[data-index]")?.dataset.index ?? -1);
  if (focused < 0 || focused >= range.count || shown.includes(focused)) return shown;
  return [...shown, focused].sort((a, b) => a - b);
}

/** Only the rows in view, of a list that may hold tens of thousands, inside an element that scrolls. */
export function useVirtual(
  scroller: RefObject<HTMLElement | null>,
  list: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): VirtualRows {
  const before = useDistance(scroller, list);
  const [, redraw] = useReducer((version: number) => version + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: before,
    rangeExtractor: withFocused,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const virtualizer = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  virtualizer.current ??= new Virtualizer<HTMLElement, Element>(options);
  virtualizer.current.setOptions(options);
  useLayoutEffect(() => virtualizer.current?._didMount(), []);
  useLayoutEffect(() => virtualizer.current?._willUpdate());
  return {
    before,
    items: virtualizer.current.getVirtualItems(),
    height: virtualizer.current.getTotalSize(),
    measure: (element) => element && virtualizer.current?.measureElement(element),
  };
}

/** How far down a list begins inside what scrolls, also after what stands above it grew: a plot arrived, a part was unfolded. */
function useDistance(scroller: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): number {
  const [distance, setDistance] = useState(0);
  useLayoutEffect(() => {
    const [outer, inner] = [scroller.current, list.current];
    if (!outer || !inner) return;
    const measure = () =>
      setDistance(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop);
    measure();
    const observer = new ResizeObserver(measure);
    for (const part of outer.children) observer.observe(part);
    return () => observer.disconnect();
  }, [scroller, list]);
  return distance;
}

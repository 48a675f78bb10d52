import type { CollectedText, TextPoint } from "../dom/collected-text";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Span } from "../scan/sense";
import type { MarkStyle } from "./mark-style";

/** One mention that is marked on the page, with what hovering it needs. */
export interface Mark {
  term: number;
  /** The words as they stand on the page. */
  text: string;
  start: TextPoint;
  end: TextPoint;
  range: AbstractRange;
  style: MarkStyle;
  chunk: Chunk;
  scan: RootScan;
  /** Its offset in the chunk's text. */
  at: number;
}

/** Make a mark from a span of a chunk's text. */
export function makeMark(
  span: Span,
  text: CollectedText,
  of: { chunk: Chunk; scan: RootScan; style: MarkStyle },
): Mark {
  const start = text.startPoint(span.start);
  const end = text.endPoint(span.end);
  // Measured: static ranges cost the page nothing when it changes, and are made anew for every change we see.
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  return { ...of, term: span.term, text: text.text.slice(span.start, span.end), start, end, range, at: span.start };
}

/** The same place as a live range, for its rectangles; null where the page has changed under it. */
export function liveRange({ start, end }: { start: TextPoint; end: TextPoint }): Range | null {
  if (start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

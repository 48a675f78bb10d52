import type { Comparison } from "../../../corpus/model";
import type { Judged } from "../../../corpus/terms/settle";
import type { CollectedText, TextPoint } from "../dom/collected-text";
import type { Chunk } from "../scan/chunk-list";
import type { RootScan } from "../scan/root-scan";
import type { Span } from "../scan/sense";
import type { MarkStyle } from "./mark-style";

/** Something marked on the page, by its place. */
interface Marked {
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

/** A mention of a term. */
export interface TermMark extends Marked {
  term: string;
  /** Why it is marked; null for words of a selection, which may not be. */
  judged: Pick<Judged, "why" | "cue"> | null;
}

/** A figure that the archive can be held against. */
export interface FigureMark extends Marked {
  comparison: Comparison;
}

/** What the pointer can rest on. */
export type Target = TermMark | FigureMark;

type Place = Pick<Marked, "chunk" | "scan" | "style">;

/** Make a term's mark from a span of a chunk's text. */
export function termMark(span: Span, text: CollectedText, place: Place, judged: TermMark["judged"]): TermMark {
  return { ...marked(span, text, place), term: span.term, judged };
}

/** Make a figure's mark from its span in a chunk's text. */
export function figureMark(
  span: { start: number; end: number },
  comparison: Comparison,
  text: CollectedText,
  place: Omit<Place, "style">,
): FigureMark {
  return { ...marked(span, text, { ...place, style: "figure" }), comparison };
}

function marked({ start: from, end: to }: { start: number; end: number }, text: CollectedText, place: Place): Marked {
  const start = text.startPoint(from);
  const end = text.endPoint(to);
  // A static range costs the page nothing when it changes; for every change we see ranges are made anew.
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  return { ...place, text: text.text.slice(from, to), start, end, range, at: from };
}

/** Whether two marks stand for the same thing, though the page was read again in between. */
export function sameTarget(a: Target, b: Target): boolean {
  if (a === b) return true;
  if (a.text !== b.text || a.style !== b.style) return false;
  if ("term" in a !== "term" in b || ("term" in a && "term" in b && a.term !== b.term)) return false;
  // A page that draws its text anew puts other nodes in the same place.
  return (a.start.node === b.start.node && a.start.offset === b.start.offset) || !a.start.node.isConnected;
}

/** A mark's place as a live range, for its rectangles; null where the page has changed under it. */
export function liveRange({ start, end }: Pick<Marked, "start" | "end">): Range | null {
  if (!start.node.isConnected || start.offset > start.node.length || end.offset > end.node.length) return null;
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

import type { CollectedText } from "../dom/collected-text";
import type { Readable } from "../dom/readable";
import { runsOn } from "../dom/seams";
import type { Sense, Span } from "./sense";

/** Times a chunk is matched again because text in it proved hidden; each time at least one node is left out. */
const PASSES_MAX = 8;

/**
 * Check the candidates of a chunk that was just matched against the page: text that is hidden or edited is made
 * unreadable and the chunk matched again. "apart" says that a candidate runs across elements laid out apart.
 */
export function settle(sense: Sense, chunk: number, text: CollectedText, readable: Readable): "settled" | "apart" {
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const spans = sense.candidates(chunk);
    if (spans.some((span) => crossesApart(span, text))) return "apart";
    if (!blankUnreadable(spans, text, readable)) return "settled";
    if (!sense.set(chunk, text.text)) return "settled";
  }
  sense.set(chunk, "");
  return "settled";
}

function blankUnreadable(spans: Span[], text: CollectedText, readable: Readable): boolean {
  let blanked = false;
  for (const { start, end } of spans) {
    for (let piece = text.pieceAt(start); (text.starts[piece] ?? end) < end; piece++) {
      const parent = text.nodes[piece]!.parentElement;
      if (parent && !readable.has(parent)) {
        text.blank(piece);
        blanked = true;
      }
    }
  }
  return blanked;
}

function crossesApart({ start, end }: Span, text: CollectedText): boolean {
  for (let piece = text.pieceAt(start) + 1; (text.starts[piece] ?? end) < end; piece++) {
    if (!runsOn(text.nodes[piece - 1]!, text.nodes[piece]!)) return true;
  }
  return false;
}

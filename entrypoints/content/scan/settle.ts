import type { CollectedText } from "../dom/collected-text";
import type { Readable } from "../dom/readable";
import { runsOn } from "../dom/seams";
import type { Sense } from "./sense";

/** Times a chunk is matched again because text in it proved hidden; each time at least one node is left out. */
const PASSES_MAX = 8;

export interface Settled {
  /** A candidate runs across elements that are laid out apart. */
  apart: boolean;
  /** Texts with candidates that were hidden or edited. */
  hidden: Text[];
}

/**
 * Check the candidates of a chunk that was just matched against the page: text that is hidden or edited is made
 * unreadable and the chunk matched again. After `apart` the chunk is to be collected anew.
 */
export function settle(sense: Sense, chunk: number, text: CollectedText, readable: Readable): Settled {
  const hidden: Text[] = [];
  for (let pass = 0; pass < PASSES_MAX; pass++) {
    const unreadable = unreadablePieces(sense, chunk, text, readable);
    if (unreadable === null) return { apart: true, hidden };
    if (unreadable.length === 0) return { apart: false, hidden };
    for (const piece of unreadable) {
      text.blank(piece);
      hidden.push(text.node(piece));
    }
    if (!sense.set(chunk, text.text)) return { apart: false, hidden };
  }
  sense.set(chunk, "");
  return { apart: false, hidden };
}

/** Whether the first and the last text of a chunk can be read: what is asked of a chunk far down a page full of marks. */
export function endsReadable(text: CollectedText, readable: Readable): boolean {
  return readable.hasText(text.node(0)) && readable.hasText(text.lastNode);
}

/** The pieces with candidates that cannot be read; null where a candidate runs across elements that are laid out apart. */
function unreadablePieces(sense: Sense, chunk: number, text: CollectedText, readable: Readable): number[] | null {
  const unreadable: number[] = [];
  let piece = -1;
  let until = 0;
  const apart = sense.someCandidate(chunk, (start, end) => {
    // Candidates come by their start: most stand in the piece that was looked at last.
    if (start >= until) {
      piece = text.pieceAt(start);
      until = text.start(piece + 1);
      if (!readable.hasText(text.node(piece))) unreadable.push(piece);
    }
    while (end > until && piece + 1 < text.size) {
      if (!runsOn(text.node(piece), text.node(piece + 1))) return true;
      until = text.start(++piece + 1);
      if (!readable.hasText(text.node(piece))) unreadable.push(piece);
    }
    return false;
  });
  return apart ? null : unreadable;
}

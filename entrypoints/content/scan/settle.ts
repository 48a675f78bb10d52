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
    if (sense.someCandidate(chunk, (start, end) => crossesApart(start, end, text))) return { apart: true, hidden };
    const blanked = blankUnreadable(sense, chunk, text, readable);
    if (blanked.length === 0) return { apart: false, hidden };
    hidden.push(...blanked);
    if (!sense.set(chunk, text.text)) return { apart: false, hidden };
  }
  sense.set(chunk, "");
  return { apart: false, hidden };
}

/** Whether the first and the last text of a chunk can be read: what is asked of a chunk far down a page full of marks. */
export function endsReadable(text: CollectedText, readable: Readable): boolean {
  return isReadable(text.node(0), readable) && isReadable(text.lastNode, readable);
}

function blankUnreadable(sense: Sense, chunk: number, text: CollectedText, readable: Readable): Text[] {
  const pieces = new Set<number>();
  sense.someCandidate(chunk, (start, end) => {
    for (let piece = text.pieceAt(start); piece < text.size && text.start(piece) < end; piece++) {
      if (!isReadable(text.node(piece), readable)) pieces.add(piece);
    }
    return false;
  });
  for (const piece of pieces) text.blank(piece);
  return [...pieces].map((piece) => text.node(piece));
}

function isReadable(node: Text, readable: Readable): boolean {
  const parent = node.parentElement;
  return parent === null || readable.has(parent);
}

function crossesApart(start: number, end: number, text: CollectedText): boolean {
  for (let piece = text.pieceAt(start) + 1; piece < text.size && text.start(piece) < end; piece++) {
    if (!runsOn(text.node(piece - 1), text.node(piece))) return true;
  }
  return false;
}

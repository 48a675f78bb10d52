import { elementAround, isDrawn } from "../dom/readable";
import type { Chunk } from "../scan/chunk-list";
import { drawnText, hiddenPart } from "./drawn-text";

/** Chunks looked at one by one; among more, runs of them are, and one by one those of the runs that are near. */
const EACH_MAX = 24;

/** How far beyond the screen something still is near, in screens. */
export interface Margins {
  above: number;
  below: number;
  /** To the left and right. */
  beside: number;
}

export interface Near {
  chunk: Chunk;
  /** Distance of its middle from that of the screen, in CSS pixels. */
  distance: number;
  /** Whether it is rather above (-1) or below (1) the screen's middle than beside it (0). */
  side: number;
}

/**
 * The chunks on the screen and up to so many screens beyond it, of a list in document order. Asks where their ends are, which is cheap just
 * after layout and forces it at any other time. An observer for each would cost more than reading them did.
 */
export function nearChunks(chunks: Chunk[], margins: Margins): Near[] {
  const range = document.createRange();
  const near: Near[] = [];
  // A long hidden part holds many chunks, one after the other.
  let hidden: Element | null = null;
  const look = (chunk: Chunk) => {
    if (hidden?.contains(chunk.start.node) && hidden.contains(chunk.end.node)) return;
    const box = boxOf(range, chunk, chunk, margins);
    if (!box) hidden = hiddenPart(chunk.start.node);
    if (box && isNear(box, margins)) near.push({ chunk, ...fromMiddle(box) });
  };
  if (chunks.length <= EACH_MAX) chunks.forEach(look);
  else {
    // As many runs as there are chunks in a run, which takes the fewest looks.
    const length = Math.ceil(Math.sqrt(chunks.length));
    for (let from = 0; from < chunks.length; from += length) {
      const run = chunks.slice(from, from + length);
      const box = boxOf(range, run[0]!, run.at(-1)!, margins);
      // Where an end is hidden, nothing is known of the run.
      if (!box || isNear(box, margins)) run.forEach(look);
    }
  }
  return near;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What lies between the first drawn character of one chunk and the last of another; null where either is not known, of a single chunk where both are not. */
function boxOf(range: Range, first: Chunk, last: Chunk, margins: Margins): Box | null {
  const from = first.start;
  const to = last.end;
  const start = charBox(range, from.node, from.offset, margins) ?? drawnBox(range, from.node, to.node, "next", margins);
  const end =
    charBox(range, to.node, to.offset - 1, margins) ?? drawnBox(range, to.node, from.node, "previous", margins);
  if (!start || !end) return first === last ? (start ?? end) : null;
  return {
    left: Math.min(start.left, end.left),
    top: Math.min(start.top, end.top),
    right: Math.max(start.right, end.right),
    bottom: Math.max(start.bottom, end.bottom),
  };
}

/** Where the drawn text nearest to a hidden end stands: a page may begin and end with what is not shown. */
function drawnBox(range: Range, from: Text, to: Text, direction: "next" | "previous", margins: Margins): Box | null {
  const text = drawnText(from, to, direction);
  return text && charBox(range, text, direction === "next" ? 0 : text.length - 1, margins);
}

/**
 * Where a character stands: by the element around it, which is told at once, where that is no taller than half a screen or far away
 * as a whole. Null where it is not drawn; to ask on would have the browser lay out what it was told to skip, and complain.
 */
function charBox(range: Range, node: Text, offset: number, margins: Margins): Box | null {
  const element = elementAround(node);
  if (!element || !isDrawn(element)) return null;
  const around = elementBox(element);
  if (around && (around.height <= innerHeight / 2 || !isNear(around, margins))) return around;
  const at = Math.max(0, Math.min(offset, node.length - 1));
  range.setStart(node, at);
  range.setEnd(node, Math.min(at + 1, node.length));
  const box = range.getBoundingClientRect();
  // White space at the end of a block has no size, but a place.
  return box.height === 0 && box.top === 0 && box.left === 0 ? around : box;
}

function elementBox(element: Element): DOMRect | null {
  const box = element.getBoundingClientRect();
  return box.width > 0 || box.height > 0 ? box : null;
}

function isNear({ left, top, right, bottom }: Box, { above, below, beside }: Margins): boolean {
  const { innerWidth: width, innerHeight: height } = window;
  return (
    bottom > -height * above && top < height * (1 + below) && right > -width * beside && left < width * (1 + beside)
  );
}

function fromMiddle({ left, top, right, bottom }: Box): { distance: number; side: number } {
  const down = (top + bottom) / 2 - innerHeight / 2;
  const across = (left + right) / 2 - innerWidth / 2;
  return { distance: Math.abs(down) + Math.abs(across), side: Math.sign(Math.abs(down) > Math.abs(across) ? down : 0) };
}

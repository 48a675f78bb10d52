import { liveRange, type Target } from "../marks/mark";
import type { Point } from "./reducer";

interface HighlightHit {
  ranges: AbstractRange[];
}

interface HitTestingRegistry {
  highlightsFromPoint?: (x: number, y: number, options?: { shadowRoots: ShadowRoot[] }) => HighlightHit[];
}

/** The mark under a point; by the browser's own hit test where it has one, else by caret position and rectangles. */
export function targetAt(point: Point, targets: readonly Target[], roots: ShadowRoot[]): Target | null {
  if (targets.length === 0) return null;
  const registry = CSS.highlights as unknown as HitTestingRegistry;
  if (registry.highlightsFromPoint) {
    const hits = registry.highlightsFromPoint(point.x, point.y, { shadowRoots: roots });
    for (const hit of hits) {
      const found = targets.find((target) => hit.ranges.includes(target.range));
      if (found) return found;
    }
    return null;
  }
  return byCaret(point, targets, roots);
}

function byCaret({ x, y }: Point, targets: readonly Target[], shadowRoots: ShadowRoot[]): Target | null {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  // The caret is the nearest place between two characters, so a mark's both ends count and the rectangles decide.
  const near = targets.filter(({ start, end }) => {
    if (start.node === offsetNode && offset < start.offset) return false;
    if (end.node === offsetNode && offset > end.offset) return false;
    return start.node === offsetNode || end.node === offsetNode || between(start.node, offsetNode, end.node);
  });
  return near.find((target) => coversPoint(target, x, y)) ?? null;
}

function between(first: Node, node: Node, last: Node): boolean {
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  return (first.compareDocumentPosition(node) & node.compareDocumentPosition(last) & follows) !== 0;
}

function coversPoint(target: Target, x: number, y: number): boolean {
  for (const rect of liveRange(target)?.getClientRects() ?? []) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

import { autoUpdate, computePosition, flip, inline, offset, shift, size, type VirtualElement } from "@floating-ui/dom";

/** Gap between mark and card: near enough to reach, far enough to leave the line readable. */
const GAP = 8;
/** Least distance from the edge of the view. */
const MARGIN = 8;

/** Beside the mark the card is at least so high, px; where there is less room it takes the whole view. */
const LEAST = 160;

/** Keep a card beside a range until stopped; at the line under the pointer where the range runs over several. */
export function keepBeside(range: Range, card: HTMLElement, pointer: { x: number; y: number } | null): () => void {
  card.style.setProperty("bottom", "auto", "important");
  card.style.setProperty("max-width", "450px", "important");
  let last = { box: range.getBoundingClientRect(), lines: Array.from(range.getClientRects()) };
  // A page that draws its text anew takes the range's nodes away: the card stays where it was.
  const measured = () => {
    const lines = Array.from(range.getClientRects());
    if (lines.length > 0) last = { box: range.getBoundingClientRect(), lines };
    return last;
  };
  const reference: VirtualElement = {
    getBoundingClientRect: () => measured().box,
    getClientRects: () => measured().lines,
    contextElement: range.startContainer.parentElement ?? document.documentElement,
  };
  return autoUpdate(reference, card, () => void position(reference, card, pointer));
}

async function position(
  reference: VirtualElement,
  card: HTMLElement,
  pointer: { x: number; y: number } | null,
): Promise<void> {
  let cramped = false;
  const { x, y } = await computePosition(reference, card, {
    strategy: "fixed",
    placement: "bottom-start",
    middleware: [
      inline(pointer ?? {}),
      offset(GAP),
      flip({ padding: MARGIN }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableHeight }) => {
          cramped = availableHeight < LEAST;
          card.style.setProperty("--available", `${cramped ? window.innerHeight - 2 * MARGIN : availableHeight}px`);
        },
      }),
    ],
  });
  // Magnified four times a view is a few lines high: there the card may cover the mark, and all of it can be reached.
  const top = cramped ? Math.max(MARGIN, Math.min(y, window.innerHeight - MARGIN - card.offsetHeight)) : y;
  card.style.setProperty("left", `${Math.round(x)}px`, "important");
  card.style.setProperty("top", `${Math.round(top)}px`, "important");
}

/** A sheet along the bottom edge, for touch. */
export function placeAtBottom(card: HTMLElement): void {
  card.style.setProperty("left", "0", "important");
  card.style.setProperty("top", "auto", "important");
  card.style.setProperty("bottom", "0", "important");
  card.style.setProperty("max-width", "100vw", "important");
}

/** Longest text of a float that is taken for the big first letter of a paragraph, as a quotation mark with a letter. */
const INITIAL_MAX = 2;

/** Widest gap, in the letters' own size, that still leaves them one word: letters set apart for style have less, links of a menu more. */
const GAP_MAX = 0.15;

/**
 * Whether two text nodes of one block, next to each other by their tags, are also laid out as one text.
 * Asks for computed style, so it is called only where a word or a match would run across the seam.
 */
export function runsOn(before: Text, after: Text): boolean {
  const gap = gapUpTo(before, after, "End") + gapUpTo(after, before, "Start");
  return gap <= GAP_MAX && inSameSlot(before, after);
}

/**
 * How far a text is set apart from the other on one side, by what the elements around it alone have there. Infinite where one of
 * them is not in the line.
 */
function gapUpTo(node: Text, other: Text, side: "Start" | "End"): number {
  let gap = 0;
  let element = node.parentElement;
  for (; element && !element.contains(other); element = element.parentElement) {
    const style = getComputedStyle(element);
    if (side === "End" && isInitial(element, style)) return 0;
    if (!isInline(style)) return Number.POSITIVE_INFINITY;
    if (style.display === "contents") continue;
    const lengths = [style[`marginInline${side}`], style[`paddingInline${side}`], style[`borderInline${side}Width`]];
    for (const length of lengths) gap += Number.parseFloat(length) / Number.parseFloat(style.fontSize) || 0;
  }
  return gap;
}

function isInline({ display }: CSSStyleDeclaration): boolean {
  return display === "" || display === "contents" || display.startsWith("inline") || display.startsWith("ruby");
}

/** Whether an element is a paragraph's first letter, set big beside the lines that follow. */
function isInitial(element: Element, { float }: CSSStyleDeclaration): boolean {
  return float !== "none" && float !== "" && (element.textContent ?? "").trim().length <= INITIAL_MAX;
}

/** Children of a shadow host stand where its slots put them. */
function inSameSlot(before: Text, after: Text): boolean {
  let first: Element | Text = before;
  while (first.parentElement && !first.parentElement.contains(after)) first = first.parentElement;
  const host = first.parentElement;
  if (!host?.shadowRoot) return true;
  let second: Element | Text = after;
  while (second.parentElement && second.parentElement !== host) second = second.parentElement;
  return first.assignedSlot === second.assignedSlot;
}

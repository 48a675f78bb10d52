/**
 * Whether two text nodes of one block, next to each other by their tags, are also laid out in one line.
 * Asks for computed style, so it is called only where a word or a match would run across the seam.
 */
export function runsOn(before: Text, after: Text): boolean {
  return inlineUpTo(before, after) && inlineUpTo(after, before);
}

/** Every element around `node` that does not hold `other` as well must be inline. */
function inlineUpTo(node: Text, other: Text): boolean {
  let element = node.parentElement;
  while (element && !element.contains(other)) {
    if (!isInline(getComputedStyle(element))) return false;
    element = element.parentElement;
  }
  return true;
}

function isInline(style: CSSStyleDeclaration): boolean {
  const { display } = style;
  return display === "" || display === "contents" || display.startsWith("inline") || display.startsWith("ruby");
}

import { elementAround, hidesContent } from "../dom/readable";

/** Texts and hidden parts passed on the way; what has more of them in a row is hidden as a whole, as far as a mark is concerned. */
const HOPS_MAX = 40;

/** The drawn text nearest to one end of a run of text that begins and ends with these nodes; null where none is found. */
export function drawnText(from: Text, to: Text, direction: "next" | "previous"): Text | null {
  const root = from.getRootNode();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let node: Text | null = from;
  for (let hops = 0; node && hops < HOPS_MAX; hops++) {
    if (node !== to && isBeyond(node, to, direction)) return null;
    const hidden: Element | null = node.data.trim() === "" ? null : hiddenPart(node);
    if (!hidden && node.data.trim() !== "") return node;
    if (hidden && (hidden.contains(to) || hidden.getRootNode() !== root)) return null;
    node = textBeside(walker, hidden ?? node, direction);
  }
  return null;
}

function isBeyond(node: Text, end: Text, direction: "next" | "previous"): boolean {
  const beyond = direction === "next" ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  return (end.compareDocumentPosition(node) & beyond) !== 0;
}

/** The outermost element around a text that hides what is in it; null where the text is drawn. */
export function hiddenPart(node: Text): Element | null {
  const around: Element[] = [];
  for (let at = elementAround(node); at; at = elementAround(at)) around.push(at);
  return around.findLast(hidesContent) ?? null;
}

function textBeside(walker: TreeWalker, part: Node, direction: "next" | "previous"): Text | null {
  walker.currentNode = part;
  if (direction === "previous") return walker.previousNode() as Text | null;
  let at: Node | null = part;
  while (at && !at.nextSibling) at = at.parentNode;
  if (!at?.nextSibling) return null;
  walker.currentNode = at.nextSibling;
  return (at.nextSibling.nodeType === Node.TEXT_NODE ? at.nextSibling : walker.nextNode()) as Text | null;
}

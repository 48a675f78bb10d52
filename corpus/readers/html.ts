import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { BLOCK_TAGS, HIDDEN_TAGS } from "../text/html-tags";
import { isNoteLink, raised } from "./footnote-marks";
import { isForumQuote } from "./forum-quotes";
import { flattenHtml } from "./html-guard";
import { htmlPicture } from "./html-pictures";
import { type Piece, PieceBuilder, type TextKind } from "./pieces";
import { placesOf, type Spanning } from "./table-cells";

export type Element = Tree.Element;
type Node = Tree.ChildNode;

/** Says of an element whether it and all in it is left out. */
export type Drop = (element: Element) => boolean;

/** Elements that are no part of an article, beside those whose content is no text at all. */
const UNSEEN = new Set([...HIDDEN_TAGS, "math", "form", "button", "select", "nav", "aside", "dialog", "title"]);
const IMAGES = new Set(["img", "picture", "figure"]);
const HEADINGS = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const ROW_GROUPS = new Set(["thead", "tbody", "tfoot"]);
/** Blocks that say what they are by themselves, without the class of the block around them. */
const CLASSLESS = new Set([...HEADINGS, "pre", "blockquote"]);

/** Parses a piece of HTML without a page around it. */
export function parseHtmlFragment(html: string): Tree.DocumentFragment {
  return parseFragment(flattenHtml(html));
}

/** Parses a whole page. `html` must have been through `flattenHtml`. */
export function parseHtmlPage(html: string): Tree.Document {
  return parse(html);
}

/** Reads HTML into pieces in reading order: block elements and `<br>` end a piece, inline tags are nothing. */
export function htmlPieces(root: { childNodes: Node[] }, drop: Drop = () => false): Piece[] {
  const builder = new PieceBuilder();
  walkAll(root.childNodes, builder, drop);
  builder.end();
  return builder.pieces;
}

/** Reads HTML that stands inside other markup into the pieces that are being built. */
export function htmlInto(html: string, builder: PieceBuilder): void {
  walkAll(parseHtmlFragment(html).childNodes, builder, () => false);
}

/** The value of an attribute, or null where the element has none of that name. */
export function attribute(element: Element, name: string): string | null {
  for (const each of element.attrs) if (each.name === name) return each.value;
  return null;
}

/** Tells elements from text, comments and the rest of a tree. */
export function isElement(node: Tree.Node): node is Element {
  return "tagName" in node;
}

/** All text in an element, as one line. */
export function textOf(node: Tree.Node): string {
  if (node.nodeName === "#text") return (node as Tree.TextNode).value;
  if (!("childNodes" in node)) return "";
  let text = "";
  for (const child of node.childNodes) text += textOf(child);
  return text;
}

/** The elements below a node for which `test` holds, in document order. */
export function findAll(root: Tree.Node, test: (element: Element) => boolean, found: Element[] = []): Element[] {
  if (!("childNodes" in root)) return found;
  for (const child of root.childNodes) {
    if (!isElement(child)) continue;
    if (test(child)) found.push(child);
    if (child.childNodes.length > 0) findAll(child, test, found);
  }
  return found;
}

function walkAll(nodes: Node[], builder: PieceBuilder, drop: Drop): void {
  for (let at = 0; at < nodes.length; at++) walk(nodes[at]!, nodes[at + 1], builder, drop);
}

function walk(node: Node, next: Node | undefined, builder: PieceBuilder, drop: Drop): void {
  if (node.nodeName === "#text") builder.text((node as Tree.TextNode).value);
  if (!isElement(node)) return;
  const tag = node.tagName;
  if (tag === "br") {
    // Void, yet broken sources close it: what stands inside then is text as any other.
    builder.line();
    walkAll(node.childNodes, builder, drop);
    return;
  }
  const plain = node.attrs.length === 0;
  const image = IMAGES.has(tag);
  if (!plain && isForumQuote(node)) {
    builder.block("quote", "", () => walkAll(node.childNodes, builder, drop));
    return;
  }
  if ((UNSEEN.has(tag) && !image) || (!plain && (isHidden(node) || drop(node)))) return;
  if (image) {
    imageOrFigure(node, builder, drop);
    return;
  }
  if (tag === "tr") tableRow(node, [], builder, drop);
  else if (tag === "a" && (isMoreLink(node) || isNoteLink(node))) return;
  else if (tag === "sup") superscript(node, next, builder, drop);
  else walkElement(node, plain, builder, drop);
}

/** What an element is to the text in it: a block of some kind, bold, a link, or nothing. */
function walkElement(node: Element, plain: boolean, builder: PieceBuilder, drop: Drop): void {
  const tag = node.tagName;
  const kind = blockKind(tag, builder);
  if (kind !== null) {
    const own = plain ? "" : (attribute(node, "class") ?? attribute(node, "id") ?? "");
    const inside = () => (ROW_GROUPS.has(tag) ? rows(node, builder, drop) : walkAll(node.childNodes, builder, drop));
    builder.block(kind, classesOf(tag, own, builder), tag === "table" ? () => builder.table(inside) : inside);
    return;
  }
  const href = plain ? null : attribute(node, "href");
  if (href !== null) builder.link(href, () => walkAll(node.childNodes, builder, drop));
  else if (tag === "b" || tag === "strong") builder.bold(() => walkAll(node.childNodes, builder, drop));
  else walkAll(node.childNodes, builder, drop);
}

/** Footnotes' marks and powers would run into the word or number that they stand at. */
function superscript(node: Element, next: Node | undefined, builder: PieceBuilder, drop: Drop): void {
  const after = next?.nodeName === "#text" ? (next as Tree.TextNode).value : "";
  const text = raised(textOf(node), builder.lineEnd, after);
  if (text === null) walkAll(node.childNodes, builder, drop);
  else builder.text(text);
}

/** The kind of block that an element makes, or null where its text is part of the line it stands in. */
function blockKind(tag: string, builder: PieceBuilder): TextKind | null {
  if (HEADINGS.has(tag)) return "heading";
  if (tag === "li") return builder.kind === "quote" ? "quote" : "item";
  if (tag === "pre") return "code";
  if (tag === "blockquote") return "quote";
  if (tag === "small") return builder.pending ? null : builder.kind;
  return BLOCK_TAGS.has(tag) ? builder.kind : null;
}

/** Blocks without a class are told by that of the block around them. */
function classesOf(tag: string, own: string, builder: PieceBuilder): string {
  if (tag === "small") return "small";
  return own === "" && !CLASSLESS.has(tag) ? builder.classes : own;
}

function imageOrFigure(node: Element, builder: PieceBuilder, drop: Drop): void {
  const { picture, rest } = htmlPicture(node);
  if (picture) builder.picture(picture);
  walkAll(rest, builder, drop);
}

/** The rows of a table's head, body or foot: a cell that spans several counts in each. */
function rows(group: Element, builder: PieceBuilder, drop: Drop): void {
  let above: Spanning[] = [];
  for (const [at, child] of group.childNodes.entries()) {
    if (!isElement(child) || child.tagName !== "tr") walk(child, group.childNodes[at + 1], builder, drop);
    else if (!isHidden(child) && !drop(child)) above = tableRow(child, above, builder, drop);
  }
}

/** A row of short cells is one piece; cells of a layout table are read as blocks of their own. */
function tableRow(row: Element, above: readonly Spanning[], builder: PieceBuilder, drop: Drop): Spanning[] {
  const cells = row.childNodes.filter(
    (child): child is Element => isElement(child) && !isHidden(child) && !isBlank(child) && !drop(child),
  );
  const { places, below } = placesOf(cells, above);
  const layout = places.length < 2 || cells.some((cell) => findAll(cell, isLayout).length > 0);
  if (layout) {
    for (const cell of cells)
      builder.block(builder.kind, attribute(cell, "class") ?? "", () => walkAll(cell.childNodes, builder, drop));
    return [];
  }
  builder.block("row", attribute(row, "class") ?? "", () => {
    for (const [index, { cell, columns, goesOn }] of places.entries()) {
      if (index > 0) builder.cell();
      if (cell !== null && !(goesOn && textOf(cell).trim().length > LABEL_MAX)) walkAll(cell.childNodes, builder, drop);
      for (let further = columns - 1; further > 0; further--) builder.cell();
    }
  });
  return below;
}

/** Longest text of a cell that is read again in each row it spans: labels and figures are short, a remark is read once. */
const LABEL_MAX = 40;

function isLayout(element: Element): boolean {
  return ["table", "div", "p", "h1", "h2", "h3", "ul", "img", "article"].includes(element.tagName);
}

/** `...more` at the end of a shortened text leads to the rest of it. */
function isMoreLink(element: Element): boolean {
  const first = element.childNodes[0];
  const text = element.childNodes.length === 1 && first?.nodeName === "#text" ? (first as Tree.TextNode).value : "";
  return (
    text.length < 20 &&
    /^\s*[.…[【(（]*\s*(?:read more|more|continue reading|阅读全文|閱讀全文|查看全文|繼續閱讀|继续阅读)\s*[.…»>→\]】)）]*\s*$/i.test(
      text,
    )
  );
}

/** A cell kept empty. Elsewhere scripts hide a whole article so until it has loaded, as WeChat does. */
function isBlank(cell: Element): boolean {
  return /visibility\s*:\s*hidden/i.test(attribute(cell, "style") ?? "");
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === "hidden") return true;
    if (name === "style" && value.includes("none") && /display\s*:\s*none/i.test(value)) return true;
  }
  return false;
}

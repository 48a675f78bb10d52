import JSDOMParser from "@mozilla/readability/JSDOMParser.js";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, type Element, isElement } from "./html";

/** Elements that the article extractor never needs; scripts stay where they hold metadata. */
const DROPPED = new Set(
  "script style template svg math iframe object embed canvas link input select textarea noscript".split(" "),
);

/**
 * Makes of a parsed page the small DOM that comes with Readability for places without a browser's own. It reads
 * well-formed markup only, so the page is written out as XML first, without what the extractor never needs.
 */
export function pageDom(page: Tree.Document): Document {
  return new JSDOMParser().parse(page.childNodes.map(xml).join(""));
}

function xml(node: Tree.ChildNode): string {
  if (node.nodeName === "#text") return escaped((node as Tree.TextNode).value);
  if (!isElement(node) || isDropped(node)) return "";
  const { tagName: tag, childNodes } = node;
  if (!isName(tag)) return childNodes.map(xml).join("");
  let open = `<${tag}`;
  for (const { name, value } of node.attrs) if (isName(name)) open += ` ${name}="${escaped(value)}"`;
  return childNodes.length === 0 ? `${open}/>` : `${open}>${childNodes.map(xml).join("")}</${tag}>`;
}

function isDropped(element: Element): boolean {
  return DROPPED.has(element.tagName) && attribute(element, "type") !== "application/ld+json";
}

/** Broken pages have tags and attributes of any characters. */
function isName(name: string): boolean {
  return /^[a-z][\w:.-]*$/i.test(name);
}

const SPECIAL = /[&<>"]/;

function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

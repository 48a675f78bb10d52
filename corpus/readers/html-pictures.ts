import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Picture } from "../model";
import { captioned, picture } from "./pictures";

type Element = Tree.Element;

/** Where lazy loaders keep the address that is to be shown, best first. */
const ADDRESSES = [
  "data-original",
  "data-src",
  "data-lazy-src",
  "data-actualsrc",
  "data-original-src",
  "data-url",
  "file",
  "src",
];

/** The picture of an `img`, `picture` or `figure`, and the parts of a figure that are neither image nor caption. */
export function htmlPicture(element: Element): { picture: Picture | null; rest: Tree.ChildNode[] } {
  const images: Element[] = [];
  const captions: Element[] = [];
  const rest: Tree.ChildNode[] = [];
  sort(element, images, captions, rest);
  const caption = captions.map(textIn).join(" ").trim();
  for (const image of images) {
    const found = fromImage(image, caption);
    if (found) return { picture: found, rest };
  }
  const alone = element.tagName === "figure" && caption !== "" && rest.length === 0;
  return { picture: alone ? { url: null, ...captioned(caption), width: null, height: null } : null, rest };
}

function sort(element: Element, images: Element[], captions: Element[], rest: Tree.ChildNode[]): void {
  if (element.tagName === "img") {
    images.push(element);
    return;
  }
  for (const child of element.childNodes) {
    if (!("tagName" in child)) continue;
    const tag = child.tagName;
    if (tag === "img") images.push(child);
    else if (tag === "figcaption" || isCaption(child)) captions.push(child);
    else if (tag === "table" || tag === "ul" || tag === "ol" || tag === "blockquote" || tag === "pre") rest.push(child);
    else if (tag === "p" && !hasImage(child)) {
      if (textIn(child).trim() !== "") rest.push(child);
    } else if (tag !== "noscript" && tag !== "script" && tag !== "style") sort(child, images, captions, rest);
  }
}

function hasImage(element: Element): boolean {
  return element.childNodes.some((child) => "tagName" in child && (child.tagName === "img" || hasImage(child)));
}

/** Whether an element is by its class the caption of a picture. */
export function isCaption(element: Element): boolean {
  const classes = element.attrs.find((each) => each.name === "class" || each.name === "id")?.value ?? "";
  return /(?:^|[\s_-])(?:caption|picinfo|pic-?info|imgcaption|photo-?caption|image-?caption|wp-caption-text|headerimgcaption|legend|cutline)(?:$|[\s_-])/i.test(
    classes,
  );
}

function fromImage(image: Element, caption: string): Picture | null {
  const get = (name: string) => image.attrs.find((each) => each.name === name)?.value.trim() ?? "";
  const width = pixels(get("data-original-width") || get("width"));
  const height = pixels(get("data-original-height") || get("height"));
  const stated =
    caption || (looksLikeCaption(get("alt")) ? get("alt") : looksLikeCaption(get("title")) ? get("title") : "");
  for (const name of ADDRESSES) {
    const found = picture(addressIn(get(name)), stated || null, width, height);
    if (found) return found;
  }
  const fromSet = get("srcset").split(/[\s,]+/)[0] ?? "";
  return picture(fromSet, stated || null, width, height);
}

/** Some loaders keep a record of sizes and addresses where others keep the address. */
function addressIn(value: string): string {
  return value.startsWith("{") ? (/"src"\s*:\s*"([^"]+)"/.exec(value)?.[1] ?? "") : value;
}

function looksLikeCaption(text: string): boolean {
  return text.length > 3 && !/^(?:img|image|photo|picture|图片|圖片)?[\w .-]*$/i.test(text);
}

function pixels(stated: string): number | null {
  const match = /^(\d+)(?:px)?$/.exec(stated);
  return match ? Number(match[1]) : null;
}

function textIn(node: Tree.Node): string {
  if (node.nodeName === "#text") return (node as Tree.TextNode).value;
  if (!("childNodes" in node)) return "";
  return node.childNodes.map(textIn).join("");
}

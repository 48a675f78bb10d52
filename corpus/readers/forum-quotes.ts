import { attribute, type Element, findAll, textOf } from "./html";
import { oneLine } from "./whitespace";

/** Elements of other names than `blockquote` in which forum software puts what another post said, or who said it. */
const QUOTE_CLASSES = /(?:^|\s)(?:bbcode_quote|quoteheader|quotefooter)(?:\s|$)/;
const NAME_ATTRIBUTES = ["data-username", "data-quote", "data-ipsquote-username"];
const QUOTED_BY =
  /^(?:Originally Posted by|Quote from:?|引用[:：]?)\s+(.{1,40}?)(?:\s+on\s.*|\s+View Post|\s*[:：])?$/i;

/** Whether an element quotes another post by its class: vBulletin's and SMF's boxes, and Discourse's asides. */
export function isForumQuote(element: Element): boolean {
  const names = attribute(element, "class");
  if (names === null) return false;
  if (element.tagName === "aside")
    return /(?:^|\s)quote(?:\s|$)/.test(names) && attribute(element, "data-username") !== null;
  return QUOTE_CLASSES.test(names);
}

/** Whom a post quotes first, where its markup says so. */
export function quotedName(body: Element): string | null {
  for (const element of findAll(body, isNamed)) {
    for (const each of NAME_ATTRIBUTES) {
      const name = oneLine(attribute(element, each) ?? "");
      if (name !== "") return name;
    }
    const name = QUOTED_BY.exec(oneLine(textOf(element)))?.[1];
    if (name !== undefined) return name.trim();
  }
  return null;
}

function isNamed(element: Element): boolean {
  if (element.tagName === "aside" || element.tagName === "blockquote")
    return NAME_ATTRIBUTES.some((name) => attribute(element, name) !== null);
  return /(?:^|\s)(?:bbcode_postedby|quoteheader)(?:\s|$)/.test(attribute(element, "class") ?? "");
}

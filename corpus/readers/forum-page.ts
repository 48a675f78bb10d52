import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Post } from "../model";
import { writtenDate } from "./date-below-title";
import { isoDate } from "./dates";
import { post } from "./documents";
import {
  AUTHOR_ATTRIBUTES,
  AUTHOR_CLASSES,
  BODY_ATTRIBUTES,
  BODY_CLASSES,
  BODY_IDS,
  DATE_CLASSES,
  ELSEWHERE_CLASSES,
  PROFILE_ADDRESS,
  THREAD_CLASSES,
} from "./forum-names";
import { quotedName } from "./forum-quotes";
import { attribute, type Element, findAll, htmlPieces, isElement, textOf } from "./html";
import { toBlocks } from "./pieces";
import { linkReplies } from "./pincong-quotes";
import { markDuplicates } from "./thread";
import { oneLine } from "./whitespace";

/** Longest name of an author, in characters. */
const NAME_MAX = 40;

/** Share of the bodies after the first, which may be a question of nobody, that must have an author beside them: a page of articles or notices has not. */
const AUTHORED_SHARE = 0.7;

/** A post as the markup has it: the element with its words, and the largest around it that holds no other's. */
interface MarkedPost {
  body: Element;
  around: Element;
}

/**
 * The posts of a forum's page in order with author, date and parent, told by the names that forum software gives to
 * their parts. Null where the page has fewer than two, or where most of its paragraphs stand outside of them: then it
 * is an article, whatever comments follow it.
 */
export function forumPosts(page: Tree.Document): Post[] | null {
  const bodies = outermost(page);
  if (bodies.length < 2) return null;
  const marked = surroundings(bodies);
  const authors = marked.map(authorOf);
  const authored = marked.filter((_, at) => authors[at] !== null);
  if (authored.length < 2 || authored.length < AUTHORED_SHARE * (marked.length - 1)) return null;
  if (!holdMost(page, bodies)) return null;
  return postsOf(marked, authors);
}

function postsOf(marked: readonly MarkedPost[], authors: readonly (string | null)[]): Post[] {
  const posts: Post[] = [];
  const kept: MarkedPost[] = [];
  const dates = datesOf(marked);
  for (const [at, each] of marked.entries()) {
    const blocks = toBlocks(htmlPieces(each.body));
    if (blocks.length === 0) continue;
    posts.push(post(posts.length + 1, { author: authors[at]!, date: dates[at]!, blocks }));
    kept.push(each);
  }
  const marks = posts.map(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "quote" ? [{ text: block.text, item: null }] : [])),
  );
  const quoted = kept.map(({ body }) => quotedName(body));
  const names = quoted.map((name, at) => (name === null ? null : [posts[at]!.author ?? "", name]));
  linkReplies(posts, names, marks);
  for (const [at, parent] of parentsOf(kept).entries()) posts[at]!.replyTo ??= parent;
  markDuplicates(posts);
  return posts;
}

/** The elements with posts' words: of those within each other the outer one, unless it holds several. */
function outermost(node: Tree.Node): Element[] {
  if (!("childNodes" in node)) return [];
  const found: Element[] = [];
  for (const child of node.childNodes) {
    if (!isElement(child) || classesOf(child).some((name) => ELSEWHERE_CLASSES.has(name))) continue;
    const inner = outermost(child);
    if (inner.length < 2 && isBody(child)) found.push(child);
    else for (const each of inner) found.push(each);
  }
  return found;
}

function isBody(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === "class") {
      const classes = value.split(/\s+/);
      if (classes.some((each) => BODY_CLASSES.has(each))) return true;
      if (classes.includes("content") && isIn(element, "postbody")) return true;
    } else if (name === "id") {
      if (BODY_IDS.test(value)) return true;
    } else if (BODY_ATTRIBUTES[name]?.has(value)) return name !== "itemprop" || isPosting(element);
  }
  return false;
}

/** Whether schema.org's markup around a text says that it is a post, rather than an article. */
function isPosting(element: Element): boolean {
  for (let at: Tree.Node | null = element; at !== null && "parentNode" in at; at = at.parentNode) {
    const type = isElement(at) ? attribute(at, "itemtype") : null;
    if (type !== null) return /(?:Comment|Answer|Question|DiscussionForumPosting|SocialMediaPosting)$/.test(type);
  }
  return false;
}

function isIn(element: Element, name: string): boolean {
  const parent = element.parentNode;
  if (parent === null || !isElement(parent)) return false;
  const above = parent.parentNode;
  return classesOf(parent).includes(name) || (above !== null && isElement(above) && classesOf(above).includes(name));
}

/** For each body the largest element around it that holds no other. */
function surroundings(bodies: readonly Element[]): MarkedPost[] {
  const held = new Map<Element, number>();
  for (const body of bodies)
    for (let at: Tree.Node | null = body; at !== null && isElement(at); at = at.parentNode)
      held.set(at, (held.get(at) ?? 0) + 1);
  return bodies.map((body) => {
    let around = body;
    for (let at = body.parentNode; at !== null && isElement(at) && held.get(at) === 1; at = at.parentNode) around = at;
    return { body, around };
  });
}

function authorOf({ body, around }: MarkedPost): string | null {
  for (let at: Tree.Node | null = body; at !== null && isElement(at); at = at.parentNode) {
    for (const name of AUTHOR_ATTRIBUTES) {
      const stated = nameFrom(attribute(at, name));
      if (stated !== null) return stated;
    }
    if (at === around) break;
  }
  const head = outside(around, body);
  const named = head.filter((element) => classesOf(element).some((name) => AUTHOR_CLASSES.has(name)));
  const stated = head.filter((element) => attribute(element, "itemprop") === "author");
  const linked = head.filter((element) => PROFILE_ADDRESS.test(attribute(element, "href") ?? ""));
  for (const element of [...stated, ...named, ...linked]) {
    const name = nameIn(element);
    if (name !== null) return name;
  }
  return null;
}

/** The name in an element that may hold more: what schema.org or a link in it names, else its words. */
function nameIn(element: Element): string | null {
  const inner = findAll(
    element,
    (each) => attribute(each, "itemprop") === "name" || PROFILE_ADDRESS.test(attribute(each, "href") ?? ""),
  );
  for (const each of [...inner, element]) {
    const name = nameFrom(attribute(each, "content") ?? textOf(each));
    if (name !== null) return name;
  }
  return null;
}

function nameFrom(stated: string | null): string | null {
  const name = oneLine(stated ?? "")
    .replace(/^(?:by|von|作者|楼主)[:：]?\s+/i, "")
    .replace(/\s+(?:am|on|at|»|\||-|发表于|posted)\s+\d.*$/i, "");
  const isName = name.length <= NAME_MAX && /[\p{L}\p{N}]/u.test(name) && !/\d[/.:]\d/.test(name);
  return isName ? name : null;
}

/** The elements of a post in order without those of its words. */
function outside(around: Element, body: Element, found: Element[] = []): Element[] {
  if (around === body) return found;
  for (const child of around.childNodes) {
    if (!isElement(child) || child === body) continue;
    found.push(child);
    outside(child, body, found);
  }
  return found;
}

/** Days in digits with the year at the end, whose order differs from forum to forum. */
const DIGITS = /\b(\d{1,2})([/-])(\d{1,2})\2((?:19|20)\d\d)\b|\b\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d\b/;

/** The days that posts state; relative dates, as "3 days ago", state none. A day above 12 in one settles the order for all. */
function datesOf(marked: readonly MarkedPost[]): (string | null)[] {
  const stated = marked.map(statedDate);
  const dayFirst = stated.some((text) => Number(DIGITS.exec(text ?? "")?.[1] ?? 0) > 12);
  return stated.map((text) =>
    isoDate(
      dayFirst
        ? text?.replace(DIGITS, (whole, day, mark, month, year) => (mark ? [month, day, year].join(mark) : whole))
        : text,
    ),
  );
}

/** The first date of a post in its markup or in digits and names, as it is written. */
function statedDate({ body, around }: MarkedPost): string | null {
  const elements = [around, ...outside(around, body)];
  for (const element of elements) {
    const date = isoDate(attribute(element, "datetime")) ?? statedProperty(element);
    if (date !== null) return date;
  }
  for (const element of elements) {
    const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
    if (element === around || !DATE_CLASSES.test(names)) continue;
    const texts = [
      attribute(element, "title"),
      ...findAll(element, () => true).map((each) => attribute(each, "title")),
    ];
    for (const text of [...texts, textOf(element)]) {
      const line = oneLine(text ?? "");
      const date = writtenDate(line) ?? DIGITS.exec(line)?.[0] ?? null;
      if (date !== null) return date;
    }
    const seconds = Number(attribute(element, "data-time") ?? Number.NaN);
    if (seconds > 0) return new Date(seconds > 1e11 ? seconds : seconds * 1000).toISOString().slice(0, 10);
  }
  return null;
}

function statedProperty(element: Element): string | null {
  if (attribute(element, "created-timestamp") !== null) return isoDate(attribute(element, "created-timestamp"));
  if (!/^(?:datePublished|dateCreated|uploadDate)$/.test(attribute(element, "itemprop") ?? "")) return null;
  return isoDate(attribute(element, "content") ?? attribute(element, "title") ?? oneLine(textOf(element)));
}

/** Which post each answers, where posts stand within each other or state their depth. */
function parentsOf(marked: readonly MarkedPost[]): (number | null)[] {
  const threads = new Map<Element, number>();
  const depths: number[] = [];
  return marked.map(({ body, around }, index) => {
    const depth = Number(
      findAll(around, (each) => attribute(each, "indent") !== null).map((each) => attribute(each, "indent"))[0] ??
        Number.NaN,
    );
    depths.push(depth);
    if (depth > 0) return depths.lastIndexOf(depth - 1, index - 1) + 1 || null;
    let parent: number | null = null;
    for (let at: Tree.Node | null = body; at !== null && isElement(at); at = at.parentNode) {
      const isThread = at.tagName === "shreddit-comment" || classesOf(at).some((name) => THREAD_CLASSES.has(name));
      if (!isThread) continue;
      const known = threads.get(at);
      if (known === undefined) threads.set(at, index + 1);
      else {
        parent = known;
        break;
      }
    }
    return parent;
  });
}

/** Whether the posts hold more of the page's prose than the rest of it does. */
function holdMost(page: Tree.Document, bodies: readonly Element[]): boolean {
  const inside = bodies.reduce((sum, body) => sum + textOf(body).length, 0);
  return inside >= proseOutside(page, new Set(bodies));
}

/** Length from which a run of text is prose rather than a label: characters, or Chinese ones, which say more. */
const PROSE_MIN = 40;
const CHINESE_PROSE = /(?:[\u4e00-\u9fff][^\u4e00-\u9fff]*){20}/;
const NO_PROSE = new Set("a script style noscript template head select button form nav footer".split(" "));

function proseOutside(node: Tree.Node, bodies: ReadonlySet<Element>): number {
  if (!("childNodes" in node)) return 0;
  let length = 0;
  for (const child of node.childNodes) {
    if (isElement(child)) {
      if (!bodies.has(child) && !NO_PROSE.has(child.tagName)) length += proseOutside(child, bodies);
    } else if (child.nodeName === "#text") {
      const text = (child as Tree.TextNode).value.trim();
      if (text.length >= PROSE_MIN || CHINESE_PROSE.test(text)) length += text.length;
    }
  }
  return length;
}

function classesOf(element: Element): string[] {
  const value = attribute(element, "class");
  return value === null || value === "" ? [] : value.split(/\s+/);
}

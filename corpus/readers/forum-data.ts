import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Post } from "../model";
import { isoDate } from "./dates";
import { post } from "./documents";
import { attribute, findAll, htmlPieces, parseHtmlFragment, textOf } from "./html";
import { toBlocks } from "./pieces";
import { paragraphsOf } from "./plain";
import { oneLine } from "./whitespace";

type Data = Record<string, unknown>;

const THREADS = /^(?:DiscussionForumPosting|SocialMediaPosting|Question)$/;
const REPLIES = ["acceptedAnswer", "suggestedAnswer", "comment"];

/** Deepest replies to replies that are followed. */
const DEPTH_MAX = 50;

/**
 * The posts of a thread that a page states as data for search engines (schema.org in JSON), for pages whose markup is
 * built by a script. Null where it states none or only the first.
 */
export function statedPosts(page: Tree.Document): Post[] | null {
  for (const script of findAll(page, isData)) {
    const thread = threadIn(parsed(textOf(script)), 0);
    const posts: Post[] = [];
    if (thread) addPosts(thread, null, posts, 0);
    if (posts.length >= 2) return posts;
  }
  return null;
}

function isData(element: Tree.Element): boolean {
  return element.tagName === "script" && attribute(element, "type") === "application/ld+json";
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function threadIn(data: unknown, depth: number): Data | null {
  if (typeof data !== "object" || data === null || depth > 4) return null;
  if (Array.isArray(data)) return data.map((each) => threadIn(each, depth + 1)).find((found) => found !== null) ?? null;
  const record = data as Data;
  if (THREADS.test(String(record["@type"]))) return record;
  return threadIn(record["@graph"] ?? record.mainEntity ?? null, depth + 1);
}

function addPosts(data: Data, replyTo: number | null, posts: Post[], depth: number): void {
  const text = textAt(data.text ?? data.articleBody);
  const own = text === null ? replyTo : posts.length + 1;
  if (text !== null)
    posts.push(
      post(posts.length + 1, {
        author: nameOf(data.author),
        date: isoDate(textAt(data.dateCreated ?? data.datePublished)),
        replyTo,
        blocks: /<[a-z]+[\s/>]/i.test(text)
          ? toBlocks(htmlPieces(parseHtmlFragment(text)))
          : paragraphsOf(text).map((paragraph) => ({ kind: "paragraph", text: paragraph })),
      }),
    );
  if (depth === DEPTH_MAX) return;
  for (const replies of REPLIES.map((key) => data[key]))
    for (const each of Array.isArray(replies) ? replies : [replies])
      if (typeof each === "object" && each !== null) addPosts(each as Data, own, posts, depth + 1);
}

function textAt(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function nameOf(author: unknown): string | null {
  const one = Array.isArray(author) ? author[0] : author;
  const name = typeof one === "object" && one !== null ? textAt((one as Data).name) : textAt(one);
  return name === null ? null : oneLine(name);
}

import type { Post } from "../model";
import { wordsOf } from "./documents";

/** A part of a thread's text: what its header states and the lines below it. */
export interface ThreadPart<Header> {
  /** Null for what stands above the first header. */
  header: Header | null;
  body: string;
}

/** Lines that may belong to one header: names split over lines inside the bold. */
const HEADER_LINES_MAX = 4;

/**
 * Cuts a thread at its post headers in one pass over the lines, so that each post is parsed by itself and a broken one
 * cannot swallow the next. `header` gets a line that begins with `### ` (with the lines after it while it returns
 * "more") and returns null where it is an author's own heading. Lines in code fences are left alone.
 */
export function threadParts<Header>(
  body: string,
  header: (lines: string) => Header | "more" | null,
): ThreadPart<Header>[] {
  const parts: ThreadPart<Header>[] = [];
  let current: ThreadPart<Header> = { header: null, body: "" };
  let from = 0;
  let fence = "";
  for (let at = 0; at < body.length; ) {
    const end = lineEnd(body, at);
    if (body.startsWith("### ", at) && (fence === "" || isSetApart(body, at))) {
      const found = headerAt(body, at, header);
      if (found) {
        current.body = body.slice(from, at);
        parts.push(current);
        current = { header: found.header, body: "" };
        at = from = found.end;
        fence = "";
        continue;
      }
    }
    if (body.startsWith("```", at) || body.startsWith("~~~", at)) {
      const mark = body.slice(at, at + 3);
      if (fence === "") fence = mark;
      else if (fence === mark && body.slice(at, end).trim().replaceAll(mark[0]!, "") === "") fence = "";
    }
    at = end + 1;
  }
  current.body = body.slice(from);
  parts.push(current);
  return parts;
}

function headerAt<Header>(
  body: string,
  at: number,
  header: (lines: string) => Header | "more" | null,
): { header: Header; end: number } | null {
  let end = lineEnd(body, at);
  for (let lines = 0; lines < HEADER_LINES_MAX; lines++) {
    const found = header(body.slice(at + 4, end));
    if (found !== "more") return found === null ? null : { header: found, end: Math.min(body.length, end + 1) };
    if (end >= body.length) return null;
    end = lineEnd(body, end + 1);
  }
  return null;
}

/** The template sets headers between lines of spaces; what an author fences has none around it. */
function isSetApart(body: string, at: number): boolean {
  const before = body.lastIndexOf("\n", at - 2);
  return at >= 2 && body.slice(before + 1, at - 1).length >= 4 && body.slice(before + 1, at - 1).trim() === "";
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

/** Words from which on two posts of different people with the same text are one text pasted twice rather than agreement. */
const SAME_TEXT_MIN = 30;

/**
 * Marks posts that repeat an earlier one of the thread: the same words by the same author or by nobody named, or a
 * long text under another name. They keep their place.
 */
export function markDuplicates(posts: Post[]): void {
  const first = new Map<string, Post[]>();
  for (const each of posts) {
    const key = wordsOf(each.blocks).replace(/\s+/g, "") || pictureKey(each);
    if (key === "") continue;
    const earlier = first.get(key);
    const same = earlier?.find(
      (one) => key.length >= SAME_TEXT_MIN || one.author === each.author || each.author === null || one.author === null,
    );
    if (same) each.duplicateOf = same.post;
    else if (earlier) earlier.push(each);
    else first.set(key, [each]);
  }
}

function pictureKey(post: Post): string {
  return post.blocks
    .map((block) => (block.kind === "picture" ? block.picture.url : ""))
    .join(" ")
    .trim();
}

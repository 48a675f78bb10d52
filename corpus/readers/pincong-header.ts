import { oneLine } from "./whitespace";

/** What a post's header states. */
export interface PostHeader {
  author: string | null;
  /** The lines of names in the bold: the author, then whom the post replies to. */
  names: string[];
  /** As stated; null where the header ends before it. */
  date: string | null;
  /** The header of a question rather than of a comment. */
  asked: boolean;
}

const PREFIX = "品葱用户";
const VERBS = ["评论于", "提问于", "回答于", "发表于", "回复于"];

/**
 * Reads the header of a post of a Pincong thread, without its `### `: names in bold, split over lines where the post is
 * a reply, then a verb and a date that may be missing. "more" where the bold goes on in the next line, null for anything else.
 */
export function pincongHeader(lines: string): PostHeader | "more" | null {
  if (!lines.startsWith(PREFIX)) return null;
  const text = lines.trimEnd();
  const open = text.indexOf("**");
  if (open !== -1 && text.slice(PREFIX.length, open).trim() !== "") return null;
  let at = -1;
  let verb = "";
  for (const each of VERBS) {
    const found = text.lastIndexOf(each);
    if (found > at) [at, verb] = [found, each];
  }
  if (at === -1) return open === -1 ? null : "more";
  const date = text.slice(at + verb.length).trim();
  if (date !== "" && !/^\d[\d/:.\-年月日 TZ+]*$/.test(date)) return null;
  const names = text
    .slice(PREFIX.length, at)
    .trim()
    .replace(/^\*\*|\*\*$/g, "")
    .split("\n")
    .map((name) => oneLine(unescaped(name.replace(/\*\*/g, ""))))
    .filter((name) => name !== "");
  return { author: names[0] ?? null, names, date: date === "" ? null : date, asked: verb === "提问于" };
}

/** Markdown puts a backslash before marks in names, as in `a\_b`. */
function unescaped(name: string): string {
  return name.replace(/\\([!-/:-@[-`{-~])/g, "$1");
}

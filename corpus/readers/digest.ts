import type { ArchiveDocument, Block, Post, Source } from "../model";
import { isoDate } from "./dates";
import { documentOf, post, titleOf } from "./documents";
import { ReaderError } from "./errors";
import { markdownPieces } from "./markdown";
import { toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";

const LANGUAGES = ["zh-Hans", "zh-Hant", "en"] as const;
const FIELDS = new Set(["author", "date", "reply-to", "anchor", "gloss"]);

/** Our own format: digests of documents in our own words, one `## N` for each post that says something. */
export const digest: Reader = {
  id: "digest",
  recognizes: ({ front }) => front?.text("sidelight")?.startsWith("digest/") === true,
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const front = file.front!;
  const version = front.text("sidelight");
  if (version !== "digest/1")
    throw new ReaderError("malformed", `This digest is of version ${version}; digest/1 is known here.`);
  const language = LANGUAGES.find((each) => each === front.text("language"));
  if (!language) throw new ReaderError("malformed", "The digest does not state its language: zh-Hans, zh-Hant or en.");
  return documentOf({
    id: file.id,
    format: "digest",
    source: sourceOf(front.raw().source),
    title: titleOf(front.text("title") ?? file.id),
    author: front.text("author"),
    byline: front.text("byline"),
    published: isoDate(front.text("published")),
    retrieved: isoDate(front.text("retrieved")),
    url: front.text("url"),
    language,
    tags: front.list("tags"),
    posts: sections(file.body).map(({ ordinal, lines }) => postOf(ordinal, lines)),
  });
}

function sourceOf(stated: unknown): Source {
  const { id, name, kind } = (stated ?? {}) as Record<string, unknown>;
  if (typeof id !== "string" || typeof name !== "string" || (kind !== "news" && kind !== "forum"))
    throw new ReaderError("malformed", "The digest's source needs an id, a name and a kind that is news or forum.");
  return { id, name, kind };
}

/** The posts of a digest: from one `## N` to the next. */
function sections(body: string): { ordinal: number; lines: string[] }[] {
  const found: { ordinal: number; lines: string[] }[] = [];
  for (const line of body.split("\n")) {
    const ordinal = /^## (\d+)\s*$/.exec(line)?.[1];
    if (ordinal !== undefined) {
      if (found.some((each) => each.ordinal === Number(ordinal)))
        throw new ReaderError("malformed", `The digest has post ${ordinal} twice.`);
      found.push({ ordinal: Number(ordinal), lines: [] });
    } else if (found.length > 0) found.at(-1)!.lines.push(line);
    else if (line.trim() !== "")
      throw new ReaderError("malformed", `The digest has text before its first post: ${line.slice(0, 40)}`);
  }
  return found;
}

function postOf(ordinal: number, lines: string[]): Post {
  const fields = new Map<string, string>();
  let at = 0;
  for (; at < lines.length; at++) {
    const line = lines[at]!;
    const field = /^- ([a-z-]+):(?:\s+(.*))?$/.exec(line);
    if (field && FIELDS.has(field[1]!)) fields.set(field[1]!, (field[2] ?? "").trim());
    else if (line.trim() !== "") break;
  }
  const known = (name: string) => {
    const value = fields.get(name) ?? "";
    return value === "" || value === "null" ? null : value;
  };
  const replyTo = Number(known("reply-to") ?? Number.NaN);
  return post(ordinal, {
    author: known("author"),
    date: isoDate(known("date")),
    replyTo: Number.isInteger(replyTo) ? replyTo : null,
    anchor: known("anchor"),
    gloss: known("gloss"),
    blocks: toBlocks(markdownPieces(lines.slice(at).join("\n"))).map(quoteOf),
  });
}

/** `> [9] …` is what post 9 said. */
function quoteOf(block: Block): Block {
  if (block.kind !== "quote") return block;
  const mark = /^\[(\d+)\]\s*/.exec(block.text);
  return mark ? { kind: "quote", text: block.text.slice(mark[0].length), of: Number(mark[1]) } : block;
}

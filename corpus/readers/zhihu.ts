import type { ArchiveDocument } from "../model";
import { isoDate } from "./dates";
import { documentOf, post, titleOf } from "./documents";
import { frontDates } from "./front-dates";
import { markdownPieces } from "./markdown";
import { isText, type Piece, toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";
import { knownSource } from "./sources";
import { markDuplicates, threadParts } from "./thread";
import { oneLine } from "./whitespace";

const PREFIX = "知乎用户";
const SUFFIX = "发表";

/**
 * Threads of answers saved from Zhihu: front matter with the question, then one `### 知乎用户 NAME 发表` for each
 * answer. Their `date` is when the crawler came.
 */
export const zhihu: Reader = {
  id: "zhihu",
  recognizes: ({ body }) => hasHeader(body),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const parts = threadParts(file.body, header);
  const [head, ...answers] = parts;
  const posts = answers.map((part, index) => {
    const { pieces, date } = takeStamp(markdownPieces(part.body));
    return post(index + 1, { author: part.header!.author, date, blocks: toBlocks(pieces) });
  });
  const question = head!.body.trim() === "" ? [] : toBlocks(markdownPieces(head!.body));
  if (question.length > 0) {
    posts.unshift(post(0, { author: file.front?.text("author") ?? null, blocks: question }));
    for (const [index, each] of posts.entries()) each.post = index + 1;
  }
  markDuplicates(posts);
  const dates = frontDates(file);
  return documentOf({
    id: file.id,
    format: "zhihu",
    source: knownSource("zhihu"),
    title: titleOf(file.front?.text("title") ?? file.id),
    author: file.front?.text("author") ?? null,
    retrieved: dates.retrieved ?? dates.published,
    tags: file.front?.list("tags") ?? [],
    posts,
  });
}

/** 编辑于 2020-11-03 10:02 or 发布于 2020-11-03・北京, which the site puts below an answer. */
const STAMP =
  /^(编辑于|编辑於|編輯於|发布于|發佈於|發布於)\s*(\d{4}-\d{1,2}-\d{1,2})(?:\s+\d{1,2}:\d{2})?(?:\s*[・·,，]\s*\S{1,12})?$/;

/** Takes the site's own date lines off the end of an answer. */
function takeStamp(pieces: readonly Piece[]): { pieces: Piece[]; date: string | null } {
  const kept = [...pieces];
  let date: string | null = null;
  for (let last = kept.at(-1); last && isText(last); last = kept.at(-1)) {
    const stamp = STAMP.exec(last.text);
    if (!stamp) break;
    kept.pop();
    date = isoDate(stamp[2]) ?? date;
  }
  return { pieces: kept, date };
}

function header(line: string): { author: string | null } | null {
  const text = line.trimEnd();
  if (!text.startsWith(PREFIX) || !text.endsWith(SUFFIX)) return null;
  const between = text.slice(PREFIX.length, text.length - SUFFIX.length);
  if (between !== "" && (between[0]!.trim() !== "" || between.at(-1)!.trim() !== "")) return null;
  const author = oneLine(between);
  return { author: author === "" ? null : author };
}

function hasHeader(body: string): boolean {
  for (let at = body.indexOf(`### ${PREFIX}`); at !== -1; at = body.indexOf(`### ${PREFIX}`, at + 1)) {
    if (at > 0 && body[at - 1] !== "\n") continue;
    const end = body.indexOf("\n", at);
    if (header(body.slice(at + 4, end === -1 ? body.length : end)) !== null) return true;
  }
  return false;
}

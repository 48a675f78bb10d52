import type { ArchiveDocument, Post } from "../model";
import { isoDate } from "./dates";
import { documentOf, post, titleOf } from "./documents";
import { markdownPieces } from "./markdown";
import { toBlocks } from "./pieces";
import type { Reader, SourceFile } from "./reader";
import { knownSource } from "./sources";
import { markDuplicates } from "./thread";
import { openingWords } from "./titles";

/**
 * The older backup of Pincong: one file for each question, answer or article, with its author and the comments as
 * YAML in the front matter.
 */
export const pincongBackup: Reader = {
  id: "pincong-backup",
  recognizes: ({ front }) => front?.has("upvote") === true && front.has("comments"),
  read: (file) => [read(file)],
};

function read(file: SourceFile): ArchiveDocument {
  const front = file.front!;
  const author = front.text("user_name");
  const stated = front.text("date");
  const published = isoDate(stated);
  if (stated !== null && published === null) file.warn(`There is no such date as ${stated}.`);
  const pieces = markdownPieces(file.body);
  const posts = [post(1, { author, date: published, blocks: toBlocks(pieces) })];
  addComments(front.raw().comments, posts, 1);
  markDuplicates(posts);
  return documentOf({
    id: file.id,
    format: "pincong-backup",
    source: knownSource("pincong"),
    title: titleOf(front.text("title") ?? openingWords(pieces) ?? file.id),
    author,
    published,
    tags: front.list("tags"),
    posts,
  });
}

/** Comments are texts, or records with a text and perhaps replies of their own. Empty ones are only counted by the backup and say nothing. */
function addComments(stated: unknown, posts: Post[], parent: number): void {
  if (!Array.isArray(stated)) return;
  for (const each of stated) {
    const record: Record<string, unknown> = typeof each === "object" && each !== null ? each : { content: each };
    const text = textAt(record, ["content", "text", "body", "message", "comment"]);
    if (text !== null) {
      const known = {
        author: textAt(record, ["user_name", "author", "user", "name"]),
        date: isoDate(textAt(record, ["date", "time", "created_at"])),
      };
      posts.push(post(posts.length + 1, { ...known, replyTo: parent, blocks: toBlocks(markdownPieces(text)) }));
    }
    addComments(record.comments ?? record.replies, posts, text === null ? parent : posts.length);
  }
}

function textAt(record: Record<string, unknown>, keys: string[]): string | null {
  for (const key of keys) {
    const value = record[key];
    if ((typeof value === "string" || typeof value === "number") && String(value).trim() !== "")
      return String(value).trim();
  }
  return null;
}

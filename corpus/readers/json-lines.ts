import * as v from "valibot";
import type { ArchiveDocument, Block } from "../model";
import { isoDate } from "./dates";
import { documentOf, post } from "./documents";
import { ReaderError } from "./errors";
import { paragraphsOf } from "./plain";
import type { Reader, SourceFile } from "./reader";
import { hostOf, NO_SOURCE, sourceOfAddress } from "./sources";
import { markDuplicates } from "./thread";

const Text = v.pipe(v.string(), v.trim(), v.minLength(1));
const Stated = v.optional(v.nullable(v.string()));

const PictureRecord = v.object({ url: v.nullable(Text), caption: Stated, credit: Stated });

const PostRecord = v.object({
  author: Stated,
  date: Stated,
  replyTo: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
  text: v.string(),
  quotes: v.optional(v.array(v.object({ text: Text, of: v.optional(v.nullable(v.number())) }))),
  pictures: v.optional(v.array(PictureRecord)),
});

/** One line of the file; `docs/formats.md` tells what each field means. */
const DocumentRecord = v.pipe(
  v.object({
    id: v.optional(v.pipe(v.string(), v.regex(/^[^/\\\s]+$/, "must have no spaces and no slashes"))),
    title: Text,
    source: v.optional(
      v.object({ id: v.pipe(v.string(), v.regex(/^[\w.-]+$/)), name: Text, kind: v.picklist(["news", "forum"]) }),
    ),
    author: Stated,
    published: Stated,
    retrieved: Stated,
    url: Stated,
    language: v.optional(v.picklist(["zh-Hans", "zh-Hant", "en"])),
    tags: v.optional(v.array(v.string())),
    text: v.optional(v.string()),
    posts: v.optional(v.array(PostRecord)),
  }),
  v.check((record) => record.text !== undefined || record.posts !== undefined, "needs text or posts"),
);

/** Lines with mistakes that are told one by one; the rest are counted. */
const REMARKS_MAX = 20;

/** JSON Lines: one document a line, in the schema of docs/formats.md. Lines with mistakes are left out, with a remark each. */
export const jsonLines: Reader = {
  id: "json-lines",
  recognizes: ({ front, text }) => front === null && /^\s*\{\s*"/.test(text.slice(0, 200)) && isRecord(firstLine(text)),
  read,
};

function read(file: SourceFile): ArchiveDocument[] {
  const documents: ArchiveDocument[] = [];
  const ids = new Set<string>();
  const mistakes: string[] = [];
  for (const [index, line] of file.text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const record = recordOf(line);
    const id = typeof record === "string" ? "" : (record.id ?? `${file.id}-${index + 1}`);
    if (typeof record === "string") mistakes.push(`Line ${index + 1}: ${record}`);
    else if (ids.has(id)) mistakes.push(`Line ${index + 1}: another document has the id ${id} already.`);
    else {
      ids.add(id);
      documents.push(documentFrom(record, id));
      if (record.published && isoDate(record.published) === null)
        file.warn(`Line ${index + 1}: there is no such date as ${record.published}.`);
    }
  }
  if (documents.length === 0) throw new ReaderError("malformed", mistakes[0] ?? "The file has no documents.");
  for (const mistake of mistakes.slice(0, REMARKS_MAX)) file.warn(mistake);
  if (mistakes.length > REMARKS_MAX) file.warn(`${mistakes.length - REMARKS_MAX} more lines have mistakes.`);
  return documents;
}

type DocumentRecord = v.InferOutput<typeof DocumentRecord>;

/** The document of a line, or what is wrong with it. */
function recordOf(line: string): DocumentRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "this is not JSON.";
  }
  const result = v.safeParse(DocumentRecord, value);
  if (result.success) return result.output;
  const issue = result.issues[0];
  return `${v.getDotPath(issue) ?? "the document"}: ${issue.message}.`;
}

function documentFrom(record: DocumentRecord, id: string): ArchiveDocument {
  const author = record.author ?? null;
  const published = isoDate(record.published);
  const url = hostOf(record.url ?? null) === null ? null : (record.url ?? null);
  const article = record.text === undefined ? [] : [{ author, date: record.published, text: record.text }];
  const posts = [...article, ...(record.posts ?? [])].map((each: v.InferOutput<typeof PostRecord>, index) =>
    post(index + 1, {
      author: each.author ?? null,
      date: isoDate(each.date),
      replyTo: each.replyTo ?? null,
      blocks: blocksOf(each),
    }),
  );
  markDuplicates(posts);
  const known = {
    id,
    format: "json-lines",
    source: record.source ?? sourceOfAddress(url, null) ?? NO_SOURCE,
    title: record.title,
    author,
    published,
    retrieved: isoDate(record.retrieved),
    url,
    tags: record.tags ?? [],
    posts,
  };
  return documentOf(record.language === undefined ? known : { ...known, language: record.language });
}

function blocksOf(record: v.InferOutput<typeof PostRecord>): Block[] {
  return [
    ...(record.quotes ?? []).map((quote): Block => ({ kind: "quote", text: quote.text, of: quote.of ?? null })),
    ...paragraphsOf(record.text).map((text): Block => ({ kind: "paragraph", text })),
    ...(record.pictures ?? []).map(
      ({ url, caption, credit }): Block => ({
        kind: "picture",
        picture: { url, caption: caption ?? null, credit: credit ?? null, width: null, height: null },
      }),
    ),
  ];
}

function firstLine(text: string): string {
  const line = text.trimStart();
  const end = line.indexOf("\n");
  return end === -1 ? line : line.slice(0, end);
}

/** A whole line that is a JSON object, or would be if the file were not cut: other JSON runs over lines or is an array. */
function isRecord(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return /"title"\s*:/.test(line.slice(0, 5000)) && /"(?:text|posts)"\s*:/.test(line.slice(0, 5000));
  }
}

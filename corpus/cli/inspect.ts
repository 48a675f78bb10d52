import { parseArgs } from "node:util";
import type { DocumentView } from "../model";
import { NO_FILTERS } from "../model";
import { packAt } from "./files";
import { atMost, counted, print, required } from "./usage";

/** `inspect PACK`: documents, posts and passages as they were read. */
export async function inspectCommand(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: "boolean" } } });
  atMost(positionals, 1);
  const { archive } = packAt(required(positionals, 0, "PACK"));
  const documents: ReturnType<typeof describe>[] = [];
  for (const { id } of await archive.documents(NO_FILTERS)) {
    const view = await archive.document(id);
    if (view) documents.push(describe(view));
  }
  print(values.json, { documents }, () =>
    documents.flatMap((document) => [
      `${document.id}  ${document.source} (${document.kind})  ${document.published ?? document.retrieved ?? "no date"}  ${document.title}`,
      ...document.posts.map(
        (post) =>
          `  ${post.post}  ${post.author ?? "–"}  ${post.date ?? "–"}  ${counted(post.passages.length, "passage")}` +
          `  ${post.passages[0]?.text.slice(0, 40).replaceAll("\n", " ") ?? ""}`,
      ),
    ]),
  );
  return documents.length > 0 ? 0 : 1;
}

function describe(view: DocumentView) {
  const { id, source, title, author, byline, published, retrieved, url, language } = view;
  return {
    id,
    source: source.id,
    kind: source.kind,
    title,
    author,
    byline: byline ?? null,
    published,
    retrieved,
    url,
    language,
    posts: view.body.map(({ post, passages }) => ({
      post: post.post,
      author: post.author,
      date: post.date,
      replyTo: post.replyTo,
      quotes: post.blocks.flatMap((block) => (block.kind === "quote" ? [block.text] : [])),
      pictures: post.blocks.flatMap((block) =>
        block.kind === "picture" ? [{ url: block.picture.url, caption: block.picture.caption }] : [],
      ),
      passages: passages.map((passage) => ({ id: passage.id, text: passage.text })),
    })),
  };
}

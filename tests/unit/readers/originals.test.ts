import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cutPassages } from "../../../corpus/readers/passages";
import { readDocument } from "../../../corpus/readers/registry";
import { gold, sharedPath, sharedPresent } from "../../shared";

interface JudgedPost {
  ordinal: number;
  author: string | null;
  date: string | null;
  reply_to_post: number | null;
  quotes_post: number | null;
  quote_text: string | null;
  images: { url: string | null; caption: string | null; boilerplate?: boolean; placeholder?: boolean }[];
}

interface JudgedDocument {
  doc: string;
  file: string;
  title: string;
  author: string | null;
  date: string;
  url: string | null;
  language: string;
  kind: string;
  tags: string[];
  posts: JudgedPost[];
  boilerplate: { starts_with: string; why: string }[];
}

describe.skipIf(!sharedPresent)("the originals", () => {
  const judged = sharedPresent ? gold<JudgedDocument[]>("structure") : [];
  const texts = sharedPresent ? gold<{ doc: string; post: number; text: string }[]>("posts") : [];

  test.each(judged.map((each) => [each.doc, each] as const))("%s: title, dates, address, tags", (_, expected) => {
    const document = readOriginal(expected.file);
    expect(document).toMatchObject({
      id: expected.file.replace(".txt", ""),
      title: expected.title,
      author: expected.author,
      url: expected.url,
      language: expected.language,
    });
    expect(document.published ?? document.retrieved).toBe(expected.date);
    expect(document.source.kind).toBe(expected.kind);
    expect([...document.tags].sort()).toEqual([...expected.tags].sort());
  });

  test.each(judged.map((each) => [each.doc, each] as const))("%s: every post", (doc, expected) => {
    const document = readOriginal(expected.file);
    const passages = cutPassages(document);
    expect(document.posts).toHaveLength(expected.posts.length);
    for (const [index, judgedPost] of expected.posts.entries()) {
      const post = document.posts[index]!;
      const quotes = post.blocks.filter((block) => block.kind === "quote");
      const pictures = post.blocks.filter((block) => block.kind === "picture").map((block) => block.picture);
      expect({
        post: post.post,
        author: post.author,
        date: post.date,
        replyTo: post.replyTo,
        quoted: quotes[0]?.of ?? null,
        quote: squeezed(quotes.map((quote) => quote.text).join("")),
        pictures: pictures.map((picture) => [picture.url, picture.caption]),
      }).toEqual({
        post: judgedPost.ordinal,
        author: judgedPost.author,
        date: judgedPost.date,
        replyTo: judgedPost.reply_to_post,
        quoted: judgedPost.quotes_post,
        quote: squeezed(judgedPost.quote_text ?? ""),
        pictures: judgedPost.images
          .filter((image) => !image.boilerplate && !image.placeholder)
          .map((image) => [image.url, image.caption]),
      });
      const own = passages.filter((passage) => passage.post === post.post).map((passage) => passage.text);
      const text = texts.find((each) => each.doc === doc && each.post === post.post)!.text;
      expect(squeezed(own.join(""))).toBe(squeezed(text));
    }
  });

  test.each(judged.map((each) => [each.doc, each] as const))("%s: no boilerplate", (_, expected) => {
    const text = cutPassages(readOriginal(expected.file))
      .map((passage) => passage.text)
      .join("\n");
    for (const { starts_with, why } of expected.boilerplate) {
      const words = starts_with.replace(/<[^>]*>/g, "").trim();
      if (words !== "" && !why.includes("tolerated")) expect(text, why).not.toContain(words);
    }
  });
});

function readOriginal(file: string) {
  return readDocument(file, readFileSync(sharedPath(`archive/${file}`)))[0]!;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

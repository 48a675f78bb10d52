import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PASSAGE_MAX } from "../../../corpus/limits";
import type { ArchiveDocument, Block } from "../../../corpus/model";
import { documentOf, post } from "../../../corpus/readers/documents";
import { cutPassages } from "../../../corpus/readers/passages";
import { NO_SOURCE } from "../../../corpus/readers/sources";
import { sentences } from "../../../corpus/text/sentences";

function thread(...posts: Block[][]): ArchiveDocument {
  return documentOf({
    id: "d",
    format: "test",
    source: NO_SOURCE,
    title: "t",
    posts: posts.map((blocks, index) => post(index + 1, { blocks })),
  });
}

const sentence = (length: number) => `${"字".repeat(length - 1)}。`;
const paragraph = (...lengths: number[]): Block => ({ kind: "paragraph", text: lengths.map(sentence).join("") });

test("a short post is one passage, with the quotes that stand in it", () => {
  const passages = cutPassages(
    thread([
      { kind: "quote", text: "先说的", of: 1 },
      paragraph(20),
      paragraph(30),
      { kind: "quote", text: "后说的", of: null },
    ]),
  );
  expect(passages).toEqual([
    { id: "d/1/1", document: "d", post: 1, text: `${sentence(20)}\n${sentence(30)}`, quotes: ["先说的", "后说的"] },
  ]);
});

test("a long post is cut at paragraphs first", () => {
  const passages = cutPassages(thread([paragraph(100, 100), paragraph(100), paragraph(150, 100)]));
  expect(passages.map((passage) => passage.text.length)).toEqual([301, 250]);
});

test("a heading stays with the text below it", () => {
  const heading: Block = { kind: "heading", text: "谁来付钱" };
  const passages = cutPassages(thread([paragraph(150, 140), heading, paragraph(150, 140)]));
  expect(passages.map((passage) => passage.text.startsWith("谁来付钱"))).toEqual([false, true]);
});

test("a sentence longer than a passage stays whole", () => {
  expect(cutPassages(thread([paragraph(900)])).map((passage) => passage.text.length)).toEqual([900]);
});

test("a post of pictures keeps its place and has no passage; one that repeats another has none", () => {
  const document = thread(
    [{ kind: "picture", picture: { url: "u", caption: "c", credit: null, width: null, height: null } }],
    [paragraph(40)],
    [paragraph(40)],
  );
  document.posts[2]!.duplicateOf = 2;
  expect(cutPassages(document).map((passage) => passage.id)).toEqual(["d/2/1"]);
});

describe("whatever the blocks", () => {
  const words = fc.array(
    fc.constantFrom("港口", "停工。", "算账？", "The boats", " sail. ", "3.5% ", "U.S. ", "“好。”", "，"),
    { minLength: 1, maxLength: 120 },
  );
  const text = words.map((parts) => parts.join("")).filter((each) => each.trim() !== "");
  const block: fc.Arbitrary<Block> = fc.oneof(
    text.map((each): Block => ({ kind: "paragraph", text: each.trim() })),
    text.map((each): Block => ({ kind: "heading", text: each.trim().slice(0, 20).trim() || "字" })),
    text.map((each): Block => ({ kind: "quote", text: each, of: null })),
  );

  test("the passages of a post are its own words in order, whole sentences, none too long without need", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (blocks) => {
        const passages = cutPassages(thread(blocks));
        const own = blocks.map((each) => (each.kind === "quote" || each.kind === "picture" ? "" : each.text)).join("");
        expect(squeezed(passages.map((passage) => passage.text).join(""))).toBe(squeezed(own));
        const ends = new Set<string>();
        for (const each of blocks)
          if (each.kind !== "quote" && each.kind !== "picture")
            for (const { start, end } of sentences(each.text)) ends.add(each.text.slice(start, end));
        for (const passage of passages) {
          const last = passage.text.split("\n").at(-1)!;
          expect([...ends].some((each) => last.endsWith(each))).toBe(true);
          if (weight(passage.text) > PASSAGE_MAX) expect(ends.has(passage.text)).toBe(true);
        }
        const quotes = blocks.filter((each) => each.kind === "quote").length;
        if (passages.length > 0) expect(passages.flatMap((passage) => passage.quotes)).toHaveLength(quotes);
      }),
    );
  });
});

function squeezed(text: string): string {
  return text.replace(/\s+/g, "");
}

function weight(text: string): number {
  let sum = 0;
  for (const char of text.replace(/\s+/g, "")) sum += /[⺀-鿿！-￯　-〿]/.test(char) ? 1 : 0.4;
  return sum;
}

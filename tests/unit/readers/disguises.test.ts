import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../corpus/readers/registry";
import { caseNames, sourceOf } from "../../fixtures/readers/cases";

/** What a file goes through on its way between systems, none of which may change what is read. */
const DISGUISES: [name: string, disguise: (text: string) => Uint8Array][] = [
  ["a byte order mark", (text) => iconv.encode(text, "utf8", { addBOM: true })],
  ["carriage returns", (text) => iconv.encode(text.replaceAll("\n", "\r\n"), "utf8")],
  ["old line ends", (text) => iconv.encode(text.replaceAll("\n", "\r"), "utf8")],
  ["UTF-16", (text) => iconv.encode(text, "utf16le", { addBOM: true })],
  ["UTF-16 without a mark", (text) => iconv.encode(text, "utf16be")],
  ["GB18030", (text) => iconv.encode(text, "gb18030")],
  ["empty lines at the end", (text) => iconv.encode(`${text}\n\n\n`, "utf8")],
];

describe.each(DISGUISES)("%s", (_, disguise) => {
  test.each(caseNames())("in %s", (name) => {
    const source = sourceOf(name);
    const text = iconv.decode(Buffer.from(source.bytes), "utf8").replaceAll("\r\n", "\n");
    expect(readDocument(source.name, disguise(text))).toEqual(readDocument(source.name, source.bytes));
  });
});

test.each(caseNames())("%s with its trailing spaces stripped keeps its posts, authors and dates", (name) => {
  const source = sourceOf(name);
  const stripped = new TextDecoder().decode(source.bytes).replace(/[ \t]+$/gm, "");
  const outline = (bytes: Uint8Array) =>
    readDocument(source.name, bytes).map(({ title, posts }) => ({
      title,
      posts: posts.map(({ post, author, date, replyTo }) => ({ post, author, date, replyTo })),
    }));
  expect(outline(new TextEncoder().encode(stripped))).toEqual(outline(source.bytes));
});

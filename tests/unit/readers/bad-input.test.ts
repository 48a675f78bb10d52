import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ReaderError } from "../../../corpus/readers/errors";
import { cutPassages } from "../../../corpus/readers/passages";
import { readDocument } from "../../../corpus/readers/registry";
import { caseNames, sourceOf } from "../../fixtures/readers/cases";
import { sharedPath, sharedPresent } from "../../shared";

/** Reads bytes whatever they are: documents with passages, or a named error; anything else fails the test. */
function attempt(bytes: Uint8Array): "read" | "refused" {
  try {
    for (const document of readDocument("x.txt", bytes)) {
      expect(document.posts.map((post) => post.post).every((ordinal) => ordinal > 0)).toBe(true);
      cutPassages(document);
    }
    return "read";
  } catch (error) {
    if (error instanceof ReaderError && error.code && error.message.length > 10) return "refused";
    throw error;
  }
}

const encode = (text: string) => new TextEncoder().encode(text);

describe("input made to overwhelm a parser", () => {
  const front = '---\nlayout: default\ntitle: "x"\n---\n';
  const news = '---\nlayout: post\ntitle: "x"\nfrom: https://www.example.org/x\n---\n<div>\n';
  const page = "<!doctype html><html><body>";
  const n = 1_000_000;

  test.each([
    ["a million quote marks", front + ">".repeat(n)],
    ["a million spaced quote marks", `${front}${"> ".repeat(n)}x`],
    ["a million list marks", `${front}${"- ".repeat(n)}x`],
    ["nested ordered lists", `${front}${"1. ".repeat(n / 4)}x`],
    ["a million brackets", front + "[".repeat(n / 2) + "]".repeat(n / 2)],
    ["unfinished images", front + "![a](".repeat(n / 5)],
    ["unfinished data images", front + "![](data:".repeat(n / 9)],
    ["unbalanced emphasis", front + "*a _b **c ".repeat(n / 10)],
    ["backquotes of rising length", front + Array.from({ length: 800 }, (_, at) => "`".repeat(at + 1)).join(" ")],
    ["a million angle brackets", front + "<".repeat(n)],
    ["a million pipes", `${front}a|b\n-|-\n${"|".repeat(n)}`],
    ["a million escapes", front + "\\".repeat(n)],
    ["endless lines", front + "x\n".repeat(n / 4)],
    ["a million divs", news + "<div>".repeat(n)],
    ["a million divs with text", news + "<div>x".repeat(n / 6)],
    ["unclosed formatting", news + Array.from({ length: 20_000 }, (_, at) => `<p><font size=${at}>x`).join("")],
    ["nested tables", news + "<table><tr><td>".repeat(n / 20)],
    [
      "cells of fifty columns above rows without any",
      `${news}<table>${`<tr>${"<td colspan=50>".repeat(400)}<td rowspan=50>x${"<tr>".repeat(50)}`.repeat(40)}`,
    ],
    ["a tag of many attributes", `${news}<div ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(" ")}>x`],
    ["unfinished comments", news + "<!--".repeat(n / 4)],
    ["a page of a million divs", page + "<div>".repeat(n)],
    ["a page of nested tables", page + "<table><tr><td>x".repeat(1000)],
    [
      "a forum's page of many posts",
      `${page}${'<div class="post"><a class="username">a</a><div class="bbWrapper">x y z</div></div>'.repeat(20_000)}`,
    ],
    ["posts in posts", `${page}${'<div class="comment"><a class="hnuser">a</a><div class="commtext">x'.repeat(2000)}`],
    ["nested YAML", `---\ntitle: x\na: ${"[".repeat(n)}\n---\nbody`],
    [
      "YAML references that multiply",
      `---\n${Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [${at > 0 ? `*a${at - 1},*a${at - 1}` : "x"}]`).join("\n")}\n---\nbody`,
    ],
    ["YAML keys in keys", `---\n${"a: ".repeat(n / 4)}\n---\nbody`],
    ["nested JSON", `{"title":"a","text":${"[".repeat(n)}`],
    [
      "a thread of quotes of nobody",
      front +
        Array.from(
          { length: 5000 },
          (_, at) =>
            `\n            \n### 品葱用户 **u${at % 50}** 评论于 2020-01-01\n        \n> 没有人说过这句话${at}\n\n第${at}句\n`,
        ).join(""),
    ],
  ])("%s", { timeout: 60_000 }, (_, text) => {
    attempt(encode(text));
  });
});

const fixtures = caseNames().map((name) => [name, sourceOf(name).bytes] as const);

test.each(fixtures)("%s, cut at every 29th byte", (_, bytes) => {
  for (let length = 0; length < bytes.length; length += 29) attempt(bytes.subarray(0, length));
});

test.each(fixtures)("%s, with bytes flipped", (_, bytes) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 20 }),
      (flips) => {
        const damaged = Uint8Array.from(bytes);
        for (const [at, mask] of flips) damaged[at % damaged.length]! ^= mask;
        attempt(damaged);
      },
    ),
    { numRuns: 40 },
  );
});

test("any text at all", () => {
  const part = fc.constantFrom(
    "### 知乎用户 a 发表\n",
    "### 品葱用户 **a\n",
    "---\n",
    "title: ",
    "<div>",
    "</p>",
    "> ",
    "[",
    "](",
    "```\n",
    "|",
    "\\",
    "&amp",
    "\u0000",
    "字",
    "\n",
    "{",
    '"',
    "- ",
    "  ",
  );
  fc.assert(fc.property(fc.array(part, { maxLength: 60 }), (parts) => void attempt(encode(parts.join("")))));
});

test("any bytes at all", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void attempt(bytes)));
});

/** How often each sample is cut and damaged: enough to find what is general, within half a minute for all of them. */
const CUTS = 3;
const DAMAGES = 2;

describe.skipIf(!sharedPresent)("the samples", () => {
  const paths = sharedPresent ? [...files(sharedPath("archive")), ...files(sharedPath("samples"))] : [];
  const documents = paths.filter((path) => !path.endsWith(".json"));

  test("each is read, but for a page of frames without text", { timeout: 60_000 }, () => {
    const refused = documents.filter((path) => attempt(readFileSync(path)) === "refused");
    expect(refused.map((path) => path.slice(path.lastIndexOf("/") + 1))).toEqual(["10ten_playground-frameset.html"]);
  });

  test("cut at thousandth bytes and with bytes flipped", { timeout: 300_000 }, () => {
    const random = seeded(20201103);
    for (const path of documents) {
      const bytes = readFileSync(path);
      for (let cut = 0; cut < CUTS; cut++)
        attempt(bytes.subarray(0, 1000 * Math.floor(random() * (bytes.length / 1000))));
      for (let damage = 0; damage < DAMAGES; damage++) attempt(damaged(bytes, random));
    }
  });
});

/** One byte in a few hundred to a few thousand is another. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const flips = 1 + Math.floor((random() * bytes.length) / 300);
  for (let flip = 0; flip < flips; flip++) copy[Math.floor(random() * copy.length)]! ^= 1 + Math.floor(random() * 255);
  return copy;
}

/** The same numbers from 0 to 1 on each run (xorshift). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/**
 * Reading against the parsers alone (yaml for a front matter, then parse5 or micromark; for a page parse5 and Readability), on the same bytes: `npx tsx tests/bench/readers.ts [FILE]...`. Goal: at least half
 * the parser's speed, memory at most twelve times the file, a thread of 4 MB in one go. Without files it takes the
 * originals and samples, where present, and a thread put together from our fixture.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Readability } from "@mozilla/readability";
import { fromMarkdown } from "mdast-util-from-markdown";
import { parse, parseFragment } from "parse5";
import { parseDocument } from "yaml";
import { decodeText } from "../../corpus/readers/decode";
import { pageDom } from "../../corpus/readers/page-dom";
import { cutPassages } from "../../corpus/readers/passages";
import { readDocument } from "../../corpus/readers/registry";
import { sourceOf } from "../fixtures/readers/cases";
import { sharedPath, sharedPresent } from "../shared";
import { machine } from "./machine";

/** Shortest time that a measurement runs, in milliseconds; smaller files are read again until it has passed. */
const TIME = 400;

const THREAD_BYTES = 4 * 1024 * 1024;

function bigThread(): { name: string; bytes: Uint8Array } {
  const text = decodeText(sourceOf("zhihu").bytes);
  const start = text.indexOf("### 知乎用户");
  const answers = text.slice(start);
  let thread = text.slice(0, start);
  for (let copy = 0; new TextEncoder().encode(thread).length < THREAD_BYTES; copy += 20)
    thread += Array.from({ length: 20 }, (_, at) => answers.replaceAll("0.35", `0.35${copy + at}`)).join("");
  return { name: "a thread of 4 MB", bytes: new TextEncoder().encode(thread) };
}

function inputs(): { name: string; bytes: Uint8Array }[] {
  const named = process.argv.slice(2);
  const paths =
    named.length > 0
      ? named
      : sharedPresent
        ? [sharedPath("archive"), sharedPath("samples/docs"), sharedPath("samples/pages")].flatMap(files)
        : [];
  const read = paths.map((path) => ({ name: basename(path), bytes: new Uint8Array(readFileSync(path)) }));
  return named.length > 0 ? read : [...read, bigThread()];
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

/** Milliseconds of one run, the best of those that fit into TIME. */
function best(run: () => void): number {
  let fastest = Number.POSITIVE_INFINITY;
  const end = performance.now() + TIME;
  do {
    const start = performance.now();
    run();
    fastest = Math.min(fastest, performance.now() - start);
  } while (performance.now() < end);
  return fastest;
}

/** Formats whose text is HTML; the others are Markdown. */
const HTML = new Set(["jekyll-news", "html-fragment"]);

/** What a format's libraries need for a text when nothing is done with what they make of it. */
function parserAlone(format: string, body: string): void {
  if (format === "html-page") new Readability(pageDom(parse(body))).parse();
  else if (HTML.has(format)) parseFragment(body);
  else fromMarkdown(body);
}

console.log(machine());
console.log("file | format | kB | parser alone, ms | reader, ms | reader's speed / parser's | passages, ms");
let slowest = Number.POSITIVE_INFINITY;
for (const { name, bytes } of inputs()) {
  try {
    const documents = readDocument(name, bytes);
    const format = documents[0]!.format;
    const parser = best(() => {
      const text = decodeText(bytes);
      const front = text.startsWith("---\n") ? text.indexOf("\n---", 4) : -1;
      if (front !== -1) parseDocument(text.slice(4, front), { logLevel: "silent" });
      const body = text.slice(front + 1);
      parserAlone(format, body);
    });
    const reader = best(() => void readDocument(name, bytes));
    const passages = best(() => documents.map(cutPassages));
    slowest = Math.min(slowest, parser / reader);
    const row = [
      name.slice(0, 40),
      format,
      (bytes.length / 1024).toFixed(0),
      parser.toFixed(1),
      reader.toFixed(1),
      (parser / reader).toFixed(2),
      passages.toFixed(1),
    ];
    console.log(row.join(" | "));
  } catch (error) {
    console.log(`${name} | ${String(error)}`);
  }
}
console.log(`slowest ratio ${slowest.toFixed(2)} (goal: 0.5)`);

const thread = bigThread();
const script = `import { readDocument } from "./corpus/readers/registry";
import { readFileSync } from "node:fs";
const documents = readDocument("x", readFileSync(0));
globalThis.gc();
console.log(documents[0].posts.length, process.memoryUsage().heapUsed);`;
for (const factor of [12, 8, 6]) {
  const heap = 24 + Math.ceil((factor * thread.bytes.length) / 1024 / 1024);
  const run = spawnSync(
    process.execPath,
    ["--import", "tsx", "--expose-gc", `--max-old-space-size=${heap}`, "--input-type=module", "-e", script],
    {
      input: thread.bytes,
      encoding: "utf8",
    },
  );
  const told = run.status === 0 ? `read, ${run.stdout.trim()} (posts, bytes of heap after)` : "not read";
  console.log(`${thread.name} in a heap of ${factor} times its bytes (and 24 MB for Node itself): ${told}`);
}

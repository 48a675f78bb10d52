import { NESTING_MAX } from "../limits";

/** Size, in characters, from which a text is parsed in parts: the parser's memory grows with what it is given at once. */
const CHUNK = 32 * 1024;

/** Deepest nesting of quotes and lists that is handed to the parser: each level costs it work on every line. */
const CONTAINERS_MAX = Math.min(32, NESTING_MAX);

/** Marks in one paragraph beyond which it is taken as plain text: matching them up takes time in the square of their number. */
const MARKS_MAX = 4000;

/**
 * Cuts Markdown at blank lines into parts that can be parsed one after the other with the same result, and makes
 * input that would overwhelm the parser harmless: deep nesting is flattened, thousands of marks are escaped.
 */
export function markdownChunks(markdown: string): string[] {
  const chunks: string[] = [];
  const safe = defused(markdown);
  let start = 0;
  while (safe.length - start > CHUNK) {
    const cut = nextCut(safe, start);
    if (cut === -1) break;
    chunks.push(safe.slice(start, cut));
    start = cut;
  }
  chunks.push(safe.slice(start));
  return chunks;
}

/** The first blank line after a chunk's size that is outside of fences and before an ordinary line; -1 for none. */
function nextCut(text: string, start: number): number {
  let fence = "";
  let blank = false;
  for (let at = start; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const first = firstInk(text, at, end);
    if (first === end) blank = true;
    else {
      const char = text[first]!;
      if (blank && fence === "" && at - start > CHUNK && first === at && isOrdinary(char)) return at;
      if (char === "`" || char === "~") fence = fenceAfter(fence, text.slice(first, Math.min(end, first + 80)));
      blank = false;
    }
    at = end + 1;
  }
  return -1;
}

function fenceAfter(fence: string, line: string): string {
  const mark = /^(`{3,}|~{3,})/.exec(line)?.[0] ?? "";
  if (mark === "") return fence;
  if (fence === "") return mark;
  return mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark ? "" : fence;
}

function isOrdinary(char: string): boolean {
  return !/[-*+>|<\d\t ]/.test(char);
}

function firstInk(text: string, from: number, end: number): number {
  while (from < end && (text[from] === " " || text[from] === "\t" || text[from] === "\u3000")) from++;
  return from;
}

/** Leaves ordinary text as it is; only a line or paragraph over a limit is rewritten. */
function defused(text: string): string {
  let out = "";
  let kept = 0;
  let marks = 0;
  let paragraph = 0;
  const replace = (from: number, to: number, by: string) => {
    out += text.slice(kept, from) + by;
    kept = to;
  };
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const containers = containerEnd(text, at, end);
    if (containers.count > CONTAINERS_MAX) replace(at, containers.end, "> ");
    const first = firstInk(text, at, end);
    if (first - at > 200) replace(Math.max(at, kept), Math.max(first, kept), "  ");
    if (first === end) {
      if (marks > MARKS_MAX) escapeMarks(paragraph, at);
      marks = 0;
      paragraph = end + 1;
    } else if (end - at > 64 || marks > 0) marks += countMarks(text, containers.end, end);
    at = end + 1;
  }
  if (marks > MARKS_MAX) escapeMarks(paragraph, text.length);
  return kept === 0 ? text : out + text.slice(kept);

  function escapeMarks(from: number, to: number): void {
    const start = Math.max(from, kept);
    if (start < to) replace(start, to, text.slice(start, to).replace(/[[\]*_`<!&~|\\]/g, "\\$&"));
  }
}

function containerEnd(text: string, from: number, to: number): { count: number; end: number } {
  let count = 0;
  let end = from;
  for (let at = from; at < to; at++) {
    const char = text[at]!;
    if (char === ">") count++;
    else if ((char === "-" || char === "*" || char === "+") && text[at + 1] === " ") count++;
    else if (char !== " " && char !== "\t") break;
    end = at + 1;
  }
  return { count, end };
}

function countMarks(text: string, from: number, to: number): number {
  let marks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 91 || code === 93 || code === 42 || code === 95 || code === 96 || code === 60 || code === 38) marks++;
  }
  return marks;
}

import { NESTING_MAX } from "../limits";

/** Size, in characters, from which a text is parsed in parts: the parser's memory grows with what it is given at once. */
const CHUNK = 32 * 1024;

/** Deepest nesting of quotes and lists that is handed to the parser: each level costs it work on every line. */
const CONTAINERS_MAX = Math.min(32, NESTING_MAX);

/** Lines of one paragraph that are parsed together. */
const LINES_MAX = 1000;

/** Marks in one paragraph beyond which it is taken as plain text: matching them up takes time in the square of their number. */
const MARKS_MAX = 5000;

/** Deepest indentation that is kept, in characters: it could only stand for nesting. */
const INDENT_MAX = 200;

/**
 * A part of a text: Markdown for the parser, prose that has no mark of any kind, or plain text, where the marks are too
 * many to be meant as Markdown.
 */
export interface MarkdownChunk {
  text: string;
  kind: "markdown" | "prose" | "plain";
}

/** Elements whose content goes on over blank lines: then no paragraph can be taken by itself. */
const OPEN_ENDED = /<(?:!--|script|pre|style|textarea|\?|!\[CDATA)/i;

/**
 * Cuts Markdown at blank lines outside of code fences into parts that can be read one after the other with the same
 * result. Paragraphs without marks, which is most of a thread, need no parser. Input that would overwhelm the parser is
 * made harmless: deep nesting is flattened, endless paragraphs are cut at a line, thousands of marks are taken as text.
 */
export function markdownChunks(markdown: string): MarkdownChunk[] {
  const text = flattened(markdown);
  const openEnded = OPEN_ENDED.test(text);
  const parts: { start: number; end: number; kind: MarkdownChunk["kind"] }[] = [];
  let paragraph = new Paragraph(0, "");
  const close = (end: number) => {
    if (paragraph.lines > 0) {
      const kind = openEnded && paragraph.kind === "prose" ? "markdown" : paragraph.kind;
      const last = parts.at(-1);
      const full = last !== undefined && last.end - last.start > CHUNK && kind === "markdown";
      const apart = full && isOrdinary(text.charCodeAt(paragraph.start)) && !paragraph.fenced;
      if (last && last.kind === kind && !apart) last.end = end;
      else parts.push({ start: paragraph.start, end, kind });
    }
    paragraph = new Paragraph(end, paragraph.fence);
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const ink = firstInk(text, at, end);
    if (paragraph.fence === "" && (ink === end || at - paragraph.start > 2 * CHUNK || paragraph.lines >= LINES_MAX))
      close(at);
    if (ink < end) {
      if (paragraph.lines === 0) paragraph.start = at;
      paragraph.add(text, at, ink, end);
    }
    at = end + 1;
  }
  close(text.length);
  return parts.map(({ start, end, kind }) => ({ text: text.slice(start, end), kind }));
}

/** What is known of the paragraph that is being scanned. */
class Paragraph {
  start: number;
  fence: string;
  readonly fenced: boolean;
  lines = 0;
  #marks = 0;
  #prose = true;

  constructor(start: number, fence: string) {
    this.start = start;
    this.fence = fence;
    this.fenced = fence !== "";
  }

  get kind(): MarkdownChunk["kind"] {
    if (this.#prose) return "prose";
    return this.#marks > MARKS_MAX ? "plain" : "markdown";
  }

  add(text: string, at: number, ink: number, end: number): void {
    this.lines++;
    const first = text.charCodeAt(ink);
    const before = this.fence;
    if (first === 96 || first === 126) this.fence = fenceAfter(before, text.slice(ink, Math.min(end, ink + 80)));
    const inFence = this.fence !== "" || before !== "";
    if (inFence || ink > at || isBlockStart(text, ink)) this.#prose = false;
    let pipes = 0;
    for (let i = ink; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code > 126 || MARKS[code] === 0) continue;
      this.#prose = false;
      if (code === PIPE) pipes++;
      else if (!inFence && code !== AMPERSAND) this.#marks++;
    }
    if (pipes > COLUMNS_MAX) this.#marks += pipes;
  }
}

const PIPE = 124;
const AMPERSAND = 38;

/** Pipes in one line that a table may have; more are counted as marks. */
const COLUMNS_MAX = 100;

/** Characters that mean something inside a line: brackets, emphasis, code, HTML, entities, escapes, table cells. */
const MARKS = new Uint8Array(127);
for (const mark of "[]*_`<&\\|~") MARKS[mark.charCodeAt(0)] = 1;

/** Whether a line begins with what may be a heading, an underline, a list, a quote or a rule. */
function isBlockStart(text: string, ink: number): boolean {
  const code = text.charCodeAt(ink);
  if (code === 35 || code === 61 || code === 62 || isBullet(code)) return true;
  if (code < 48 || code > 57) return false;
  let mark = ink + 1;
  while (mark - ink < 10 && text.charCodeAt(mark) >= 48 && text.charCodeAt(mark) <= 57) mark++;
  const closes = text.charCodeAt(mark) === 46 || text.charCodeAt(mark) === 41;
  return closes && (text.charCodeAt(mark + 1) <= 32 || mark + 1 >= text.length);
}

function fenceAfter(fence: string, line: string): string {
  const mark = /^(`{3,}|~{3,})/.exec(line)?.[0] ?? "";
  if (mark === "") return fence;
  if (fence === "") return mark;
  return mark[0] === fence[0] && mark.length >= fence.length && line.trim() === mark ? "" : fence;
}

/** Whether a line that begins with this character can belong to no list, quote, table or HTML above it. */
function isOrdinary(code: number): boolean {
  return !(code <= 32 || (code >= 48 && code <= 57) || code === 60 || code === 62 || code === 124 || isBullet(code));
}

function firstInk(text: string, from: number, end: number): number {
  while (from < end && isSpace(text.charCodeAt(from))) from++;
  return from;
}

/** Leaves ordinary text as it is; the marks of a line that nests too deep become one quote. */
function flattened(text: string): string {
  let out = "";
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline === -1 ? text.length : newline;
    const containers = containerEnd(text, at, end);
    const indent = firstInk(text, at, end) - at;
    if (containers.count > CONTAINERS_MAX || (indent > INDENT_MAX && indent < end - at)) {
      out += `${text.slice(kept, at)}${containers.count > CONTAINERS_MAX ? "> " : ""}`;
      kept = containers.count > CONTAINERS_MAX ? containers.end : at + indent;
    }
    at = end + 1;
  }
  return kept === 0 ? text : out + text.slice(kept);
}

/** The quote and list marks that a line begins with: how many, and where they end. */
function containerEnd(text: string, from: number, to: number): { count: number; end: number } {
  let count = 0;
  let end = from;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (code === 62) count++;
    else if (isBullet(code) && isSpace(text.charCodeAt(at + 1))) count++;
    else if (code >= 48 && code <= 57) {
      let mark = at + 1;
      while (mark < to && mark - at < 10 && text.charCodeAt(mark) >= 48 && text.charCodeAt(mark) <= 57) mark++;
      const closes = text.charCodeAt(mark) === 46 || text.charCodeAt(mark) === 41;
      if (!closes || !isSpace(text.charCodeAt(mark + 1))) break;
      at = mark;
      count++;
    } else break;
    end = at + 1;
  }
  return { count, end };
}

function isBullet(code: number): boolean {
  return code === 45 || code === 42 || code === 43;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

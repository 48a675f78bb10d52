import type { Image, List, Nodes, RootContent, TableRow } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { cjkFriendlyExtension } from "micromark-extension-cjk-friendly";
import { gfmTable } from "micromark-extension-gfm-table";
import { raised } from "./footnote-marks";
import { htmlInto } from "./html";
import { markdownChunks } from "./markdown-chunks";
import { Definitions, resolveReferences } from "./markdown-references";
import { withoutTex } from "./math";
import { captioned, picture } from "./pictures";
import { isText, type Piece, PieceBuilder } from "./pieces";
import { oneLine } from "./whitespace";

/** Prose indented by four spaces is no code in these sources; code comes in fences. */
const PROSE = { disable: { null: ["codeIndented"] } };

/** In Chinese no space stands around emphasis, which CommonMark's rules would need beside punctuation. */
const CHINESE = cjkFriendlyExtension();

/** HTML elements whose tags in Markdown are markup; other words in angle brackets are the author's own. */
const ELEMENTS = new Set(
  (
    "a abbr article aside b big blockquote br center cite code dd del div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 " +
    "header hr i iframe img ins kbd li main mark noscript ol p picture pre q rp rt ruby s samp script section small source span " +
    "strike strong style sub sup svg table tbody td tfoot th thead tr u ul var video wbr ok"
  ).split(" "),
);

/**
 * Reads Markdown into pieces: hard line breaks and blank lines end a piece, quotes and list items are told apart,
 * images become pictures. HTML inside is read as such.
 */
export function markdownPieces(markdown: string): Piece[] {
  const builder = new PieceBuilder();
  const text = dropEmbeddedImages(markdown);
  const definitions = new Definitions(text);
  for (const chunk of markdownChunks(text)) {
    if (chunk.kind === "markdown") walkBlocks(parse(chunk.text, definitions.before(chunk.text)), builder);
    else lines(chunk.text, builder);
    builder.end();
  }
  return withoutTex(builder.pieces.map(withoutLooseMarks));
}

function parse(part: string, definitions: string): RootContent[] {
  const markdown = definitions + part;
  const tables = part.includes("|");
  const root = fromMarkdown(markdown, {
    extensions: tables ? [PROSE, CHINESE, gfmTable()] : [PROSE, CHINESE],
    mdastExtensions: tables ? [gfmTableFromMarkdown()] : [],
  });
  return markdown.includes("]:") ? resolveReferences(root, definitions.length) : root.children;
}

/** Text without markup: two spaces at a line's end break it, as in Markdown, and blank lines end a paragraph. */
function lines(text: string, builder: PieceBuilder): void {
  for (const line of text.split("\n")) {
    builder.text(line);
    if (line.trim() === "" || line.endsWith("  ")) builder.end();
    else builder.text("\n");
  }
}

/**
 * Emphasis that runs over blank lines is none to Markdown: its marks stand loose at a line's start or end. A line struck
 * through between single tildes is that line.
 */
function withoutLooseMarks(piece: Piece): Piece {
  if (isText(piece) && /^~[^~]+~$/.test(piece.text)) return { ...piece, text: piece.text.slice(1, -1) };
  if (!isText(piece) || !piece.text.includes("**") || piece.kind === "code") return piece;
  // Editors that save bold inside bold leave runs of marks, which then pair up wrongly.
  const runs = /\*{4,}/.test(piece.text);
  const whole = runs ? piece.text.replace(/\*{4,}/g, "") : piece.text;
  const first = whole.indexOf("**");
  const text =
    first === -1 || first !== whole.lastIndexOf("**")
      ? whole
      : whole.replace(runs ? "**" : /^\*\*(?=[^\s*])|(?<=[^\s*])\*\*$/, "");
  return { ...piece, text: oneLine(text) };
}

/** HTML among blocks is a block; inside a line it is part of the line. */
function walkBlocks(nodes: readonly Nodes[], builder: PieceBuilder): void {
  for (const node of nodes) {
    walk(node, builder);
    if (node.type === "html") builder.end();
  }
}

function walkAll(nodes: readonly Nodes[], builder: PieceBuilder): void {
  for (let at = 0; at < nodes.length; at++) {
    const end = superscript(nodes, at, builder);
    if (end === null) walk(nodes[at]!, builder);
    else at = end;
  }
}

/**
 * Reads `<sup>` with all in it where that marks a footnote or is a power: Markdown has the tags and what stands between
 * them side by side. Returns the place of the closing tag, or null where nothing of the kind begins at `from`.
 */
function superscript(nodes: readonly Nodes[], from: number, builder: PieceBuilder): number | null {
  if (!isTag(nodes[from], /^<sup[\s>]/i)) return null;
  let end = from + 1;
  while (end <= from + RAISED_MAX && !isTag(nodes[end], /^<\/sup[\s>]/i)) end++;
  if (end > from + RAISED_MAX) return null;
  const next = nodes[end + 1];
  const before = builder.lineEnd;
  const text = raised(
    nodes
      .slice(from + 1, end)
      .map(textIn)
      .join(""),
    before,
    next?.type === "text" ? next.value : "",
  );
  if (text === null) return null;
  builder.text(text);
  return end;
}

/** Nodes within which a raised mark is closed: words, links and tags between; no mark has more. */
const RAISED_MAX = 8;

function isTag(node: Nodes | undefined, tag: RegExp): boolean {
  return node?.type === "html" && tag.test(node.value);
}

function textIn(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textIn).join("") : "";
}

function walk(node: Nodes | RootContent, builder: PieceBuilder): void {
  if (node.type === "text" || node.type === "inlineCode") builder.text(node.value);
  else if (node.type === "break") builder.line();
  else if (node.type === "paragraph") {
    walkAll(node.children, builder);
    builder.end();
  } else if (node.type === "heading") builder.block("heading", "", () => walkAll(node.children, builder));
  else if (node.type === "strong") builder.bold(() => walkAll(node.children, builder));
  else if (node.type === "blockquote") builder.block("quote", "", () => walkBlocks(node.children, builder));
  else if (node.type === "link") {
    if (!isFootnoteMark(node)) builder.link(node.url, () => walkAll(node.children, builder));
  } else if (node.type === "image") image(node, builder);
  else if (node.type === "list") list(node, builder);
  else if (node.type === "code") builder.block("code", "", () => builder.text(node.value));
  else if (node.type === "tableRow") builder.block("row", "", () => row(node, builder));
  else if (node.type === "html") html(node.value, builder);
  else if ("children" in node) walkAll(node.children, builder);
}

const NO_SIZE = { width: null, height: null };

/** A caption that is left of an image whose address is gone still says what was shown. */
function image(node: Image, builder: PieceBuilder): void {
  const captionOnly = node.url.trim() === "" && node.alt ? { url: null, ...captioned(node.alt), ...NO_SIZE } : null;
  const found = captionOnly ?? picture(node.url, node.alt ?? null);
  if (found) builder.picture(node.title ? { ...found, credit: node.title } : found);
}

/** Numbers of an ordered list are part of what its author wrote; bullets are markup. */
function list(node: List, builder: PieceBuilder): void {
  const kind = builder.kind === "quote" ? "quote" : "item";
  for (const [index, item] of node.children.entries())
    builder.block(kind, "", () => {
      if (node.ordered) builder.text(`${(node.start ?? 1) + index}. `);
      walkBlocks(item.children, builder);
    });
}

function row(node: TableRow, builder: PieceBuilder): void {
  for (const [index, cell] of node.children.entries()) {
    if (index > 0) builder.cell();
    walkAll(cell.children, builder);
  }
}

/** Text that looks like a tag but names no element stays text. */
function html(value: string, builder: PieceBuilder): void {
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(value)?.[1]?.toLowerCase();
  if (name !== undefined && !ELEMENTS.has(name)) builder.text(value);
  else if (name === "br" && value.length < 10) builder.line();
  else htmlInto(value, builder);
}

/** `[[2]]()` or `[^](#ref_1)`: a mark that leads to a list of references, or would if that were there. */
function isFootnoteMark(node: { url: string; children: Nodes[] }): boolean {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  return (
    /^(?:$|#(?:ref|fn|cite|note|_ftn|_edn))/i.test(node.url) &&
    only?.type === "text" &&
    /^(?:\[\d+\]|\^)$/.test(only.value)
  );
}

/** Takes out images that carry their own data: lazy placeholders whose address breaks the Markdown around it. */
function dropEmbeddedImages(markdown: string): string {
  let from = 0;
  let out = "";
  for (;;) {
    const at = markdown.indexOf("](data:", from);
    if (at === -1) return from === 0 ? markdown : out + markdown.slice(from);
    const open = markdown.lastIndexOf("![", at);
    const svg = markdown.startsWith("](data:image/svg", at) ? markdown.indexOf("</svg>)", at) : -1;
    const end = svg !== -1 && svg < at + 5000 ? svg + 6 : markdown.indexOf(")", at);
    if (open < from || end === -1) {
      out += markdown.slice(from, at + 7);
      from = at + 7;
      continue;
    }
    out += markdown.slice(from, open);
    from = end + 1;
  }
}

import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { NESTING_MAX } from "../limits";
import { decodeText } from "../readers/decode";
import { BLOCK_TAGS, HIDDEN_TAGS } from "../text/html-tags";
import { naming } from "./files";

type Node = DefaultTreeAdapterTypes.ChildNode;

/**
 * The text of a file as a page would show it: for .html its visible text in order (a block and `<br>`
 * are one line break, inline tags nothing, runs of white space one space), else the file as it is.
 */
export function pageText(path: string, bytes: Uint8Array): string {
  const text = naming(path, () => decodeText(bytes));
  if (!isPage(path)) return text;
  const lines = new Lines();
  for (const node of parse(text).childNodes) walk(node as Node, lines, 0);
  return lines.text();
}

/** Whether a file is a page by its name, as a browser that opens it from the disk would have it. */
export function isPage(path: string): boolean {
  return /\.x?html?$/i.test(path);
}

function walk(node: Node, lines: Lines, depth: number): void {
  if ("value" in node) {
    lines.add(node.value);
    return;
  }
  if (!("tagName" in node) || HIDDEN_TAGS.has(node.tagName) || isHidden(node) || depth > NESTING_MAX * 10) return;
  const breaks = node.tagName === "br" || BLOCK_TAGS.has(node.tagName);
  if (breaks) lines.break();
  for (const child of node.childNodes) walk(child, lines, depth + 1);
  if (breaks) lines.break();
}

function isHidden(element: DefaultTreeAdapterTypes.Element): boolean {
  return element.attrs.some(
    ({ name, value }) =>
      name === "hidden" || (name === "style" && /(^|;)\s*(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)),
  );
}

/** Collects lines with white space as a browser collapses it. */
class Lines {
  #lines: string[] = [];
  #line = "";

  add(text: string): void {
    const collapsed = text.replace(/[ \t\n\f\r]+/g, " ");
    this.#line += this.#line.endsWith(" ") || this.#line === "" ? collapsed.trimStart() : collapsed;
  }

  break(): void {
    if (this.#line.trim() !== "") this.#lines.push(this.#line.trim());
    this.#line = "";
  }

  text(): string {
    this.break();
    return this.#lines.join("\n");
  }
}

import type { Definition, Nodes, Parents, Root, RootContent } from "mdast";

/** `[label]: address "title"` on a line of its own. */
const DEFINITION =
  /^ {0,3}\[((?:[^[\]\\\n]|\\.){1,200})\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*$/gm;

/** The definitions of a text, for its parts: a link may stand far from the line that says where it leads. */
export class Definitions {
  private readonly lines = new Map<string, string>();

  constructor(markdown: string) {
    if (!markdown.includes("]:")) return;
    for (const [line, label] of markdown.matchAll(DEFINITION)) {
      const key = keyOf(label!);
      if (!this.lines.has(key)) this.lines.set(key, line);
    }
  }

  /** The lines that the labels of a part need, to stand before it. */
  before(part: string): string {
    if (this.lines.size === 0) return "";
    const needed = new Set<string>();
    for (const [, label] of part.matchAll(/\[([^[\]]{1,200})\]/g)) {
      const line = this.lines.get(keyOf(label!));
      if (line !== undefined) needed.add(line);
    }
    return needed.size === 0 ? "" : `${[...needed].join("\n")}\n\n`;
  }
}

/**
 * Makes links and images of references, and leaves out what stands before an offset. A note's mark is left out; what it
 * stands for becomes a paragraph, where the parser took a note of one word, as every note in Chinese, for an address.
 */
export function resolveReferences(root: Root, from: number): RootContent[] {
  const definitions = new Map<string, Definition>();
  collect(root, definitions);
  return resolved(
    root.children.filter((node) => (node.position?.start.offset ?? from) >= from),
    definitions,
  );
}

function collect(node: Nodes, definitions: Map<string, Definition>): void {
  if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  if ("children" in node) for (const child of node.children) collect(child, definitions);
}

function resolved(nodes: readonly RootContent[], definitions: Map<string, Definition>): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === "definition") return isNote(node.identifier) ? [noteOf(node)] : [];
    if ("children" in node) (node as Parents).children = resolved(node.children, definitions) as never;
    if (node.type === "linkReference") {
      if (isNote(node.identifier) || (node.referenceType === "shortcut" && /^\d{1,3}$/.test(node.identifier)))
        return [];
      return [{ type: "link", url: definitions.get(node.identifier)?.url ?? "", children: node.children }];
    }
    if (node.type === "imageReference") {
      const { url = "", title } = definitions.get(node.identifier) ?? {};
      return [{ type: "image", url, title, alt: node.alt }];
    }
    return [node];
  });
}

function isNote(identifier: string): boolean {
  return identifier.startsWith("^");
}

function noteOf({ url, title }: Definition): RootContent {
  return { type: "paragraph", children: [{ type: "text", value: title ? `${url} ${title}` : url }] };
}

/** Labels are the same whatever their case and white space. */
function keyOf(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

import { elementAround } from "../dom/readable";
import type { StyleGate } from "../scan/style-gate";
import type { Target } from "./mark";
import { inScope, markScope } from "./mark-scope";
import { MARK_STYLES, type MarkStyle, markRules } from "./mark-style";

type Root = Document | ShadowRoot;

interface Adopted {
  sheet: CSSStyleSheet;
  scope: string[];
  rules: string;
}

/**
 * Puts marks on the page and takes them away: one Highlight for each style under a name that is new for each page
 * load, and a style sheet adopted by every root that has marks. Nothing else of the page changes.
 */
export class Painter {
  /** Made when something is first painted: most pages name no term. */
  private made: Record<MarkStyle, string> | null = null;
  private readonly adopted = new Map<Root, Adopted>();
  private painted = new Map<MarkStyle, AbstractRange[]>();
  private tinted: boolean | null = null;
  /** Styles that have rules: those of terms from the start, since each change of rules costs a look at every element. */
  private readonly used = new Set<MarkStyle>(["name", "person", "idea"]);

  constructor(private readonly gate: StyleGate) {}

  /** Show exactly these marks. Styles whose ranges are the same as before are left as they are. */
  paint(targets: readonly Target[], tinted: boolean): void {
    const ranges = byStyle(targets);
    for (const root of this.adopted.keys()) if (isGone(root)) this.adopted.delete(root);
    if (this.tinted === tinted && sameRanges(ranges, this.painted) && !this.replaced) return;
    this.tinted = tinted;
    this.style(targets, tinted);
    for (const style of MARK_STYLES) {
      const now = ranges.get(style) ?? [];
      if (sameItems(now, this.painted.get(style) ?? []) && !this.unregistered(style)) continue;
      // A fresh Highlight: growing one that is live repaints for each range.
      if (now.length > 0) CSS.highlights.set(this.names[style], new Highlight(...now));
      else CSS.highlights.delete(this.names[style]);
    }
    this.painted = ranges;
  }

  private get names(): Record<MarkStyle, string> {
    this.made ??= randomNames();
    return this.made;
  }

  /** Whether the page replaced the sheets of a root, and ours with them, or emptied the registry of highlights, as for a search of its own. */
  get replaced(): boolean {
    for (const [root, { sheet }] of this.adopted) if (!root.adoptedStyleSheets.includes(sheet)) return true;
    return MARK_STYLES.some((style) => this.unregistered(style));
  }

  private unregistered(style: MarkStyle): boolean {
    return (this.painted.get(style)?.length ?? 0) > 0 && !CSS.highlights.has(this.names[style]);
  }

  /** Remove every trace. */
  clear(): void {
    for (const style of this.painted.keys()) CSS.highlights.delete(this.names[style]);
    this.painted = new Map();
    for (const [root, { sheet }] of this.adopted) {
      const at = root.adoptedStyleSheets.indexOf(sheet);
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
    }
    this.adopted.clear();
  }

  /** Bring each root's rules in step with where its marks are, and put the sheet back where the page replaced its own. */
  private style(targets: readonly Target[], tinted: boolean): void {
    for (const { style } of targets) this.used.add(style);
    for (const [root, holders] of holdersByRoot(targets)) {
      const adopted = this.adopted.get(root) ?? { sheet: new CSSStyleSheet(), scope: [], rules: "" };
      if (!inScope(holders, adopted.scope)) adopted.scope = markScope(holders, root);
      const styles = [...this.used].map((style): [MarkStyle, string] => [style, this.names[style]]);
      const rules = markRules(styles, adopted.scope, tinted);
      const known = root.adoptedStyleSheets.includes(adopted.sheet);
      if (known && rules === adopted.rules) continue;
      this.gate.close();
      if (rules !== adopted.rules) adopted.sheet.replaceSync(rules);
      adopted.rules = rules;
      this.adopted.set(root, adopted);
      if (!known) root.adoptedStyleSheets.push(adopted.sheet);
    }
  }
}

/** A shadow root whose host left the page. */
function isGone(root: Root): boolean {
  return root instanceof ShadowRoot && !root.host.isConnected;
}

/** The elements around marked text, by the root they are in. */
function holdersByRoot(targets: readonly Target[]): Map<Root, Element[]> {
  const holders = new Map<Root, Set<Element>>();
  const add = (node: Text, root: Root) => {
    const around = elementAround(node);
    // A text that stands in a shadow root itself has its style from the host, which another sheet is for.
    const of = node.parentElement ? root : (around?.getRootNode() as Root | undefined);
    if (!around || !of) return;
    const known = holders.get(of);
    if (known) known.add(around);
    else holders.set(of, new Set([around]));
  };
  for (const { start, end, range, scan } of targets) {
    add(start.node, scan.root);
    if (start.node === end.node) continue;
    const walker = document.createTreeWalker(commonElement(range), NodeFilter.SHOW_TEXT);
    walker.currentNode = start.node;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      add(node as Text, scan.root);
      if (node === end.node) break;
    }
  }
  return new Map([...holders].map(([root, elements]) => [root, [...elements]]));
}

function commonElement({ startContainer, endContainer }: AbstractRange): Node {
  let ancestor: Node = startContainer;
  while (!ancestor.contains(endContainer) && ancestor.parentNode) ancestor = ancestor.parentNode;
  return ancestor;
}

function byStyle(targets: readonly Target[]): Map<MarkStyle, AbstractRange[]> {
  const ranges = new Map<MarkStyle, AbstractRange[]>();
  for (const { style, range } of targets) {
    const list = ranges.get(style);
    if (list) list.push(range);
    else ranges.set(style, [range]);
  }
  return ranges;
}

function sameRanges(a: Map<MarkStyle, AbstractRange[]>, b: Map<MarkStyle, AbstractRange[]>): boolean {
  return MARK_STYLES.every((style) => sameItems(a.get(style) ?? [], b.get(style) ?? []));
}

function sameItems(a: AbstractRange[], b: AbstractRange[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

/** Names that tell a page nothing and differ each time, so that it cannot rely on them. */
function randomNames(): Record<MarkStyle, string> {
  const name = () => Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => letter(byte)).join("");
  return { name: name(), person: name(), idea: name(), figure: name() };
}

function letter(byte: number): string {
  return String.fromCharCode(97 + (byte % 26));
}

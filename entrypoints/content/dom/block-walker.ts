import { BLOCK_SEPARATOR, type CollectedText, OBJECT_CHARACTER, type TextPoint } from "./collected-text";
import { runsOn } from "./seams";
import { keepsLines, mayHostShadow, TagRole, tagRole } from "./tags";

/** Why a walk stopped: enough text, at the given node, at the end of the root, or to let others run. */
export type WalkStop = "full" | "limit" | "end" | "paused";

/** Nodes after which a walk that found no text yet lets others run: about 1 ms of walking. */
const NODES_PER_CALL = 4_000;
/** Characters after which a block is cut, so that matching one piece stays well below a slice. */
const BLOCK_MAX = 8_000;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/**
 * Walks a document or shadow root in order and collects the text of whole blocks. A bare TreeWalker: a filter
 * in JavaScript costs many times the walk. What is a block is told by tag names; style is asked for only where
 * letters would run across two elements. Hidden text is collected too; it is sorted out where something matched.
 */
export class BlockWalker {
  private readonly walker: TreeWalker;
  private parent: Node | null = null;
  private block: Node | null = null;
  private keepLines = false;
  private apart: Element | null = null;
  private held: TextPoint | null = null;
  /** Ask for style at every seam between elements, where a match ran across two that are laid out apart. */
  strict = false;

  constructor(
    root: Node,
    private readonly onOpenShadow: (root: ShadowRoot) => void,
  ) {
    const document = root.ownerDocument ?? (root as Document);
    this.walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  }

  /** Go on behind a place; with null from the beginning. */
  seekBehind(place: TextPoint | null): void {
    this.reset(place?.node ?? this.walker.root);
    if (place && place.offset < place.node.length) this.held = place;
  }

  /** Go on with the children of a node. */
  seekInto(node: Node): void {
    this.reset(node);
  }

  /** Go on with the character at a place. */
  seekAt(place: TextPoint): void {
    this.reset(place.node);
    this.held = place;
  }

  /** Whether a paused walk can go on where it stood. */
  get connected(): boolean {
    return this.walker.currentNode.isConnected;
  }

  private reset(node: Node): void {
    this.walker.currentNode = node;
    this.parent = this.block = this.apart = this.held = null;
  }

  /** Collect blocks until there is `size` text, or up to and without `limit`. */
  collect(into: CollectedText, size: number, limit: Node | null): WalkStop {
    let broke = true;
    let visited = 0;
    let node: Node | null = this.held?.node ?? this.walker.nextNode();
    for (; node; node = this.walker.nextNode()) {
      if (node === limit) return "limit";
      if (this.apart && !this.apart.contains(node)) {
        this.apart = null;
        if (!broke) into.addSeparator(OBJECT_CHARACTER);
      }
      if (node.nodeType === TEXT_NODE) {
        const text = node as Text;
        if (this.enters(text.parentNode)) broke = true;
        const from = this.held?.offset ?? 0;
        this.held = null;
        const data = from === 0 ? text.data : text.data.slice(from);
        if (broke) {
          if (isBlank(data)) continue;
          if (into.text.length >= size) return this.hold(text, from);
          if (!into.empty) into.addSeparator(BLOCK_SEPARATOR);
          broke = false;
        } else if ((this.strict || runsIntoWord(into, data)) && !runsOn(into.nodes.at(-1)!, text)) {
          into.addSeparator(BLOCK_SEPARATOR);
        }
        const cut =
          into.text.length + data.length > BLOCK_MAX ? cutAt(data, BLOCK_MAX - into.text.length) : data.length;
        if (cut > 0) into.addPiece(text, from, this.flatten(cut === data.length ? data : data.slice(0, cut)));
        if (cut < data.length) return this.hold(text, from + cut);
      } else {
        const element = node as Element;
        const name = element.localName;
        const role = tagRole(name);
        if (role === TagRole.block || role === TagRole.lineBreak) broke = true;
        else if (role === TagRole.absent) this.skip(element);
        else if (role === TagRole.object) {
          if (!broke) into.addSeparator(OBJECT_CHARACTER);
          this.skip(element);
        } else if (role === TagRole.apart) {
          if (!broke) into.addSeparator(OBJECT_CHARACTER);
          this.apart = element;
        }
        if (role !== TagRole.absent && mayHostShadow(name) && element.shadowRoot) this.onOpenShadow(element.shadowRoot);
      }
      if (++visited > NODES_PER_CALL && broke) return into.empty ? "paused" : "full";
    }
    return "end";
  }

  private hold(node: Text, offset: number): WalkStop {
    this.held = { node, offset };
    return "full";
  }

  /** Note the block that a text node's parent belongs to; true where it is another than before. */
  private enters(parent: Node | null): boolean {
    if (parent === this.parent) return false;
    this.parent = parent;
    let block = parent;
    while (block?.nodeType === ELEMENT_NODE && tagRole((block as Element).localName) !== TagRole.block) {
      block = block.parentNode;
    }
    if (block === this.block) return false;
    this.block = block;
    this.keepLines = block?.nodeType === ELEMENT_NODE && keepsLines((block as Element).localName);
    return true;
  }

  /** A line break in the source is a space on the page, except in preformatted text. */
  private flatten(data: string): string {
    return this.keepLines || !data.includes("\n") ? data : data.replace(/[\n\r\t\f]/g, " ");
  }

  private skip(element: Element): void {
    let last: Node = element;
    while (last.lastChild) last = last.lastChild;
    this.walker.currentNode = last;
  }
}

/** White space only; the first character decides for nearly all text. */
function isBlank(data: string): boolean {
  return data === "" || (isSpace(data.charCodeAt(0)) && data.trim() === "");
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0;
}

/** Whether a Latin word or a number would run from what is collected into `data`. */
function runsIntoWord(into: CollectedText, data: string): boolean {
  return isWord(into.lastUnit) && isWord(data.charCodeAt(0));
}

function isWord(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122);
}

/** The last place up to `limit` where a line, a sentence or a word ends; `limit` where there is none. */
function cutAt(data: string, limit: number): number {
  if (limit <= 0) return 0;
  for (const end of ["\n", "。", ". ", " "]) {
    const at = data.lastIndexOf(end, limit - 1);
    if (at > limit >> 1) return at + 1;
  }
  return limit;
}

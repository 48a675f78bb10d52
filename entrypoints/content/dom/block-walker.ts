import { BLOCK_SEPARATOR, type CollectedText, OBJECT_CHARACTER, type TextPoint } from "./collected-text";
import { runsOn } from "./seams";
import { ABSENT, APART, BLOCK, isCustom, LINE_BREAK, mayHost, OBJECT, PREFORMATTED, roleOf, tagBits } from "./tags";

/** Why a walk stopped: enough text, at the given node, at the end of the root, or to let others run. */
export type WalkStop = "full" | "limit" | "end" | "paused";

/** Nodes after which a walk that found no text yet lets others run: about 1 ms of walking. */
const NODES_PER_CALL = 4_000;
/** Characters after which a block is cut, so that matching one piece stays well below a slice. */
const BLOCK_MAX = 8_000;

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

/** Told of what the walk passes besides text. */
export interface WalkEvents {
  onOpenShadow(root: ShadowRoot): void;
  /** An element without an open shadow root that a script may give one later: a custom one, or one with nothing in it. */
  onMayOpen(element: Element, custom: boolean): void;
}

/**
 * Walks a document or shadow root in order and collects the text of whole blocks. The walk asks each node for as
 * little as can be, since that is most of its cost: a filter in JavaScript, as TreeWalker takes, costs many times the
 * walk. What is a block is told by tag names; style is asked for only where letters would run across two elements.
 * Hidden text is collected too; it is sorted out where something matched.
 */
export class BlockWalker {
  /** The node to look at next, and the character to begin with where it is a text that was cut. */
  private next: Node | null = null;
  private offset = 0;
  /** Whether the text to come is separate from the text before. */
  private broke = true;
  private keepLines = false;
  /** Ask for style at every seam between elements, where a match ran across two that are laid out apart. */
  strict = false;

  constructor(
    private readonly root: Node,
    private readonly events: WalkEvents,
  ) {
    this.next = root.firstChild;
  }

  /** Go on behind a place; with null from the beginning. */
  seekBehind(place: TextPoint | null): void {
    if (place && place.offset < place.node.length) this.seekAt(place);
    else {
      this.next = place ? this.following(place.node) : this.root.firstChild;
      this.offset = 0;
    }
    this.keepLines = isInPreformatted(this.next);
  }

  /** Go on with the character at a place. */
  seekAt({ node, offset }: TextPoint): void {
    this.next = node;
    this.offset = offset;
    this.keepLines = isInPreformatted(node);
  }

  /** Go on with a node. */
  seekTo(node: Node): void {
    this.next = node;
    this.offset = 0;
    this.keepLines = isInPreformatted(node);
  }

  /** Let go of the page's nodes until it is told where to go on. */
  release(): void {
    this.next = null;
  }

  /** Whether a paused walk can go on where it stood. */
  get connected(): boolean {
    return this.next?.isConnected ?? false;
  }

  /** Collect blocks until there is `size` text, or up to and without `limit`. */
  collect(into: CollectedText, size: number, limit: Node | null): WalkStop {
    this.broke = true;
    let left = NODES_PER_CALL;
    for (let node = this.next; node !== null; node = this.next) {
      if (node === limit) return "limit";
      const type = node.nodeType;
      if (type === TEXT_NODE) {
        const stop = this.take(node as Text, into, size);
        if (stop) return "full";
        this.next = this.behind(node, into);
      } else if (type === ELEMENT_NODE) {
        this.next = this.enter(node as Element, into) ?? this.behind(node, into);
      } else {
        this.next = this.behind(node, into);
      }
      if (--left < 0 && this.broke) return into.empty ? "paused" : "full";
    }
    return "end";
  }

  /** Add a text node's characters; true where there is enough and it is to be gone on with. */
  private take(node: Text, into: CollectedText, size: number): boolean {
    const from = this.offset;
    let { data } = node;
    if (from > 0) {
      data = data.slice(from);
      this.offset = 0;
    }
    if (this.broke) {
      if (isBlank(data)) return false;
      if (into.text.length >= size) return this.hold(from);
      if (!into.empty) into.addSeparator(BLOCK_SEPARATOR);
      this.broke = false;
    } else if (data === "") return false;
    else if (this.isSeam(data, into) && !runsOn(into.lastNode, node)) into.addSeparator(BLOCK_SEPARATOR);
    const room = BLOCK_MAX - into.text.length;
    if (data.length <= room) {
      into.addPiece(node, from, this.flatten(data));
      return false;
    }
    const cut = cutAt(data, room);
    if (cut > 0) into.addPiece(node, from, this.flatten(data.slice(0, cut)));
    return cut < data.length ? this.hold(from + cut) : false;
  }

  private hold(offset: number): true {
    this.offset = offset;
    return true;
  }

  /** Go into an element: its first child, or null where there is nothing to read in it. */
  private enter(element: Element, into: CollectedText): Node | null {
    const bits = tagBits(element.localName);
    const role = roleOf(bits);
    if (role === ABSENT) return null;
    const first = element.firstChild;
    if (mayHost(bits)) {
      const shadow = element.shadowRoot;
      if (shadow) this.events.onOpenShadow(shadow);
      else if (first === null || isCustom(bits)) this.events.onMayOpen(element, isCustom(bits));
    }
    switch (role) {
      case BLOCK:
      case LINE_BREAK:
        this.broke = true;
        break;
      case PREFORMATTED:
        this.broke = true;
        this.keepLines = true;
        break;
      case OBJECT:
        this.separate(into);
        return null;
      case APART:
        this.separate(into);
    }
    return first;
  }

  /** The node after a subtree, leaving the elements that end there. */
  private behind(node: Node, into: CollectedText): Node | null {
    let at = node;
    for (;;) {
      const sibling = at.nextSibling;
      if (sibling !== null) return sibling;
      const parent = at.parentNode;
      if (parent === null || parent === this.root) return null;
      at = parent;
      const role = roleOf(tagBits((at as Element).localName));
      if (role === BLOCK) this.broke = true;
      else if (role === PREFORMATTED) {
        this.broke = true;
        this.keepLines = isInPreformatted(at.parentNode);
      } else if (role === APART) this.separate(into);
    }
  }

  private following(node: Node): Node | null {
    for (let at: Node | null = node; at && at !== this.root; at = at.parentNode) {
      if (at.nextSibling) return at.nextSibling;
    }
    return null;
  }

  private separate(into: CollectedText): void {
    if (!this.broke) into.addSeparator(OBJECT_CHARACTER);
  }

  /** Whether text would run on from what is collected over the edge of an element in a way that needs a look at style. */
  private isSeam(data: string, into: CollectedText): boolean {
    return this.strict || (isWord(into.lastUnit) && isWord(data.charCodeAt(0)));
  }

  /** A line break in the source is a space on the page, except in preformatted text. */
  private flatten(data: string): string {
    return this.keepLines || !data.includes("\n") ? data : data.replace(/[\n\r\t\f]/g, " ");
  }
}

function isInPreformatted(node: Node | null): boolean {
  const element = node?.nodeType === ELEMENT_NODE ? (node as Element) : node?.parentElement;
  return element?.closest("pre,listing,xmp,plaintext") != null;
}

/** White space only; the first character decides for nearly all text. */
function isBlank(data: string): boolean {
  return data === "" || (isSpace(data.charCodeAt(0)) && data.trim() === "");
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0;
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

import { inEditor } from "../dom/readable";
import { isBlock } from "../dom/tags";
import type { ChunkList } from "./chunk-list";

/** Changes kept one by one; where a page makes more between two slices, its whole root is read again. */
const CHANGES_MAX = 3_000;

/** Chunks shorter than this are read again together with what is added behind them, so that a chat does not make one for each line. */
const JOIN_BELOW = 500;

const NONE: readonly Node[] = [];

/** What the page changed in one root since it was last looked at: nodes, not records, so that a node that changes often is looked at once. */
export class Changes {
  /** Added nodes and text nodes with other text. */
  private readonly touched = new Set<Node>();
  /** Where something was taken out: the node before the place, or the parent where there is none. */
  private readonly removedBehind = new Set<Node>();
  private readonly removedFirstIn = new Set<Node>();
  /** Elements that became editors or ceased to be. */
  private readonly toggled = new Set<Node>();
  private overflow = false;

  get any(): boolean {
    return this.overflow || this.kept > 0;
  }

  private get kept(): number {
    return this.touched.size + this.removedBehind.size + this.removedFirstIn.size + this.toggled.size;
  }

  /** Keep what records say; returns the elements that became editors or ceased to be. Called for every change of a page. */
  note(records: MutationRecord[]): readonly Node[] {
    let editors = NONE;
    for (let at = 0; at < records.length; at++) {
      const record = records[at]!;
      const { type } = record;
      if (type === "attributes") editors = [...editors, record.target];
      if (!this.overflow) this.keep(type, record);
    }
    if (this.kept > CHANGES_MAX) this.setOverflow();
    return editors;
  }

  private keep(type: MutationRecordType, record: MutationRecord): void {
    if (type === "characterData") this.touched.add(record.target);
    else if (type === "attributes") this.toggled.add(record.target);
    else {
      // What is added may be no text; that is seen when it is read.
      const { addedNodes, removedNodes } = record;
      for (let at = 0; at < addedNodes.length; at++) this.touched.add(addedNodes[at]!);
      if (removedNodes.length === 0) return;
      if (record.previousSibling) this.removedBehind.add(record.previousSibling);
      else this.removedFirstIn.add(record.target);
    }
  }

  private setOverflow(): void {
    this.overflow = true;
    this.touched.clear();
    this.removedBehind.clear();
    this.removedFirstIn.clear();
    this.toggled.clear();
  }

  /** Turn changes into gaps of the list until the deadline. */
  apply(list: ChunkList, deadline: number): void {
    if (this.overflow) {
      this.overflow = false;
      list.dropAll();
      return;
    }
    if (this.removedBehind.size + this.removedFirstIn.size > 0) list.dropMisplaced();
    drain(this.removedBehind, deadline, (node) => reopenAt(list, node, true));
    drain(this.removedFirstIn, deadline, (node) => reopenAt(list, node, false));
    drain(this.touched, deadline, (node) => reopen(list, node));
    drain(this.toggled, deadline, (node) => dropIn(list, node), true);
  }
}

function drain(nodes: Set<Node>, deadline: number, apply: (node: Node) => void, editors = false): void {
  for (const node of nodes) {
    if (performance.now() > deadline) return;
    nodes.delete(node);
    if (node.isConnected && (editors || !inEditor(node))) apply(node);
  }
}

/** Something was taken out behind a node or at the beginning of one: the chunk around that place is stale. */
function reopenAt(list: ChunkList, node: Node, behind: boolean): void {
  const index = list.lastFrom(node, behind);
  const chunk = list.chunks[index];
  if (chunk && list.covers(chunk, node)) list.drop(index);
  else list.unread.add(chunk ?? null);
}

/** Whatever holds text of a node is stale, though the text is the same. */
function dropIn(list: ChunkList, node: Node): void {
  const index = list.lastFrom(node);
  const chunk = list.chunks[index];
  for (let inside = index + 1; inside < list.chunks.length && node.contains(list.chunks[inside]!.start.node); )
    list.drop(inside);
  if (chunk && list.covers(chunk, node)) list.drop(index);
}

/** A node is new or has other text: the chunk it is in is stale, or the gap it is in is unread. Comments have none. */
function reopen(list: ChunkList, node: Node): void {
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.TEXT_NODE) return;
  let index = list.lastFrom(node);
  const chunk = list.chunks[index];
  if (chunk && (list.covers(chunk, node) || chunk.size < JOIN_BELOW)) {
    list.drop(index);
    index = list.lastFrom(node);
  } else list.unread.add(chunk ?? null);
  for (let inside = index + 1; inside < list.chunks.length; ) {
    const { start, end } = list.chunks[inside]!;
    if (!node.contains(start.node)) break;
    // One that reaches beyond the node was read when the node stood elsewhere.
    if (node.contains(end.node)) list.unread.add(list.chunks[inside++]!);
    else list.drop(inside);
  }
  if (isInline(node)) reopenJoined(list, index, blockAround(node));
}

/** Text added at the edge of a block may belong to a word of the chunk beside it. */
function reopenJoined(list: ChunkList, index: number, block: Node | null): void {
  const after = list.chunks[index + 1];
  if (after && block?.contains(after.start.node)) list.drop(index + 1);
  const before = list.chunks[index];
  if (before && block?.contains(before.end.node)) list.drop(index);
}

function isInline(node: Node): boolean {
  return node.nodeType === 3 || !isBlock((node as Element).localName);
}

function blockAround(node: Node): Node | null {
  let block = node.parentNode;
  while (block?.nodeType === 1 && !isBlock((block as Element).localName)) block = block.parentNode;
  return block;
}

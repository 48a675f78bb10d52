import type { TextPoint } from "../dom/collected-text";

/** A run of whole blocks that were read and matched together. Its text is not kept. */
export interface Chunk {
  id: number;
  /** The first character read, and the place behind the last. */
  start: TextPoint;
  end: TextPoint;
  /** Characters read. */
  size: number;
  /** Whether style was asked for at every seam; to be done again when it is read again. */
  strict: boolean;
  /** Whether it may hold mentions. */
  candidates: boolean;
  /** Whether each of its candidates was checked to be shown, or only its ends. */
  checked: boolean;
  /** Texts in it with candidates that were hidden; it is read again once one of them is shown. */
  hidden: readonly Text[];
}

/**
 * The chunks of one document or shadow root in document order, and the gaps between them that are still to be
 * read. A gap is named by the chunk before it; null is the gap before the first. At the start all is one gap;
 * whatever changes on a page becomes a gap again.
 */
export class ChunkList {
  readonly chunks: Chunk[] = [];
  readonly unread = new Set<Chunk | null>([null]);
  private hint = 0;

  constructor(
    private readonly root: Node,
    private readonly onDrop: (chunk: Chunk) => void,
  ) {}

  indexOf(chunk: Chunk | null): number {
    if (chunk === null) return -1;
    if (this.chunks[this.hint] !== chunk) this.hint = this.chunks.indexOf(chunk);
    return this.hint;
  }

  next(chunk: Chunk | null): Chunk | null {
    return this.chunks[this.indexOf(chunk) + 1] ?? null;
  }

  /** Put a chunk that was just read into a gap; what is left of the gap is behind it. */
  insertBehind(before: Chunk | null, chunk: Chunk): void {
    const index = this.indexOf(before) + 1;
    this.chunks.splice(index, 0, chunk);
    this.hint = index;
  }

  /** Forget a chunk, so that its place is read again. */
  drop(index: number): void {
    const chunk = this.chunks[index];
    if (!chunk) return;
    this.chunks.splice(index, 1);
    this.unread.delete(chunk);
    this.unread.add(this.chunks[index - 1] ?? null);
    this.onDrop(chunk);
    // A block that was cut inside a text node is read again as a whole.
    if (chunk.end.offset < chunk.end.node.length && this.chunks[index]?.start.node === chunk.end.node) this.drop(index);
    if (chunk.start.offset > 0 && this.chunks[index - 1]?.end.node === chunk.start.node) this.drop(index - 1);
  }

  dropAll(): void {
    for (const chunk of this.chunks.splice(0)) this.onDrop(chunk);
    this.unread.clear();
    this.unread.add(null);
  }

  /** Index of the last chunk that begins at or before a node; -1 for none. `inside` counts the node's content as before it. */
  lastFrom(node: Node, inside = false): number {
    let low = 0;
    let high = this.chunks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (startsBy(this.chunks[middle]!, node, inside)) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Whether a node lies between the first and the last text of a chunk. */
  covers(chunk: Chunk, node: Node): boolean {
    const last = chunk.end.node;
    return last === node || (last.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) === 0;
  }

  /** Drop the chunks whose ends left the page or are no longer in order, as after a list was sorted. */
  dropMisplaced(): void {
    let before: Node | null = null;
    for (let index = 0; index < this.chunks.length; ) {
      const { start, end } = this.chunks[index]!;
      const present = this.root.contains(start.node) && this.root.contains(end.node);
      if (present && inOrder(start.node, end.node) && (!before || inOrder(before, start.node))) {
        before = end.node;
        index++;
      } else {
        const length = this.chunks.length;
        this.drop(index);
        // Dropping may take the one before along.
        index = Math.max(0, index - (length - this.chunks.length - 1));
        before = this.chunks[index - 1]?.end.node ?? null;
      }
    }
  }
}

function startsBy(chunk: Chunk, node: Node, inside: boolean): boolean {
  if (chunk.start.node === node) return true;
  const position = node.compareDocumentPosition(chunk.start.node);
  if (inside && position & Node.DOCUMENT_POSITION_CONTAINED_BY) return true;
  return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

function inOrder(a: Node, b: Node): boolean {
  return a === b || (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

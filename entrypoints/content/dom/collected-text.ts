/** Stands in the text for what is no text, so that words do not run across it. */
export const OBJECT_CHARACTER = "\uFFFC";

/** Between blocks: the line break ends a sentence, the other keeps words from running across as across white space. */
export const BLOCK_SEPARATOR = `${OBJECT_CHARACTER}\n`;

/** A place in the page: a text node and a UTF-16 offset into it. */
export interface TextPoint {
  node: Text;
  offset: number;
}

/**
 * The text of some blocks in document order, with the way back to the nodes it came from.
 * Blocks are separated by BLOCK_SEPARATOR. A piece is one text node or a part of one. Meant to be filled again and
 * again: its columns are kept.
 */
export class CollectedText {
  text = "";
  /** How many pieces there are. */
  size = 0;
  /** The last code unit of `text`, kept apart: reading it from a text that still grows would copy the text. */
  lastUnit = 0;
  private readonly nodes: Text[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly offsets: number[] = [];

  get empty(): boolean {
    return this.size === 0;
  }

  clear(): void {
    this.text = "";
    this.lastUnit = 0;
    this.size = 0;
  }

  /** Let go of the page's nodes, where the text will not be asked for again: a node kept keeps all around it in memory. */
  release(): void {
    this.clear();
    this.nodes.length = 0;
  }

  /** Append a node's characters; `data` may differ from them in white space, not in length. */
  addPiece(node: Text, offset: number, data: string): void {
    const index = this.size++;
    this.nodes[index] = node;
    this.offsets[index] = offset;
    this.starts[index] = this.text.length;
    this.text += data;
    this.lastUnit = data.charCodeAt(data.length - 1);
    this.ends[index] = this.text.length;
  }

  /** End a block, or say that something stands here that is no text. */
  addSeparator(separator: typeof BLOCK_SEPARATOR | typeof OBJECT_CHARACTER): void {
    this.text += separator;
    this.lastUnit = 0;
  }

  node(piece: number): Text {
    return this.nodes[piece]!;
  }

  /** Where a piece begins in `text`; behind the last piece, the end of all. */
  start(piece: number): number {
    return piece < this.size ? this.starts[piece]! : this.text.length;
  }

  get lastNode(): Text {
    return this.nodes[this.size - 1]!;
  }

  /** The first place, and the place behind the last character. Only where not empty. */
  get bounds(): [TextPoint, TextPoint] {
    const last = this.size - 1;
    const end = this.offsets[last]! + this.ends[last]! - this.starts[last]!;
    return [
      { node: this.nodes[0]!, offset: this.offsets[0]! },
      { node: this.nodes[last]!, offset: end },
    ];
  }

  /** Index of the piece that holds the character at a position. */
  pieceAt(position: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The place of a character, as the start of a span. */
  startPoint(position: number): TextPoint {
    const piece = this.pieceAt(position);
    return { node: this.nodes[piece]!, offset: this.offsets[piece]! + position - this.starts[piece]! };
  }

  /** The place behind the character before `position`, as the end of a span. */
  endPoint(position: number): TextPoint {
    const last = this.startPoint(position - 1);
    return { node: last.node, offset: last.offset + 1 };
  }

  /** Make a piece unreadable, as when its node turns out to be hidden; places stay as they are. */
  blank(piece: number): void {
    const start = this.starts[piece]!;
    const end = this.ends[piece]!;
    this.text = this.text.slice(0, start) + OBJECT_CHARACTER.repeat(end - start) + this.text.slice(end);
  }
}

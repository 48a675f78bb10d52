import type { Block, Picture } from "../model";
import { unescapedAgain } from "./entities";
import { oneLine } from "./whitespace";

export type TextKind = "heading" | "paragraph" | "item" | "row" | "code" | "quote";

/** A line of text with what the boilerplate rules need to know about its markup. */
export interface TextPiece {
  kind: TextKind;
  text: string;
  /** Share of the text that is linked, 0 to 1. */
  linked: number;
  /** Share of the text that is bold, 0 to 1. */
  bold: number;
  hrefs: string[];
  /** Class words of the element that the text stands in, where the markup has them. */
  classes: string;
}

/** What a document's markup comes down to, in reading order, before boilerplate is taken out. */
export type Piece = TextPiece | { kind: "picture"; picture: Picture };

/** Tells text from pictures. */
export function isText(piece: Piece): piece is TextPiece {
  return piece.kind !== "picture";
}

/** Stands between cells while a row is collected; no text has it. */
const CELL = "\u0000";

/** Stands for a cell without words, as tables print it, so that those after it stay below their heads. */
const BLANK = "–";

/**
 * Collects running text from a walk over Markdown or HTML and cuts it into pieces. A walker calls `text` for
 * characters, `end` where a block or a line ends, and sets the kind and the link and bold depths around them.
 */
export class PieceBuilder {
  readonly pieces: Piece[] = [];
  kind: TextKind = "paragraph";
  classes = "";
  #buffer = "";
  #linked = 0;
  #bold = 0;
  #linkDepth = 0;
  #boldDepth = 0;
  #hrefs: string[] = [];
  #held: Picture[] = [];
  /** Rows of the table that is being read. */
  #rows: TextPiece[] = [];

  text(value: string): void {
    this.#buffer += value;
    if (this.#linkDepth === 0 && this.#boldDepth === 0) return;
    const letters = oneLine(value).length;
    if (this.#linkDepth > 0) this.#linked += letters;
    if (this.#boldDepth > 0) this.#bold += letters;
  }

  /** Whether anything but white space stands in the line begun. */
  get pending(): boolean {
    return this.#buffer.trim() !== "";
  }

  /** The last characters of the line begun. */
  get lineEnd(): string {
    return this.#buffer.slice(-8);
  }

  /** Ends the line or block: what was collected becomes a piece, if it is more than white space. */
  end(): void {
    if (this.#buffer === "") return;
    const buffer = this.#buffer;
    this.#buffer = "";
    const text = lineOf(this.kind, buffer);
    if (text !== "") {
      const length = Math.max(1, text.length);
      const piece: TextPiece = {
        kind: this.kind,
        text,
        linked: Math.min(1, this.#linked / length),
        bold: Math.min(1, this.#bold / length),
        hrefs: this.#hrefs,
        classes: this.classes,
      };
      this.pieces.push(piece);
      if (this.kind === "row") this.#rows.push(piece);
      this.#hrefs = [];
    }
    this.#linked = 0;
    this.#bold = 0;
    for (const picture of this.#held.splice(0)) this.pieces.push({ kind: "picture", picture });
  }

  /** Breaks the line: a new piece, but in a table's row a space. */
  line(): void {
    if (this.kind === "row") this.#buffer += " ";
    else this.end();
  }

  /** Ends a cell of a table's row: a tab stands between cells, which no running text has. */
  cell(): void {
    this.#buffer = `${this.#buffer.trimEnd()}${CELL}`;
  }

  /** Runs `inside` as one table: columns that are blank in all of its rows only keep others apart, and are dropped. */
  table(inside: () => void): void {
    const outer = this.#rows;
    this.#rows = [];
    inside();
    this.end();
    dropBlankColumns(this.#rows);
    this.#rows = outer;
  }

  /** Runs `inside` with all text in it taken as linked to an address. */
  link(href: string, inside: () => void): void {
    this.#linkDepth++;
    if (href !== "") this.#hrefs.push(href);
    inside();
    this.#linkDepth--;
  }

  bold(inside: () => void): void {
    this.#boldDepth++;
    inside();
    this.#boldDepth--;
  }

  /** Runs `inside` as a block of its own kind: what stands before and in it ends with it. */
  block(kind: TextKind, classes: string, inside: () => void): void {
    this.end();
    const outer: [TextKind, string] = [this.kind, this.classes];
    [this.kind, this.classes] = [kind, classes];
    inside();
    this.end();
    [this.kind, this.classes] = outer;
  }

  /** Adds a picture; one inside a line comes after the line, so that the line stays whole. */
  picture(picture: Picture): void {
    if (this.pending) this.#held.push(picture);
    else this.pieces.push({ kind: "picture", picture });
  }
}

function lineOf(kind: TextKind, buffer: string): string {
  if (kind === "code") return buffer.replace(/^\n+|\s+$/g, "");
  if (!buffer.includes(CELL)) return oneLine(unescapedAgain(buffer));
  const cells = buffer.split(CELL).map(oneLine);
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2) return filled.join("");
  const last = cells.findLastIndex((cell) => cell !== "");
  return cells
    .slice(0, last + 1)
    .map((cell) => cell || BLANK)
    .join("\t");
}

function dropBlankColumns(rows: TextPiece[]): void {
  if (!rows.some(({ text }) => text.includes(BLANK))) return;
  const filled = new Set<number>();
  const several = rows.filter(({ text }) => text.includes("\t"));
  const cells = several.map(({ text }) => text.split("\t"));
  for (const row of cells) for (const [column, cell] of row.entries()) if (cell !== BLANK) filled.add(column);
  for (const [at, row] of several.entries())
    row.text = cells[at]!.filter((_, column) => filled.has(column)).join("\t") || row.text;
}

/** Longest line in bold that is taken for a heading of the text below it. */
const BOLD_HEADING_MAX = 40;

/** Turns pieces into the blocks of a post. A short bold line without a full stop is a heading in these sources. */
export function toBlocks(pieces: readonly Piece[]): Block[] {
  return pieces.map((piece): Block => {
    if (piece.kind === "picture") return piece;
    if (piece.kind === "quote") return { kind: "quote", text: piece.text, of: null };
    const heading = piece.kind === "heading" || (piece.kind === "paragraph" && isBoldHeading(piece));
    return { kind: heading ? "heading" : piece.kind, text: piece.text };
  });
}

function isBoldHeading(piece: TextPiece): boolean {
  return piece.bold > 0.9 && piece.text.length <= BOLD_HEADING_MAX && !/[。；，、;,.]$/.test(piece.text);
}

import { type Document, isNode, LineCounter, parseDocument } from "yaml";

/** A fault in a YAML file of the lexicon, with the place where an editor should look. */
export class LexiconError extends Error {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;

  constructor(message: string, place: { file: string; line: number; column: number }) {
    super(`${place.file}:${place.line}:${place.column}: ${message}`);
    this.name = "LexiconError";
    this.file = place.file;
    this.line = place.line;
    this.column = place.column;
  }
}

/** The way to a value: keys and indexes from the root. */
export type Path = (string | number)[];

/** A YAML file's values with their places, so that a fault in meaning is reported like one in syntax. */
export class PlacedYaml {
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #file: string;

  /** Throws LexiconError at the first fault of syntax, a repeated key being one. */
  constructor(text: string, file: string) {
    this.#file = file;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    const [error] = this.#document.errors;
    if (error) throw this.#errorAt(error.pos[0], error.message);
  }

  get value(): unknown {
    return this.#document.toJS();
  }

  /** Where the value at a path stands; its nearest holder where there is none. */
  error(path: Path, message: string): LexiconError {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? this.#document.contents : this.#document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.#errorAt(node.range[0], message);
    }
    return this.#errorAt(0, message);
  }

  #errorAt(offset: number, message: string): LexiconError {
    const { line, col } = this.#lines.linePos(offset);
    return new LexiconError(message, { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) });
  }
}

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

/** A YAML file's values with their places, so that a fault of form or meaning is reported like one of syntax. */
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

  /** A mapping with none but these keys: a slip in one would otherwise leave out without a word what it holds. */
  mapping(value: unknown, path: Path, keys: readonly string[]): Record<string, unknown> {
    if (!isMapping(value)) throw this.error(path, `Here belongs a mapping of ${keys.join(", ")}.`);
    for (const key of Object.keys(value))
      if (!keys.includes(key)) throw this.error([...path, key], `“${key}” is none of ${keys.join(", ")}.`);
    return value;
  }

  /** A list; an empty one where there is nothing. */
  list(value: unknown, path: Path): unknown[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) throw this.error(path, "Here belongs a list.");
    return value;
  }

  /** A list of texts; an empty one where there is nothing. */
  texts(value: unknown, path: Path): string[] {
    return this.list(value, path).map((item, index) => this.text(item, [...path, index]));
  }

  /** A text with something in it. */
  text(value: unknown, path: Path): string {
    if (typeof value !== "string" || value.trim() === "")
      throw this.error(path, "Here belongs a text; put numbers and yes or no in quotes.");
    return value;
  }

  /** One of the texts that there are to choose from. */
  oneOf<Option extends string>(value: unknown, options: readonly Option[], path: Path): Option {
    const chosen = options.find((option) => option === value);
    if (chosen === undefined) throw this.error(path, `Here belongs one of ${options.join(", ")}.`);
    return chosen;
  }

  #errorAt(offset: number, message: string): LexiconError {
    const { line, col } = this.#lines.linePos(offset);
    return new LexiconError(message, { file: this.#file, line: Math.max(1, line), column: Math.max(1, col) });
  }
}

/** Whether a value has keys: no list, no text, not nothing. */
export function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

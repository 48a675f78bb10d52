/**
 * What the scan asks of the matcher: the text of chunks in, candidates and finally marks out. Positions are
 * UTF-16 offsets into the chunk's text. The lexicon's side implements it; tests pass a few lines.
 */
export interface Sense {
  /** Tell a chunk's text, in place of what it was; returns how many candidates it has. */
  set(chunk: number, text: string): number;
  /** Forget a chunk. */
  delete(chunk: number): void;
  /** What may be marked in a chunk, whatever the rest of the page says. */
  candidates(chunk: number): Span[];
  /** What is to be marked in a chunk as the page stands now. */
  marks(chunk: number): Span[];
  /** Grows whenever the marks of a chunk other than the one just told may have changed. */
  readonly revision: number;
}

export interface Span {
  term: number;
  start: number;
  end: number;
}

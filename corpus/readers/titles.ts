import { isText, type Piece, type TextPiece } from "./pieces";

/** Pieces from the top among which the title may stand. */
const HEAD = 6;

/** Longest stretch of an article that stands in for a title where there is none. */
const TITLE_MAX = 60;

/**
 * Takes the title out of an article's text, where it stands a second time: a heading or first line with the same
 * words, or with all but the site's name at the end.
 */
export function withoutTitle(pieces: readonly Piece[], title: string): Piece[] {
  const key = squeezed(title);
  const index = pieces.slice(0, HEAD).findIndex((piece) => {
    if (!isText(piece)) return false;
    const words = squeezed(piece.text);
    return words === key || (piece.kind === "heading" && words.length >= 6 && key.startsWith(words));
  });
  return index === -1 ? [...pieces] : pieces.filter((_, at) => at !== index);
}

/** The heading that an article opens with, if it has one. */
export function openingHeading(pieces: readonly Piece[]): string | null {
  const heading = pieces
    .slice(0, HEAD)
    .find((piece): piece is TextPiece => piece.kind === "heading" && piece.linked < 0.5);
  return heading?.text ?? null;
}

/** The first words of an untitled article, to call it by. They stay in its text. */
export function openingWords(pieces: readonly Piece[]): string | null {
  const text = pieces.find(isText)?.text;
  if (text === undefined) return null;
  const sentence = /^[^。！？!?\n]{4,60}[。！？!?]?/.exec(text)?.[0] ?? text;
  return sentence.length <= TITLE_MAX ? sentence : `${sentence.slice(0, TITLE_MAX)}…`;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}

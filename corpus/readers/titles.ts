import { titleOf } from "./documents";
import { isText, type Piece, type TextPiece } from "./pieces";

/** Pieces from the top among which the title may stand. */
const HEAD = 6;

/** Longest stretch of an article that stands in for a title where there is none. */
const TITLE_MAX = 60;

/**
 * Settles what an article is called, and takes the title out of its text where it stands there a second time: what the
 * document states, else its opening heading, else its first words, which stay in the text.
 */
export function titled(pieces: readonly Piece[], stated: string | null, id: string): { title: string; rest: Piece[] } {
  const title = titleOf(stated ?? openingHeading(pieces));
  if (title === "") return { title: openingWords(pieces) ?? id, rest: [...pieces] };
  const key = squeezed(title);
  const index = pieces.slice(0, HEAD).findIndex((piece) => {
    if (!isText(piece)) return false;
    const words = squeezed(piece.text);
    const cut = words.length >= 6 && key.length >= 6 && (key.startsWith(words) || words.startsWith(key));
    return words === key || (piece.kind === "heading" && cut);
  });
  const own = pieces[index];
  const fuller = own && isText(own) && own.text.length > title.length && own.text.startsWith(title);
  return { title: fuller ? own.text : title, rest: pieces.filter((_, at) => at !== index) };
}

function openingHeading(pieces: readonly Piece[]): string | null {
  const heading = pieces
    .slice(0, HEAD)
    .find((piece): piece is TextPiece => piece.kind === "heading" && piece.linked < 0.5);
  return heading?.text ?? null;
}

/** The first words of a text without a title, to call it by. */
export function openingWords(pieces: readonly Piece[]): string | null {
  const text = pieces.find(isText)?.text;
  if (text === undefined) return null;
  const sentence = /^[^。！？!?\n]{4,60}[。！？!?]?/.exec(text)?.[0] ?? text;
  return sentence.length <= TITLE_MAX ? sentence : `${sentence.slice(0, TITLE_MAX)}…`;
}

function squeezed(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}

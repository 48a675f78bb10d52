import { isText, type Piece, type TextPiece } from "./pieces";
import { isCjk } from "./whitespace";

/**
 * Joins paragraphs that a page break cut in the middle of a sentence: the first does not end as a sentence does and
 * the second goes on in lower case (or, in Chinese, the first breaks off with a comma or no mark at all in a long line).
 */
export function joinCutSentences(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && isText(last) && isText(piece) && isCut(last, piece)) joined[joined.length - 1] = together(last, piece);
    else joined.push(piece);
  }
  return joined;
}

function isCut(first: TextPiece, second: TextPiece): boolean {
  if (first.kind !== "paragraph" || second.kind !== "paragraph" || first.bold > 0.9 || first.text.length < 40)
    return false;
  if (/[.!?:;。！？：；…"”’')\]）]$/.test(first.text)) return false;
  return /^[\p{Ll}]/u.test(second.text) || (/[,，、]$/.test(first.text) && !/^[-*•]/.test(second.text));
}

function together(first: TextPiece, second: TextPiece): TextPiece {
  const hyphened = /\p{L}-$/u.test(first.text) && /^\p{Ll}/u.test(second.text);
  const gap = hyphened || isCjk(first.text.at(-1)) || isCjk(second.text[0]) ? "" : " ";
  return { ...first, text: first.text + gap + second.text, hrefs: [...first.hrefs, ...second.hrefs] };
}

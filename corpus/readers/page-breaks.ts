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
  if (
    first.kind !== "paragraph" ||
    second.kind !== "paragraph" ||
    first.bold > 0.9 ||
    first.text.length < (isCjk(first.text.at(-1)) ? LONG_LINE : 40)
  )
    return false;
  if (/[.!?:;。！？：；…"”’')\]）]$/.test(first.text)) return false;
  if (/^[\p{Ll}]/u.test(second.text) || (/[,，、]$/.test(first.text) && !/^[-*•]/.test(second.text))) return true;
  const chinese = /\p{Script=Han}$/u.test(first.text) && /^\p{Script=Han}/u.test(second.text);
  return chinese && first.text.length >= LONG_LINE && second.bold < 0.5 && /[，。！？；]/.test(second.text);
}

/** Length from which a Chinese paragraph without a mark at its end is a sentence cut off rather than a line of its own. */
const LONG_LINE = 30;

function together(first: TextPiece, second: TextPiece): TextPiece {
  const hyphened = /\p{L}-$/u.test(first.text) && /^\p{Ll}/u.test(second.text);
  const gap = hyphened || isCjk(first.text.at(-1)) || isCjk(second.text[0]) ? "" : " ";
  return { ...first, text: first.text + gap + second.text, hrefs: [...first.hrefs, ...second.hrefs] };
}

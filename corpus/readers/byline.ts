import { isoDate } from "./dates";
import { isText, type Piece, type TextPiece } from "./pieces";
import { hostOf } from "./sources";

/** Lines at the top of an article that may be a name or a date. */
const HEAD_LINES = 4;

const CONTACT =
  /^(?:To contact|Contact (?:us|the)|Visit us|For more information|Socialist Equality Party visit|.{0,60}\bvisit:$|https?:\/\/\S+$|www\.\S+$|[\w.-]+\.(?:org|com|net)(?:\/\S*)?$)/i;

/**
 * Takes the name and the date below an article's title, and the contact lines and page numbers of the PDF it was
 * made from, out of its pieces. `contact` is an address that the contact lines give.
 */
export function bylineOf(pieces: readonly Piece[]): {
  author: string | null;
  date: string | null;
  contact: string | null;
  rest: Piece[];
} {
  let author: string | null = null;
  let date: string | null = null;
  let contact: string | null = null;
  const dropped = new Set<Piece>();
  const texts = pieces.filter(isText);
  for (const piece of texts.slice(0, HEAD_LINES)) {
    const stated = isoDate(piece.text.replace(/^(?:Published|Posted|Updated|Date)(?: on)?:?\s*/i, ""));
    if (stated !== null && piece.text.length < 60) {
      date ??= stated;
      dropped.add(piece);
    } else if (author === null && namedAndDated(piece)) {
      const [name, day] = namedAndDated(piece)!;
      author = name;
      date ??= day;
      dropped.add(piece);
    } else if (author === null && date === null && isName(piece)) {
      author = piece.text.replace(/^(?:By|Author:?)\s+/i, "");
      dropped.add(piece);
    } else break;
  }
  if (author !== null && date === null && !/^(?:By|Author)/i.test(texts[0]?.text ?? ""))
    [author] = [null, dropped.clear()];
  for (const piece of texts)
    if (/^(?:Page |- ?)?\d{1,4}(?: ?-| of \d{1,4}| ?\/ ?\d{1,4})?$/.test(piece.text)) dropped.add(piece);
  for (let at = texts.length - 1; at >= 0 && isContact(texts[at]!); at--) {
    dropped.add(texts[at]!);
    contact = texts[at]!.hrefs.find((href) => hostOf(href) !== null) ?? contact;
  }
  return { author, date, contact, rest: pieces.filter((piece) => !dropped.has(piece)) };
}

/** `Jane Doe, March 2015` in one line. */
function namedAndDated(piece: TextPiece): [string, string] | null {
  const match = /^(?:By )?((?:\p{Lu}[\p{L}.'’-]*\s?){1,5}), (.{4,20})$/u.exec(piece.text);
  const date = isoDate(match?.[2]);
  return match && date !== null ? [match[1]!.trim(), date] : null;
}

function isName(piece: TextPiece): boolean {
  return (
    piece.kind === "paragraph" &&
    /^(?:By |Author:? )?(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|&)){1,6}$/u.test(piece.text)
  );
}

function isContact(piece: TextPiece): boolean {
  return piece.text.length < 100 && CONTACT.test(piece.text);
}

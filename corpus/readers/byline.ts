import { isoDate } from "./dates";
import { isText, type Piece, type TextPiece } from "./pieces";
import { hostOf } from "./sources";
import { dateIn, isDateLine } from "./staff";

/** Lines at the top of an article that may be a name or a date. */
const HEAD_LINES = 4;

/** Longest line that can be part of a contact notice. */
const CONTACT_MAX = 100;

/** Lines of a contact notice at the end of a page. */
const CONTACT_LINES = 4;

const CONTACT =
  /\b(?:contact|visit|website|subscribe|e-?mail|phone|donate|follow|more information)\b|联系|聯絡|订阅|訂閱|网址|網址/i;
const PAGE_NUMBER =
  /^(?:(?:Page |- ?|— ?)?\d{1,4}(?: ?[-—]| of \d{1,4}| ?\/ ?\d{1,4})?|第 ?\d{1,4} ?[页頁](?:[ ,，/]*共 ?\d{1,4} ?[页頁])?)$/;
const ADDRESS = /^(?:https?:\/\/|www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

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
    if (isDateLine(piece.text)) {
      date ??= dateIn(piece.text);
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
  const numbers = texts.filter(({ kind, text }) => kind !== "row" && kind !== "heading" && PAGE_NUMBER.test(text));
  for (const piece of [...numbers, ...runningHeads(texts, numbers.length)]) dropped.add(piece);
  for (const piece of contactLines(texts)) {
    dropped.add(piece);
    contact = piece.hrefs.find((href) => hostOf(href) !== null) ?? contact;
  }
  return { author, date, contact, rest: pieces.filter((piece) => !dropped.has(piece)) };
}

/** Times that a line comes again before it is the head or foot of each page. */
const REPEATS_MIN = 3;

/** Times that a head may come more often than pages are numbered: some numbers get lost. */
const UNNUMBERED_MAX = 2;

/**
 * Short lines without a full stop that come again with the pages: the title or the paper's name on top of each. A line
 * in bold or before a colon says who speaks next.
 */
function runningHeads(texts: readonly TextPiece[], pages: number): TextPiece[] {
  if (pages < REPEATS_MIN - 1) return [];
  const lines = texts.filter(
    ({ kind, text, bold }) =>
      kind === "paragraph" && bold < 0.9 && text.length <= 60 && !/[.!?:。！？：”"]$/.test(text),
  );
  const counts = new Map<string, number>();
  for (const { text } of lines) counts.set(text, (counts.get(text) ?? 0) + 1);
  return lines.filter(({ text }) => {
    const count = counts.get(text)!;
    return count >= REPEATS_MIN && count <= pages + UNNUMBERED_MAX;
  });
}

/** `Jane Doe, March 2015` or `Jane Doe 7 May 2022` in one line. */
function namedAndDated(piece: TextPiece): [string, string] | null {
  const match = /^(?:By )?((?:\p{Lu}[\p{L}.'’-]*\s?){1,5}?)(?:,\s+|\s+(?=\d|[A-Z][a-z]{2,8}\.? \d))(.{4,20})$/u.exec(
    piece.text,
  );
  const date = isoDate(match?.[2]);
  return match && date !== null ? [match[1]!.trim(), date] : null;
}

function isName(piece: TextPiece): boolean {
  return (
    piece.kind === "paragraph" &&
    /^(?:By |Author:? )?(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|&)){1,6}$/u.test(piece.text)
  );
}

/** The lines that end a page with an address to turn to, and the lines before it that are no sentences. */
function contactLines(texts: readonly TextPiece[]): TextPiece[] {
  const last = texts.at(-1);
  if (!last || texts.length < 2 || !ADDRESS.test(last.text)) return [];
  const lines = [last];
  for (let at = texts.length - 2; at > 0 && lines.length < CONTACT_LINES; at--) {
    const line = texts[at]!;
    if (line.kind !== "paragraph" || line.text.length > CONTACT_MAX || /[.!?。！？”"]$/.test(line.text)) break;
    lines.push(line);
  }
  return lines.slice(0, lines.findLastIndex((line) => CONTACT.test(line.text)) + 1);
}

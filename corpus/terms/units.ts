import { CHANGED, foldUnit, isVariationSupplement } from "../text/fold-units";

/** A letter or digit of any Latin script, or the underscore: what a word is made of. */
export const WORD = 1;
/** Dropped by folding: soft hyphens, zero-width characters. */
export const DROPPED = 2;
/** White space, line breaks included. */
export const SPACE = 4;

const WORDS: [first: number, last: number][] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
  [0xaa, 0xaa],
  [0xba, 0xba],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x2af],
  [0x300, 0x36f],
  [0x1d00, 0x1eff],
  [0x2c60, 0x2c7f],
  [0xa720, 0xa7ff],
  [0xfb00, 0xfb06],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
];

/** The class bits of every raw UTF-16 unit; 0 for most. */
export const UNIT_CLASSES: Uint8Array = classes();

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of WORDS) table.fill(WORD, first, last + 1);
  for (const unit of CHANGED) {
    const folded = foldUnit(unit);
    if (folded === 0) table[unit] = DROPPED;
    else if (folded === 0x20) table[unit] = SPACE;
  }
  for (const space of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0x2028, 0x2029]) table[space] = SPACE;
  return table;
}

/** The unit at a place; 0 outside the text, where reading would cost callers their fast code. */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

/** The place after the dropped characters that stand at `at`. */
export function skipDropped(text: string, at: number, end: number): number {
  let place = at;
  while (place < end) {
    const unit = text.charCodeAt(place);
    if ((UNIT_CLASSES[unit]! & DROPPED) === 0) break;
    place += isVariationSupplement(text, place) ? 2 : 1;
  }
  return place;
}

/** The place before which only dropped characters stand up to `at`. */
export function skipDroppedBack(text: string, at: number): number {
  let place = at;
  while (place > 0) {
    const unit = text.charCodeAt(place - 1);
    if ((UNIT_CLASSES[unit]! & DROPPED) !== 0) place -= 1;
    else if (place > 1 && isVariationSupplement(text, place - 2)) place -= 2;
    else break;
  }
  return place;
}

/** The place after the run of white space at `at`, and after what is dropped in and behind it. */
export function skipSpaces(text: string, at: number): number {
  let place = skipDropped(text, at, text.length);
  while (place < text.length && UNIT_CLASSES[text.charCodeAt(place)] === SPACE)
    place = skipDropped(text, place + 1, text.length);
  return place;
}

/** The place before the run of white space that ends at `at`, and before what is dropped in it. */
export function skipSpacesBack(text: string, at: number): number {
  let place = skipDroppedBack(text, at);
  while (place > 0 && UNIT_CLASSES[text.charCodeAt(place - 1)] === SPACE) place = skipDroppedBack(text, place - 1);
  return place;
}

/** Whether a word goes on over the place between `at - 1` and `at`, dropped characters aside. */
export function continuesWord(text: string, at: number): boolean {
  return wordBefore(text, at) && wordAfter(text, at);
}

/** Whether the last shown character before `at` belongs to a word. */
export function wordBefore(text: string, at: number): boolean {
  const place = skipDroppedBack(text, at);
  return place > 0 && (UNIT_CLASSES[text.charCodeAt(place - 1)]! & WORD) !== 0;
}

/** Whether the first shown character from `at` on belongs to a word. */
export function wordAfter(text: string, at: number): boolean {
  const place = skipDropped(text, at, text.length);
  return place < text.length && (UNIT_CLASSES[text.charCodeAt(place)]! & WORD) !== 0;
}

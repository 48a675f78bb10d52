import { SPACE, UNIT_CLASSES, WORD } from "./units";

/** How far a sentence without an end is followed each way: forum posts run on for pages. */
const REACH = 160;

/**
 * The sentence that a span stands in, as far as evidence beside a word reaches. Looks only at the units around
 * the span, so that the cost is that of the few spans that need it. An ending mark inside closing quotes counts.
 */
export function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  const first = Math.max(0, start - REACH);
  while (from > first && !endsSentence(text, from - 1)) from -= 1;
  let to = end;
  const last = Math.min(text.length, end + REACH);
  while (to < last && !endsSentence(text, to)) to += 1;
  return { start: from, end: to };
}

function endsSentence(text: string, at: number): boolean {
  switch (text.charCodeAt(at)) {
    case 0x0a: // line break
    case 0x3002: // 。
    case 0xff01: // ！
    case 0xff1f: // ？
    case 0x21: // !
    case 0x3f: // ?
      return true;
    case 0x2e: // .
      return isFullStop(text, at);
    default:
      return false;
  }
}

/** A dot before white space that stands after more than one letter (so not U.S. or J. Smith) and is not Mr., Inc. or the like. */
function isFullStop(text: string, at: number): boolean {
  if (at + 1 < text.length && !isSpaceOrQuote(text.charCodeAt(at + 1))) return false;
  let word = at;
  while (word > 0 && (UNIT_CLASSES[text.charCodeAt(word - 1)]! & WORD) !== 0) word -= 1;
  const length = at - word;
  if (length === 1 && /[a-z]/i.test(text[word]!)) return false;
  return (
    length > 4 ||
    !/^(mr|mrs|ms|dr|prof|inc|ltd|co|corp|st|vs|no|jan|feb|aug|sept|oct|nov|dec)$/i.test(text.slice(word, at))
  );
}

function isSpaceOrQuote(unit: number): boolean {
  return (
    UNIT_CLASSES[unit] === SPACE ||
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x201d ||
    unit === 0x2019 ||
    unit === 0x29
  );
}

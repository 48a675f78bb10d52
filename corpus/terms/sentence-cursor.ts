import { UNIT_CLASSES, WORD } from "./units";

/** Marks that end a sentence or a part of it that stands alone, and the dot, which may. A dot inside a word or number is none. */
const ENDS = /[\n。！？；!?;]|\.(?=[\s"'”’)]|$)/g;
const ABBREVIATION = /^(mr|mrs|ms|dr|prof|inc|ltd|co|corp|st|vs|no|jan|feb|aug|sept|oct|nov|dec)$/i;

/**
 * The sentence around places asked for in rising order, as far as evidence beside a word reaches. The regular expression
 * does the looking, because on a page just opened it is native code when nothing else is yet.
 */
export class SentenceCursor {
  private readonly text: string;
  start = 0;
  end = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Moves `start` and `end` to the sentence (or sentences) that the span stands in. */
  moveTo(start: number, end: number): void {
    while (this.end < end) {
      if (this.end <= start) this.start = this.end;
      this.end = this.nextEnd(this.end);
    }
  }

  private nextEnd(from: number): number {
    const text = this.text;
    ENDS.lastIndex = from;
    while (ENDS.test(text)) {
      const at = ENDS.lastIndex - 1;
      if (text.charCodeAt(at) !== 0x2e || isFullStop(text, at)) return at + 1;
    }
    return text.length;
  }
}

/** A dot after more than one letter (so not U.S. or J. Smith) that is not Mr., Inc. or the like. */
function isFullStop(text: string, at: number): boolean {
  let word = at;
  while (word > 0 && at - word < 6 && (UNIT_CLASSES[text.charCodeAt(word - 1)]! & WORD) !== 0) word -= 1;
  if (at - word === 1) return !/[a-z]/i.test(text.charAt(word));
  return !ABBREVIATION.test(text.slice(word, at));
}

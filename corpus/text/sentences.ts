/** A sentence's place in a text, without the white space around it. */
export interface Span {
  start: number;
  end: number;
}

const CLOSERS = new Set("”’」』）)】》〉]\"'");
/** Closing marks after which a sentence goes on: a title or an aside that ends in a question mark. */
const ASIDE_CLOSERS = new Set("》〉）)】]’'」』");
const CJK_ENDS = new Set("。！？；");
const LATIN_ENDS = new Set("!?");
/** Marks behind a quote with which the sentence around it goes on: “好。”，他说. */
const GOES_ON = new Set("，、；：。！？,;:.!?");

const ABBREVIATIONS = new Set(
  (
    "mr mrs ms dr prof sen rep gov gen col lt sgt capt rev hon st jr sr vs etc inc ltd co corp dept est fig al cf " +
    "rs mt maj adm messrs bros no vol pp ed eds approx jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun"
  ).split(" "),
);
/** Abbreviations that end a name, and may end a sentence with it. */
const LAST_WORDS = new Set("inc ltd co corp jr sr etc".split(" "));
/** Words that begin a sentence, and no name. */
const BEGINS = /^\s+(?:The|It|This|But|In|A|He|She|They|We|I)\b/;

/**
 * Cuts text into sentences in one pass. Made for Chinese and English prose: never inside 3.5, U.S. or a title such as
 * 《…？》; closing quotes stay with their sentence and a line break always ends one.
 */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number) => {
    const span = trimmed(text, start, end);
    if (span) spans.push(span);
    start = end;
  };
  let marks: Marks | null = null;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === "\n") push(i + 1);
    else if (isMark(char)) {
      if (marks === null || i >= marks.end) marks = marksFrom(text, i);
      const end = sentenceEnd(text, i, marks);
      if (end > 0) {
        push(end);
        i = end - 1;
      }
    }
  }
  push(text.length);
  return spans;
}

/** Marks in a row, looked at once however many they are. */
interface Marks {
  end: number;
  /** Behind the closing quotes and brackets that follow. */
  closed: number;
  /** The place of the last 。 among them, or -1. */
  lastFull: number;
  /** Whether a sentence that ends in a Latin mark is over here. */
  endsLatin: boolean;
}

function isMark(char: string): boolean {
  return CJK_ENDS.has(char) || LATIN_ENDS.has(char) || char === ".";
}

function marksFrom(text: string, at: number): Marks {
  let end = at;
  let lastFull = -1;
  for (; end < text.length && isMark(text[end]!); end++) if (text[end] === "。") lastFull = end;
  let closed = end;
  while (closed < text.length && CLOSERS.has(text[closed]!)) closed++;
  return { end, closed, lastFull, endsLatin: latinSentenceEnds(text, closed) };
}

/** Where a sentence that a mark at `at` may end is over, closing quotes included; 0 where the mark ends nothing. */
function sentenceEnd(text: string, at: number, { end, closed, lastFull, endsLatin }: Marks): number {
  if (text[at] === "." && isInnerDot(text, at)) return 0;
  if (closed >= text.length || text[closed] === "\n") return closed;
  const closer = closed > end ? text[closed - 1]! : "";
  if (lastFull < at && ASIDE_CLOSERS.has(closer)) return 0;
  if (closer !== "" && GOES_ON.has(text[closed]!)) return 0;
  if (CJK_ENDS.has(text[at]!)) return closed;
  return endsLatin ? closed : 0;
}

/** After a Latin mark a sentence is over where white space and something that can begin one follow. */
function latinSentenceEnds(text: string, end: number): boolean {
  let next = end;
  while (next < text.length && (text[next] === " " || text[next] === "\u00a0" || text[next] === "\u3000")) next++;
  if (next >= text.length || text[next] === "\n") return true;
  const char = text[next]!;
  if (isCjk(char)) return true;
  if (next === end) return false;
  return char.toLowerCase() === char.toUpperCase() || char !== char.toLowerCase();
}

/** Whether a full stop belongs to a number, an abbreviation or an initial rather than ending a sentence. */
function isInnerDot(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && /[\p{L}\p{N},;:]/u.test(next) && !isCjk(next)) return true;
  let from = at;
  while (from > 0 && at - from < 12 && /[A-Za-z.]/.test(text[from - 1]!)) from--;
  const word = text.slice(from, at);
  if (word === "") return /\d/.test(text[at - 1] ?? "") && isListNumber(text, at);
  if (!hasTextAfter(text, at + 1)) return false;
  const lower = word.toLowerCase();
  if (lower === "no") return /^\s*\d/.test(text.slice(at + 1, at + 4));
  const ends = BEGINS.test(text.slice(at + 1, at + 8));
  if (ABBREVIATIONS.has(lower)) return !(ends && LAST_WORDS.has(lower));
  return /^[A-Z]$/.test(word) || (!ends && /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word));
}

/** `1.` at the start of a line or behind the end of a sentence numbers what follows. */
function isListNumber(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 4 && /\d/.test(text[from - 1]!)) from--;
  let before = from;
  while (before > 0 && text[before - 1] === " " && from - before < 4) before--;
  // Of "Nov. 3." and "No. 1." the number ends what the abbreviation begins.
  const word = /([A-Za-z]+)\.$/.exec(text.slice(Math.max(0, before - 8), before))?.[1]?.toLowerCase();
  if (word !== undefined && ABBREVIATIONS.has(word) && !LAST_WORDS.has(word)) return false;
  const last = text[before - 1];
  return (last === undefined || last === "\n" || isMark(last)) && at - from < 3 && hasTextAfter(text, at + 1);
}

function hasTextAfter(text: string, from: number): boolean {
  for (let i = from; i < text.length && i < from + 4; i++) {
    if (text[i] === "\n") return false;
    if (text[i]!.trim() !== "") return true;
  }
  return false;
}

function isCjk(char: string): boolean {
  const code = char.charCodeAt(0);
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xffef);
}

function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && text[start]!.trim() === "") start++;
  while (end > start && text[end - 1]!.trim() === "") end--;
  return start < end ? { start, end } : null;
}

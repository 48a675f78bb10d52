/** Longest Latin word or number kept, in characters; the rest of a longer run is dropped (it is an address or noise). */
const WORD_MAX = 32;

/** A token with its place in the folded text. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Called with each token's place; `word` is its text where that is not simply the text of the place. */
export type TokenVisitor = (start: number, end: number, word: string | null) => void;
type WordVisitor = (start: number, end: number, word: string) => void;

/**
 * Tokens of folded text for index and query alike: each pair of neighbouring CJK characters, a CJK
 * character that stands alone, and each Latin word or number (plural `s` cut, possessive dropped).
 * Words joined by a hyphen also give the joined word, so that Ali-pay is Alipay.
 */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  eachToken(folded, (start, end, word) => tokens.push({ text: word ?? folded.slice(start, end), start, end }));
  return tokens;
}

/** Walks the tokens of folded text without making an object of each: what indexing does millions of times. */
export function eachToken(folded: string, visit: TokenVisitor): void {
  let at = 0;
  while (at < folded.length) {
    const unit = folded.charCodeAt(at);
    if (isCjk(unit)) at = cjkRun(folded, at, visit);
    else if (isWord(unit)) at = wordRun(folded, at, visit);
    else at++;
  }
}

/** Walks the words of text written with spaces alone, with their texts: in Chinese text there are few. */
export function eachWord(folded: string, visit: WordVisitor): void {
  for (let at = 0; at < folded.length; ) at = isWord(folded.charCodeAt(at)) ? wordRun(folded, at, visit) : at + 1;
}

/** Cuts the plural of an English word: companies → company, loans → loan; not bus, class, analysis, 5s. */
export function stem(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|\ds)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes|zes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Whether a UTF-16 unit belongs to text written without spaces (Han, kana, and the halves of rarer Han). */
export function isCjk(unit: number): boolean {
  return (
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0x3040 && unit <= 0x30ff && unit !== 0x30fb) ||
    (unit >= 0xf900 && unit <= 0xfaff) ||
    (unit >= 0xd840 && unit <= 0xd88d) ||
    unit === 0x3007
  );
}

function cjkRun(text: string, start: number, visit: TokenVisitor): number {
  let at = start;
  let previous = -1;
  let count = 0;
  while (at < text.length && isCjk(text.charCodeAt(at))) {
    const width = isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
    if (previous >= 0) visit(previous, at + width, null);
    previous = at;
    at += width;
    count++;
  }
  if (count === 1) visit(start, at, null);
  return at;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function wordRun(text: string, start: number, visit: WordVisitor): number {
  let at = start;
  let joined = "";
  let parts = 0;
  while (true) {
    const from = at;
    at = wordEnd(text, at);
    const word = text.slice(from, Math.min(at, from + WORD_MAX)).replaceAll(",", "");
    visit(from, at, stem(word));
    splitUnit(word, from, at, visit);
    joined += word;
    parts++;
    const next = text.charCodeAt(at + 1);
    if (text[at] !== "-" || parts >= 4 || !isWord(next) || isDigit(next)) break;
    at++;
  }
  if (parts > 1 && joined.length <= WORD_MAX) visit(start, at, stem(joined));
  if (text.startsWith("'s", at) && !isWord(text.charCodeAt(at + 2))) at += 2;
  return at;
}

/** A number that is written together with its unit can be asked for without it: 900pe gives 900 as well. */
function splitUnit(word: string, start: number, end: number, visit: WordVisitor): void {
  const number = /^(\d[\d.]*)[^\d.]/.exec(word)?.[1];
  if (number) visit(start, end, number);
}

/** The end of a run of letters and digits; a point between digits belongs to the number. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const point = unit === 0x2e && isDigit(text.charCodeAt(at + 1));
    if (at > start && (point || isThousands(text, at)) && isDigit(text.charCodeAt(at - 1))) at++;
    else if (isWord(unit)) at++;
    else break;
  }
  return at;
}

/** Whether a comma parts the thousands of one number rather than two numbers: three digits follow it, three at most precede it. */
function isThousands(text: string, at: number): boolean {
  const digit = (offset: number) => isDigit(text.charCodeAt(at + offset));
  return text[at] === "," && digit(1) && digit(2) && digit(3) && !digit(4) && !digit(-4);
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Letters and digits of any script that is written with spaces. */
function isWord(unit: number): boolean {
  return (
    isDigit(unit) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x370 && unit <= 0x1fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3)
  );
}

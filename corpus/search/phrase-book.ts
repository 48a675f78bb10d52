import { eachWord, isCjk, type Token, tokenize } from "../text/tokens";

/** English words in the longest expression of a book. */
const EXPRESSION_WORDS = 4;
/** No Chinese phrase reaches over one of these; texts are folded. */
const CLAUSE_END = /[,。、!?;:\s]/;

/** Where the lines of a book stand: the code points that they begin with, and where each begins, and one more. */
export interface BookDirectory {
  points: Uint32Array;
  starts: Uint32Array;
}

/**
 * Words and expressions, each with the tokens it stands for. A book is text, one line for all the
 * phrases that begin with the same character, and a line is only taken apart once something begins
 * so: a worker that was just woken needs a few of thousands.
 */
export class PhraseBook {
  /** By the code point of the first character, as far as they were asked for; null where there are none. */
  readonly #phrases = new Map<number, Map<string, string> | null>();
  readonly #standing = new Map<string, string[]>();

  constructor(
    private readonly text: string,
    private readonly directory = directoryOf(text),
  ) {}

  /** The tokens of a phrase; undefined where the book has none. */
  get(phrase: string): string[] | undefined {
    return this.startingLike(phrase, 0)?.get(phrase)?.split("=");
  }

  /** The phrases that stand for a token, and perhaps some for tokens that begin like it. */
  standingFor(token: string): string[] {
    let standing = this.#standing.get(token);
    if (!standing) {
      standing = [];
      const { text } = this;
      for (let at = text.indexOf(`=${token}`); at > 0; at = text.indexOf(`=${token}`, at + 1)) {
        const entry = text.lastIndexOf("\t", at);
        const first = text.codePointAt(text.lastIndexOf("\n", at) + 1)!;
        standing.push(String.fromCodePoint(first) + text.slice(entry + 1, text.indexOf("=", entry)));
      }
      this.#standing.set(token, standing);
    }
    return standing;
  }

  /** All phrases with the first character of those that could stand at this place, each with its tokens as the book has them. */
  startingLike(text: string, at: number): Map<string, string> | undefined {
    const first = text.codePointAt(at) ?? 0;
    let phrases = this.#phrases.get(first);
    if (phrases === undefined) {
      const { points, starts } = this.directory;
      const line = points.indexOf(first);
      phrases = line < 0 ? null : phrasesOf(this.text.slice(starts[line], starts[line + 1]! - 1));
      this.#phrases.set(first, phrases);
    }
    return phrases ?? undefined;
  }
}

function phrasesOf(line: string): Map<string, string> {
  const first = String.fromCodePoint(line.codePointAt(0)!);
  const phrases = new Map<string, string>();
  for (const entry of line.slice(first.length + 1).split("\t")) {
    const end = entry.indexOf("=");
    phrases.set(first + entry.slice(0, end), entry.slice(end + 1));
  }
  return phrases;
}

/** Where the lines of a book's text stand. */
export function directoryOf(text: string): BookDirectory {
  const points: number[] = [];
  const starts = [0];
  for (let at = 0; at < text.length; at = starts.at(-1)!) {
    const end = text.indexOf("\n", at);
    points.push(text.codePointAt(at)!);
    starts.push((end < 0 ? text.length : end) + 1);
  }
  return { points: Uint32Array.from(points), starts: Uint32Array.from(starts) };
}

/** The text of a book: phrases in folded text, each with its tokens; English ones in the form of `expressionKey`. */
export function writePhraseBook(phrases: Iterable<[phrase: string, tokens: string[]]>): string {
  const lines = new Map<string, string[]>();
  for (const [phrase, tokens] of phrases) {
    const first = String.fromCodePoint(phrase.codePointAt(0)!);
    lines.set(first, [...(lines.get(first) ?? []), [phrase.slice(first.length), ...tokens].join("=")]);
  }
  return [...lines].map(([first, entries]) => [first, ...entries].join("\t")).join("\n");
}

/** A word or expression as the words that text is cut into. */
export function expressionKey(expression: string): string {
  if (isCjk(expression.charCodeAt(0))) return expression;
  return tokenize(expression.replaceAll("-", " "))
    .map((token) => token.text)
    .join(" ");
}

/** A token with the place in the folded text of the phrase that stands for it. */
export interface FoundPhrase {
  token: string;
  start: number;
  end: number;
}

/** The tokens of the phrases in folded text, the longest one at each place; Chinese ones first. */
export function findPhrases(book: PhraseBook, folded: string): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  findChinese(book, folded, 0, folded.length, found);
  findExpressions(book, folded, found);
  return found;
}

/**
 * As findPhrases, those of some tokens, perhaps with others: where no phrase for them stands the text is not looked
 * through, which takes apart much of the book.
 */
export function findPhrasesFor(book: PhraseBook, folded: string, tokens: Iterable<string>): FoundPhrase[] {
  const wanted = [...tokens].flatMap((token) => book.standingFor(token));
  const found: FoundPhrase[] = [];
  let start = 0;
  for (const clause of folded.split(CLAUSE_END)) {
    const end = start + clause.length;
    if (wanted.some((phrase) => clause.includes(phrase))) findChinese(book, folded, start, end, found);
    start = end + 1;
  }
  const latin = wanted.filter((phrase) => !isCjk(phrase.charCodeAt(0)) && folded.includes(phrase.charAt(0)));
  if (latin.length > 0) findExpressions(book, folded, found, latin);
  return found;
}

function findChinese(book: PhraseBook, folded: string, start: number, end: number, found: FoundPhrase[]): void {
  for (let at = start; at < end; at++) {
    const phrases = isCjk(folded.charCodeAt(at)) && book.startingLike(folded, at);
    if (!phrases) continue;
    let longest = "";
    for (const phrase of phrases.keys())
      if (phrase.length > longest.length && folded.startsWith(phrase, at)) longest = phrase;
    if (longest === "") continue;
    const next = at + longest.length;
    for (const token of phrases.get(longest)!.split("=")) found.push({ token, start: at, end: next });
    at = next - 1;
  }
}

/** Where some are `wanted`, only in a text with a word that one of them may begin with. */
function findExpressions(book: PhraseBook, folded: string, found: FoundPhrase[], wanted?: string[]): void {
  const words: Token[] = [];
  eachWord(folded, (start, end, text) => words.push({ text, start, end }));
  if (wanted && !words.some(({ text }) => wanted.some((phrase) => phrase.startsWith(text)))) return;
  for (let first = 0; first < words.length; first++) {
    let key = "";
    let tokens: string[] = [];
    let last = first;
    for (let at = first; at < Math.min(words.length, first + EXPRESSION_WORDS); at++) {
      key += (key && " ") + words[at]!.text;
      const phrase = book.get(key);
      if (phrase) [tokens, last] = [phrase, at];
    }
    for (const token of tokens) found.push({ token, start: words[first]!.start, end: words[last]!.end });
    first = last;
  }
}

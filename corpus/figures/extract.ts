import type { Figure, LanguageTag, Mention } from "../model";
import { type Folded, fold, originalSpan } from "../text/fold";
import { locateSentences } from "./clauses";
import { decimalText } from "./decimal";
import type { MeasureTable } from "./measure-table";
import type { RawNumber } from "./raw";
import { Reader, type Reading } from "./reader";
import { type Context, resolveNumbers } from "./resolve";
import { scan } from "./scan";

export interface ExtractOptions {
  language: LanguageTag;
  /** Terms found in the text, offsets into it. */
  mentions: readonly Mention[];
  /** ISO date or its beginning of the text; null where unknown. */
  published: string | null;
  measures: MeasureTable;
  /** The term the whole document is about, taken where no sentence names one. */
  topic?: string | null;
}

/**
 * Every figure of a text in order, with exact words and offsets. Linear in the length of the text; never throws,
 * whatever the text. Numbers that count nothing (names, list numbers, dates) are left out.
 */
export function extractFigures(text: string, options: ExtractOptions): Figure[] {
  const folded = fold(apart(text));
  const found = scan(options.measures.words.units, folded.text, (at) =>
    isCapital(text.charCodeAt(folded.map?.[at] ?? at)),
  );
  if (found.numbers.length === 0) return [];
  const context: Context = {
    text: folded.text,
    words: options.measures.words,
    traditional: options.language === "zh-Hant",
    mentions: foldMentions(folded, options.mentions),
  };
  const numbers = resolveNumbers(context, found.numbers);
  if (numbers.length === 0) return [];
  const sentences = locateSentences(text, folded.map);
  const reader = new Reader(context, numbers, sentences, found.dates, options);
  return numbers.map((number, index) => toFigure(text, folded, number, reader.read(index)));
}

/** A passage with the terms found in it. */
export interface PassageText {
  text: string;
  mentions: readonly Mention[];
}

/**
 * The figures of the passages of one post, read as one text, so that a passage knows what the one before it spoke of.
 * Offsets are into each passage.
 */
export function extractPassages(
  passages: readonly PassageText[],
  options: Omit<ExtractOptions, "mentions">,
): Figure[][] {
  const starts: number[] = [];
  const mentions: Mention[] = [];
  let length = 0;
  for (const passage of passages) {
    starts.push(length);
    for (const mention of passage.mentions)
      mentions.push({ ...mention, start: mention.start + length, end: mention.end + length });
    length += passage.text.length + 1;
  }
  const read = passages.map((): Figure[] => []);
  let at = 0;
  for (const figure of extractFigures(passages.map(({ text }) => text).join("\n"), { ...options, mentions })) {
    while (at + 1 < starts.length && figure.start >= (starts[at + 1] as number)) at++;
    const start = starts[at] as number;
    read[at]?.push({ ...figure, start: figure.start - start, end: figure.end - start });
  }
  return read;
}

/** What a document is about: the term named most that figures can be of; null where none is. */
export function topicOf(mentions: Iterable<Mention>, measures: MeasureTable): string | null {
  const counts = new Map<string, number>();
  let topic: string | null = null;
  for (const { term } of mentions) {
    if (!measures.owners.has(term)) continue;
    const count = (counts.get(term) ?? 0) + 1;
    counts.set(term, count);
    if (topic === null || count > (counts.get(topic) ?? 0)) topic = term;
  }
  return topic;
}

/** A Chinese comma between two half-width numbers separates them; folding would make it a thousands separator. */
function apart(text: string): string {
  let from = 0;
  let result = "";
  for (let at = text.indexOf("，"); at >= 0; at = text.indexOf("，", at + 1)) {
    if (!isAsciiDigit(text, at - 1) || !isAsciiDigit(text, at + 1)) continue;
    result += `${text.slice(from, at)}；`;
    from = at + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isAsciiDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Mentions moved to offsets of the folded text. */
function foldMentions(folded: Folded, mentions: readonly Mention[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const { map } = folded;
  if (map === null) return sorted;
  let at = 0;
  const place = (offset: number) => {
    while (at < folded.text.length && (map[at] as number) < offset) at++;
    return at;
  };
  return sorted.map((mention) => {
    at = Math.max(0, at - 64);
    const start = place(mention.start);
    return { ...mention, start, end: place(mention.end) };
  });
}

function toFigure(text: string, folded: Folded, number: RawNumber, reading: Reading): Figure {
  const { start, end } = originalSpan(folded, number.start, number.end);
  return {
    surface: text.slice(start, end),
    start,
    end,
    low: decimalText(number.low),
    high: decimalText(number.high),
    unit: number.unit ?? "unknown",
    ...reading,
  };
}

import type { Figure, Mention } from "../model";
import { type ByteReader, ByteWriter } from "./bytes";
import type { StoredPassage } from "./passage-rows";
import { readText, writeText } from "./text-codes";

/** What a passage says itself, without the document and post around it. */
type OwnPart = Omit<StoredPassage, "document" | "post">;

/** Ids, units and the like that the passages of a record name again and again, as numbers. 0 is none. */
export class NameTable {
  private readonly numbers = new Map<string, number>();

  numberOf(name: string | null): number {
    if (name === null) return 0;
    const known = this.numbers.get(name) ?? this.numbers.size + 1;
    this.numbers.set(name, known);
    return known;
  }

  /** In order of their numbers, from 1. */
  all(): string[] {
    return [...this.numbers.keys()];
  }
}

/** One passage of a record in bytes. */
export function encodeRow(passage: OwnPart, post: number, names: NameTable): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(post);
  writer.varint(passage.index);
  writeText(writer, passage.text);
  writer.varint(passage.quotes.length);
  for (const quote of passage.quotes) writeText(writer, quote);
  writer.varint(passage.mentions.length);
  for (const { term, start, end, sure } of passage.mentions) {
    writer.varint(names.numberOf(term));
    writer.varint(start);
    writer.varint((end - start) * 2 + (sure ? 1 : 0));
  }
  writer.varint(passage.figures.length);
  for (const figure of passage.figures) writeFigure(writer, figure, names);
  return writer.done();
}

/** Reads what encodeRow wrote after the number of the post. */
export function decodeRow(reader: ByteReader, names: string[]): OwnPart {
  const index = reader.varint();
  const text = readText(reader);
  const quotes = times(reader.varint(), () => readText(reader));
  const mentions = times(reader.varint(), (): Mention => {
    const term = names[reader.varint() - 1]!;
    const start = reader.varint();
    const length = reader.varint();
    const end = start + (length >> 1);
    return { term, text: text.slice(start, end), start, end, sure: (length & 1) === 1 };
  });
  const figures = times(reader.varint(), () => readFigure(reader, text, names));
  return { index, text, quotes, mentions, figures };
}

function writeFigure(writer: ByteWriter, figure: Figure, names: NameTable): void {
  writer.varint(figure.start);
  writer.varint(figure.end - figure.start);
  writeText(writer, figure.low);
  writeText(writer, figure.high === figure.low ? "" : figure.high);
  for (const name of [figure.unit, figure.measure, figure.about, figure.asOf]) writer.varint(names.numberOf(name));
  writer.varint(figure.qualifiers.length);
  for (const qualifier of figure.qualifiers) writer.varint(names.numberOf(qualifier));
}

function readFigure(reader: ByteReader, text: string, names: string[]): Figure {
  const start = reader.varint();
  const end = start + reader.varint();
  const low = readText(reader);
  const high = readText(reader) || low;
  const [unit, measure, about, asOf] = times(4, () => names[reader.varint() - 1] ?? null);
  const qualifiers = times(reader.varint(), () => names[reader.varint() - 1]!);
  return {
    surface: text.slice(start, end),
    start,
    end,
    low,
    high,
    unit: unit!,
    qualifiers,
    measure: measure!,
    about: about!,
    asOf: asOf!,
  };
}

function times<T>(count: number, read: () => T): T[] {
  return Array.from({ length: count }, read);
}

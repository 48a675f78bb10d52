import type { ArchiveFigure, Figure, Source } from "../model";
import { type FigurePair, GROUP_BYTES } from "./layout";
import type { PreparedDocument, PreparedPassage } from "./prepare";
import { textOfRecord, textRecord } from "./text-codes";

/** A figure in an `f` record: its place in its sentence, what it says, where it stands, the sentence and its place in the passage. */
export type FigureRow = [
  start: number,
  length: number,
  low: string,
  high: string | 0,
  unit: string,
  qualifiers: string[],
  asOf: string | null,
  document: string,
  post: number,
  passage: string,
  source: number,
  author: string | null,
  date: string | null,
  sentence: string,
  sentenceStart: number,
];

/** Groups figures by measure and entity, so that a line-up reads its own and nothing else. */
export class FigureRecords {
  private readonly pairs = new Map<string, FigurePair & { open: string[]; size: number }>();
  private written = 0;

  constructor(private readonly write: (record: number, content: Uint8Array) => void) {}

  add(of: PreparedDocument, passage: PreparedPassage, source: number): void {
    const { post, author, date } = of.posts[passage.post]!;
    for (const { figure, sentence, sentenceStart } of passage.placed) {
      this.push(figure, [
        figure.start - sentenceStart,
        figure.end - figure.start,
        figure.low,
        figure.high === figure.low ? 0 : figure.high,
        figure.unit,
        figure.qualifiers,
        figure.asOf,
        of.id,
        post,
        passage.id,
        source,
        author ?? of.author,
        date ?? of.published,
        sentence,
        sentenceStart,
      ]);
    }
  }

  finish(): FigurePair[] {
    return [...this.pairs.values()].map((pair) => {
      if (pair.open.length > 0) this.close(pair);
      const { measure, about, records, count } = pair;
      return { measure, about, records, count };
    });
  }

  private push({ measure, about }: Figure, row: FigureRow): void {
    const key = `${measure}|${about ?? ""}`;
    let pair = this.pairs.get(key);
    if (!pair) {
      pair = { measure: measure!, about, records: [], count: 0, open: [], size: 0 };
      this.pairs.set(key, pair);
    }
    const json = JSON.stringify(row);
    pair.open.push(json);
    pair.size += json.length;
    pair.count++;
    if (pair.size > GROUP_BYTES) this.close(pair);
  }

  private close(pair: FigurePair & { open: string[]; size: number }): void {
    pair.records.push(this.written);
    this.write(this.written++, textRecord(`[${pair.open.join()}]`));
    pair.open = [];
    pair.size = 0;
  }
}

/** The rows of an `f` record. */
export function figureRows(content: Uint8Array): FigureRow[] {
  return JSON.parse(textOfRecord(content)) as FigureRow[];
}

/** A stored figure as the archive hands it out. */
export function figureOfRow(row: FigureRow, pair: FigurePair, sources: Source[]): ArchiveFigure {
  const [inSentence, length, low, high, unit, qualifiers, asOf, document, post, passage, source, author, date] = row;
  const [sentence, sentenceStart] = row.slice(13) as [string, number];
  return {
    surface: sentence.slice(inSentence, inSentence + length),
    start: sentenceStart + inSentence,
    end: sentenceStart + inSentence + length,
    low,
    high: high || low,
    unit,
    qualifiers,
    measure: pair.measure,
    about: pair.about,
    asOf,
    document,
    post,
    passage,
    source: sources[source]!,
    author,
    date,
    sentence,
    sentenceStart: inSentence,
  };
}

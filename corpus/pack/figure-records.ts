import type { ArchiveFigure } from "../model";
import { sentences } from "../text/sentences";
import type { AnalysedDocument, AnalysedPassage } from "./analyse";
import { utf8 } from "./bytes";
import { type FigurePair, type FigureRow, GROUP_BYTES } from "./layout";

/** Groups figures by measure and entity, so that a line-up reads its own and nothing else. */
export class FigureRecords {
  private readonly pairs = new Map<string, FigurePair & { open: string[]; size: number }>();
  private written = 0;

  constructor(private readonly write: (record: number, content: Uint8Array) => void) {}

  /** Figures without a measure are shown with their passage only and are in no line-up. */
  add(of: AnalysedDocument, passage: AnalysedPassage, source: number): void {
    const measured = passage.figures.filter((figure) => figure.measure !== null);
    if (measured.length === 0) return;
    const bounds = sentences(passage.text);
    const post = of.document.posts.find((candidate) => candidate.post === passage.post);
    for (const figure of measured) {
      const sentence = bounds.find(({ start, end }) => start <= figure.start && figure.end <= end);
      const start = sentence?.start ?? 0;
      this.push({
        ...figure,
        document: of.document.id,
        post: passage.post,
        passage: passage.id,
        source,
        author: post?.author ?? of.document.author,
        date: post?.date ?? of.document.published,
        sentence: passage.text.slice(start, sentence?.end),
        sentenceStart: start,
      });
    }
  }

  finish(): FigurePair[] {
    return [...this.pairs.values()].map((pair) => {
      if (pair.open.length > 0) this.close(pair);
      const { measure, about, records, count } = pair;
      return { measure, about, records, count };
    });
  }

  private push(row: FigureRow): void {
    const key = `${row.measure}|${row.about ?? ""}`;
    let pair = this.pairs.get(key);
    if (!pair) {
      pair = { measure: row.measure!, about: row.about, records: [], count: 0, open: [], size: 0 };
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
    this.write(this.written++, utf8(`[${pair.open.join()}]`));
    pair.open = [];
    pair.size = 0;
  }
}

/** A stored figure as the archive hands it out. */
export function figureOfRow(row: FigureRow, sources: ArchiveFigure["source"][]): ArchiveFigure {
  return { ...row, source: sources[row.source]! };
}

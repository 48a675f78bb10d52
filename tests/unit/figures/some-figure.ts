import type { ArchiveFigure, Figure } from "../../../corpus/model";

/** A valuation of Ant, with everything that a test does not mention filled in. */
export function aFigure(low: string, unit: string, more: Partial<Figure> = {}): Figure {
  return {
    surface: low,
    start: 0,
    end: 1,
    low,
    high: low,
    unit,
    qualifiers: [],
    measure: "valuation",
    about: "ant-group",
    asOf: null,
    ...more,
  };
}

/** The same in a passage of the archive. */
export function anArchiveFigure(low: string, unit: string, more: Partial<ArchiveFigure> = {}): ArchiveFigure {
  return {
    ...aFigure(low, unit),
    document: "d",
    post: 1,
    passage: "d/1/1",
    source: { id: "s", name: "s", kind: "news" },
    author: null,
    date: "2020-11-03",
    sentence: "",
    sentenceStart: 0,
    ...more,
  };
}

import type { LanguageTag, Measure } from "../model";
import { foldPlain } from "../text/fold";
import { parseCue } from "./cues";
import { type MeasureRow, MeasureTable } from "./measure-table";
import { wordLists } from "./word-lists";
import type { WordLists } from "./words";

/** What the compact string holds: `abouts` are lists of places in `owners`, as text, to which rows refer. */
export interface CompactMeasures {
  owners: string[];
  abouts: string[];
  measures: MeasureRow[];
  words: WordLists;
}

/** The measures as one compact string for the page and the worker. */
export function compileMeasures(measures: readonly Measure[]): string {
  const ids = [...new Set(measures.flatMap((measure) => measure.about))];
  const place = new Map(ids.map((id, index) => [id, index]));
  const lists: string[] = [];
  const listOf = (about: readonly string[]) => {
    const list = about.map((id) => place.get(id)).join(" ");
    const at = lists.indexOf(list);
    return at < 0 ? lists.push(list) - 1 : at;
  };
  const rows = measures.map((measure): MeasureRow => {
    const cues = [...measure.cues.zh, ...measure.cues.en].map((cue) => parseCue(foldPlain(cue)));
    const names = (["zh-Hans", "zh-Hant", "en"] as const).map((tag: LanguageTag) => measure.names[tag]);
    return [
      measure.id,
      measure.broader ?? "",
      measure.dimension,
      measure.subject ?? "",
      listOf(measure.about),
      measure.units,
      [measure.least, measure.most, measure.splits, measure.beside, measure.of],
      names,
      cues,
    ];
  });
  const compact: CompactMeasures = { owners: ids, abouts: lists, measures: rows, words: wordLists() };
  return JSON.stringify(compact);
}

/** Reads what `compileMeasures` made. Throws where the string is not one of them. */
export function loadMeasures(compact: string): MeasureTable {
  const data = JSON.parse(compact) as CompactMeasures;
  return new MeasureTable(data.owners, data.abouts, data.measures, data.words);
}

export type { MeasureTable };

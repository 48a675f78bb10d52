import type { LanguageTag, Measure, Term } from "../model";
import { foldPlain } from "../text/fold";
import { parseCue } from "./cues";
import { type MeasureRow, MeasureTable } from "./measure-table";

/** Kinds of terms whose figures are told apart; a figure beside another of these is not the measure's. */
const OWNERS = new Set<Term["kind"]>(["org", "product", "person", "regulator", "law", "place"]);

/**
 * The measures as one compact string for the page and the worker. With the lexicon's terms given, a figure that
 * stands beside any organisation, product or person of it is told apart, not only beside those of the `about` lists.
 */
export function compileMeasures(
  measures: readonly Measure[],
  terms: readonly Pick<Term, "id" | "kind">[] = [],
): string {
  const owners = new Set(measures.flatMap((measure) => measure.about));
  for (const term of terms) if (OWNERS.has(term.kind)) owners.add(term.id);
  const ids = [...owners];
  const place = new Map(ids.map((id, index) => [id, index]));
  const rows = measures.map((measure): MeasureRow => {
    const cues = [...measure.cues.zh, ...measure.cues.en].map((cue) => parseCue(foldPlain(cue)));
    const names = (["zh-Hans", "zh-Hant", "en"] as const).map((tag: LanguageTag) => measure.names[tag]);
    return [
      measure.id,
      measure.broader ?? "",
      measure.dimension,
      measure.subject ?? "",
      measure.about.map((id) => place.get(id) as number),
      measure.units,
      names,
      cues,
    ];
  });
  return JSON.stringify({ owners: ids, measures: rows });
}

/** Reads what `compileMeasures` made. Throws where the string is not one of them. */
export function loadMeasures(compact: string): MeasureTable {
  const data = JSON.parse(compact) as { owners: string[]; measures: MeasureRow[] };
  return new MeasureTable(data.owners, data.measures);
}

export type { MeasureTable };

import { comparePage } from "../figures/compare";
import { buildLineUps, type MeasureLevels } from "../figures/lineups";
import type { ArchiveFigure, Comparison, Figure, Filters, LineUp } from "../model";
import { figureOfRow, figureRows } from "../pack/figure-records";
import { type FigurePair, KEYS } from "../pack/layout";
import { isShown } from "./filters";
import { sourceOf } from "./hits";
import type { Segment } from "./segment";

type Named = Pick<LineUp, "measure" | "about">;

/**
 * Line-ups of a measure or of an entity, null for any, over all archives. A measure's holds the figures of its parts
 * too. Those with more than `most` figures are named without them.
 */
export async function lineUpsOf(
  segments: Segment[],
  of: { measure: string | null; about: string | null },
  filters: Filters,
  most = Number.POSITIVE_INFINITY,
): Promise<LineUp[]> {
  const first = segments[0];
  if (!first) return [];
  const { levels } = await first.measures();
  const wanted = ({ measure, about }: FigurePair) =>
    (of.about === null || about === of.about) && (of.measure === null || isPart(measure, of.measure, levels));
  const counts = new Map<string, number>();
  const pairs = segments.flatMap(({ manifest }) => manifest.figurePairs.filter(wanted));
  for (const { measure, about, count } of pairs)
    for (let id: string | null = measure; id !== null; id = levels.get(id)?.broader ?? null)
      counts.set(id + about, (counts.get(id + about) ?? 0) + count);
  const isLarge = ({ measure, about }: Named) => counts.get(measure + about)! > most;
  const large = new Map(
    pairs
      .filter(isLarge)
      .map(({ measure, about }) => [measure + about, { measure, about, figures: [], differ: false }]),
  );
  const read = await figuresOf(segments, (pair) => wanted(pair) && !isLarge(pair), filters);
  // What is left of a large one's parts is a line-up of its own, but not the large one.
  const lineUps = [...buildLineUps(read, levels).filter((lineUp) => !isLarge(lineUp)), ...large.values()];
  return of.measure === null ? lineUps : lineUps.filter(({ measure }) => measure === of.measure);
}

function isPart(measure: string, whole: string, levels: MeasureLevels): boolean {
  for (let id: string | null = measure; id !== null; id = levels.get(id)?.broader ?? null)
    if (id === whole) return true;
  return false;
}

/** A page's figures against those of the same measures in the archives. */
export async function compareWith(segments: Segment[], page: Figure[], filters: Filters): Promise<Comparison[]> {
  const first = segments[0];
  if (!first) return [];
  const measures = new Set(page.map((figure) => figure.measure));
  const figures = await figuresOf(segments, (pair) => measures.has(pair.measure), filters);
  return comparePage(page, figures, (await first.measures()).rates);
}

async function figuresOf(
  segments: Segment[],
  wanted: (pair: FigurePair) => boolean,
  filters: Filters,
): Promise<ArchiveFigure[]> {
  const parts = segments.map(async (segment) => {
    const pairs = segment.manifest.figurePairs.filter(wanted);
    const places = pairs.flatMap((pair) => pair.records.map((record) => ({ pair, record })));
    const contents = await segment.read(places.map(({ record }) => KEYS.figures(record)));
    const sources = segment.manifest.sources.map((_, number) => sourceOf(segment, number));
    return contents.flatMap((content, at) =>
      figureRows(content).map((row) => figureOfRow(row, places[at]!.pair, sources)),
    );
  });
  // Figures know nothing of languages and pictures; those filters do not narrow them.
  return (await Promise.all(parts)).flat().filter(({ source, date }) => isShown(source, date, filters));
}

import type { ArchiveFigure, Figure, LineUp, Source } from "../../corpus/model";

/** A figure as drawn: a dot, or a bar where the text gives a range. Floats are for drawing only. */
export interface PlotPoint {
  low: number;
  high: number;
  figure: Figure;
}

export interface PlotRow {
  source: Source;
  points: PlotPoint[];
}

/** The figures of a line-up that share its most frequent unit (the page's, where given), one row a source in order of appearance; `others` counts the rest. */
export function plotRows(
  lineUp: LineUp,
  page: Figure | null,
): { unit: string; rows: PlotRow[]; page: PlotPoint | null; others: number } {
  const unit =
    page && lineUp.figures.some((figure) => figure.unit === page.unit) ? page.unit : commonUnit(lineUp.figures);
  const rows = new Map<string, PlotRow>();
  let others = 0;
  for (const figure of lineUp.figures) {
    const point = pointOf(figure);
    if (!point || figure.unit !== unit) {
      others++;
      continue;
    }
    const row = rows.get(figure.source.id) ?? { source: figure.source, points: [] };
    row.points.push(point);
    rows.set(figure.source.id, row);
  }
  return { unit, rows: [...rows.values()], page: page?.unit === unit ? pointOf(page) : null, others };
}

function pointOf(figure: Figure): PlotPoint | null {
  const [low, high] = [Number(figure.low), Number(figure.high)];
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high, figure } : null;
}

function commonUnit(figures: ArchiveFigure[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of figures) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
}

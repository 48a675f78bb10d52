import { dateKey } from "../strings/dates";
import type { FigureRow } from "./figure-rows";

/** A figure as it is drawn. Floats are for drawing only. */
export interface Dot {
  date: Date | null;
  low: number;
  high: number;
  row: FigureRow;
}

/** Figures in the unit that most of them have: amounts in different units share no axis. */
export function dotsOf(rows: FigureRow[]): { dots: Dot[]; unit: string } {
  const counts = new Map<string, number>();
  for (const { unit } of rows) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  const unit = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "";
  const dots = rows.flatMap((row): Dot[] => {
    const [low, high] = [Number(row.low), Number(row.high)];
    if (row.unit !== unit || !Number.isFinite(low) || !Number.isFinite(high)) return [];
    const date = new Date(dateKey(row.asOf ?? row.date ?? ""));
    return [{ date: Number.isNaN(date.getTime()) ? null : date, low, high, row }];
  });
  return { dots, unit };
}

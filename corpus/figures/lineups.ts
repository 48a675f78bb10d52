import type { ArchiveFigure, LineUp } from "../model";
import { compareFigures } from "./compare";
import { isComparable, partOf } from "./parts";

const NO_RATES = { source: "", perUsd: {} };

/** What line-ups need of the measures: which one each is a part of. A MeasureTable is one. */
export interface MeasureLevels {
  get(id: string): { broader: string | null } | null;
}

/**
 * Every measure and entity with all its figures across sources, newest first: figures of narrower measures stand in their
 * parent's line-up too (registered capital among own capital). Hypothetical numbers and parts of a whole are left out.
 */
export function buildLineUps(figures: readonly ArchiveFigure[], measures: MeasureLevels): LineUp[] {
  const groups = new Map<string, LineUp>();
  for (const figure of figures) {
    if (figure.measure === null || !isComparable(figure) || partOf(figure) !== "") continue;
    for (let id: string | null = figure.measure; id !== null; id = measures.get(id)?.broader ?? null) {
      const key = `${id} ${figure.about ?? ""}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { measure: id, about: figure.about, figures: [figure], differ: false });
      else group.figures.push(figure);
    }
  }
  const lineUps = [...groups.values()].filter((lineUp) => isOwn(lineUp, groups));
  for (const lineUp of lineUps) {
    lineUp.figures.sort((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
    lineUp.differ = sourcesDiffer(lineUp.figures);
  }
  return lineUps;
}

/** A parent with the figures of one child only and none of its own says nothing that the child's line-up does not. */
function isOwn(lineUp: LineUp, groups: Map<string, LineUp>): boolean {
  const { figures, measure, about } = lineUp;
  if (figures.some((figure) => figure.measure === measure)) return true;
  const children = new Set(figures.map((figure) => figure.measure));
  return ![...children].some((child) => groups.get(`${child} ${about ?? ""}`)?.figures.length === figures.length);
}

/** Whether two posts state values that are not equal at the precision of the less precise one. */
function sourcesDiffer(figures: readonly ArchiveFigure[]): boolean {
  const values = new Map<string, ArchiveFigure>();
  for (const figure of figures) values.set(`${figure.low} ${figure.high} ${figure.unit}`, figure);
  const list = [...values.values()];
  return list.some((first, index) => list.slice(index + 1).some((second) => !isSame(first, second)));
}

function isSame(first: ArchiveFigure, second: ArchiveFigure): boolean {
  const found = compareFigures({ ...first, measure: "", about: "" }, { ...second, measure: "", about: "" }, NO_RATES);
  return found === null || found.relation === "same";
}

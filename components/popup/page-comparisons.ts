import { type Comparison, RELATIONS } from "../../corpus/model";

/** One entry a page figure, with its closest relation and everything the archive has against it. */
export function byPageFigure(comparisons: Comparison[]): Comparison[] {
  const figures = new Map<string, Comparison>();
  for (const comparison of comparisons) {
    // A page says the same number several times; one row for it is enough.
    const key = `${comparison.measure} ${comparison.about} ${comparison.low} ${comparison.high} ${comparison.unit}`;
    const first = figures.get(key);
    if (first) {
      const closest = RELATIONS.indexOf(comparison.relation) < RELATIONS.indexOf(first.relation) ? comparison : first;
      figures.set(key, { ...closest, archive: mergePlaces(first.archive, comparison.archive) });
    } else figures.set(key, comparison);
  }
  return [...figures.values()];
}

function mergePlaces(a: Comparison["archive"], b: Comparison["archive"]): Comparison["archive"] {
  const places = new Set(a.map((figure) => `${figure.passage} ${figure.start}`));
  return [...a, ...b.filter((figure) => !places.has(`${figure.passage} ${figure.start}`))];
}

import type { MeasureRow } from "./measure-table";
import type { CompactMeasures } from "./measures";

/**
 * Compiled measures as one: a measure of several is the first one's, and goes with the terms of all. Equal ones are returned as
 * they are.
 */
export function mergeMeasures(compacts: string[]): string {
  const [first, ...others] = new Set(compacts);
  if (first === undefined) throw new Error("There are no measures to merge.");
  if (others.length === 0) return first;
  const all = [first, ...others].map((compact) => JSON.parse(compact) as CompactMeasures);
  const owners = new Map([...new Set(all.flatMap((each) => each.owners))].map((owner, place) => [owner, place]));
  const rows = new Map<string, { row: MeasureRow; about: Set<number> }>();
  for (const each of all) {
    for (const row of each.measures) {
      const known = rows.get(row[0]) ?? { row, about: new Set() };
      rows.set(row[0], known);
      for (const at of each.abouts[row[4]]?.split(" ") ?? [])
        if (at !== "") known.about.add(owners.get(each.owners[Number(at)]!)!);
    }
  }
  const lists = [...rows.values()].map(({ about }) => [...about].join(" "));
  const abouts = [...new Set(lists)];
  const measures = [...rows.values()].map(({ row }, at): MeasureRow => {
    const [id, broader, dimension, subject, , ...rest] = row;
    return [id, broader, dimension, subject, abouts.indexOf(lists[at]!), ...rest];
  });
  const merged: CompactMeasures = { owners: [...owners.keys()], abouts, measures, words: all[0]!.words };
  return JSON.stringify(merged);
}

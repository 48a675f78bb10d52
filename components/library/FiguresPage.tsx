import type { LineUp } from "../../corpus/model";
import { useMeasureName } from "../figures/measure-names";
import { figureStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";
import { formatCount } from "../strings/numbers";
import { libraryStrings } from "../strings/page-catalogues";
import { FigureTable, type FigureTableProps } from "./FigureTable";
import { figureRows } from "./figure-rows";
import { formatRoute } from "./route";
import { usePlace } from "./use-place";
import { useWide } from "./use-wide";

/** All measures to choose from, and all figures in one table. */
export function FiguresPage({ lineUps, ...table }: Omit<FigureTableProps, "rows"> & { lineUps: LineUp[] }) {
  const language = useLanguage();
  const strings = useStrings(libraryStrings);
  const figures = useStrings(figureStrings);
  const measureName = useMeasureName();
  const wide = useWide();
  const byMeasure = new Map<string, { count: number; differ: boolean }>();
  for (const { measure, figures: found, differ } of lineUps) {
    const known = byMeasure.get(measure) ?? { count: 0, differ: false };
    byMeasure.set(measure, { count: known.count + found.length, differ: known.differ || differ });
  }
  const measures = [...byMeasure].sort((a, b) => b[1].count - a[1].count);
  usePlace(strings.figures);
  return (
    <>
      <h1>{strings.figures}</h1>
      <details open={wide}>
        <summary>{strings.allMeasures}</summary>
        <ul class="chips">
          {measures.map(([id, { count, differ }]) => (
            <li>
              <a
                class="chip"
                href={formatRoute({ page: "measure", id, about: null })}
                title={differ ? figures.differ : undefined}
              >
                <b>{measureName(id)}</b>
                <span class="soft">{formatCount(count, language)}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
      <FigureTable {...table} rows={figureRows(lineUps)} />
    </>
  );
}

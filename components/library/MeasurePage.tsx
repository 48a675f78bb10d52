import type { LineUp } from "../../corpus/model";
import { useMeasureName } from "../figures/measure-names";
import { figureStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { libraryStrings } from "../strings/page-catalogues";
import { FigureTable, type FigureTableProps } from "./FigureTable";
import { figureRows } from "./figure-rows";
import { MeasurePlot } from "./MeasurePlot";
import { formatRoute } from "./route";
import { usePlace } from "./use-place";

export interface MeasurePageProps extends Omit<FigureTableProps, "rows"> {
  measure: string;
  /** The entity it is narrowed to, or null for all. */
  about: string | null;
  lineUps: LineUp[];
}

/** One measure: what each source says, drawn over time and in its own words, without a verdict. */
export function MeasurePage({ measure, about, lineUps, ...table }: MeasurePageProps) {
  const strings = useStrings(libraryStrings);
  const figures = useStrings(figureStrings);
  const measureName = useMeasureName();
  const ofMeasure = lineUps.filter((lineUp) => lineUp.measure === measure);
  const entities = [...new Set(ofMeasure.map((lineUp) => lineUp.about))];
  const shown = about === null ? ofMeasure : ofMeasure.filter((lineUp) => lineUp.about === about);
  const rows = figureRows(shown);
  usePlace(measureName(measure));
  return (
    <>
      <p class="small">
        <a href="#/figures">{strings.allMeasures}</a>
      </p>
      <h1>{measureName(measure)}</h1>
      {entities.length > 1 && (
        <p class="row small">
          {entities.map((id) =>
            id === null ? null : (
              <a
                class="button quiet"
                aria-current={id === about ? "true" : undefined}
                href={formatRoute({ page: "measure", id: measure, about: id === about ? null : id })}
              >
                {strings.onlyOf(table.termName(id))}
              </a>
            ),
          )}
        </p>
      )}
      {shown.some((lineUp) => lineUp.differ) && <p>{figures.differ}</p>}
      {rows.length === 0 ? (
        <p class="empty">{strings.notFound}</p>
      ) : (
        <>
          <p class="small soft">{figures.noVerdict}</p>
          <MeasurePlot measure={measure} rows={rows} />
          <FigureTable {...table} rows={rows} />
        </>
      )}
    </>
  );
}

import type { Figure, LineUp } from "../../corpus/model";
import { Button } from "../controls/Button";
import { figureStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { DotPlot } from "./DotPlot";
import { LineUpTable } from "./LineUpTable";
import { useMeasureName } from "./measure-names";

export interface LineUpViewProps {
  lineUp: LineUp;
  /** The page's own figure, drawn among the others. */
  page: Figure | null;
  onOpenLibrary(path: string): void;
}

const ROWS = 8;

/** All that sources say on one measure: a small plot, then the exact words. It compares and never judges. */
export function LineUpView({ lineUp, page, onOpenLibrary }: LineUpViewProps) {
  const strings = useStrings(figureStrings);
  const measureName = useMeasureName();
  const total = lineUp.figures.length;
  return (
    <section class="line-up" aria-label={strings.sideBySide(measureName(lineUp.measure))}>
      <h3>{strings.sideBySide(measureName(lineUp.measure))}</h3>
      {lineUp.differ && <p class="small">{strings.differ}</p>}
      <DotPlot lineUp={lineUp} page={page} />
      <LineUpTable
        lineUp={lineUp}
        page={page}
        limit={ROWS}
        onOpen={(figure) => onOpenLibrary(documentPath(figure.document, figure.passage))}
      />
      <p class="small soft">{strings.noVerdict}</p>
      <p class="small soft row">
        {total > ROWS && <span>{strings.showing(ROWS, total)}</span>}
        <Button kind="quiet" icon="library" onClick={() => onOpenLibrary(measurePath(lineUp))}>
          {strings.whole}
        </Button>
      </p>
    </section>
  );
}

/** The library's address of a passage. */
export function documentPath(document: string, passage: string): string {
  return `#/document/${encodeURIComponent(document)}?passage=${encodeURIComponent(passage)}`;
}

/** The library's address of a measure. */
export function measurePath({ measure, about }: Pick<LineUp, "measure" | "about">): string {
  return `#/figures/${encodeURIComponent(measure)}${about ? `?about=${encodeURIComponent(about)}` : ""}`;
}

import type { Comparison, LineUp } from "../../corpus/model";
import { LineUpTable } from "../figures/LineUpTable";
import { documentPath, LineUpView } from "../figures/LineUpView";
import { useMeasureName } from "../figures/measure-names";
import { figureStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

export interface FigureBodyProps {
  comparison: Comparison;
  lineUp: LineUp | null;
  onOpenLibrary(path: string): void;
}

/** A number of the page held against the archive's: the relation in words, then all that sources say. */
export function FigureBody({ comparison, lineUp, onOpenLibrary }: FigureBodyProps) {
  const strings = useStrings(figureStrings);
  const measureName = useMeasureName();
  const { relation, factor, archive } = comparison;
  const held: LineUp = { measure: comparison.measure ?? "", about: comparison.about, figures: archive, differ: false };
  return (
    <>
      <header class="term-heading">
        <h2>{comparison.surface}</h2>
        {comparison.measure && <p class="soft">{measureName(comparison.measure)}</p>}
        <p class={`relation ${relation}`}>
          <b>{strings.relations[relation]}</b>
          {factor !== null && relation !== "same" && <span class="soft small">{strings.factor(factor)}</span>}
        </p>
      </header>
      {archive.length === 0 && !lineUp && <p class="empty">{strings.nothing}</p>}
      {lineUp ? (
        <LineUpView lineUp={lineUp} page={comparison} onOpenLibrary={onOpenLibrary} />
      ) : (
        archive.length > 0 && (
          <LineUpTable
            lineUp={held}
            limit={archive.length}
            onOpen={(figure) => onOpenLibrary(documentPath(figure.document, figure.passage))}
          />
        )
      )}
    </>
  );
}

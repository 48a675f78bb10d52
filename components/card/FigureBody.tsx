import { formatConverted } from "../../corpus/figures/format";
import type { Comparison, Figure, LineUp } from "../../corpus/model";
import { LineUpView } from "../figures/LineUpView";
import { useMeasureName } from "../figures/measure-names";
import { figureStrings } from "../strings/catalogues";
import { useLanguage, useStrings } from "../strings/language";

export interface FigureBodyProps {
  comparison: Comparison;
  lineUp: LineUp | null;
  onOpenLibrary(path: string): void;
}

/** A number of the page held against the archive's: the relation in words, then all that sources say. */
export function FigureBody({ comparison, lineUp, onOpenLibrary }: FigureBodyProps) {
  const strings = useStrings(figureStrings);
  const language = useLanguage();
  const measureName = useMeasureName();
  const { relation, factor, converted, archive } = comparison;
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
        {converted && (
          <p class="soft small">
            {formatConverted(converted, language)} {strings.relations[converted.relation]}
          </p>
        )}
      </header>
      {archive.length === 0 && !lineUp && <p class="empty">{strings.nothing}</p>}
      {(lineUp ?? held).figures.length > 0 && (
        <LineUpView lineUp={lineUp ?? held} page={inLineUpUnit(comparison)} onOpenLibrary={onOpenLibrary} />
      )}
    </>
  );
}

/** The page's figure as the plot can draw it: converted where the archive speaks of another currency. */
function inLineUpUnit(comparison: Comparison): Figure {
  const { converted } = comparison;
  return converted ? { ...comparison, low: converted.low, high: converted.high, unit: converted.currency } : comparison;
}

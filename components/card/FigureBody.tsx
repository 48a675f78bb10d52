import { formatConverted } from "../../corpus/figures/format";
import type { ArchiveFigure, Comparison, Figure, LineUp } from "../../corpus/model";
import { useRelationWords } from "../figures/figure-words";
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
  const relationWords = useRelationWords();
  const { relation, factor, converted, archive } = comparison;
  const held = lineUp !== null && holds(lineUp, archive) ? lineUp : lineUpOf(comparison);
  return (
    <>
      <header class="term-heading">
        <h2>{comparison.surface}</h2>
        {comparison.measure && <p class="soft">{measureName(comparison.measure)}</p>}
        <p class={`relation ${relation}`}>
          <b>{relationWords(comparison)}</b>
          {factor !== null && relation !== "same" && <span class="soft small">{strings.factor(factor)}</span>}
        </p>
        {converted && (
          <p class="soft small">
            {formatConverted(converted, language)} {relationWords(converted)}
          </p>
        )}
      </header>
      {relation === "other-unit" && !converted && archive[0] && (
        <p class="soft small">{strings.noRate(comparison.unit, archive[0].unit)}</p>
      )}
      {held.figures.length === 0 && <p class="empty">{strings.nothing}</p>}
      {held.figures.length > 0 && (
        <LineUpView lineUp={held} page={inLineUpUnit(comparison)} onOpenLibrary={onOpenLibrary} />
      )}
    </>
  );
}

/** A part of a whole, as one class of shares, stands in no line-up: it is shown with what it was held against. */
function holds({ figures }: LineUp, archive: ArchiveFigure[]): boolean {
  return archive.every((own) => figures.some(({ passage, start }) => passage === own.passage && start === own.start));
}

function lineUpOf({ measure, about, archive }: Comparison): LineUp {
  return { measure: measure ?? "", about, figures: archive, differ: false };
}

/** The page's figure as the plot can draw it: converted where the archive speaks of another currency. */
function inLineUpUnit(comparison: Comparison): Figure {
  const { converted } = comparison;
  return converted ? { ...comparison, low: converted.low, high: converted.high, unit: converted.currency } : comparison;
}

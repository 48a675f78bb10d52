import { useState } from "preact/hooks";
import type { Figure, LineUp } from "../../corpus/model";
import { passageStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { useFigureWords } from "./figure-words";
import { useMeasureName } from "./measure-names";

export interface FigureChipsProps {
  figures: Figure[];
  /** The chip whose line-up is open. */
  open: LineUp | null;
  onOpen(figure: Figure): void;
}

/** A passage with ten numbers would be more chips than text. */
const AT_ONCE = 4;

/** A passage's figures in its own words; one with a known measure opens its line-up. Bare counts without a measure stay text. */
export function FigureChips({ figures, open, onOpen }: FigureChipsProps) {
  const strings = useStrings(passageStrings);
  const measureName = useMeasureName();
  const figureWords = useFigureWords();
  const shown = distinct(figures.filter((figure) => figure.measure !== null));
  const [all, setAll] = useState(false);
  if (shown.length === 0) return null;
  const more = shown.length - AT_ONCE;
  const some = all || more <= 1 ? shown : shown.slice(0, AT_ONCE);
  return (
    <ul class="chips" aria-label={strings.figuresHere}>
      {some.map((figure) => (
        <li>
          <button
            type="button"
            class="chip"
            aria-expanded={open !== null && open.measure === figure.measure && open.about === figure.about}
            onClick={() => onOpen(figure)}
          >
            <b>{figureWords(figure)}</b>
            <span class="soft">{measureName(figure.measure ?? "")}</span>
          </button>
        </li>
      ))}
      {some.length < shown.length && (
        <li>
          <button type="button" class="chip" aria-expanded={false} onClick={() => setAll(true)}>
            <span class="soft">{strings.moreFigures(more)}</span>
          </button>
        </li>
      )}
    </ul>
  );
}

function distinct(figures: Figure[]): Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    const key = `${figure.measure} ${figure.surface}`;
    return !seen.has(key) && seen.add(key);
  });
}

import type { Figure, LineUp } from "../../corpus/model";
import { passageStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";
import { useMeasureName } from "./measure-names";

export interface FigureChipsProps {
  figures: Figure[];
  /** The chip whose line-up is open. */
  open: LineUp | null;
  onOpen(figure: Figure): void;
}

/** A passage's figures in its own words; one with a known measure opens its line-up. Bare counts without a measure stay text. */
export function FigureChips({ figures, open, onOpen }: FigureChipsProps) {
  const strings = useStrings(passageStrings);
  const measureName = useMeasureName();
  const shown = distinct(figures.filter((figure) => figure.measure !== null));
  if (shown.length === 0) return null;
  return (
    <ul class="chips" aria-label={strings.figuresHere}>
      {shown.map((figure) => (
        <li>
          <button
            type="button"
            class="chip"
            aria-expanded={open !== null && open.measure === figure.measure && open.about === figure.about}
            onClick={() => onOpen(figure)}
          >
            <b>{figure.surface}</b>
            <span class="soft">{measureName(figure.measure ?? "")}</span>
          </button>
        </li>
      ))}
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

import { extractFigures } from "../../corpus/figures/extract";
import { loadMeasures } from "../../corpus/figures/measures";
import { loadFoldingOf } from "../../corpus/terms/folding";
import type { FigureReading } from "../protocol/companion";

/** Reads the figures of a page's paragraphs, in either Chinese script, with the archive's measures. */
export function openFigures(compact: string, matcher: string): FigureReading {
  // This script shares no folding with the one that marks, and that one folds only what its terms need.
  loadFoldingOf(matcher);
  const measures = loadMeasures(compact);
  return {
    read: (text, context) => extractFigures(text, { ...context, measures }),
    measureName: (id, language) => measures.get(id)?.names[language] ?? id,
  };
}

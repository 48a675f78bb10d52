import { extractFigures } from "../../corpus/figures/extract";
import { loadMeasures } from "../../corpus/figures/measures";
import type { FigureReading } from "../protocol/companion";

/** Reads the figures of a page's paragraphs with the archive's measures. */
export function openFigures(compact: string): FigureReading {
  const measures = loadMeasures(compact);
  return {
    read: (text, context) => extractFigures(text, { ...context, measures }),
    measureName: (id, language) => measures.get(id)?.names[language] ?? id,
  };
}

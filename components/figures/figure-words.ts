import type { Comparison, Figure } from "../../corpus/model";
import { figureStrings } from "../strings/catalogues";
import { useStrings } from "../strings/language";

/** What a text says of a number beside its words; of several the one that narrows it most. */
const SAID = ["at-least", "at-most", "over", "under", "nearly", "about"] as const;
/** Words of a number that say so themselves: 2 万多亿, 100余家, 30+, 80-plus. */
const SAYS_ITSELF = /[多余餘+]|plus/;

/** How a figure is said: its own words, and before them, in the reader's language, whether that is over, under or about. */
export function useFigureWords(): (figure: Pick<Figure, "surface" | "qualifiers">) => string {
  const { said } = useStrings(figureStrings);
  return ({ surface, qualifiers }) => {
    const qualifier = SAYS_ITSELF.test(surface) ? undefined : SAID.find((one) => qualifiers.includes(one));
    return qualifier ? said[qualifier](surface) : surface;
  };
}

/** How a page's number stands to the archive's, in words: one that lies in a range is not the same as it. */
export function useRelationWords(): (comparison: Pick<Comparison, "relation" | "factor">) => string {
  const { relations, withinRange } = useStrings(figureStrings);
  return ({ relation, factor }) => (relation === "same" && factor === null ? withinRange : relations[relation]);
}

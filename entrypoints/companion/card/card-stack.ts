import type { CardState } from "../../../components/card/props";
import type { Comparison } from "../../../corpus/model";
import { FIRST_PASSAGES } from "../../protocol/companion";

/** How many more passages a card asks for each time; it says how many there are. */
export const MORE_PASSAGES = 10;

/** One of the cards that lie on each other: a term opened from a card goes on top of it. */
export interface CardFrame {
  /** null for a figure's card. */
  term: string | null;
  state: CardState;
  limit: number;
  /** Gives the focus back to where it was when another card came on top; null where the card did not have it. */
  refocus: (() => void) | null;
}

/** A term's card that waits for its answer. */
export function termFrame(term: string): CardFrame {
  return { term, state: { status: "loading", term }, limit: FIRST_PASSAGES, refocus: null };
}

/** A figure's card, which shows the places that the page's number was held against until the whole line-up is there. */
export function figureFrame(comparison: Comparison): CardFrame {
  return { term: null, state: { status: "figure", comparison, lineUp: null }, limit: 0, refocus: null };
}

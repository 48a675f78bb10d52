import type { CardState } from "../../../components/card/props";

/** Passages that a card asks for at first, and how many more each time; the card says how many there are. */
export const FIRST_PASSAGES = 5;
export const MORE_PASSAGES = 10;

/** One of the cards that lie on each other: a term opened from a card goes on top of it. */
export interface CardFrame {
  /** null for a figure's card. */
  term: string | null;
  state: CardState;
  limit: number;
}

/** A term's card that waits for its answer. */
export function termFrame(term: string): CardFrame {
  return { term, state: { status: "loading", term }, limit: FIRST_PASSAGES };
}

import type { Comparison, Hit, LanguageTag, LineUp, Results, TermCard } from "../../corpus/model";
import type { ArchiveEvent } from "../passage/archive-events";

/** What a card shows; the content script builds it from the background's answers. */
export type CardState =
  | { status: "loading"; term: string }
  /** `related` is what stands closest to the paragraph, where nothing is about the term. */
  | { status: "ready"; term: TermCard; results: Results; lineUps: LineUp[]; related?: Hit[] }
  | { status: "figure"; comparison: Comparison; lineUp: LineUp | null }
  | { status: "error"; code: string; message: string };

/** Why words of the page are marked as a term. */
export interface MarkedFor {
  why: "sure-alias" | "near-word" | "same-term" | "anchor-on-page";
  /** The marked words as they stand on the page. */
  words: string;
  /** The word beside them that spoke for the term; null where none was needed. */
  cue: string | null;
}

export interface CardProps {
  state: CardState;
  /** Why the words under the card are marked; absent where it was not opened from a mark. */
  marked?: MarkedFor | null;
  language: LanguageTag;
  theme: "system" | "light" | "dark";
  /** ISO date of the page, for "before" and "after". */
  pageDate: string | null;
  /** The archive's main events, by which passages are placed in time. */
  events?: readonly ArchiveEvent[];
  host: string;
  pinned: boolean;
  /** A nested card has a way back. */
  canGoBack: boolean;
  /** A bottom sheet on touch. */
  sheet: boolean;
  onClose(): void;
  onBack(): void;
  onPin(pinned: boolean): void;
  onSiteOff(): void;
  onNotThisSense(scope: "page" | "site" | "everywhere"): void;
  onOpenTerm(term: string): void;
  onOpenLineUp(measure: string, about: string | null): void;
  /** A path inside the library, as `#/document/ID`. */
  onOpenLibrary(path: string): void;
  /** Show more passages than the first few. */
  onMore(): void;
  /** Copy a passage with its citation; whether that could be done. */
  onCopy(text: string): Promise<boolean>;
  /** Factor on the text size, from the reader's appearance settings. */
  textSize?: number;
  /** False on our own pages, where there is no site to turn off and nothing to keep open. */
  withMenu?: boolean;
  /** Names a measure in the card's language; without it ids are shown as words. */
  measureName?: (id: string) => string;
}

import type { CardProps, CardState, MarkedFor } from "../../components/card/props";
import type { Comparison, Figure, LanguageTag, LineUp, Mention } from "../../corpus/model";

/*
 * The second half of the page side, in a script of its own. Every page of a listed site pays for the first half
 * (reading and marking); only one that holds an anchor term, or is asked about, gets this: the card and the
 * reading of figures. The background puts it into the frame when asked (`loadScript`).
 */

/** Where the companion leaves itself in the extension's own world of a frame. */
export const COMPANION = Symbol.for("sidelight companion");

/** Passages that a card shows at first: asked for ahead of it by the one side, shown by the other. */
export const FIRST_PASSAGES = 5;

export interface Companion {
  createCard(port: CardPort, signal: AbortSignal): CardHandle;
  /** `measures` is compileMeasures' string, `matcher` compileMatcher's, for its folding of Chinese. */
  openFigures(measures: string, matcher: string): FigureReading;
}

export interface FigureReading {
  read(text: string, context: { mentions: Mention[]; language: LanguageTag; published: string | null }): Figure[];
  measureName(id: string, language: LanguageTag): string;
}

/** What a card is about and where it stands: a term, or a figure held against the archive's. */
export interface CardSubject {
  about: { term: string; marked: MarkedFor | null } | { comparison: Comparison };
  /** Its place on the page; null where the page took it away, and the card goes to the bottom. */
  range: Range | null;
  /** A node there, for dialogs and fullscreen elements around it. */
  node: Node;
}

export type OpenedBy = "pointer" | "keyboard" | "touch";

export type CardLook = Pick<
  CardProps,
  "language" | "theme" | "textSize" | "pageDate" | "events" | "host" | "measureName"
>;

/** What a card asks of the page side. */
export interface CardPort extends Pick<CardProps, "onSiteOff" | "onOpenLineUp" | "onOpenLibrary" | "onNotThisSense"> {
  look(): CardLook;
  /** The state of a term's card with so many passages. Never rejects. */
  ask(term: string, limit: number): Promise<CardState>;
  /** All that the archive says on a figure's measure and entity; null where it cannot be asked. Never rejects. */
  lineUp(comparison: Comparison): Promise<LineUp | null>;
  onClose(refocus: boolean): void;
  onPin(pinned: boolean): void;
  onEnter(): void;
  onLeave(): void;
}

export interface CardHandle {
  show(subject: CardSubject, by: OpenedBy, pointer: { x: number; y: number } | null): Promise<void>;
  hide(refocus: boolean): void;
  /** Ask again for what is shown, as after the reader switched a source off. */
  refresh(): void;
  /** Say where the reader was taken; null where there is no match. */
  announce(match: { words: string; index: number; of: number } | null): void;
  /** Whether an event of the page belongs to the card. */
  isOurs(event: Event): boolean;
}

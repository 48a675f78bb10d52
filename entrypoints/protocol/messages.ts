import type {
  Archive,
  ArchiveInfo,
  Comparison,
  DocumentSummary,
  DocumentView,
  Figure,
  Filters,
  LineUp,
  LookupQuery,
  RelateQuery,
  Results,
  SearchQuery,
  TermCard,
} from "../../corpus/model";

/** How far the archive is. Shown by the popup; a card says it when there is nothing to look up yet. */
export type ArchiveState =
  | { state: "installing"; done: number; total: number }
  /**
   * `notUpdated` says why a newer version could not be installed, where the one before goes on answering; `unreadable` are archives
   * that are installed and do not answer, as those of an older format.
   */
  | { state: "ready"; archives: ArchiveInfo[]; notUpdated?: string; unreadable?: Pick<ArchiveInfo, "id" | "title">[] }
  | { state: "damaged"; message: string };

/** Failures cross contexts as plain data. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: ErrorCode; message: string };

export type ErrorCode = "not-ready" | "damaged" | "invalid" | "unknown-message" | "internal" | "disconnected";

/**
 * Calls to the background, one method each. The filters of the reader's settings (sources switched
 * off) are added by the background, so a caller sends only what its own view narrows further.
 */
export interface BackgroundCalls {
  /** Card: a term was hovered. null where the archive does not know the term. */
  lookup(query: LookupQuery): Awaited<ReturnType<Archive["lookup"]>>;
  /** Popup, side panel, library: a query as typed. */
  search(query: SearchQuery): Results;
  /** Popup, side panel: what relates to this text of the page. */
  relate(query: RelateQuery): Results;
  /** Content, side panel: the page's figures against the archive's. */
  compare(query: { figures: Figure[]; filters: Filters }): Comparison[];
  /** Card's chips, library: line-ups of a measure, or all. */
  lineUps(query: { measure: string | null; filters: Filters }): LineUp[];
  terms(query: null): TermCard[];
  documents(query: { filters: Filters }): DocumentSummary[];
  document(query: { id: string }): DocumentView | null;
  /** Popup, options: installing, ready or damaged. */
  archiveState(query: null): ArchiveState;
  /** Popup, options: read the bundled pack again from the extension. */
  rebuildArchive(query: null): ArchiveState;
  /**
   * Content: what is marked in the asking frame, and in a top frame also in the frames inside it: for the badge. False
   * where the page around a frame does not answer yet.
   */
  pageCounted(query: { counts: TermCount[] }): boolean;
  /** Content: go on to a match in another frame of the page; null where that frame has no further one. */
  stepInFrame(query: { frameId: number; step: MatchStep }): number | null;
  /** Content: put a script into the asking frame: the companion (card and figures), or what completes a page lexicon. */
  loadScript(query: "companion" | "lexicon"): null;
  /** Popup: run on the active tab now, though its site is not on the list. */
  runOnTab(query: { tabId: number }): null;
  /** Card and popup: open an extension page, as "library.html#/document/002". */
  openPage(query: { path: string }): null;
}

/** How often a term is marked. */
export interface TermCount {
  term: string;
  count: number;
}

/** A step to the next (1) or previous (-1) match within one frame of a page. */
export interface MatchStep {
  direction: number;
  term: string | null;
  /** Begin at the frame's first or last match, wherever the last step led. */
  entering: boolean;
  /** Matches of the frames before this one, and of all frames: for what is announced. */
  before: number;
  of: number;
}

/** A term found on a page, for the popup's list and the badge. */
export interface PageTerm {
  term: string;
  name: string;
  count: number;
  anchor: boolean;
  /** An event that happened once. */
  once: boolean;
}

/** A paragraph of the page in reading order, with what the archive could be asked about it. */
export interface PageParagraph {
  text: string;
  terms: string[];
}

export interface PageState {
  /** Whether the page is read; the script may also be there and wait to be asked. */
  active: boolean;
  /** Whether there is a page to read: of a PDF the browser shows its own viewer, which it keeps from extensions. */
  readable: boolean;
  url: string;
  title: string;
  /** ISO date the page states, where it does. */
  published: string | null;
  language: string;
  terms: PageTerm[];
  mentions: number;
  /** The paragraphs that hold terms, in order, cut at 200 of them. */
  paragraphs: PageParagraph[];
  figures: Figure[];
  /** Index of the paragraph in view, for the side panel. */
  inView: number | null;
}

/** Calls to the content script of a tab, in its top frame where nothing else is said. */
export interface PageCalls {
  /** Popup and side panel: what the page holds. */
  pageState(query: null): PageState;
  /** Popup and commands: scroll to the next or previous match and announce it. */
  goToMatch(query: { direction: 1 | -1; term: string | null }): { index: number; of: number };
  /** Another frame by way of the background: one step of goToMatch in the frame called; null where it has no further match. */
  stepInFrame(query: MatchStep): number | null;
  /** A frame inside the page by way of the background: what is marked there. */
  frameCounted(query: { frameId: number; counts: TermCount[] }): null;
  /** Context menu and commands, in the frame with the selection: open the card for it; the selected words where there is none. */
  lookUpSelection(query: null): string | null;
}

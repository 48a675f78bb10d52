import type { Comparison, Results, SearchQuery, Source } from "../../corpus/model";
import type { ArchiveStatus } from "../archive/status";

/** Why a passage is about the same event as the page: both name it, both speak of its day, or it was written in the page's days. */
export type SharedEvent = { kind: "named"; name: string } | { kind: "day"; date: string } | { kind: "written" };

/** What the archive has closest to the page, best first, and the events that passages share with it by the passage's id. */
export interface RelatedPassages {
  results: Results;
  events: ReadonlyMap<string, SharedEvent>;
}

/** The page behind the popup, and what the extension may do there. */
export type PageView =
  | { kind: "loading" }
  | {
      kind: "running";
      host: string;
      /** ISO date the page states. */
      date: string | null;
      mentions: number;
      terms: { term: string; name: string; count: number }[];
      related: RelatedPassages | null;
      comparisons: Comparison[];
    }
  | { kind: "off"; host: string }
  /** `always`: whether it would run there by itself once the browser gives leave. */
  | { kind: "not-listed"; host: string; always: boolean }
  | { kind: "excluded"; host: string; reason: string }
  | { kind: "forbidden" }
  /** The browser tells the page's address only after a click. */
  | { kind: "unknown" }
  | { kind: "stale"; host: string };

export interface PopupProps {
  query: string;
  results: Results | null;
  /** Whether the results are those of the query as it stands. */
  settled: boolean;
  /** The code of what went wrong with the search. */
  problem: string | null;
  order: SearchQuery["order"];
  page: PageView;
  archive: ArchiveStatus | null;
  sources: (Source & { count: number })[];
  hidden: string[];
  /** Address of the library page. */
  libraryBase: string;
  canOpenPanel: boolean;
  onQuery(query: string): void;
  /** Ask once more after something went wrong. */
  onRetry(): void;
  onOrder(order: SearchQuery["order"]): void;
  onHidden(hidden: string[]): void;
  onSite(on: boolean): void;
  onRunOnce(): void;
  onRunAlways(): void;
  onReload(): void;
  onGoTo(term: string): void;
  onRebuild(): void;
  onCopy(text: string): Promise<boolean>;
  onOpenPanel(): void;
  onOpenSettings(): void;
}

import type { Filters, Hit, Results, SearchQuery, Source } from "../../corpus/model";
import type { PageView } from "../popup/props";

/** A paragraph of the page and what the archive has beside it. */
export interface Reference {
  /** Place among the page's paragraphs. */
  index: number;
  text: string;
  /** null until it was looked up. */
  results: Results | null;
}

export interface PanelProps {
  query: string;
  results: Results | null;
  /** Whether the results are those of the query as it stands. */
  settled: boolean;
  problem: string | null;
  /** Why there are no references, where there are none to have. */
  page: Exclude<PageView, { kind: "running" }> | { kind: "running"; host: string; date: string | null };
  references: Reference[];
  /** The code of what keeps paragraphs from being looked up. */
  referencesProblem: string | null;
  /** Index of the paragraph in view. */
  inView: number | null;
  pinned: Hit[];
  filters: Filters;
  order: SearchQuery["order"];
  sources: (Source & { count: number })[];
  hidden: string[];
  libraryBase: string;
  onQuery(query: string): void;
  /** Ask once more after something went wrong. */
  onRetry(): void;
  onFilters(filters: Filters): void;
  onOrder(order: SearchQuery["order"]): void;
  onHidden(hidden: string[]): void;
  onPin(hit: Hit, pinned: boolean): void;
  onUnpinAll(): void;
  onOpenLibrary(path: string): void;
  onOpenTerm(term: string): void;
  onCopy(text: string): Promise<boolean>;
  onSite(on: boolean): void;
  onRunOnce(): void;
  onReload(): void;
}

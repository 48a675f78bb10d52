import { loadFolding } from "../text/fold-units";
import type { CompactLexicon } from "./compact";

/** Loads the folding that a compiled matcher carries, for pages that fold queries and match nothing. */
export function loadFoldingOf(compactMatcher: string): void {
  loadFolding((JSON.parse(compactMatcher) as CompactLexicon).folding);
}

import type { Mention } from "../model";
import type { Patterns, WordLists } from "./words";

/** What is known of a text beside its numbers, for telling whose they are. */
export interface Around {
  lists: WordLists;
  patterns: Patterns;
  text: string;
  mentions: readonly Mention[];
  /** Terms that figures can be of. */
  owners: ReadonlySet<string>;
}

import { beginning } from "../strings/beginning";

/** Characters of a query that a message repeats: enough to know it by. */
const SHOWN = 60;
const PHRASE = /^["“”＂「『]([^"“”＂「」『』]+)["“”＂」』]$/;
/** Phrases that are asked for, with their quotes. */
const WANTED = /(?<![-－–−])(?:["“”＂]([^"“”＂]+)["“”＂]|[「『]([^」』]+)[」』])/g;

/** A query as a message repeats it: its beginning where somebody pasted a whole text, and never in quotes twice. */
export function shownQuery(query: string): string {
  const bare = PHRASE.exec(query.trim())?.[1] ?? query;
  const shown = beginning(bare, SHOWN);
  return shown === bare ? bare : `${shown.trimEnd()}…`;
}

/** The same query with its phrases as plain words; null where it has none. */
export function withoutQuotes(query: string): string | null {
  const words = query.replace(WANTED, (_, first?: string, second?: string) => first ?? second!).trim();
  return words === query.trim() || words === "" ? null : words;
}

/** Characters of a query that a message repeats: enough to know it by. */
const SHOWN = 60;

/** A query as a message repeats it: its beginning where somebody pasted a whole text. */
export function shownQuery(query: string): string {
  const characters = [...query.slice(0, 2 * SHOWN + 2)];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("").trimEnd()}…` : query;
}

import { BUNDLED } from "../../corpus/model";
import { PackError } from "../../corpus/pack/errors";
import type { Store } from "../../corpus/store/store";
import type { OwnLexicon } from "./own-lexicons";
import { writePageTerms } from "./page-terms";

/** Names the archives that are installed, in their versions. */
export function archivesKey(installed: { id: string; version: string }[]): string {
  return installed.map(({ id, version }) => `${id} ${version}`).join("\n");
}

/** What of the archives installed is the reader's own; one that cannot be read keeps no other back. */
export async function readOwnLexicons(
  store: Pick<Store, "lexicon">,
  installed: { id: string }[],
): Promise<OwnLexicon[]> {
  const own = installed.filter(({ id }) => id !== BUNDLED);
  return (await Promise.all(own.map(({ id }) => lexiconOf(store, id)))).filter((lexicon) => lexicon !== null);
}

/** What an archive adds to pages; null where it is not installed, and where it is damaged. */
export async function lexiconOf(store: Pick<Store, "lexicon">, id: string): Promise<OwnLexicon | null> {
  try {
    const lexicon = await store.lexicon(id);
    return lexicon && { matcher: lexicon.matcher, measures: lexicon.measures, terms: writePageTerms(lexicon.terms) };
  } catch (error) {
    if (error instanceof PackError) return null;
    throw error;
  }
}

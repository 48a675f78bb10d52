import { foldPlain } from "../../../corpus/text/fold";
import type { Exclusion } from "../../settings/settings";
import type { IsExcluded } from "../scan/sense";
import { originalOf } from "./original-address";

/** Where the page is, for "not this sense" on a page or site. */
export interface Address {
  /** Without its fragment. */
  page: string;
  host: string;
}

/** The address of this frame; a frame without one of its own has that of the page around it. */
export function addressHere(): Address {
  let here: Window = window;
  try {
    while (here.location.hostname === "" && here !== here.parent) here = here.parent;
    return { page: here.location.href.replace(/#.*$/s, ""), host: here.location.hostname };
  } catch {
    return { page: location.href.replace(/#.*$/s, ""), host: location.hostname };
  }
}

/** Those of the reader's exclusions that hold on this page. */
export function exclusionsHere(exclusions: readonly Exclusion[]): readonly Exclusion[] {
  if (exclusions.length === 0) return exclusions;
  const { page, host } = originalOf(addressHere());
  return exclusions.filter(
    ({ scope, where }) => scope === "everywhere" || (scope === "site" && where === host) || where === page,
  );
}

/** Whether exclusions take words out of a term; null where there are none, which costs nothing. */
export function exclusionFilter(exclusions: readonly Exclusion[]): IsExcluded | null {
  if (exclusions.length === 0) return null;
  const keys = new Set(exclusions.map(({ term, text }) => `${term}\n${foldPlain(text)}`));
  return (term, words) => keys.has(`${term}\n${foldPlain(words)}`);
}

/** The exclusion that a click on "not this sense" makes. */
export function exclusionOf(term: string, words: string, scope: Exclusion["scope"], shown: Address): Exclusion {
  const address = originalOf(shown);
  const where = scope === "page" ? address.page : scope === "site" ? address.host : "";
  return { term, text: foldPlain(words), scope, where, since: new Date().toISOString() };
}

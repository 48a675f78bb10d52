import { type Hit, NO_FILTERS } from "../../../corpus/model";
import { callBackground } from "../../protocol/call";

/** Passages asked for, so that some are left of those that fit. */
const ASKED = 8;
const SHOWN = 3;
/** One name in common is in half the archive; two are a subject (decision 0056). */
const TERMS_IN_COMMON = 2;

/** What stands closest to a paragraph, for a card that has nothing about its term; none where nothing is close. */
export async function relatedTo(text: string): Promise<Hit[]> {
  const answer = await callBackground("relate", { text, filters: NO_FILTERS, limit: ASKED, offset: 0 });
  return answer.ok ? closeOnes(answer.value.hits) : [];
}

/** The first of those that share at least two terms with what was asked. */
export function closeOnes(hits: Hit[]): Hit[] {
  const close = hits.filter(({ why }) => why.filter(({ kind }) => kind === "term").length >= TERMS_IN_COMMON);
  return close.slice(0, SHOWN);
}

import { lexiconAt } from "../../corpus/cli/lexicon-files";
import type { ArchiveDocument } from "../../corpus/model";
import { compileMatcher } from "../../corpus/terms/compile";
import { loadMatcher } from "../../corpus/terms/matcher";
import { findMentions } from "../../corpus/terms/mentions";
import { largeCorpus, sentencePool } from "./large-corpus";

/**
 * Documents of about so many passages that answer none of the judged queries, among which the originals are to be found:
 * recombined sentences of the samples in which the lexicon knows nothing. What the samples say of the archive's own subject would be
 * found rightly, and nobody has judged it.
 */
export async function otherDocuments(passages: number): Promise<Iterable<ArchiveDocument>> {
  const matcher = loadMatcher(compileMatcher(lexiconAt().terms));
  const isOther = (sentence: string) => findMentions(matcher, sentence, { gated: false }).length === 0;
  return largeCorpus(passages, sentencePool(["samples/docs"]).filter(isOther));
}

import { useMemo } from "preact/hooks";
import type { Results, SearchQuery } from "../../corpus/model";
import type { Vocabulary } from "../../corpus/search/vocabulary";
import { remoteArchive } from "./remote-archive";
import { type Answer, useAnswer } from "./use-answer";

/**
 * Results that follow what is typed, slips corrected. `also` is whatever else changes the answer without
 * being part of the query: sources switched off, the archive's state. `answers` is what was typed for the results.
 */
export function useSearch(query: SearchQuery, also: unknown[]): Answer<Results> & { answers: string | null } {
  const vocabulary = useMemo(() => once(loadVocabulary), []);
  const typed = query.query.trim();
  const asked = { ...query, query: typed };
  const search = async () => ({ results: await searchCorrected(asked, vocabulary), typed });
  const { value, ...answer } = useAnswer(typed === "" ? null : search, [JSON.stringify(asked), ...also]);
  return { ...answer, value: value?.results ?? null, answers: value?.typed ?? null };
}

/** What corrects slips is read with the first word that the archive does not know: most openings never need it. */
async function searchCorrected(query: SearchQuery, vocabulary: () => Promise<Vocabulary>): Promise<Results> {
  const typed = await remoteArchive.search(query);
  if (!typed.unknown || typed.unknown.length === 0) return typed;
  const { correctResults } = await import("../../corpus/search/suggest");
  return correctResults(remoteArchive, query, typed, vocabulary);
}

async function loadVocabulary(): Promise<Vocabulary> {
  const vocabulary = await import("../../corpus/search/vocabulary");
  return vocabulary.loadVocabulary(remoteArchive);
}

function once(load: () => Promise<Vocabulary>): () => Promise<Vocabulary> {
  let loaded: Promise<Vocabulary> | null = null;
  return () => {
    loaded ??= load();
    // A failed load is tried again at the next question.
    loaded.catch(() => {
      loaded = null;
    });
    return loaded;
  };
}

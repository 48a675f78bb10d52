import { useMemo } from "preact/hooks";
import type { Results, SearchQuery } from "../../corpus/model";
import { searchWithSuggestions } from "../../corpus/search/suggest";
import { loadVocabulary, type Vocabulary } from "../../corpus/search/vocabulary";
import { remoteArchive } from "./remote-archive";
import { type Answer, useAnswer } from "./use-answer";

/**
 * Results that follow what is typed, slips corrected. `also` is whatever else changes the answer without
 * being part of the query: sources switched off, the archive's state.
 */
export function useSearch(query: SearchQuery, also: unknown[]): Answer<Results> {
  const vocabulary = useMemo(() => once(() => loadVocabulary(remoteArchive)), []);
  const typed = query.query.trim();
  const asked = { ...query, query: typed };
  return useAnswer(typed === "" ? null : () => searchWithSuggestions(remoteArchive, asked, vocabulary), [
    JSON.stringify(asked),
    ...also,
  ]);
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

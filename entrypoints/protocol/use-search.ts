import { useMemo, useRef } from "preact/hooks";
import type { Results, SearchQuery } from "../../corpus/model";
import type { Vocabulary } from "../../corpus/search/vocabulary";
import { remoteArchive } from "./remote-archive";
import { type Asked, useAnswer } from "./use-answer";

/** How long one rests before a word that the archive does not know is taken for a slip, where something was found, ms. */
const REST = 100;

interface Found {
  typed: string;
  results: Results;
}

/**
 * Results that follow what is typed, slips corrected. What is found as typed is shown at once, and its correction takes
 * its place; where nothing is found, the results before stay until that is known. `also` is whatever else changes the
 * answer without being part of the query: sources switched off, the archive's state. `settled` says that what is
 * shown is all there will be for what was typed.
 */
export function useSearch(query: SearchQuery, also: unknown[]): Asked<Results> & { settled: boolean } {
  const vocabulary = useMemo(() => once(loadVocabulary), []);
  const typed = query.query.trim();
  const asked = { ...query, query: typed };
  const search = async (): Promise<Found> => ({ typed, results: await remoteArchive.search(asked) });
  const { value: found, ...answer } = useAnswer(typed === "" ? null : search, [JSON.stringify(asked), ...also]);
  const slip = found?.results.unknown?.length ? found : null;
  const newest = useRef(slip);
  newest.current = slip;
  const correct = async (of: Found) => {
    if (of.results.total > 0) await new Promise((rested) => setTimeout(rested, REST));
    if (newest.current !== of) return { of, results: of.results };
    return { of, results: await corrected({ ...asked, query: of.typed }, of.results, vocabulary) };
  };
  const { value: correction, problem } = useAnswer(slip && (() => correct(slip)), [slip]);
  const isCorrected = slip === null || correction?.of === slip || problem !== null;
  const shown = useRef<Found | null>(null);
  if (found === null) shown.current = null;
  else if (slip && correction?.of === slip) shown.current = { typed: slip.typed, results: correction.results };
  else if (isCorrected || found.results.total > 0) shown.current = found;
  const settled = answer.problem !== null || (isCorrected && shown.current?.typed === typed);
  return { ...answer, value: shown.current?.results ?? null, settled };
}

/** What corrects slips is read with the first word that the archive does not know: most openings never need it. */
async function corrected(query: SearchQuery, typed: Results, vocabulary: () => Promise<Vocabulary>): Promise<Results> {
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

import type { Found } from "./collect-marks";
import { plain, type SureAlias, searchDoubtful, searchSure } from "./naive-search";

export interface Score {
  /** Places of sure aliases in the visible text. */
  wanted: number;
  /** Marks on words that are sure aliases, but for those that the search says nothing about. */
  marked: number;
  /** As many marks of an alias as there are places, summed over aliases. */
  right: number;
  /** Aliases marked more or less often than they stand there, with both numbers. */
  wrong: string[];
}

/** Hold a page's marks against a naive search of its visible lines, alias by alias. */
export function scoreMarks(lines: string[], marks: Found[], aliases: SureAlias[]): Score {
  const sure = new Set(aliases.map(({ phrase }) => phrase));
  const wanted = tally(searchSure(lines, aliases).map(({ phrase }) => phrase));
  const doubtful = tally(searchDoubtful(lines, aliases).map(({ phrase }) => phrase));
  const marked = tally(
    marks
      .filter(({ figure }) => !figure)
      .map(({ text }) => plain(text).trim())
      .filter((text) => sure.has(text)),
  );
  const score: Score = { wanted: total(wanted), marked: total(marked), right: 0, wrong: [] };
  for (const phrase of new Set([...wanted.keys(), ...marked.keys()])) {
    const want = wanted.get(phrase) ?? 0;
    const all = marked.get(phrase) ?? 0;
    const unjudged = Math.min(doubtful.get(phrase) ?? 0, Math.max(0, all - want));
    const got = all - unjudged;
    score.marked -= unjudged;
    score.right += Math.min(want, got);
    if (want !== got) score.wrong.push(`${phrase}: ${want} there, ${got} marked`);
  }
  return score;
}

function tally(texts: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function total(counts: Map<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

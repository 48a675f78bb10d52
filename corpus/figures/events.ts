import type { Mention } from "../model";
import { fold } from "../text/fold";
import { sentences } from "../text/sentences";
import { extractDates, type StatedDate } from "./dates";
import { HYPOTHETICAL_WORDS } from "./word-lists/hypothetical";

/** A sentence that says when something about a term happened or is to happen. */
export interface DatedSentence {
  /** As `StatedDate.iso`, always with its year. */
  iso: string;
  precision: StatedDate["precision"];
  /** The date in the sentence's own words. */
  surface: string;
  /** The sentence and its place in the text. */
  sentence: string;
  start: number;
  /** Terms that the sentence names surely, each once, in order. */
  terms: string[];
}

/** Longer stretches without an end are tables and lists, and no sentence. */
const SENTENCE_MAX = 400;

/**
 * The dated sentences of a text about terms, in order: one entry for each date of a sentence. "Today" and its kin tell
 * when was written rather than what happened and are left out, as are decades, days of an unknown year and what is imagined.
 */
export function datedSentences(
  text: string,
  { mentions, published }: { mentions: readonly Mention[]; published: string | null },
): DatedSentence[] {
  const sure = mentions.filter((mention) => mention.sure);
  if (sure.length === 0) return [];
  const dates = extractDates(text, published).filter(isEventDate);
  if (dates.length === 0) return [];
  const found: DatedSentence[] = [];
  let next = 0;
  for (const { start, end } of sentences(text)) {
    const seen = new Set<string>();
    const terms = termsBetween(sure, start, end);
    const told = terms.length > 0 && end - start <= SENTENCE_MAX && !isImagined(text.slice(start, end));
    for (; next < dates.length && (dates[next] as StatedDate).start < end; next++) {
      const { iso, precision, surface } = dates[next] as StatedDate;
      if (!told || seen.has(iso)) continue;
      seen.add(iso);
      found.push({ iso, precision, surface, sentence: text.slice(start, end), start, terms });
    }
  }
  return found;
}

/** "Suppose that Ant had listed in November 2020": nothing that happened. */
function isImagined(sentence: string): boolean {
  const { text } = fold(sentence);
  return HYPOTHETICAL_WORDS.openers.some((word) => text.includes(word));
}

function isEventDate({ iso, precision, relative }: StatedDate): boolean {
  return !relative && precision !== "decade" && !iso.startsWith("-");
}

function termsBetween(mentions: readonly Mention[], start: number, end: number): string[] {
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return [...new Set(inside.map(({ term }) => term))];
}

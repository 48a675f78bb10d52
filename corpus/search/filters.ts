import type { FacetCounts, Filters } from "../model";
import { dayNumber, hasBit, yearOf } from "../pack/columns";
import type { Segment } from "./segment";

/** The filters in the order in which one is named as having emptied the results. */
export const FILTER_NAMES = [
  "hiddenSources",
  "kinds",
  "languages",
  "after",
  "before",
  "hasFigures",
  "hasPictures",
] as const satisfies (keyof Filters)[];

const BIT = Object.fromEntries(FILTER_NAMES.map((name, at) => [name, 1 << at])) as Record<keyof Filters, number>;

/** Filters as a query narrows them further: `sources`, where given, are the only ones to show. */
export interface QueryFilters extends Filters {
  sources: string[];
}

/**
 * Judges passages of one archive in ascending order: which filters each fails, and how many there
 * are for each value of a filter among those that pass all the other filters.
 */
export class PassageFilter {
  readonly #sourceMask: Uint8Array;
  readonly #languageMask: Uint8Array;
  readonly #after: number;
  readonly #before: number;
  #document = 0;
  #run = 0;
  /** Where the document and the run of days at hand end: most passages stand in the same ones as those before them. */
  #documentEnd = 0;
  #runEnd = 0;
  #ofDocument = 0;
  readonly tally: Tally;

  constructor(
    private readonly segment: Segment,
    private readonly filters: QueryFilters,
  ) {
    const { sources, languages } = segment.manifest;
    this.#sourceMask = Uint8Array.from(sources, (source) => {
      const named =
        filters.sources.length === 0 || filters.sources.some((name) => name === source.id || name === source.name);
      const hidden = filters.hiddenSources.includes(source.id) || !named;
      const wrongKind = filters.kinds.length > 0 && !filters.kinds.includes(source.kind);
      return (hidden ? BIT.hiddenSources : 0) | (wrongKind ? BIT.kinds : 0);
    });
    this.#languageMask = Uint8Array.from(languages, (language) =>
      filters.languages.length > 0 && !filters.languages.includes(language) ? BIT.languages : 0,
    );
    this.#after = dayNumber(filters.after);
    this.#before = lastDay(filters.before);
    this.tally = new Tally(segment);
  }

  /** The filters that a passage fails, as bits; 0 where it is shown. Call in ascending order. */
  mask(passage: number): number {
    const { columns } = this.segment;
    if (passage >= this.#documentEnd) this.#toDocumentOf(passage);
    if (passage >= this.#runEnd) this.#toRunOf(passage);
    const day = columns.day[this.#run]!;
    let mask = this.#ofDocument;
    if (this.#after > 0 && day < this.#after) mask |= BIT.after;
    if (this.#before > 0 && (day > this.#before || day === 0)) mask |= BIT.before;
    if (this.filters.hasFigures && !hasBit(columns.hasFigures, passage)) mask |= BIT.hasFigures;
    if (this.filters.hasPictures && !hasBit(columns.hasPictures, passage)) mask |= BIT.hasPictures;
    return mask;
  }

  /** Counts the passage that `mask` was just asked about. */
  count(passage: number, mask: number): void {
    const { columns } = this.segment;
    const tally = this.tally;
    tally.masks[mask]!++;
    const source = columns.documentSource[this.#document]!;
    if ((mask & ~BIT.hiddenSources) === 0) tally.sources[source]!++;
    if ((mask & ~BIT.kinds) === 0) tally.kinds[source]!++;
    if ((mask & ~BIT.languages) === 0) tally.languages[columns.documentLanguage[this.#document]!]!++;
    if ((mask & ~(BIT.after | BIT.before)) === 0) tally.runs[this.#run]!++;
    if ((mask & ~BIT.hasFigures) === 0 && hasBit(columns.hasFigures, passage)) tally.hasFigures++;
    if ((mask & ~BIT.hasPictures) === 0 && hasBit(columns.hasPictures, passage)) tally.hasPictures++;
  }

  /** The day number of the passage that `mask` was just asked about. */
  get day(): number {
    return this.segment.columns.day[this.#run]!;
  }

  #toDocumentOf(passage: number): void {
    const { documentStart, documentSource, documentLanguage } = this.segment.columns;
    while (documentStart[this.#document + 1]! <= passage) this.#document++;
    this.#documentEnd = documentStart[this.#document + 1]!;
    this.#ofDocument =
      this.#sourceMask[documentSource[this.#document]!]! | this.#languageMask[documentLanguage[this.#document]!]!;
  }

  #toRunOf(passage: number): void {
    const { dayStart } = this.segment.columns;
    while (this.#run + 1 < dayStart.length && dayStart[this.#run + 1]! <= passage) this.#run++;
    this.#runEnd = dayStart[this.#run + 1] ?? Number.POSITIVE_INFINITY;
  }
}

/** Counts of one archive's passages, by number rather than by name until they are shown. */
class Tally {
  readonly masks = new Uint32Array(1 << FILTER_NAMES.length);
  readonly sources: Uint32Array;
  readonly kinds: Uint32Array;
  readonly languages: Uint32Array;
  /** By runs of passages of one day, as the columns have them. */
  readonly runs: Uint32Array;
  hasFigures = 0;
  hasPictures = 0;

  constructor(readonly segment: Segment) {
    this.sources = new Uint32Array(segment.manifest.sources.length);
    this.kinds = new Uint32Array(segment.manifest.sources.length);
    this.languages = new Uint32Array(segment.manifest.languages.length);
    this.runs = new Uint32Array(segment.columns.day.length);
  }
}

/** The counts of all archives together, by name. */
export function facetCounts(tallies: Tally[]): FacetCounts {
  const counts: FacetCounts = { sources: {}, kinds: {}, languages: {}, years: {}, hasFigures: 0, hasPictures: 0 };
  for (const tally of tallies) {
    const { sources, languages } = tally.segment.manifest;
    for (const [at, source] of sources.entries()) {
      raise(counts.sources, source.id, tally.sources[at]!);
      raise(counts.kinds, source.kind, tally.kinds[at]!);
    }
    for (const [at, language] of languages.entries()) raise(counts.languages, language, tally.languages[at]!);
    for (const [day, count] of countsOfDays(tally)) if (day > 0) raise(counts.years, String(yearOf(day)), count);
    counts.hasFigures += tally.hasFigures;
    counts.hasPictures += tally.hasPictures;
  }
  return counts;
}

/** How many passages of each day there are. */
function countsOfDays({ runs, segment }: Tally): Map<number, number> {
  const { day } = segment.columns;
  const counts = new Map<number, number>();
  for (let run = 0; run < runs.length; run++) {
    const count = runs[run]!;
    if (count > 0) counts.set(day[run]!, (counts.get(day[run]!) ?? 0) + count);
  }
  return counts;
}

/** The one filter without which something would be shown, where nothing is. */
export function emptiedBy(tallies: Tally[]): keyof Filters | null {
  const name = FILTER_NAMES.find((candidate) => tallies.some((tally) => tally.masks[BIT[candidate]]! > 0));
  return (
    name ??
    FILTER_NAMES.find((candidate) =>
      tallies.some((tally) => tally.masks.some((n, mask) => n > 0 && mask & BIT[candidate])),
    ) ??
    null
  );
}

function raise(counts: Record<string, number>, name: string, by: number): void {
  if (by > 0) counts[name] = (counts[name] ?? 0) + by;
}

/** The last day that an ISO date or its beginning covers, as a day number; 0 where there is none. */
function lastDay(date: string | null): number {
  if (date === null || dayNumber(date) === 0) return 0;
  if (date.length >= 10) return dayNumber(date);
  const [year, month] = date.split("-").map(Number);
  const next = month === undefined ? new Date(Date.UTC(year! + 1, 0, 1)) : new Date(Date.UTC(year!, month, 1));
  return dayNumber(next.toISOString()) - 1;
}

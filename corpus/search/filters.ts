import type { FacetCounts, Filters, Source } from "../model";
import { dayNumber, YEARS, yearOf } from "../pack/columns";
import { foldPlain } from "../text/fold";
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

/**
 * Filters as a query narrows them further: `sources`, where given, are the only ones to show, `notSources` are not shown; parts of
 * ids or names, folded.
 */
export interface QueryFilters extends Filters {
  sources: string[];
  notSources?: string[];
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
  readonly #figuresAsked: boolean;
  readonly #picturesAsked: boolean;
  readonly #tally: Tally;
  #document = 0;
  #run = 0;
  /** Passages before this one are of the document and day at hand, and fail the same filters, those of pictures and figures aside. */
  #end = 0;
  #common = 0;
  /** The year of their date, 0 where they have none. */
  #year = 0;
  /** Such passages that were come upon since, all alike. */
  #met = 0;
  #withFigures = 0;
  #withPictures = 0;

  constructor(
    private readonly segment: Segment,
    filters: QueryFilters,
  ) {
    const { sources, languages } = segment.manifest;
    this.#sourceMask = Uint8Array.from(sources, (source) => {
      const named = (parts: string[]) => parts.some((part) => foldPlain(`${source.id}\n${source.name}`).includes(part));
      const left = (filters.sources.length === 0 || named(filters.sources)) && !named(filters.notSources ?? []);
      const hidden = filters.hiddenSources.includes(source.id) || !left;
      const wrongKind = filters.kinds.length > 0 && !filters.kinds.includes(source.kind);
      return (hidden ? BIT.hiddenSources : 0) | (wrongKind ? BIT.kinds : 0);
    });
    this.#languageMask = Uint8Array.from(languages, (language) =>
      filters.languages.length > 0 && !filters.languages.includes(language) ? BIT.languages : 0,
    );
    this.#after = dayNumber(filters.after);
    this.#before = lastDay(filters.before);
    this.#figuresAsked = filters.hasFigures;
    this.#picturesAsked = filters.hasPictures;
    this.#tally = new Tally(segment);
  }

  /** The filters that a passage fails, as bits; 0 where it is shown. Counts it. Call in ascending order. */
  judge(passage: number): number {
    if (passage >= this.#end) this.#moveTo(passage);
    const { hasFigures, hasPictures } = this.segment.columns;
    const figures = (hasFigures[passage >> 3]! >> (passage & 7)) & 1;
    const pictures = (hasPictures[passage >> 3]! >> (passage & 7)) & 1;
    this.#met++;
    this.#withFigures += figures;
    this.#withPictures += pictures;
    if (!this.#figuresAsked && !this.#picturesAsked) return this.#common;
    const mask =
      this.#common |
      (this.#figuresAsked && !figures ? BIT.hasFigures : 0) |
      (this.#picturesAsked && !pictures ? BIT.hasPictures : 0);
    this.#count(mask);
    return mask;
  }

  /** The day number of the passage that was judged last. */
  get day(): number {
    return this.segment.columns.day[this.#run]!;
  }

  /** How many were judged, by what they are. */
  get tally(): Tally {
    this.#count(this.#common);
    return this.#tally;
  }

  /** Counts the passages met since the last time, all of which fail the same filters. */
  #count(mask: number): void {
    if (this.#met === 0) return;
    const { documentSource, documentLanguage } = this.segment.columns;
    const tally = this.#tally;
    const source = documentSource[this.#document]!;
    tally.masks[mask]! += this.#met;
    if ((mask & ~BIT.hiddenSources) === 0) tally.sources[source]! += this.#met;
    if ((mask & ~BIT.kinds) === 0) tally.kinds[source]! += this.#met;
    if ((mask & ~BIT.languages) === 0) tally.languages[documentLanguage[this.#document]!]! += this.#met;
    if ((mask & ~(BIT.after | BIT.before)) === 0) tally.addYear(this.#year, this.#met);
    if ((mask & ~BIT.hasFigures) === 0) tally.hasFigures += this.#withFigures;
    if ((mask & ~BIT.hasPictures) === 0) tally.hasPictures += this.#withPictures;
    this.#met = 0;
    this.#withFigures = 0;
    this.#withPictures = 0;
  }

  #moveTo(passage: number): void {
    this.#count(this.#common);
    const { documentStart, documentSource, documentLanguage, dayStart, day } = this.segment.columns;
    this.#document = lastStart(documentStart, this.#document, passage);
    this.#run = lastStart(dayStart, this.#run, passage);
    this.#end = Math.min(documentStart[this.#document + 1]!, dayStart[this.#run + 1] ?? Number.POSITIVE_INFINITY);
    const date = day[this.#run]!;
    this.#year = date > 0 ? yearOf(date) : 0;
    this.#common =
      this.#sourceMask[documentSource[this.#document]!]! |
      this.#languageMask[documentLanguage[this.#document]!]! |
      (this.#after > 0 && date < this.#after ? BIT.after : 0) |
      (this.#before > 0 && (date > this.#before || date === 0) ? BIT.before : 0);
  }
}

/** The last of ascending starts that is not beyond a passage, from one on that is not: in strides that double, since it is near or far. */
function lastStart(starts: Uint32Array, from: number, passage: number): number {
  let low = from;
  let stride = 1;
  for (; starts[low + stride]! <= passage; stride *= 2) low += stride;
  for (; stride > 0; stride >>= 1) if (starts[low + stride]! <= passage) low += stride;
  return low;
}

/** Counts of one archive's passages, by number rather than by name until they are shown. */
class Tally {
  readonly masks = new Uint32Array(1 << FILTER_NAMES.length);
  readonly sources: Uint32Array;
  readonly kinds: Uint32Array;
  readonly languages: Uint32Array;
  readonly #years = new Uint32Array(YEARS);
  #firstYear = YEARS;
  #lastYear = 0;
  hasFigures = 0;
  hasPictures = 0;

  constructor(readonly segment: Segment) {
    this.sources = new Uint32Array(segment.manifest.sources.length);
    this.kinds = new Uint32Array(segment.manifest.sources.length);
    this.languages = new Uint32Array(segment.manifest.languages.length);
  }

  /** Counts passages of a year, 0 for those without a date. */
  addYear(year: number, count: number): void {
    this.#years[year]! += count;
    if (year === 0) return;
    if (year < this.#firstYear) this.#firstYear = year;
    if (year > this.#lastYear) this.#lastYear = year;
  }

  /** Gives each year with how many passages it has. */
  eachYear(give: (year: string, count: number) => void): void {
    for (let year = this.#firstYear; year <= this.#lastYear; year++) give(String(year), this.#years[year]!);
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
    tally.eachYear((year, count) => raise(counts.years, year, count));
    counts.hasFigures += tally.hasFigures;
    counts.hasPictures += tally.hasPictures;
  }
  return counts;
}

/** The one filter without which something would be shown, where nothing is. */
export function emptiedBy(tallies: Tally[]): keyof Filters | null {
  const failedBy = (fits: (mask: number, bit: number) => boolean) =>
    FILTER_NAMES.find((name) => tallies.some(({ masks }) => masks.some((n, mask) => n > 0 && fits(mask, BIT[name]))));
  return failedBy((mask, bit) => mask === bit) ?? failedBy((mask, bit) => (mask & bit) > 0) ?? null;
}

/** Whether filters show what is of a source and a date, as passages are judged. */
export function isShown(source: Pick<Source, "id" | "kind">, date: string | null, filters: Filters): boolean {
  const { hiddenSources, kinds, after, before } = filters;
  const day = dayNumber(date);
  const last = lastDay(before);
  return (
    !hiddenSources.includes(source.id) &&
    (kinds.length === 0 || kinds.includes(source.kind)) &&
    day >= dayNumber(after) &&
    (last === 0 || (day > 0 && day <= last))
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

import type { DocumentSummary, Figure, LanguageTag, Source } from "../../corpus/model";
import { dateKey } from "../strings/dates";

/** A sentence of the archive that says when something about its terms happened. */
export interface DatedEvent {
  /** ISO date, its beginning, a quarter (2020-Q3) or a half (2020-H1). */
  iso: string;
  sentence: string;
  /** Where it begins in its passage. */
  start: number;
  terms: string[];
  /** Figures of the sentence with a measure. */
  figures: Figure[];
  language: LanguageTag;
  source: Source;
  author: string | null;
  document: string;
  passage: string;
}

/** Something with a date: a document's publication, or a sentence that dates an event. */
export interface TimelineEntry {
  key: string;
  /** ISO date or its beginning. */
  date: string;
  kind: "document" | "dated";
  title: string;
  language: LanguageTag;
  source: Source;
  author: string | null;
  document: string;
  passage: string | null;
  terms: string[];
  figures: Figure[];
}

/** Documents as they came out and the events that their sentences date, newest first. */
export function timelineOf(documents: DocumentSummary[], events: DatedEvent[]): TimelineEntry[] {
  const published = documents.flatMap((document): TimelineEntry[] => {
    const { id, title, language, source, author } = document;
    if (!document.published) return [];
    const date = document.published;
    return [
      {
        key: id,
        date,
        kind: "document",
        title,
        language,
        source,
        author,
        document: id,
        passage: null,
        terms: [],
        figures: [],
      },
    ];
  });
  const dated = events.map(({ iso, sentence, start, ...event }): TimelineEntry => {
    return { ...event, key: `${event.passage} ${start} ${iso}`, date: iso, kind: "dated", title: sentence };
  });
  return newestFirst([...published, ...dated], ({ date }) => date);
}

/** By date from the newest on, what has none last; what is of one date stays in the order it came in. */
export function newestFirst<Entry>(entries: Entry[], dateOf: (entry: Entry) => string | null): Entry[] {
  const keys = new Map(entries.map((entry) => [entry, dateKey(dateOf(entry) ?? "")]));
  return entries.toSorted((a, b) => {
    const [first, second] = [keys.get(a)!, keys.get(b)!];
    return first === second ? 0 : first < second ? 1 : -1;
  });
}

/** Entries by year, in the order they come in. */
export function byYear(entries: TimelineEntry[]): [year: string, entries: TimelineEntry[]][] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = entry.date.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}

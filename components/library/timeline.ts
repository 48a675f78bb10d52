import type { DocumentSummary, LanguageTag, LineUp, Source } from "../../corpus/model";

/** Something with a date: a document's publication, or a figure that speaks of a date. */
export interface TimelineEntry {
  key: string;
  /** ISO date or its beginning. */
  date: string;
  kind: "document" | "dated";
  title: string;
  language: LanguageTag | null;
  source: Source;
  author: string | null;
  document: string;
  passage: string | null;
  /** The measure of a dated figure. */
  measure: string | null;
  surface: string | null;
}

/** Documents and dated figures, newest first. Figures of one sentence stand in one entry. */
export function timelineOf(documents: DocumentSummary[], lineUps: LineUp[]): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  for (const document of documents) {
    if (!document.published) continue;
    entries.set(document.id, {
      key: document.id,
      date: document.published,
      kind: "document",
      title: document.title,
      language: document.language,
      source: document.source,
      author: document.author,
      document: document.id,
      passage: null,
      measure: null,
      surface: null,
    });
  }
  for (const figure of lineUps.flatMap((lineUp) => lineUp.figures)) {
    if (!figure.asOf) continue;
    const key = `${figure.passage} ${figure.asOf} ${figure.sentence}`;
    const known = entries.get(key);
    if (known) {
      if (known.surface && !known.surface.split(" · ").includes(figure.surface))
        known.surface += ` · ${figure.surface}`;
      continue;
    }
    entries.set(key, {
      key,
      date: figure.asOf,
      kind: "dated",
      title: figure.sentence,
      language: null,
      source: figure.source,
      author: figure.author,
      document: figure.document,
      passage: figure.passage,
      measure: figure.measure,
      surface: figure.surface,
    });
  }
  return [...entries.values()].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
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

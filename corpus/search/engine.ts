import type { Archive, ArchiveInfo, DocumentView, TermCard } from "../model";
import { listDocuments, readDocument } from "./documents";
import { compareWith, lineUpsOf } from "./line-ups";
import { lookUp } from "./lookup";
import { OpenArchives } from "./open-archives";
import type { RecordReader } from "./reader";
import { relate, search } from "./search";
import type { Segment } from "./segment";

/**
 * The archive over one or more packs, wherever their records are kept: in memory for the command
 * line, in the database for the extension. Where one of several is damaged the others answer, and
 * results say so; where none is left, methods throw PackError.
 */
export function createArchive(readers: RecordReader | RecordReader[]): Archive {
  const archives = new OpenArchives([readers].flat());
  const ask = <T>(question: (segments: Segment[]) => Promise<T>) => archives.ask(question);
  return {
    info: () => ask(async (segments) => segments.map(infoOf)),
    search: (query) =>
      archives.results(
        (segments) => search(segments, query),
        (results) => results,
      ),
    relate: (query) =>
      archives.results(
        (segments) => relate(segments, query),
        (results) => results,
      ),
    lookup: (query) =>
      archives.results(
        (segments) => lookUp(segments, query),
        (card) => card?.results,
      ),
    lineUps: (measure, filters) => ask((segments) => lineUpsOf(segments, { measure, about: null }, filters)),
    compare: (figures, filters) => ask((segments) => compareWith(segments, figures, filters)),
    terms: () => ask(termsOf),
    documents: (filters) =>
      ask(async (segments) => (await Promise.all(segments.map((segment) => listDocuments(segment, filters)))).flat()),
    document: (id) => ask((segments) => firstDocument(segments, id)),
  };
}

function infoOf({ manifest }: Segment): ArchiveInfo {
  const { id, title, version, documents, posts, passages, figures, bytes, sources, events } = manifest;
  return { id, title, version, documents, posts, passages, figures, bytes, sources, events };
}

/** A term that several archives know is the first one's. */
async function termsOf(segments: Segment[]): Promise<TermCard[]> {
  const terms = new Map<string, TermCard>();
  for (const segment of segments)
    for (const term of await segment.terms()) if (!terms.has(term.id)) terms.set(term.id, term);
  return [...terms.values()];
}

async function firstDocument(segments: Segment[], id: string): Promise<DocumentView | null> {
  for (const segment of segments) {
    const view = await readDocument(segment, id);
    if (view) return view;
  }
  return null;
}

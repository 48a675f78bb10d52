import type { Archive, ArchiveInfo, DocumentView, TermCard } from "../model";
import { listDocuments, readDocument } from "./documents";
import { compareWith, lineUpsOf } from "./line-ups";
import { lookUp } from "./lookup";
import type { RecordReader } from "./reader";
import { relate, search } from "./search";
import { Segment } from "./segment";

/**
 * The archive over one or more packs, wherever their records are kept: in memory for the command
 * line, in the database for the extension. Every method throws PackError where a record is damaged.
 */
export function createArchive(readers: RecordReader | RecordReader[]): Archive {
  let opened: Promise<Segment[]> | null = null;
  const open = () => {
    opened ??= Promise.all([readers].flat().map((reader) => Segment.open(reader)));
    return opened;
  };
  return {
    info: async () => (await open()).map(infoOf),
    search: async (query) => search(await open(), query),
    relate: async (query) => relate(await open(), query),
    lookup: async (query) => lookUp(await open(), query),
    lineUps: async (measure, filters) =>
      lineUpsOf(await open(), (pair) => measure === null || pair.measure === measure, filters),
    compare: async (figures, filters) => compareWith(await open(), figures, filters),
    terms: async () => termsOf(await open()),
    documents: async (filters) => {
      const lists = (await open()).map((segment) => listDocuments(segment, filters));
      return (await Promise.all(lists)).flat();
    },
    document: async (id) => firstDocument(await open(), id),
  };
}

function infoOf({ manifest }: Segment): ArchiveInfo {
  const { id, title, version, documents, posts, passages, figures, bytes, sources } = manifest;
  return { id, title, version, documents, posts, passages, figures, bytes, sources };
}

/** A term that several archives know is the first one's. */
function termsOf(segments: Segment[]): TermCard[] {
  const terms = new Map<string, TermCard>();
  for (const { lexicon } of segments)
    for (const term of lexicon.terms) if (!terms.has(term.id)) terms.set(term.id, term);
  return [...terms.values()];
}

async function firstDocument(segments: Segment[], id: string): Promise<DocumentView | null> {
  for (const segment of segments) {
    const view = await readDocument(segment, id);
    if (view) return view;
  }
  return null;
}

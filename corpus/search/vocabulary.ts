import Fuse from "fuse.js";
import type { Archive, DocumentSummary, TermCard } from "../model";
import { NO_FILTERS } from "../model";
import { foldPlain } from "../text/fold";
import { isCjk } from "../text/tokens";
import { STOP_WORDS } from "./stop-words";

/** Names that are looked at closely for one text. */
const LIKELY_MAX = 12;

/** A name as corrections know it. */
export interface Entry {
  /** As it is shown. */
  name: string;
  /** The same to somebody who writes Traditional characters, where it differs. */
  traditional?: string;
  /** As it is compared. */
  folded: string;
  /** A spelling of a Chinese name; its letters are few and close to those of others, so fewer slips are allowed. */
  pinyin?: true;
}

/** The names that a slip can be a slip of: terms, titles' words and authors, ready to be searched loosely. */
export interface Vocabulary {
  /** Names in Latin letters that a text is somewhat like, the likeliest first. */
  like(text: string): Entry[];
  /** Chinese names of so many characters. */
  ofLength(length: number): Entry[];
  has(folded: string): boolean;
  /** The name that is written so once spaces and hyphens are left out; undefined where none is. */
  joined(bare: string): Entry | undefined;
}

/** Reads what corrections are made from. A page keeps it while it is open. */
export async function loadVocabulary(archive: Pick<Archive, "terms" | "documents">): Promise<Vocabulary> {
  const [terms, documents] = await Promise.all([archive.terms(), archive.documents(NO_FILTERS)]);
  return vocabularyOf(terms, documents);
}

/** The vocabulary of these terms and documents. */
export function vocabularyOf(terms: TermCard[], documents: DocumentSummary[]): Vocabulary {
  const named = terms.flatMap((term) => [...Object.values(term.names), ...term.aliases]);
  const names = [
    ...named,
    ...documents.flatMap((document) => [
      document.author ?? "",
      ...(document.title.match(/[A-Za-z][A-Za-z'-]{3,}/g) ?? []),
    ]),
  ];
  const entries = new Map<string, Entry>();
  for (const name of names) {
    const folded = foldPlain(name).trim();
    if (folded.length < 2 || STOP_WORDS.has(folded)) continue;
    const known = entries.get(folded);
    if (!known) entries.set(folded, { name, folded });
    // Folded text is Simplified.
    else if (isCjk(folded.charCodeAt(0)) && name !== folded) known.traditional ??= name;
  }
  for (const { names: own, pinyin } of terms)
    for (const spelling of pinyin ?? [])
      if (!entries.has(spelling)) entries.set(spelling, { name: own["zh-Hans"], folded: spelling, pinyin: true });
  const ofLength = new Map<number, Entry[]>();
  for (const entry of entries.values()) {
    if (!isCjk(entry.folded.charCodeAt(0))) continue;
    const alike = ofLength.get(entry.folded.length);
    if (alike) alike.push(entry);
    else ofLength.set(entry.folded.length, [entry]);
  }
  const latin = [...entries.values()].filter(({ folded }) => !isCjk(folded.charCodeAt(0)));
  const fuse = new Fuse(latin, {
    keys: ["folded"],
    threshold: 0.5,
    includeScore: true,
    // A slip is of a whole name: what stands far into a long one is no match.
    distance: 20,
  });
  const bare = new Map<string, Entry>();
  for (const entry of entries.values()) {
    const key = entry.folded.replace(/[\s-]/g, "");
    if (!bare.has(key)) bare.set(key, entry);
  }
  return {
    like: (text) => fuse.search(text, { limit: LIKELY_MAX }).map(({ item }) => item),
    ofLength: (length) => ofLength.get(length) ?? [],
    has: (folded) => entries.has(folded),
    joined: (key) => bare.get(key),
  };
}

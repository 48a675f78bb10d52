/** What the database is called. */
export const DATABASE_NAME = "sidelight";
/** The newest version in database.ts as browsers count it: ten times Dexie's. */
export const NATIVE_VERSION = 10;

/** An archive that can be asked. Its records are those whose keys begin with its generation. */
export interface ArchiveRow {
  id: string;
  title: string;
  version: string;
  generation: string;
  /** Why a newer version could not be installed, until one is. */
  notUpdated?: string;
}

/** A generation that is being written (`since` is renewed while it is) or was replaced; neither is ever read anew. */
export interface GenerationRow {
  generation: string;
  state: "installing" | "replaced";
  /** Milliseconds since 1970. */
  since: number;
}

/** The key of a record in the database. */
export function recordKey(generation: string, key: string): string {
  return `${generation}/${key}`;
}

/** All keys of a generation lie between these two, the second excluded: "0" follows "/". */
export function generationRange(generation: string): [from: string, to: string] {
  return [`${generation}/`, `${generation}0`];
}

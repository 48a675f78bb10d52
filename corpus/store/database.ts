import { Dexie, type Table } from "dexie";

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

/** Everything that the extension keeps in IndexedDB. The only schema; every version stays here, in order. */
export class SidelightDatabase extends Dexie {
  declare archives: Table<ArchiveRow, string>;
  declare generations: Table<GenerationRow, string>;
  /** Sealed records, by `generation/key`. */
  declare records: Table<Uint8Array, string>;

  constructor(name = "sidelight") {
    super(name);
    this.version(1).stores({ archives: "id", generations: "generation", records: "" });
  }
}

/** The key of a record in the database. */
export function recordKey(generation: string, key: string): string {
  return `${generation}/${key}`;
}

/** All keys of a generation lie between these two, the second excluded: "0" follows "/". */
export function generationRange(generation: string): [from: string, to: string] {
  return [`${generation}/`, `${generation}0`];
}

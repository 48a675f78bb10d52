import { Dexie, type Table } from "dexie";
import { type ArchiveRow, DATABASE_NAME, type GenerationRow } from "./schema";

/** Everything that the extension keeps in IndexedDB. The only schema; every version stays here, in order, and NATIVE_VERSION follows. */
export class SidelightDatabase extends Dexie {
  declare archives: Table<ArchiveRow, string>;
  declare generations: Table<GenerationRow, string>;
  /** Sealed records, by `generation/key`. */
  declare records: Table<Uint8Array, string>;

  constructor(name = DATABASE_NAME) {
    super(name);
    this.version(1).stores({ archives: "id", generations: "generation", records: "" });
  }
}

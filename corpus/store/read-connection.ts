import { OPENING_KEYS } from "../pack/layout";
import type { SidelightDatabase } from "./database";
import { openExisting } from "./open-early";
import { type ArchiveRow, recordKey } from "./schema";

/** An archive with the records that it is opened with, as far as there are. */
export interface InstalledArchive {
  row: ArchiveRow;
  head: Map<string, Uint8Array>;
}

/**
 * Reads rows and records past Dexie: its own opening, and its care for each read, cost a worker that was just
 * woken milliseconds (decision 0033). Dexie makes and upgrades the database, and opens it here where there is none.
 */
export class ReadConnection {
  #opened: Promise<IDBDatabase> | null = null;

  readonly #name: string;
  readonly #dexie: () => Promise<SidelightDatabase>;

  constructor(name: string, dexie: () => Promise<SidelightDatabase>) {
    this.#name = name;
    this.#dexie = dexie;
  }

  /** Opens the database if it is not open. Throws where the browser has none for us. */
  async open(): Promise<void> {
    await this.#connected();
  }

  /** All archives that can be asked, and what each is opened with, in one transaction. */
  async archives(): Promise<InstalledArchive[]> {
    const transaction = await this.#begin(["archives", "records"]);
    const reading = (await rowsIn(transaction)).map(async (row) => {
      const sealed = await readAll(transaction, row.generation, OPENING_KEYS);
      const head = new Map<string, Uint8Array>();
      for (const [at, key] of OPENING_KEYS.entries()) if (sealed[at]) head.set(key, sealed[at]);
      return { row, head };
    });
    return Promise.all(reading);
  }

  /** The rows of all archives that can be asked. */
  async rows(): Promise<ArchiveRow[]> {
    return rowsIn(await this.#begin(["archives"]));
  }

  /** Sealed records of a generation, undefined where there is none. */
  async records(generation: string, keys: string[]): Promise<(Uint8Array | undefined)[]> {
    return readAll(await this.#begin(["records"]), generation, keys);
  }

  close(): void {
    this.#opened?.then((database) => database.close()).catch(() => undefined);
  }

  async #begin(stores: string[]): Promise<IDBTransaction> {
    try {
      return (await this.#connected()).transaction(stores);
    } catch {
      // Closed: for somebody who upgrades or deletes the database, or by the browser where storage is cleared.
      this.#opened = null;
      return (await this.#connected()).transaction(stores);
    }
  }

  #connected(): Promise<IDBDatabase> {
    this.#opened ??= this.#connect();
    return this.#opened;
  }

  async #connect(): Promise<IDBDatabase> {
    const database = (await openExisting(this.#name)) ?? (await (await this.#dexie()).open()).backendDB();
    database.addEventListener("versionchange", () => database.close());
    return database;
  }
}

function rowsIn(transaction: IDBTransaction): Promise<ArchiveRow[]> {
  return answered(transaction.objectStore("archives").getAll());
}

async function readAll(
  transaction: IDBTransaction,
  generation: string,
  keys: string[],
): Promise<(Uint8Array | undefined)[]> {
  const store = transaction.objectStore("records");
  return Promise.all(keys.map((key) => answered(store.get(recordKey(generation, key)))));
}

/** What a request is answered with, made into a value as soon as it comes, while those after it are on their way. */
function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.transaction!.addEventListener("abort", () => reject(request.transaction!.error ?? request.error));
  });
}

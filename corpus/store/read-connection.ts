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
  private opened: Promise<IDBDatabase> | null = null;

  constructor(
    private readonly name: string,
    private readonly dexie: () => SidelightDatabase,
  ) {}

  /** Opens the database if it is not open. Throws where the browser has none for us. */
  async open(): Promise<void> {
    await this.connected();
  }

  /** All archives that can be asked, and what each is opened with, in one transaction. */
  async archives(): Promise<InstalledArchive[]> {
    const transaction = await this.begin(["archives", "records"]);
    const records = transaction.objectStore("records");
    const rows = transaction.objectStore("archives").getAll() as IDBRequest<ArchiveRow[]>;
    const heads: IDBRequest<Uint8Array | undefined>[] = [];
    rows.onsuccess = () => {
      for (const { generation } of rows.result)
        for (const key of OPENING_KEYS) heads.push(records.get(recordKey(generation, key)));
    };
    await finished(transaction);
    return rows.result.map((row, at) => {
      const head = new Map<string, Uint8Array>();
      for (const [place, key] of OPENING_KEYS.entries()) {
        const sealed = heads[at * OPENING_KEYS.length + place]!.result;
        if (sealed) head.set(key, sealed);
      }
      return { row, head };
    });
  }

  /** The rows of all archives that can be asked. */
  async rows(): Promise<ArchiveRow[]> {
    const transaction = await this.begin(["archives"]);
    const rows = transaction.objectStore("archives").getAll() as IDBRequest<ArchiveRow[]>;
    await answered(rows);
    return rows.result;
  }

  /** Sealed records of a generation, undefined where there is none. */
  async records(generation: string, keys: string[]): Promise<(Uint8Array | undefined)[]> {
    const store = (await this.begin(["records"])).objectStore("records");
    const requests = keys.map((key) => store.get(recordKey(generation, key)) as IDBRequest<Uint8Array | undefined>);
    // Requests of one transaction are answered in their order.
    const last = requests.at(-1);
    if (last) await answered(last);
    return requests.map((request) => request.result);
  }

  close(): void {
    void this.opened?.then((database) => database.close()).catch(() => undefined);
    this.opened = null;
  }

  private async begin(stores: string[]): Promise<IDBTransaction> {
    try {
      return (await this.connected()).transaction(stores, "readonly");
    } catch (error) {
      // The browser closes a connection where storage is cleared, and tells of it only later.
      if ((error as DOMException).name !== "InvalidStateError") throw error;
      this.opened = null;
      return (await this.connected()).transaction(stores, "readonly");
    }
  }

  private connected(): Promise<IDBDatabase> {
    if (!this.opened) {
      const opened = this.connect();
      this.opened = opened;
      opened.catch(() => this.forget(opened));
    }
    return this.opened;
  }

  private async connect(): Promise<IDBDatabase> {
    const database = (await openExisting(this.name)) ?? (await this.dexie().open()).backendDB();
    const opened = this.opened;
    database.addEventListener("close", () => this.forget(opened));
    database.addEventListener("versionchange", () => {
      // Whoever upgrades or deletes the database waits for us.
      database.close();
      this.forget(opened);
    });
    return database;
  }

  private forget(opened: Promise<IDBDatabase> | null): void {
    if (this.opened === opened) this.opened = null;
  }
}

function answered(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.transaction!.onabort = () => reject(request.transaction!.error ?? request.error);
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

import type { PackRecord } from "../pack/container";
import type { SidelightDatabase } from "./database";
import { NoRoomError } from "./errors";
import { recordKey } from "./schema";

/** Bytes written in one transaction: large enough to be quick, small enough to show progress and to bound memory. */
const BATCH_BYTES = 1024 * 1024;

/** Transactions under way while the next records come in: the browser writes while this thread reads and checks. */
const UNDER_WAY_MAX = 3;

/**
 * Writes the records of a generation, many in each transaction and past Dexie, whose care for each single
 * record takes as long as the writing. Not flushed to the disk one by one: the switch that follows is, and what
 * was written before it with it.
 */
export class RecordWriter {
  #batch: PackRecord[] = [];
  #size = 0;
  #underWay: Promise<void>[] = [];

  constructor(
    private readonly database: SidelightDatabase,
    private readonly generation: string,
    private readonly onWritten: (bytes: number) => void,
  ) {}

  /** Takes a record, in memory of its own; waits where the database is behind. Rejects where an earlier one could not be written. */
  async put(record: PackRecord): Promise<void> {
    this.#batch.push(record);
    this.#size += record.bytes.length;
    if (this.#size >= BATCH_BYTES) await this.#send();
  }

  /** Resolves once all that was taken is in the database. */
  async finish(): Promise<void> {
    if (this.#batch.length > 0) await this.#send();
    while (this.#underWay.length > 0) await this.#underWay.shift();
  }

  async #send(): Promise<void> {
    const [batch, size] = [this.#batch, this.#size];
    this.#batch = [];
    this.#size = 0;
    while (this.#underWay.length >= UNDER_WAY_MAX) await this.#underWay.shift();
    const written = this.#write(batch).then(() => this.onWritten(size));
    // It is awaited later; until then a failure is no unhandled one.
    written.catch(() => undefined);
    this.#underWay.push(written);
  }

  #write(batch: PackRecord[]): Promise<void> {
    const transaction = this.database
      .backendDB()
      .transaction(["generations", "records"], "readwrite", { durability: "relaxed" });
    transaction.objectStore("generations").put({ generation: this.generation, state: "installing", since: Date.now() });
    const records = transaction.objectStore("records");
    for (const { key, bytes } of batch) records.put(bytes, recordKey(this.generation, key));
    transaction.commit();
    return settled(transaction);
  }
}

/** Resolves once a transaction is through, and rejects where it was not. */
export function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error("The database stopped writing."));
  });
}

/** A full disk in words that can be shown; any other error as it is. */
export function noRoomFor(error: unknown): unknown {
  const { name, inner } = (error ?? {}) as { name?: string; inner?: { name?: string } };
  return name === "QuotaExceededError" || inner?.name === "QuotaExceededError" ? new NoRoomError() : error;
}

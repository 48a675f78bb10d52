import type { SidelightDatabase } from "./database";
import { settled } from "./record-writer";
import { generationRange } from "./schema";

/** After so many milliseconds without a write an install counts as stopped. */
const SWEEP_AFTER = 60_000;

/** Records deleted in one transaction, in 10 to 20 ms: whoever reads waits for as long; fewer take longer in all. */
const RECORDS_AT_ONCE = 32;

/** Deletes the records of installs that were stopped and of what was replaced or removed: who is reading that opens what there is now. */
export async function sweepGenerations(database: SidelightDatabase, now = Date.now()): Promise<void> {
  const rows = await database.generations.toArray();
  for (const { generation, state, since } of rows)
    if (state === "replaced" || now - since >= SWEEP_AFTER) await dropGeneration(database, generation);
}

/**
 * Deletes the records of a generation that is not in force, some at a time, so that questions about other archives are answered in
 * between. One that is not noted as such any more is left alone: its install was taken for a stopped one, and went through.
 */
export async function dropGeneration(database: SidelightDatabase, generation: string): Promise<void> {
  while (await dropSome(database.backendDB(), generation)) {}
}

/** Whether there may be more. */
async function dropSome(database: IDBDatabase, generation: string): Promise<boolean> {
  const transaction = database.transaction(["generations", "records"], "readwrite", { durability: "relaxed" });
  const [generations, records] = [transaction.objectStore("generations"), transaction.objectStore("records")];
  let more = false;
  const noted = generations.count(generation);
  noted.onsuccess = () => {
    if (noted.result === 0) return;
    const keys = records.getAllKeys(IDBKeyRange.bound(...generationRange(generation)), RECORDS_AT_ONCE);
    keys.onsuccess = () => {
      const [first, last] = [keys.result[0], keys.result.at(-1)];
      if (first !== undefined) records.delete(IDBKeyRange.bound(first, last));
      more = keys.result.length === RECORDS_AT_ONCE;
      if (!more) generations.delete(generation);
    };
  };
  await settled(transaction);
  return more;
}

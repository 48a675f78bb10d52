import type { SidelightDatabase } from "./database";
import { generationRange } from "./schema";

/** After so many milliseconds without a write an install counts as stopped. */
const SWEEP_AFTER = 60_000;

/** Deletes the records of installs that were stopped and of what was replaced or removed: who is reading that opens what there is now. */
export async function sweepGenerations(database: SidelightDatabase, now = Date.now()): Promise<void> {
  const rows = await database.generations.toArray();
  for (const { generation, state, since } of rows)
    if (state === "replaced" || now - since >= SWEEP_AFTER) await dropGeneration(database, generation);
}

/** Deletes the records of a generation that is not in force. */
export async function dropGeneration(database: SidelightDatabase, generation: string): Promise<void> {
  const [from, to] = generationRange(generation);
  await database.transaction("rw", database.generations, database.records, async () => {
    await database.records.where(":id").between(from, to).delete();
    await database.generations.delete(generation);
  });
}

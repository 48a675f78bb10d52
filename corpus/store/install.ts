import { openRecord, type PackRecord, readPack } from "../pack/container";
import { packManifest } from "../pack/summary";
import { type ArchiveRow, recordKey, type SidelightDatabase } from "./database";
import { sweepGenerations } from "./sweep";

/** Bytes written in one transaction: large enough to be quick, small enough to show progress and to bound memory. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** Called with bytes written and bytes in all. */
export type InstallProgress = (done: number, total: number) => void;

/**
 * Puts a pack into the database beside what is there, and switches to it once it is whole; an older
 * version of the same archive answers until then and after a stop at any point. Throws PackError
 * before anything is written where the pack is not whole.
 */
export async function installPack(
  database: SidelightDatabase,
  bytes: Uint8Array,
  onProgress: InstallProgress = () => {},
): Promise<ArchiveRow> {
  const records = readPack(bytes);
  for (const { key, bytes: sealed } of records) openRecord(key, sealed);
  const { id, title, version } = packManifest(bytes);
  const generation = newGeneration(id);
  const row = { id, title, version, generation };
  await sweepGenerations(database);
  await writeRecords(database, generation, records, onProgress);
  await switchTo(database, row);
  return row;
}

/** Takes an archive out. Whoever is reading it gets its last answers from what is swept a minute later. */
export async function removeArchive(database: SidelightDatabase, id: string): Promise<void> {
  await database.transaction("rw", database.archives, database.generations, async () => {
    const row = await database.archives.get(id);
    if (!row) return;
    await database.archives.delete(id);
    await database.generations.put({ generation: row.generation, state: "replaced", since: Date.now() });
  });
}

async function writeRecords(
  database: SidelightDatabase,
  generation: string,
  records: PackRecord[],
  onProgress: InstallProgress,
): Promise<void> {
  const total = records.reduce((sum, record) => sum + record.bytes.length, 0);
  let done = 0;
  onProgress(done, total);
  for (const batch of batches(records)) {
    await database.transaction("rw", database.generations, database.records, async () => {
      await database.generations.put({ generation, state: "installing", since: Date.now() });
      // A view of the pack would be stored with the whole pack behind it.
      const values = batch.map((record) => record.bytes.slice());
      await database.records.bulkPut(
        values,
        batch.map((record) => recordKey(generation, record.key)),
      );
    });
    done += batch.reduce((sum, record) => sum + record.bytes.length, 0);
    onProgress(done, total);
  }
}

function* batches(records: PackRecord[]): Generator<PackRecord[]> {
  let batch: PackRecord[] = [];
  let size = 0;
  for (const record of records) {
    batch.push(record);
    size += record.bytes.length;
    if (size < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}

/** The one moment at which the new version begins to answer. */
async function switchTo(database: SidelightDatabase, row: ArchiveRow): Promise<void> {
  await database.transaction("rw", database.archives, database.generations, async () => {
    const before = await database.archives.get(row.id);
    await database.archives.put(row);
    await database.generations.delete(row.generation);
    if (before) await database.generations.put({ generation: before.generation, state: "replaced", since: Date.now() });
  });
}

/** Unlike any other, also one that another context begins in the same millisecond. */
function newGeneration(id: string): string {
  return `${id}@${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
}

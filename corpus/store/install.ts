import { fromJsonBytes } from "../pack/bytes";
import { checkFormat, openRecord } from "../pack/container";
import { PackError } from "../pack/errors";
import { KEYS, type Manifest } from "../pack/layout";
import type { PackStream } from "../pack/stream";
import type { SidelightDatabase } from "./database";
import { openPackInput, type PackInput } from "./pack-input";
import { noRoomFor, RecordWriter, settled } from "./record-writer";
import { type ArchiveRow, generationRange } from "./schema";
import { dropGeneration, sweepGenerations } from "./sweep";

/** Called with bytes written and bytes in all. */
export type InstallProgress = (done: number, total: number) => void;

/**
 * Puts a pack into the database beside what is there, and switches to it once it is whole; an older
 * version of the same archive answers until then and after a stop at any point. Throws PackError where
 * the pack is not whole and NoRoomError where it does not fit, after taking back what was written.
 */
export async function installPack(
  database: SidelightDatabase,
  pack: PackInput,
  onProgress: InstallProgress = () => {},
): Promise<ArchiveRow> {
  const stream = await openPackInput(pack);
  const generation = newGeneration();
  let row: ArchiveRow;
  try {
    await sweepGenerations(database);
    const { manifest, written } = await writeRecords(database, generation, stream, onProgress);
    const { id, title, version } = manifest;
    row = { id, title, version, generation };
    await switchTo(database, row, written);
  } catch (error) {
    await dropGeneration(database, generation).catch(() => undefined);
    throw noRoomFor(error);
  }
  // What it replaced takes room for nothing; where that cannot be deleted now, the next install does.
  await sweepGenerations(database).catch(() => undefined);
  return row;
}

/** Takes an archive out, with its records. */
export async function removeArchive(database: SidelightDatabase, id: string): Promise<void> {
  await database.transaction("rw", database.archives, database.generations, async () => {
    const row = await database.archives.get(id);
    if (!row) return;
    await database.archives.delete(id);
    await database.generations.put({ generation: row.generation, state: "replaced", since: Date.now() });
  });
  await sweepGenerations(database);
}

async function writeRecords(
  database: SidelightDatabase,
  generation: string,
  { total, records }: PackStream,
  onProgress: InstallProgress,
): Promise<{ manifest: Manifest; written: number }> {
  let manifest: Manifest | null = null;
  let written = 0;
  let done = 0;
  const writer = new RecordWriter(database, generation, (bytes) => {
    done += bytes;
    onProgress(done, total);
  });
  onProgress(done, total);
  for await (const record of records) {
    const content = openRecord(record.key, record.bytes);
    if (record.key === KEYS.manifest) manifest = fromJsonBytes<Manifest>(content);
    await writer.put(record);
    written++;
  }
  if (!manifest) throw new PackError("damaged", "The archive has no manifest.", KEYS.manifest);
  checkFormat(manifest.format);
  await writer.finish();
  onProgress(total, total);
  return { manifest, written };
}

/**
 * The one moment at which the new version begins to answer, on the disk with all that was written before. Not where records are gone:
 * an install that paused for long may have been taken for a stopped one.
 */
async function switchTo(database: SidelightDatabase, row: ArchiveRow, written: number): Promise<void> {
  const transaction = database
    .backendDB()
    .transaction(["archives", "generations", "records"], "readwrite", { durability: "strict" });
  const kept = transaction.objectStore("records").count(IDBKeyRange.bound(...generationRange(row.generation)));
  kept.onsuccess = () => {
    if (kept.result !== written) transaction.abort();
  };
  const [archives, generations] = [transaction.objectStore("archives"), transaction.objectStore("generations")];
  const before = archives.get(row.id);
  before.onsuccess = () => {
    archives.put(row);
    generations.delete(row.generation);
    const replaced = (before.result as ArchiveRow | undefined)?.generation;
    if (replaced !== undefined) generations.put({ generation: replaced, state: "replaced", since: Date.now() });
  };
  await settled(transaction);
}

/** Unlike any other, also one that another context begins in the same millisecond. */
function newGeneration(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

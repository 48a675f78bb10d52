import { fromJsonBytes } from "../pack/bytes";
import { openRecord, type PackRecord, readPack } from "../pack/container";
import { PackError } from "../pack/errors";
import { KEYS, type Manifest } from "../pack/layout";
import { type PackStream, streamPack } from "../pack/stream";
import { packManifest } from "../pack/summary";
import { type ArchiveRow, recordKey, type SidelightDatabase } from "./database";
import { dropGeneration, sweepGenerations } from "./sweep";

/** Bytes written in one transaction: large enough to be quick, small enough to show progress and to bound memory. */
const BATCH_BYTES = 4 * 1024 * 1024;

/** Called with bytes written and bytes in all. */
export type InstallProgress = (done: number, total: number) => void;

/** A pack in memory, or as it comes in piece by piece. */
export type PackInput = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Puts a pack into the database beside what is there, and switches to it once it is whole; an older
 * version of the same archive answers until then and after a stop at any point. Throws PackError where
 * the pack is not whole: one in memory before anything is written, a stream after taking back what was.
 */
export async function installPack(
  database: SidelightDatabase,
  pack: PackInput,
  onProgress: InstallProgress = () => {},
): Promise<ArchiveRow> {
  const stream = pack instanceof Uint8Array ? inMemory(pack) : await streamPack(pack);
  const generation = newGeneration();
  await sweepGenerations(database);
  try {
    const { id, title, version } = await writeRecords(database, generation, stream, onProgress);
    const row = { id, title, version, generation };
    await switchTo(database, row);
    return row;
  } catch (error) {
    await dropGeneration(database, generation).catch(() => undefined);
    throw error;
  }
}

/** Checks everything first: a pack that is at hand need not be tried out. */
function inMemory(pack: Uint8Array): PackStream {
  const records = readPack(pack);
  for (const { key, bytes } of records) openRecord(key, bytes);
  packManifest(pack);
  return { total: pack.length, records: eachOf(records) };
}

async function* eachOf(records: PackRecord[]): AsyncGenerator<PackRecord> {
  // A view of the pack would be stored with the whole pack behind it.
  for (const { key, bytes } of records) yield { key, bytes: bytes.slice() };
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
  { total, records }: PackStream,
  onProgress: InstallProgress,
): Promise<Manifest> {
  let manifest: Manifest | null = null;
  let done = 0;
  onProgress(done, total);
  for await (const batch of batches(records)) {
    for (const { key, bytes } of batch) {
      const content = openRecord(key, bytes);
      if (key === KEYS.manifest) manifest = fromJsonBytes<Manifest>(content);
      done += bytes.length;
    }
    await database.transaction("rw", database.generations, database.records, async () => {
      await database.generations.put({ generation, state: "installing", since: Date.now() });
      const keys = batch.map((record) => recordKey(generation, record.key));
      await database.records.bulkPut(
        batch.map((record) => record.bytes),
        keys,
      );
    });
    onProgress(done, total);
  }
  if (!manifest) throw new PackError("damaged", "The archive has no manifest.", KEYS.manifest);
  onProgress(total, total);
  return manifest;
}

async function* batches(records: AsyncIterable<PackRecord>): AsyncGenerator<PackRecord[]> {
  let batch: PackRecord[] = [];
  let size = 0;
  for await (const record of records) {
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
function newGeneration(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

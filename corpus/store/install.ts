import { fromJsonBytes } from "../pack/bytes";
import { checkFormat, openRecord } from "../pack/container";
import { PackError } from "../pack/errors";
import { KEYS, type Manifest } from "../pack/layout";
import type { PackStream } from "../pack/stream";
import type { SidelightDatabase } from "./database";
import { openPackInput, type PackInput } from "./pack-input";
import { noRoomFor, RecordWriter, settled } from "./record-writer";
import type { ArchiveRow } from "./schema";
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
  await sweepGenerations(database);
  try {
    const { id, title, version } = await writeRecords(database, generation, stream, onProgress);
    const row = { id, title, version, generation };
    await switchTo(database, row);
    return row;
  } catch (error) {
    await dropGeneration(database, generation).catch(() => undefined);
    throw noRoomFor(error);
  }
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
  const writer = new RecordWriter(database, generation, (bytes) => {
    done += bytes;
    onProgress(done, total);
  });
  onProgress(done, total);
  for await (const record of records) {
    const content = openRecord(record.key, record.bytes);
    if (record.key === KEYS.manifest) manifest = fromJsonBytes<Manifest>(content);
    await writer.put(record);
  }
  if (!manifest) throw new PackError("damaged", "The archive has no manifest.", KEYS.manifest);
  checkFormat(manifest.format);
  await writer.finish();
  onProgress(total, total);
  return manifest;
}

/** The one moment at which the new version begins to answer, on the disk with all that was written before. */
async function switchTo(database: SidelightDatabase, row: ArchiveRow): Promise<void> {
  const transaction = database
    .backendDB()
    .transaction(["archives", "generations"], "readwrite", { durability: "strict" });
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

import { fromJsonBytes } from "../pack/bytes";
import { openRecord } from "../pack/container";
import { PackError } from "../pack/errors";
import { KEYS, type Manifest } from "../pack/layout";
import { checkedContent, type RecordReader } from "../search/reader";
import type { SidelightDatabase } from "./database";
import { ArchiveReplaced } from "./errors";
import { openPackInput, type PackInput } from "./pack-input";
import type { InstalledArchive, ReadConnection } from "./read-connection";
import { type ArchiveRow, recordKey } from "./schema";

/** The pack that an archive was installed from, where it is at hand; null where it is not. */
export type PackSource = (archive: ArchiveRow) => Promise<PackInput | null>;

/** Reads the records of one installed archive; a missing or damaged one is put right from the pack where that is at hand. */
export function databaseReader(
  connection: ReadConnection,
  { row: archive, head }: InstalledArchive,
  { database, packSource }: { database: () => Promise<SidelightDatabase>; packSource: PackSource },
): RecordReader {
  return {
    async get(keys) {
      const sealed = takeAll(head, keys) ?? (await connection.records(archive.generation, keys));
      try {
        return keys.map((key, at) => checkedContent(key, sealed[at]));
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        const row = (await connection.rows()).find(({ id }) => id === archive.id);
        if (row?.generation !== archive.generation)
          throw new ArchiveReplaced(`The archive ${archive.id} was replaced.`);
        return repaired(await database(), archive, keys, sealed, packSource);
      }
    },
  };
}

/** What was read ahead, which is asked for once; null where any of it was not. */
function takeAll(head: Map<string, Uint8Array>, keys: string[]): Uint8Array[] | null {
  if (!keys.every((key) => head.has(key))) return null;
  const sealed = keys.map((key) => head.get(key)!);
  for (const key of keys) head.delete(key);
  return sealed;
}

/** Takes what is wrong from the pack, writes it back and answers with it. Throws PackError naming the archive where the pack cannot help. */
async function repaired(
  database: SidelightDatabase,
  archive: ArchiveRow,
  keys: string[],
  sealed: (Uint8Array | undefined)[],
  packSource: PackSource,
): Promise<Uint8Array[]> {
  const wrong = new Set(keys.filter((key, at) => !isWhole(key, sealed[at])));
  const found = await recordsFrom(() => packSource(archive), archive, wrong);
  const contents = keys.map((key, at) => {
    try {
      return checkedContent(key, found.get(key) ?? sealed[at]);
    } catch (error) {
      throw new PackError("damaged", `${archive.title}: ${(error as Error).message}`, key);
    }
  });
  const places = [...found.keys()].map((key) => recordKey(archive.generation, key));
  await database.records.bulkPut([...found.values()], places);
  return contents;
}

/** Those of the wanted records that a pack of the same version has, read no further than they stand; a pack that is damaged itself may have some. */
async function recordsFrom(
  source: () => Promise<PackInput | null>,
  { id, version }: ArchiveRow,
  wanted: Set<string>,
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  try {
    const pack = await source();
    if (!pack) return found;
    for await (const { key, bytes } of (await openPackInput(pack)).records) {
      if (!isWhole(key, bytes)) continue;
      if (key === KEYS.manifest) {
        const manifest = fromJsonBytes<Manifest>(openRecord(key, bytes));
        if (manifest.id !== id || manifest.version !== version) break;
      }
      if (wanted.has(key)) found.set(key, bytes);
      if (found.size === wanted.size) break;
    }
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
  }
  return found;
}

function isWhole(key: string, sealed: Uint8Array | undefined): boolean {
  try {
    checkedContent(key, sealed);
    return true;
  } catch {
    return false;
  }
}

import { openRecord, readPack } from "../pack/container";
import { PackError } from "../pack/errors";
import { checkedContent, type RecordReader } from "../search/reader";
import type { SidelightDatabase } from "./database";
import { ArchiveReplaced } from "./errors";
import type { InstalledArchive, ReadConnection } from "./read-connection";
import { type ArchiveRow, recordKey } from "./schema";

/** The pack that an archive was installed from, where it is at hand; null where it is not. */
export type PackSource = (archive: ArchiveRow) => Promise<Uint8Array | null>;

/** Reads the records of one installed archive; a missing or damaged one is put right from the pack where that is at hand. */
export function databaseReader(
  connection: ReadConnection,
  { row: archive, head }: InstalledArchive,
  { database, packSource }: { database: () => SidelightDatabase; packSource: PackSource },
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
        return repaired(database(), archive, keys, sealed, packSource);
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

/** Takes what is wrong from the pack, writes it back and answers with it. Throws PackError where the pack cannot help. */
async function repaired(
  database: SidelightDatabase,
  archive: ArchiveRow,
  keys: string[],
  sealed: (Uint8Array | undefined)[],
  packSource: PackSource,
): Promise<Uint8Array[]> {
  const pack = await packSource(archive);
  const records = new Map(pack ? readPack(pack).map(({ key, bytes }) => [key, bytes]) : []);
  const contents: Uint8Array[] = [];
  for (const [at, key] of keys.entries()) {
    if (isWhole(key, sealed[at])) {
      contents.push(openRecord(key, sealed[at]!));
      continue;
    }
    const bytes = records.get(key)?.slice();
    contents.push(checkedContent(key, bytes ?? sealed[at]));
    await database.records.put(bytes!, recordKey(archive.generation, key));
  }
  return contents;
}

function isWhole(key: string, sealed: Uint8Array | undefined): boolean {
  try {
    checkedContent(key, sealed);
    return true;
  } catch {
    return false;
  }
}

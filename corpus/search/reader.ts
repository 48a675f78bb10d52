import { openRecord, type PackRecord } from "../pack/container";
import { PackError } from "../pack/errors";

/**
 * Where an archive's records come from: a pack in memory, or the database. `get` gives the checked
 * content of each record; it throws PackError where one is missing or damaged and cannot be put right.
 */
export interface RecordReader {
  get(keys: string[]): Promise<Uint8Array[]>;
}

/** Reads the sealed records of a pack that is in memory, checking each when it is first asked for. */
export function memoryReader(records: Iterable<PackRecord>): RecordReader {
  const sealed = new Map<string, Uint8Array>();
  for (const { key, bytes } of records) sealed.set(key, bytes);
  const opened = new Map<string, Uint8Array>();
  const read = (key: string) => {
    let content = opened.get(key);
    if (!content) {
      content = checkedContent(key, sealed.get(key));
      opened.set(key, content);
    }
    return content;
  };
  return { get: async (keys) => keys.map(read) };
}

/** The content of a sealed record that should be there. Throws PackError naming it where it is missing or damaged. */
export function checkedContent(key: string, sealed: Uint8Array | undefined): Uint8Array {
  if (!sealed) throw new PackError("damaged", `The archive's record ${key} is missing.`, key);
  return openRecord(key, sealed);
}

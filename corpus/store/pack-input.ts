import { type PackRecord, readPack } from "../pack/container";
import { type PackStream, streamPack } from "../pack/stream";

/** A pack in memory, or as it comes in piece by piece. */
export type PackInput = Uint8Array | AsyncIterable<Uint8Array>;

/** The records of a pack one by one, each in memory of its own. Throws PackError where its beginning is not whole. */
export async function openPackInput(pack: PackInput): Promise<PackStream> {
  return pack instanceof Uint8Array ? { total: pack.length, records: eachOf(readPack(pack)) } : streamPack(pack);
}

function* eachOf(records: PackRecord[]): Generator<PackRecord> {
  // A view of the pack would be stored with the whole pack behind it.
  for (const { key, bytes } of records) yield { key, bytes: bytes.slice() };
}

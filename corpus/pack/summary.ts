import { fromJsonBytes } from "./bytes";
import { openRecord, readPack } from "./container";
import { PackError } from "./errors";
import { KEYS, type Manifest } from "./layout";

/** The manifest of a pack file, for whoever needs to know what is in it without opening it. Throws PackError. */
export function packManifest(bytes: Uint8Array): Manifest {
  const record = readPack(bytes).find(({ key }) => key === KEYS.manifest);
  if (!record) throw new PackError("damaged", "The archive has no manifest.", KEYS.manifest);
  return fromJsonBytes<Manifest>(openRecord(KEYS.manifest, record.bytes));
}

/** How much a pack holds, as `compile` reports it. */
export function packSummary(bytes: Uint8Array) {
  const { documents, posts, passages, figures, pictures } = packManifest(bytes);
  return { documents, posts, passages, figures, pictures };
}

import { loadMeasures, type MeasureTable } from "../figures/measures";
import type { Rates } from "../figures/rates";
import type { Archive } from "../model";
import { createArchive } from "../search/engine";
import { memoryReader } from "../search/reader";
import { loadMatcher, type Matcher } from "../terms/matcher";
import { fromJsonBytes, readUint32 } from "./bytes";
import { openRecord, PACK_MAGIC, type PackRecord, readPack } from "./container";
import { PackError } from "./errors";
import { KEYS, type LexiconRecord, type Manifest } from "./layout";

/** A pack in memory, ready to be asked. */
export interface OpenedPack {
  manifest: Manifest;
  records: PackRecord[];
  archive: Archive;
  /** The compact forms that pages load. */
  lexicon: LexiconRecord;
  matcher: Matcher;
  measures: MeasureTable;
  rates: Rates;
}

/** Whether a file begins as a pack does, of whatever version. */
export function isPack(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && readUint32(bytes, 0) === PACK_MAGIC;
}

/** Opens a pack file in memory. Throws PackError: not-a-pack, newer-version, truncated or damaged. */
export function openPack(bytes: Uint8Array): OpenedPack {
  const records = readPack(bytes);
  const manifest = fromJsonBytes<Manifest>(contentOf(records, KEYS.manifest));
  const inner = manifest.packed ? readPack(contentOf(records, KEYS.packed)) : records;
  const lexicon = fromJsonBytes<LexiconRecord>(contentOf(inner, KEYS.lexicon));
  return {
    manifest,
    records,
    archive: createArchive(memoryReader(records)),
    lexicon,
    matcher: loadMatcher(lexicon.matcher),
    measures: loadMeasures(lexicon.measures),
    rates: lexicon.rates as Rates,
  };
}

function contentOf(records: PackRecord[], key: string): Uint8Array {
  const record = records.find((candidate) => candidate.key === key);
  if (!record) throw new PackError("damaged", `The archive has no record ${key}.`, key);
  return openRecord(key, record.bytes);
}

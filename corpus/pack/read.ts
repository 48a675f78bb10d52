import { loadMeasures, type MeasureTable } from "../figures/measures";
import type { Rates } from "../figures/rates";
import type { Archive, TermCard } from "../model";
import { createArchive } from "../search/engine";
import { memoryReader } from "../search/reader";
import { loadMatcher, type Matcher } from "../terms/matcher";
import { fromJsonBytes, fromUtf8, readUint32 } from "./bytes";
import { openRecord, PACK_MAGIC, type PackRecord, readPack } from "./container";
import { PackError } from "./errors";
import { KEYS, type Manifest, type MeasuresRecord } from "./layout";

/** A pack in memory, ready to be asked. */
export interface OpenedPack {
  manifest: Manifest;
  records: PackRecord[];
  archive: Archive;
  /** The compact forms that pages load. */
  lexicon: { terms: TermCard[]; matcher: string; measures: string };
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
  const matcher = fromUtf8(contentOf(inner, KEYS.matcher));
  const terms = fromJsonBytes<TermCard[]>(contentOf(inner, KEYS.terms));
  const { measures, rates } = fromJsonBytes<MeasuresRecord>(contentOf(inner, KEYS.measures));
  return {
    manifest,
    records,
    archive: createArchive(memoryReader(records)),
    lexicon: { terms, matcher, measures },
    matcher: loadMatcher(matcher),
    measures: loadMeasures(measures),
    rates: rates as Rates,
  };
}

function contentOf(records: PackRecord[], key: string): Uint8Array {
  const record = records.find((candidate) => candidate.key === key);
  if (!record) throw new PackError("damaged", `The archive has no record ${key}.`, key);
  return openRecord(key, record.bytes);
}

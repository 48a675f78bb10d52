import { loadMeasures, type MeasureTable } from "../figures/measures";
import type { Rates } from "../figures/rates";
import type { Archive } from "../model";
import { createArchive } from "../search/engine";
import { memoryReader } from "../search/reader";
import { loadMatcher, type Matcher } from "../terms/matcher";
import { readUint32 } from "./bytes";
import { PACK_MAGIC, type PackRecord, readPack } from "./container";
import type { Manifest } from "./layout";
import { type PackLexicon, packLexicon, packManifest } from "./summary";

/** A pack in memory, ready to be asked. */
export interface OpenedPack {
  manifest: Manifest;
  records: PackRecord[];
  archive: Archive;
  lexicon: PackLexicon;
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
  const manifest = packManifest(bytes);
  const lexicon = packLexicon(bytes);
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
